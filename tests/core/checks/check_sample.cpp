#include "tests/core/checks/check_sample.h"

#include "core/checks/report/check_list.h"
#include "core/money/money_text.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/recognizer.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/source_tree.h"

#include <algorithm>

namespace budget::checks {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Tail:
        return QStringLiteral("tail");
    }
    return {};
}

// page or line, then the table's kind with row and column, or the words.
QString placeText(const Disclosure& disclosure, const FindingPlace& place)
{
    QStringList parts;
    if (place.page > 0)
        parts.append(u'p' + QString::number(place.page));
    else if (place.line > 0)
        parts.append(u'L' + QString::number(place.line));
    if (place.table >= 0) {
        const Table& table = disclosure.tables[static_cast<std::size_t>(place.table)];
        parts.append(tableKindId(table.kind));
        if (place.row >= 0) {
            const Row& row = table.rows[static_cast<std::size_t>(place.row)];
            parts.append(row.code.isEmpty() ? row.name : row.code);
        }
        if (place.column >= 0) {
            const Column& column = table.columns[static_cast<std::size_t>(place.column)];
            parts.append(column.key.isEmpty() ? column.title : column.key);
        }
    }
    if (!place.quote.isEmpty())
        parts.append(u'“' + place.quote.left(30) + u'”');
    if (place.amount)
        parts.append(QString::number(place.amount->fen()));
    return parts.join(u' ');
}

QString findingLine(const Disclosure& disclosure, const Finding& finding)
{
    QString line =
        severityWord(finding.severity) + QStringLiteral(": ") + placeText(disclosure, finding.left);
    if (finding.right)
        line += QStringLiteral(" | ") + placeText(disclosure, *finding.right);
    if (!finding.words.isEmpty())
        line += QStringLiteral(" (") + finding.words.join(QStringLiteral("; ")) + u')';
    return line;
}

} // namespace

const Disclosure& soundDocument()
{
    static const Disclosure disclosure =
        shippedReader()
            .read(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")))
            .value();
    return disclosure;
}

Disclosure documentOf(const QString& text)
{
    const std::vector<Page> pages = readers::readPages(text);
    const Result<Disclosure> read = recognition::recognize(
        pages, shippedTemplates().value().front(), QStringLiteral("test.txt"));
    EXPECT_TRUE(read.has_value()) << "not recognized: " << qPrintable(text);
    return read.value_or(Disclosure());
}

std::optional<Disclosure> publishedDocument(const QString& file)
{
    const QString path = sharedPath(QStringLiteral("samples/") + file);
    if (!QFile::exists(path))
        return std::nullopt;
    return shippedReader().read(path).value();
}

void setCell(Disclosure& disclosure,
             TableKind kind,
             const QString& row,
             const QString& column,
             const QString& text)
{
    for (Table& table : disclosure.tables) {
        if (table.kind != kind)
            continue;
        for (Row& printed : table.rows) {
            const std::optional<int> c = columnIndex(table, column, printed.side);
            if ((printed.code.isEmpty() ? printed.name : printed.code) != row || !c)
                continue;
            Cell& cell = printed.cells[static_cast<std::size_t>(*c)];
            cell.text = text;
            if (table.columns[static_cast<std::size_t>(*c)].type == ColumnType::Amount)
                cell.amount = parseMoney(text, table.unit).value_or(std::nullopt);
            return;
        }
    }
    ADD_FAILURE() << "no cell " << qPrintable(row) << ' ' << qPrintable(column);
}

QStringList findingsOf(const Disclosure& disclosure, const QString& check)
{
    const CheckReport report = runChecks(disclosure);
    QStringList lines;
    for (std::size_t i = 0; i < report.outcomes.size(); ++i) {
        if (QLatin1StringView(allChecks()[i].id) != check)
            continue;
        if (report.outcomes[i].skipped != SkipReason::None)
            return {QStringLiteral("skipped")};
        for (const Finding& finding : report.outcomes[i].findings)
            lines.append(findingLine(disclosure, finding));
        return lines;
    }
    ADD_FAILURE() << "no check " << qPrintable(check);
    return lines;
}

QStringList findingsOf(const Disclosure& disclosure)
{
    QStringList lines;
    for (const Finding& finding : runChecks(disclosure).findings())
        lines.append(finding.check + u' ' + findingLine(disclosure, finding));
    return lines;
}

} // namespace budget::checks
