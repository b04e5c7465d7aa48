#include "ui/wording/finding_text.h"

#include "core/checks/report/check_list.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget::ui {

namespace {

constexpr qsizetype LongestQuote = 40; // characters of it that a place shows

int digitAt(const QString& text, qsizetype at)
{
    return at < text.size() && text[at] >= u'0' && text[at] <= u'9' ? text[at].unicode() - u'0'
                                                                    : -1;
}

// %1 to %99; of two digits only one where there are not as many words.
struct Marker
{
    qsizetype length = 0; // 0: none
    int word = 0;         // index
};

Marker markerAt(const QString& sentence, qsizetype at, qsizetype words)
{
    const int first = digitAt(sentence, at + 1);
    if (sentence[at] != u'%' || first < 1)
        return {};
    const int second = digitAt(sentence, at + 2);
    const int both = first * 10 + second;
    if (second >= 0 && both <= words)
        return {3, both - 1};
    return first <= words ? Marker{2, first - 1} : Marker{};
}

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    static QString placeOf(const Disclosure& disclosure, const checks::FindingPlace& place)
    {
        QStringList parts;
        if (place.table >= 0 && place.table < static_cast<int>(disclosure.tables.size()))
            addTable(parts, disclosure.tables[static_cast<std::size_t>(place.table)], place);
        else if (place.section >= 0 && place.section < static_cast<int>(disclosure.sections.size()))
            addSection(parts, disclosure.sections[static_cast<std::size_t>(place.section)], place);
        if (place.page > 0)
            parts.append(tr("page %1").arg(place.page));
        else if (place.line > 0)
            parts.append(tr("line %1").arg(place.line));
        return parts.join(tr(", ", "between the parts of a place: table, row, column"));
    }

    static QString severity(checks::Severity severity)
    {
        switch (severity) {
        case checks::Severity::Error:
            return tr("Error");
        case checks::Severity::Warning:
            return tr("Warning");
        case checks::Severity::Note:
            return tr("Note");
        case checks::Severity::Tail:
            return tr("Rounding tail");
        }
        return {};
    }

    static QString group(checks::CheckGroup group)
    {
        switch (group) {
        case checks::CheckGroup::WithinTable:
            return tr("Within a table");
        case checks::CheckGroup::BetweenTables:
            return tr("Between tables");
        case checks::CheckGroup::Narrative:
            return tr("Text against tables");
        case checks::CheckGroup::Goals:
            return tr("Performance goals");
        case checks::CheckGroup::Procurement:
            return tr("Government procurement");
        case checks::CheckGroup::Assets:
            return tr("State-owned assets");
        case checks::CheckGroup::Style:
            return tr("Style");
        case checks::CheckGroup::BetweenYears:
            return tr("Between years");
        }
        return {};
    }

    static QString skipped(checks::SkipReason reason)
    {
        switch (reason) {
        case checks::SkipReason::None:
            return {};
        case checks::SkipReason::TableMissing:
            return tr("A table that it compares is missing or has no figures.");
        case checks::SkipReason::TableRepeated:
            return tr("A table that it compares appears more than once.");
        case checks::SkipReason::NothingToCompare:
            return tr("The document has nothing to compare.");
        case checks::SkipReason::NarrativeMissing:
            return tr("The text states no such figure.");
        case checks::SkipReason::LastYearMissing:
            return tr("It needs the document of the previous year.");
        case checks::SkipReason::LastYearOther:
            return tr("The document given is not this publisher's of the previous year.");
        case checks::SkipReason::DoesNotHold:
            return tr("The rule does not apply to this document.");
        }
        return {};
    }

private:
    static void addTable(QStringList& parts, const Table& table, const checks::FindingPlace& place)
    {
        parts.append(table.title.isEmpty() ? tr("Table without a title")
                                           : table.title.simplified());
        if (place.row >= 0 && place.row < static_cast<int>(table.rows.size()))
            addCell(parts, table, place);
        else if (place.note >= 0)
            parts.append(tr("note %1").arg(quoted(place.quote)));
        else if (place.goal >= 0)
            parts.append(tr("goal %1").arg(place.goal + 1));
    }

    static void addCell(QStringList& parts, const Table& table, const checks::FindingPlace& place)
    {
        const Row& row = table.rows[static_cast<std::size_t>(place.row)];
        // The words of 三公 are ours, not the document's.
        const QString code = table.kind == TableKind::ThreePublic ? QString() : row.code;
        const QString name = QString(code + u' ' + row.name).simplified();
        parts.append(name.isEmpty() ? tr("row %1").arg(place.row + 1) : name);
        if (place.column < 0 || place.column >= static_cast<int>(table.columns.size()))
            return;
        const QString title =
            table.columns[static_cast<std::size_t>(place.column)].title.simplified();
        if (!title.isEmpty())
            parts.append(tr("column %1").arg(title));
    }

    static void
    addSection(QStringList& parts, const Section& section, const checks::FindingPlace& place)
    {
        parts.append(section.heading.isEmpty() ? tr("Before the first heading")
                                               : section.heading.simplified());
        if (place.passage >= 0 && !place.quote.isEmpty())
            parts.append(quoted(place.quote));
    }

    static QString quoted(const QString& words)
    {
        const QString text = words.simplified();
        return tr("“%1”").arg(text.size() > LongestQuote ? QString(text.left(LongestQuote) + u'…')
                                                         : text);
    }
};

} // namespace

QString filledSentence(const QString& sentence, const QStringList& words)
{
    QString filled;
    for (qsizetype at = 0; at < sentence.size();) {
        const Marker marker = markerAt(sentence, at, words.size());
        if (marker.length == 0) {
            filled.append(sentence[at++]);
        } else {
            filled.append(words[marker.word]);
            at += marker.length;
        }
    }
    return filled;
}

QString findingText(const checks::Finding& finding)
{
    const checks::Check* check = checks::findCheck(finding.check);
    if (check == nullptr)
        return (QStringList{finding.check} + finding.words).join(u' ');
    return filledSentence(QCoreApplication::translate("Check", check->sentence), finding.words);
}

QString checkTitle(QStringView check)
{
    const checks::Check* found = checks::findCheck(check);
    return found == nullptr ? check.toString() : QCoreApplication::translate("Check", found->title);
}

QString findingPlaceText(const Disclosure& disclosure, const checks::FindingPlace& place)
{
    return FindingText::placeOf(disclosure, place);
}

QString severityText(checks::Severity severity)
{
    return FindingText::severity(severity);
}

QString checkGroupText(checks::CheckGroup group)
{
    return FindingText::group(group);
}

QString skipReasonText(checks::SkipReason reason)
{
    return FindingText::skipped(reason);
}

} // namespace budget::ui
