#include "core/writers/text/csv_writer.h"

#include "core/exchange/csv_text.h"
#include "core/money/money_text.h"
#include "core/writers/pages/printed_table.h"

#include <QStringList>

namespace budget::writers {

namespace {

// A figure of ours, as the table prints it or as a dash for none.
bool isNumber(const QString& text)
{
    const auto amount = parseMoney(text, MoneyUnit::HundredMillionYuan);
    return amount.has_value() && amount->has_value();
}

void writeHeader(CsvText& csv, const Table& table)
{
    std::vector<QStringList> rows;
    for (const HeaderCell& cell : headerCells(table)) {
        while (static_cast<int>(rows.size()) <= cell.row)
            rows.emplace_back(static_cast<qsizetype>(table.columns.size()));
        rows[static_cast<std::size_t>(cell.row)][cell.column] = guardedCell(cell.title);
    }
    for (const QStringList& row : rows)
        csv.line(row);
    const QStringList numbers = columnNumberTexts(table);
    if (!numbers.isEmpty())
        csv.line(numbers);
}

void writeLines(CsvText& csv, const Table& table)
{
    for (const PrintedLine& line : printedLines(table)) {
        QStringList fields;
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const QString& text = line.cells[i].text;
            const bool figure = table.columns[i].type == ColumnType::Amount && isNumber(text);
            fields.append(figure ? text : guardedCell(text));
        }
        csv.line(fields);
    }
}

void writeTable(CsvText& csv, const Disclosure& disclosure, const Table& table, bool saysUnit)
{
    csv.line({guardedCell(printedTitle(table))});
    QStringList furniture;
    for (const QString& text : furnitureTexts(disclosure, table))
        furniture.append(guardedCell(text));
    if (saysUnit && !furniture.isEmpty())
        csv.line(furniture);
    if (!table.goals.isEmpty())
        csv.line({QStringLiteral("绩效目标"), guardedCell(table.goals.join(u'\n'))});
    writeHeader(csv, table);
    writeLines(csv, table);
    for (const QString& note : table.notes)
        csv.line({guardedCell(note)});
}

} // namespace

QByteArray toCsv(const Disclosure& disclosure, const std::vector<int>& tables)
{
    CsvText csv;
    bool first = true;
    for (const Table* table : chosenTables(disclosure, tables)) {
        if (!first)
            csv.line({});
        // A table that no template knows takes the line above it for its title.
        writeTable(csv, disclosure, *table, first || table->kind != TableKind::Other);
        first = false;
    }
    return csv.utf8();
}

} // namespace budget::writers
