<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>Edit %n Entries</source>
        <translation>
            <numerusform>Edit %n Entry</numerusform>
            <numerusform>Edit %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n Entries</source>
        <translation>
            <numerusform>Insert %n Entry</numerusform>
            <numerusform>Insert %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Entries</source>
        <translation>
            <numerusform>Remove %n Entry</numerusform>
            <numerusform>Remove %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n Entries</source>
        <translation>
            <numerusform>Duplicate %n Entry</numerusform>
            <numerusform>Duplicate %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Entries</source>
        <translation>
            <numerusform>Paste %n Entry</numerusform>
            <numerusform>Paste %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n Entries Down</source>
        <translation>
            <numerusform>Fill %n Entry Down</numerusform>
            <numerusform>Fill %n Entries Down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n Entries</source>
        <translation>
            <numerusform>Clear %n Entry</numerusform>
            <numerusform>Clear %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n Entries</source>
        <translation>
            <numerusform>Replace in %n Entry</numerusform>
            <numerusform>Replace in %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scale %n Entries</source>
        <translation>
            <numerusform>Scale %n Entry</numerusform>
            <numerusform>Scale %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n Entries</source>
        <translation>
            <numerusform>Confirm %n Entry</numerusform>
            <numerusform>Confirm %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the Rounding Difference on %n Entries</source>
        <translation>
            <numerusform>Place the Rounding Difference on %n Entry</numerusform>
            <numerusform>Place the Rounding Difference on %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Entries</source>
        <translation>
            <numerusform>Import %n Entry</numerusform>
            <numerusform>Import %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance indicators</source>
        <translation>
            <numerusform>%n performance indicator</numerusform>
            <numerusform>%n performance indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n Findings No Mistakes</source>
        <translation>
            <numerusform>Declare %n Finding No Mistake</numerusform>
            <numerusform>Declare %n Findings No Mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n as Findings Again</source>
        <translation>
            <numerusform>Count %n as a Finding Again</numerusform>
            <numerusform>Count %n as Findings Again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n Entries</source>
        <translation>
            <numerusform>Mend %n Entry</numerusform>
            <numerusform>Mend %n Entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n of %2 figures could not be reproduced, because tables of the document contradict each other; the first is “%3”, row “%4”, column “%5”.</source>
        <translation>
            <numerusform>%1: %n of %2 figures could not be reproduced, because tables of the document contradict each other; the first is “%3”, row “%4”, column “%5”.</numerusform>
            <numerusform>%1: %n of %2 figures could not be reproduced, because tables of the document contradict each other; the first is “%3”, row “%4”, column “%5”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places could not be made out and are kept as text; the first is %2</source>
        <translation>
            <numerusform>%1: %n place could not be made out and is kept as text; the first is %2</numerusform>
            <numerusform>%1: %n places could not be made out and are kept as text; the first is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::AuditDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::BudgetCommands</name>
    <message numerus="yes">
        <source>This figure is the sum of %n line items; F4 shows them.</source>
        <translation>
            <numerusform>This figure is the sum of %n line item; F4 shows them.</numerusform>
            <numerusform>This figure is the sum of %n line items; F4 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::BudgetOpening</name>
    <message numerus="yes">
        <source>%n entries were read from the damaged file %1.</source>
        <translation>
            <numerusform>%n entry was read from the damaged file %1.</numerusform>
            <numerusform>%n entries were read from the damaged file %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in headings, sentences and titles were moved on; see that they are right.</source>
        <translation>
            <numerusform>%n year in headings, sentences and titles was moved on; see that it is right.</numerusform>
            <numerusform>%n years in headings, sentences and titles were moved on; see that they are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts carried over (上年结转) were cleared: write this year&apos;s.</source>
        <translation>
            <numerusform>%n amount carried over (上年结转) was cleared: write this year&apos;s.</numerusform>
            <numerusform>%n amounts carried over (上年结转) were cleared: write this year&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declarations of no mistake were left out.</source>
        <translation>
            <numerusform>%n declaration of no mistake was left out.</numerusform>
            <numerusform>%n declarations of no mistake were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::DisclosureModel</name>
    <message numerus="yes">
        <source>Performance goals (%n)</source>
        <translation>
            <numerusform>Performance goals (%n)</numerusform>
            <numerusform>Performance goals (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not recognised (%n)</source>
        <translation>
            <numerusform>Not recognised (%n)</numerusform>
            <numerusform>Not recognised (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n rows with amounts</source>
        <translation>
            <numerusform>%n row with amounts</numerusform>
            <numerusform>%n rows with amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line items</source>
        <translation>
            <numerusform>%n line item</numerusform>
            <numerusform>%n line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with errors</source>
        <translation>
            <numerusform>%n row with errors</numerusform>
            <numerusform>%n rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1; import them when they are mended.</source>
        <translation>
            <numerusform>%n row was written to %1; import it when it is mended.</numerusform>
            <numerusform>%n rows were written to %1; import them when they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportModePage</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>line items</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>line items</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>line items</comment>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>line items</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <comment>line items</comment>
        <translation>
            <numerusform>%n not touched</numerusform>
            <numerusform>%n not touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new units</source>
        <translation>
            <numerusform>%n new unit</numerusform>
            <numerusform>%n new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new projects</source>
        <translation>
            <numerusform>%n new project</numerusform>
            <numerusform>%n new projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ImportSourcePage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemBar</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::LineItemPage</name>
    <message numerus="yes">
        <source>%n items are now %1, as their economic subject says; change the kind if it is not so.</source>
        <translation>
            <numerusform>%n item is now %1, as its economic subject says; change the kind if it is not so.</numerusform>
            <numerusform>%n items are now %1, as their economic subject says; change the kind if it is not so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::NewBudgetStartPage</name>
    <message numerus="yes">
        <source>%1, %2: %n line items</source>
        <translation>
            <numerusform>%1, %2: %n line item</numerusform>
            <numerusform>%1, %2: %n line items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ProblemStrip</name>
    <message numerus="yes">
        <source>%1 of %n cell(s) could not be read.</source>
        <translation>
            <numerusform>%1 of %n cell could not be read.</numerusform>
            <numerusform>%1 of %n cells could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n cell could not be read.</numerusform>
            <numerusform>%n cells could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) found no room and were left out.</source>
        <translation>
            <numerusform>%n column found no room and was left out.</numerusform>
            <numerusform>%n columns found no room and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With those of before %n cell(s).</source>
        <translation>
            <numerusform>With those of before %n cell.</numerusform>
            <numerusform>With those of before %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::ReconstructionReportDialog</name>
    <message numerus="yes">
        <source>%n line items were found that print the figures of %1.</source>
        <translation>
            <numerusform>%n line item was found that prints the figures of %1.</numerusform>
            <numerusform>%n line items were found that print the figures of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of its %n figures are reproduced exactly.</source>
        <translation>
            <numerusform>Its %n figure is reproduced exactly.</numerusform>
            <numerusform>All of its %n figures are reproduced exactly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::TableBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>%n figures are printed differently now.</source>
        <translation>
            <numerusform>%n figure is printed differently now.</numerusform>
            <numerusform>%n figures are printed differently now.</numerusform>
        </translation>
    </message>
</context>
</TS>
