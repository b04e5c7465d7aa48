#include "core/checks/style/document_contents.h"

#include "core/checks/checked_document.h"
#include "core/checks/rule_source.h"
#include "core/checks/style/contents_page.h"
#include "core/document/folded_text.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

struct Entry
{
    QString printed; // without leaders and page number
    QString words;   // folded, without ordinal
    std::optional<Ordinal> ordinal;
    int section = 0;
    int passage = 0;
};

struct Heading
{
    QString printed;
    QString words;
    std::optional<Ordinal> ordinal;
    FindingPlace place;
    bool isTitle = false; // of a table: printed without its ordinal
};

std::vector<Entry> entriesOf(const CheckedDocument& document)
{
    std::vector<Entry> entries;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        if (!isContentsSection(sections[s]))
            continue;
        for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
            const QString& line = sections[s].passages[p].text;
            if (!isContentsEntry(sections[s], line))
                continue;
            const QString text = withoutLeaders(line);
            entries.push_back({text,
                               foldedText(text, Fold::WordsBehindOrdinal),
                               ordinalOf(text),
                               static_cast<int>(s),
                               static_cast<int>(p)});
        }
    }
    return entries;
}

std::vector<Heading> headingsOf(const CheckedDocument& document)
{
    std::vector<Heading> headings;
    const Disclosure& disclosure = document.disclosure();
    for (std::size_t s = 0; s < disclosure.sections.size(); ++s) {
        const QString& text = disclosure.sections[s].heading;
        if (!text.isEmpty() && !isContentsSection(disclosure.sections[s]))
            headings.push_back({text,
                                foldedText(text, Fold::WordsBehindOrdinal),
                                ordinalOf(text),
                                document.placeOf(static_cast<int>(s), -1, text),
                                false});
    }
    for (const Table& table : disclosure.tables) {
        if (table.kind != TableKind::PerformanceGoal && !table.title.isEmpty())
            headings.push_back({table.title,
                                foldedText(table.title, Fold::Words),
                                std::nullopt,
                                document.placeOf(table),
                                true});
    }
    return headings;
}

bool isSameOrdinal(const Entry& entry, const Heading& heading)
{
    return !entry.ordinal || !heading.ordinal
           || (entry.ordinal->style == heading.ordinal->style
               && entry.ordinal->number == heading.ordinal->number);
}

// The heading that an entry means, where it does not have its very words: the most alike one of
// the same number. Titles differ by single words, so they are not guessed.
const Heading* likelyHeading(const Entry& entry, const std::vector<Heading>& headings)
{
    constexpr int Alike = 700; // permille
    const Heading* best = nullptr;
    int likest = Alike - 1;
    for (const Heading& heading : headings) {
        const bool isNumbered = !heading.isTitle && heading.ordinal && entry.ordinal
                                && heading.ordinal->number == entry.ordinal->number;
        const int alike = isNumbered ? likeness(entry.words, heading.words) : 0;
        if (alike > likest) {
            likest = alike;
            best = &heading;
        }
    }
    return best;
}

const Heading* differingHeading(const Entry& entry, const std::vector<Heading>& headings)
{
    const Heading* sameWords = nullptr;
    for (const Heading& heading : headings) {
        if (heading.words != entry.words)
            continue;
        if (isSameOrdinal(entry, heading))
            return nullptr;
        sameWords = &heading;
    }
    return sameWords != nullptr ? sameWords : likelyHeading(entry, headings);
}

// By what words a table is known wherever it is spoken of.
struct KnownTable
{
    TableKind kind;
    const char16_t* words; // regular expression
};

constexpr std::array KnownTables{
    KnownTable{TableKind::GovernmentFundExpenditure, u"政府性基金"},
    KnownTable{TableKind::StateCapitalExpenditure, u"国有资本经营"},
    KnownTable{TableKind::ThreePublic, u"三公"},
    KnownTable{TableKind::Procurement, u"政府采购"},
    KnownTable{TableKind::Assets, u"资产"},
    KnownTable{TableKind::PerformanceGoal, u"绩效(目标|指标)"},
};

bool namesTable(const QString& text, const QRegularExpression& words)
{
    const QString plain = foldedText(text, Fold::Words);
    return plain.contains(u'表') && words.match(plain).hasMatch();
}

bool isTableOf(const Table& table, const KnownTable& known, const QRegularExpression& words)
{
    const bool isUnknownGoals =
        known.kind == TableKind::PerformanceGoal
        && std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) {
               return column.title.contains(QStringLiteral("级指标"));
           });
    return table.kind == known.kind || isUnknownGoals
           || words.match(foldedText(table.title, Fold::Words)).hasMatch();
}

// Whether anything but the line itself may be the table: a title, a heading, a line that names it,
// a table that was not recognised.
bool mayBeThere(const CheckedDocument& document,
                const KnownTable& known,
                int ownSection,
                int ownPassage)
{
    const QRegularExpression words(QString::fromUtf16(known.words));
    const Disclosure& disclosure = document.disclosure();
    const bool isPrinted =
        std::any_of(disclosure.tables.begin(), disclosure.tables.end(), [&](const Table& table) {
            return isTableOf(table, known, words);
        });
    if (isPrinted)
        return true;
    for (std::size_t s = 0; s < disclosure.sections.size(); ++s) {
        const Section& section = disclosure.sections[s];
        if (namesTable(section.heading, words))
            return true;
        for (std::size_t p = 0; p < section.passages.size(); ++p) {
            const bool isOwn =
                static_cast<int>(s) == ownSection && static_cast<int>(p) == ownPassage;
            const QString& text = section.passages[p].text;
            if (!isOwn && !isContentsEntry(section, text) && namesTable(text, words))
                return true;
        }
    }
    return false;
}

int yearIn(const QString& title)
{
    static const QRegularExpression year(QStringLiteral("(20\\d\\d)\\s*年"));
    return year.match(title).captured(1).toInt();
}

std::vector<const Table*> nineTables(const CheckedDocument& document)
{
    std::vector<const Table*> tables;
    for (const Table& table : document.disclosure().tables) {
        if (std::find(NineTables.begin(), NineTables.end(), table.kind) != NineTables.end())
            tables.push_back(&table);
    }
    return tables;
}

std::ptrdiff_t countOfYear(const std::vector<const Table*>& tables, int year)
{
    return std::count_if(tables.begin(), tables.end(), [year](const Table* table) {
        return yearIn(table->title) == year;
    });
}

constexpr std::ptrdiff_t MostTitles = 6; // of nine: a habit

// Whether most of the nine tables are in the document, not in separate files.
bool holdsItsTables(const CheckedDocument& document)
{
    const auto kinds =
        std::count_if(NineTables.begin(), NineTables.end(), [&document](TableKind kind) {
            return findTable(document.disclosure(), kind) != nullptr;
        });
    return kinds >= MostTitles;
}

CheckOutcome contentsAndHeadings(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<Heading> headings = headingsOf(document);
    for (const Entry& entry : entriesOf(document)) {
        ++outcome.compared;
        const Heading* heading = differingHeading(entry, headings);
        if (heading == nullptr)
            continue;
        Finding finding;
        finding.words = {entry.printed, heading->printed};
        finding.left = document.placeOf(entry.section, entry.passage, entry.printed);
        finding.right = heading->place;
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome missingTables(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (!holdsItsTables(document))
        return outcome;
    for (const Entry& entry : entriesOf(document)) {
        if (!entry.words.endsWith(u'表'))
            continue;
        for (const KnownTable& known : KnownTables) {
            const bool isOneOfNine =
                std::find(NineTables.begin(), NineTables.end(), known.kind) != NineTables.end();
            // The others are often published beside the document.
            if (!isOneOfNine
                || !QRegularExpression(QString::fromUtf16(known.words))
                        .match(entry.words)
                        .hasMatch())
                continue;
            ++outcome.compared;
            if (mayBeThere(document, known, entry.section, entry.passage))
                continue;
            Finding finding;
            finding.words = {entry.printed};
            finding.left = document.placeOf(entry.section, entry.passage, entry.printed);
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

// 详见单位的项目绩效目标表; not if the text says that it is elsewhere.
CheckOutcome missingAttachments(const CheckedDocument& document)
{
    static const QRegularExpression reference(
        QStringLiteral("(详见|见|参见)[^，。；、（）()]{0,12}?(政府采购|资产|绩效目标|绩效指标)[^"
                       "，。；、]{0,8}?表"));
    static const QRegularExpression elsewhere(
        QStringLiteral("附件|附表|附后|另行|网站|网址|平台|链接|公开栏|系统|单独"));
    CheckOutcome outcome;
    if (!holdsItsTables(document))
        return outcome;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
            const QString& text = sections[s].passages[p].text;
            const QRegularExpressionMatch match = reference.match(text);
            if (!match.hasMatch())
                continue;
            ++outcome.compared;
            if (elsewhere.match(text).hasMatch())
                continue;
            const int section = static_cast<int>(s);
            const int passage = static_cast<int>(p);
            const bool isThere =
                std::any_of(KnownTables.begin(), KnownTables.end(), [&](const KnownTable& known) {
                    return QRegularExpression(QString::fromUtf16(known.words))
                               .match(match.captured(2))
                               .hasMatch()
                           && mayBeThere(document, known, section, passage);
                });
            if (isThere)
                continue;
            Finding finding;
            finding.words = {match.captured()};
            finding.left = document.placeOf(section, passage, match.captured());
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

// The nine tables, where most of their titles name the budget year; else none.
std::vector<const Table*> titledTables(const CheckedDocument& document)
{
    std::vector<const Table*> tables = nineTables(document);
    const int year = document.disclosure().fiscalYear;
    if (year == 0 || countOfYear(tables, year) < MostTitles)
        tables.clear();
    return tables;
}

Finding titleFinding(const CheckedDocument& document, const Table& table)
{
    Finding finding;
    finding.words = {table.title};
    finding.left = document.placeOf(table);
    finding.left.quote = table.title;
    return finding;
}

CheckOutcome titleYears(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const int year = document.disclosure().fiscalYear;
    for (const Table* table : titledTables(document)) {
        const int printed = yearIn(table->title);
        if (printed == 0)
            continue;
        ++outcome.compared;
        if (table->title.contains(QString::number(year)))
            continue;
        Finding finding = titleFinding(document, *table);
        finding.words.append(QString::number(year));
        finding.mend = Mend{QString::number(printed), QString::number(year)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome titlesWithoutYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : titledTables(document)) {
        ++outcome.compared;
        if (yearIn(table->title) == 0)
            outcome.findings.push_back(titleFinding(document, *table));
    }
    return outcome;
}

} // namespace

std::vector<Check> documentContentsChecks()
{
    return {
        {"document-contents",
         QT_TRANSLATE_NOOP("Check", "The contents agree with the headings"),
         QT_TRANSLATE_NOOP("Check", "The contents say “%1”, the heading says “%2”."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope::everything(),
         contentsAndHeadings,
         Tolerance::Exact,
         "Each line of the contents = a heading or a title, ordinal included",
         source::Contents},
        {"document-table-missing",
         QT_TRANSLATE_NOOP("Check", "Every table in the contents is in the document"),
         QT_TRANSLATE_NOOP("Check", "The contents list “%1”, but there is no such table."),
         Severity::Warning,
         CheckGroup::Style,
         CheckScope::everything(),
         missingTables,
         Tolerance::Exact,
         "Tables in the contents ⊆ tables of the document",
         source::Contents},
        {"document-attachment",
         QT_TRANSLATE_NOOP("Check", "Every table that the text refers to is in the document"),
         QT_TRANSLATE_NOOP("Check", "The text says “%1”, but there is no such table."),
         Severity::Warning,
         CheckGroup::Style,
         CheckScope::everything(),
         missingAttachments,
         Tolerance::Exact,
         "Tables that 详见 refers to ⊆ tables of the document, unless they are said to be "
         "elsewhere",
         source::Sentence},
        {"document-title-year",
         QT_TRANSLATE_NOOP("Check", "Table titles name the budget year"),
         QT_TRANSLATE_NOOP("Check", "The title “%1” names another year than %2."),
         Severity::Warning,
         CheckGroup::Style,
         CheckScope(NineTables),
         titleYears,
         Tolerance::Exact,
         "Year in the title = budget year, where six of the nine tables keep it",
         source::OneBudget},
        {"document-title-no-year",
         QT_TRANSLATE_NOOP("Check", "All table titles name a year if most do"),
         QT_TRANSLATE_NOOP("Check", "The title “%1” names no year, but the others do."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope(NineTables),
         titlesWithoutYear,
         Tolerance::Exact,
         "The title names a year, where six of the nine tables do",
         source::OwnPractice},
    };
}

} // namespace budget::checks
