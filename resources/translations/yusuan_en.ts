<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>budget::ui::DisclosureModel</name>
    <message numerus="yes">
        <source>Performance goals (%n)</source>
        <translation>
            <numerusform>Performance goals (%n)</numerusform>
            <numerusform>Performance goals (%n)</numerusform>
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
</TS>
