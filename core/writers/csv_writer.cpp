#include "core/writers/csv_writer.h"

#include "core/writers/printed_table.h"

#include <QStringList>

#include <algorithm>

namespace budget::writers {

namespace {

QString quotedWhereNeeded(const QString& field)
{
    const bool plain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')
                       && !field.contains(u'\r');
    if (plain)
        return field;
    QString doubled = field;
    doubled.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

// An apostrophe before such a sign counts, so that the reader may take one off every such text.
bool looksLikeFormula(const QString& text)
{
    const qsizetype sign =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; }) - text.begin();
    return sign < text.size() && QStringView(u"=+-@\t\r").contains(text[sign]);
}

// Quoting alone does not keep a spreadsheet from evaluating a field.
QString guarded(const QString& text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

// A figure of ours, as the table prints it or as a dash for none.
bool isNumber(const QString& text)
{
    const auto amount = parseMoney(text, MoneyUnit::HundredMillionYuan);
    return amount.has_value() && amount->has_value();
}

class CsvText
{
public:
    void line(const QStringList& fields)
    {
        QStringList quoted;
        for (const QString& field : fields)
            quoted.append(quotedWhereNeeded(field));
        m_text += quoted.join(u',') + QStringLiteral("\r\n");
    }
    QByteArray utf8() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    QString m_text;
};

void writeHeader(CsvText& csv, const Table& table)
{
    std::vector<QStringList> rows;
    for (const HeaderCell& cell : headerCells(table)) {
        while (static_cast<int>(rows.size()) <= cell.row)
            rows.emplace_back(static_cast<qsizetype>(table.columns.size()));
        rows[static_cast<std::size_t>(cell.row)][cell.column] = guarded(cell.title);
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
            fields.append(figure ? text : guarded(text));
        }
        csv.line(fields);
    }
}

void writeTable(CsvText& csv, const Disclosure& disclosure, const Table& table, bool saysUnit)
{
    csv.line({guarded(printedTitle(table))});
    QStringList furniture;
    for (const QString& text : furnitureTexts(disclosure, table))
        furniture.append(guarded(text));
    if (saysUnit && !furniture.isEmpty())
        csv.line(furniture);
    if (!table.goals.isEmpty())
        csv.line({QStringLiteral("绩效目标"), guarded(table.goals.join(u'\n'))});
    writeHeader(csv, table);
    writeLines(csv, table);
    for (const QString& note : table.notes)
        csv.line({guarded(note)});
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
