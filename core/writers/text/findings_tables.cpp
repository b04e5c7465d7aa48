#include "core/writers/text/findings_tables.h"

#include "core/money/money_text.h"

#include <QHash>

#include <algorithm>

namespace budget::writers {

namespace {

constexpr MoneyUnit Unit = MoneyUnit::TenThousandYuan;

void addColumn(Table& table, const QString& title, ColumnType type = ColumnType::Text)
{
    const int column = static_cast<int>(table.columns.size());
    table.columns.push_back({QStringLiteral("column_%1").arg(column), title, type, Side::None});
    table.header.push_back({title, column, {}});
}

Table emptyTable(const QString& title)
{
    Table table;
    table.kind = TableKind::Other;
    table.title = title;
    table.unit = Unit;
    return table;
}

void addRow(Table& table, std::vector<Cell> cells)
{
    Row row;
    row.line = static_cast<int>(table.rows.size()) + 1;
    row.cells = std::move(cells);
    table.rows.push_back(std::move(row));
}

Cell textCell(const QString& text)
{
    return {text, {}, false};
}

Cell numberCell(const Table& table)
{
    return textCell(QString::number(table.rows.size() + 1));
}

Cell amountCell(const std::optional<Money>& amount)
{
    return amount ? Cell{formatMoneyExactly(*amount, Unit, Grouping::Thousands), amount, false}
                  : Cell();
}

// Both places in one cell: most findings have one only.
QString placesOf(const checks::ReportedFinding& reported, const checks::ReportLabels& labels)
{
    return reported.right.isEmpty() || reported.right == reported.left
               ? reported.left
               : reported.left + u'\n' + labels.otherPlace.arg(reported.right);
}

void addFigureColumns(Table& table, const checks::ReportLabels& labels)
{
    addColumn(table, labels.leftFigure, ColumnType::Amount);
    addColumn(table, labels.rightFigure, ColumnType::Amount);
    addColumn(table, labels.difference, ColumnType::Amount);
}

Table severityTable(const checks::CheckedFile& checked,
                    const checks::ReportLabels& labels,
                    checks::Severity severity)
{
    Table table = emptyTable(labels.severity.value(static_cast<qsizetype>(severity)));
    addColumn(table, labels.number, ColumnType::LineNumber);
    addColumn(table, labels.message);
    addColumn(table, labels.place);
    const auto isOfTable = [severity](const checks::ReportedFinding& reported) {
        return reported.finding.severity == severity && !reported.isWaived;
    };
    const bool hasFigures =
        std::any_of(checked.findings.begin(), checked.findings.end(), [&](const auto& reported) {
            return isOfTable(reported) && reported.finding.left.amount;
        });
    if (hasFigures)
        addFigureColumns(table, labels);
    addColumn(table, labels.check);
    for (const checks::ReportedFinding& reported : checked.findings) {
        if (!isOfTable(reported))
            continue;
        const checks::Finding& finding = reported.finding;
        std::vector<Cell> cells{
            numberCell(table), textCell(reported.message), textCell(placesOf(reported, labels))};
        if (hasFigures) {
            cells.push_back(amountCell(finding.left.amount));
            cells.push_back(amountCell(finding.right ? finding.right->amount : std::nullopt));
            cells.push_back(amountCell(finding.difference));
        }
        cells.push_back(textCell(reported.title));
        addRow(table, std::move(cells));
    }
    return table;
}

Table waivedTable(const checks::CheckedFile& checked, const checks::ReportLabels& labels)
{
    Table table = emptyTable(labels.waived);
    addColumn(table, labels.number, ColumnType::LineNumber);
    addColumn(table, labels.message);
    addColumn(table, labels.place);
    addColumn(table, labels.reason);
    addColumn(table, labels.check);
    for (const checks::ReportedFinding& reported : checked.findings) {
        if (reported.isWaived)
            addRow(table,
                   {numberCell(table),
                    textCell(reported.message),
                    textCell(placesOf(reported, labels)),
                    textCell(reported.reason),
                    textCell(reported.title)});
    }
    return table;
}

// A line for each reason: most checks that did not run share one.
Table skippedTable(const checks::CheckedFile& checked, const checks::ReportLabels& labels)
{
    QStringList reasons;
    QHash<QString, QStringList> titles;
    for (const checks::ReportedSkip& skip : checked.skipped) {
        if (!titles.contains(skip.reason))
            reasons.append(skip.reason);
        titles[skip.reason].append(skip.title);
    }
    Table table = emptyTable(labels.skipped);
    addColumn(table, labels.why);
    addColumn(table, labels.check);
    for (const QString& reason : reasons)
        addRow(table, {textCell(reason), textCell(titles[reason].join(labels.between))});
    return table;
}

} // namespace

std::vector<Table> findingTables(const checks::CheckedFile& checked,
                                 const checks::ReportLabels& labels)
{
    std::vector<Table> tables;
    const auto add = [&tables](Table table) {
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    };
    for (const checks::Severity severity : {checks::Severity::Error,
                                            checks::Severity::Warning,
                                            checks::Severity::Note,
                                            checks::Severity::Tail})
        add(severityTable(checked, labels, severity));
    add(waivedTable(checked, labels));
    add(skippedTable(checked, labels));
    return tables;
}

Table overviewTable(const checks::CheckedFile& checked, const checks::ReportLabels& labels)
{
    Table table = emptyTable(labels.title);
    addColumn(table, checked.file.isEmpty() ? labels.title : checked.file);
    for (const QString& line : labels.severity)
        addRow(table, {textCell(line)});
    addRow(table, {textCell(labels.summary)});
    return table;
}

} // namespace budget::writers
