#include "core/writers/text/findings_json.h"

#include "core/writers/text/json_text.h"

namespace budget::writers {

namespace {

QString severityWord(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error:
        return QStringLiteral("error");
    case checks::Severity::Warning:
        return QStringLiteral("warning");
    case checks::Severity::Note:
    case checks::Severity::Tail:
        break;
    }
    return QStringLiteral("note");
}

void addNumber(ObjectLine& object, QStringView key, int number)
{
    object.add(key, number > 0 ? QString::number(number) : QStringLiteral("null"));
}

void addCell(ObjectLine& object, const Table& table, const checks::FindingPlace& place)
{
    const bool isRow = place.row >= 0 && place.row < static_cast<int>(table.rows.size());
    const bool isCell =
        isRow && place.column >= 0 && place.column < static_cast<int>(table.columns.size());
    object.addText(u"title", table.title);
    if (isRow) {
        const Row& row = table.rows[static_cast<std::size_t>(place.row)];
        object.addText(u"code", row.code);
        object.addText(u"name", row.name);
    }
    if (isCell) {
        const Column& column = table.columns[static_cast<std::size_t>(place.column)];
        object.addText(u"column", column.key.isEmpty() ? column.title : column.key);
    }
}

QString placeJson(const Disclosure& disclosure, const checks::FindingPlace& place)
{
    ObjectLine object;
    const bool isTable =
        place.table >= 0 && place.table < static_cast<int>(disclosure.tables.size());
    const bool isSection =
        place.section >= 0 && place.section < static_cast<int>(disclosure.sections.size());
    if (isTable) {
        const Table& table = disclosure.tables[static_cast<std::size_t>(place.table)];
        object.addText(u"table",
                       table.kind == TableKind::Other ? QStringLiteral("other")
                                                      : tableKindId(table.kind));
        addNumber(object, u"page", place.page);
        addCell(object, table, place);
    } else {
        object.addText(u"table", {});
        if (isSection)
            object.addText(u"section",
                           disclosure.sections[static_cast<std::size_t>(place.section)].heading);
        addNumber(object, u"page", place.page);
    }
    if (place.line > 0)
        addNumber(object, u"line", place.line);
    if (!place.quote.isEmpty())
        object.addText(u"quote", place.quote);
    object.addFen(u"fen", place.amount);
    return object.json();
}

QString findingJson(const Disclosure& disclosure, const checks::ReportedFinding& reported)
{
    const checks::Finding& finding = reported.finding;
    ObjectLine object;
    object.addText(u"check", finding.check);
    object.addText(u"severity", severityWord(finding.severity));
    if (finding.severity == checks::Severity::Tail)
        object.add(u"tail", QStringLiteral("true"));
    if (reported.isWaived)
        object.addText(u"waived", reported.reason);
    object.addText(u"title", reported.title);
    object.addText(u"message", reported.message);
    object.add(u"left", placeJson(disclosure, finding.left));
    object.add(u"right",
               finding.right ? placeJson(disclosure, *finding.right) : QStringLiteral("null"));
    object.add(u"difference",
               finding.difference ? QString::number(finding.difference->fen())
                                  : QStringLiteral("null"));
    return object.json();
}

QString skipJson(const checks::ReportedSkip& skip)
{
    ObjectLine object;
    object.addText(u"check", skip.check);
    object.addText(u"reason", skip.reason);
    return object.json();
}

QString lines(const QStringList& objects)
{
    return objects.isEmpty()
               ? QStringLiteral("[]")
               : QStringLiteral("[\n   ") + objects.join(QStringLiteral(",\n   ")) + u']';
}

} // namespace

QByteArray fileToJson(const checks::CheckedFile& file)
{
    ObjectLine head;
    head.addText(u"file", file.file);
    if (!file.error.isEmpty())
        head.addText(u"error", file.error);
    const int year = file.disclosure ? file.disclosure->fiscalYear : 0;
    head.add(u"fiscalYear", year > 0 ? QString::number(year) : QStringLiteral("null"));
    head.add(u"checksRun", QString::number(file.checksRun));
    QStringList findings;
    for (const checks::ReportedFinding& finding : file.findings) {
        if (file.disclosure)
            findings.append(findingJson(*file.disclosure, finding));
    }
    QStringList skipped;
    for (const checks::ReportedSkip& skip : file.skipped)
        skipped.append(skipJson(skip));
    const QString json = head.json().chopped(1) + QStringLiteral(", \"findings\": ")
                         + lines(findings) + QStringLiteral(",\n  \"skipped\": ") + lines(skipped)
                         + u'}';
    return json.toUtf8();
}

QByteArray findingsToJson(const QByteArrayList& files)
{
    return "{\"files\": [\n " + files.join(",\n ") + "]}\n";
}

QByteArray findingsToJson(const std::vector<checks::CheckedFile>& files)
{
    QByteArrayList written;
    for (const checks::CheckedFile& file : files)
        written.append(fileToJson(file));
    return findingsToJson(written);
}

} // namespace budget::writers
