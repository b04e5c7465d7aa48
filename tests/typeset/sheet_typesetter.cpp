#include "tests/typeset/sheet_typesetter.h"

#include "tests/core/readers/sheets/small_workbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <map>

#include <xlsxwriter.h>

namespace budget::typeset {

namespace {

// A cell of a sheet; a covered one has nothing.
struct SheetCell
{
    QString text;
    int down = 1;
    int across = 1;
    bool isCovered = false;
};

struct SheetContent
{
    QString name;
    int columns = 1;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<std::size_t> lines{}; // the rows that are words beside the table

    void addLine(const QStringList& texts)
    {
        lines.push_back(rows.size());
        addRow(texts);
    }
    void addRow(const QStringList& texts)
    {
        std::vector<SheetCell> row(static_cast<std::size_t>(columns));
        for (qsizetype i = 0; i < texts.size(); ++i)
            row[static_cast<std::size_t>(i)].text = texts[i];
        rows.push_back(row);
    }
};

void addHeader(SheetContent& sheet, const PrintedTable& table)
{
    const std::size_t first = sheet.rows.size();
    for (int row = 0; row < table.headerRows(); ++row)
        sheet.addRow({});
    for (const HeaderCell& cell : table.header) {
        for (int row = cell.row; row < cell.row + cell.down; ++row) {
            for (int column = cell.column; column < cell.column + cell.across; ++column)
                sheet.rows[first + static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]
                    .isCovered = true;
        }
        sheet.rows[first + static_cast<std::size_t>(cell.row)][static_cast<std::size_t>(
            cell.column)] = {cell.text, cell.down, cell.across, false};
    }
}

SheetContent sheetOf(const PrintedTable& table, int number)
{
    SheetContent sheet{QStringLiteral("表%1").arg(number), table.columns(), {}};
    if (!table.above.isEmpty())
        sheet.addLine({table.above});
    sheet.addLine({table.title});
    sheet.rows.back().front().across = sheet.columns;
    for (std::size_t c = 1; c < sheet.rows.back().size(); ++c)
        sheet.rows.back()[c].isCovered = true;
    QStringList line{table.left};
    while (line.size() < sheet.columns - 1)
        line.append(QString());
    line.append(table.right);
    sheet.addLine(line);
    addHeader(sheet, table);
    for (const QStringList& row : table.rows)
        sheet.addRow(row);
    for (const QString& note : table.notes)
        sheet.addLine({note});
    return sheet;
}

std::vector<SheetContent> sheetsOf(const PrintedDocument& document)
{
    std::vector<SheetContent> sheets;
    SheetContent text{QStringLiteral("说明1"), 1, {}};
    const auto endText = [&] {
        if (!text.rows.empty())
            sheets.push_back(text);
        text = {QStringLiteral("说明%1").arg(sheets.size() + 1), 1, {}};
    };
    for (const QString& line : document.cover)
        text.addRow({line});
    for (const PrintedItem& item : document.items) {
        if (item.table < 0) {
            text.addRow({item.text});
            continue;
        }
        endText();
        sheets.push_back(
            sheetOf(document.tables[static_cast<std::size_t>(item.table)], item.table + 1));
    }
    endText();
    return sheets;
}

// How many decimals a printed amount has; nothing where the text is no amount.
std::optional<int> decimalsOf(const QString& text)
{
    static const QRegularExpression amount(QStringLiteral("^-?[\\d,]+\\.(\\d+)$"));
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return static_cast<int>(match.capturedLength(1));
}

QString plainNumber(QString text)
{
    return text.remove(u',');
}

// Rows of cells without merges; words beside a table without its empty cells where `hasFreeLines`.
std::vector<QStringList> flatRows(const PrintedDocument& document, bool hasFreeLines)
{
    std::vector<QStringList> rows;
    for (const SheetContent& sheet : sheetsOf(document)) {
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            QStringList cells;
            for (const SheetCell& cell : sheet.rows[r])
                cells.append(cell.text);
            if (hasFreeLines && std::count(sheet.lines.begin(), sheet.lines.end(), r) > 0)
                cells.removeAll(QString());
            rows.push_back(cells);
        }
        rows.push_back({QString()});
    }
    return rows;
}

QString quoted(const QString& cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray odsCell(const SheetCell& cell)
{
    if (cell.isCovered)
        return "<table:covered-table-cell/>";
    QByteArray spans;
    if (cell.down > 1 || cell.across > 1)
        spans = " table:number-rows-spanned=\"" + QByteArray::number(cell.down)
                + "\" table:number-columns-spanned=\"" + QByteArray::number(cell.across) + "\"";
    if (cell.text.isEmpty())
        return "<table:table-cell" + spans + "/>";
    const QByteArray text = "<text:p>" + cell.text.toHtmlEscaped().toUtf8() + "</text:p>";
    if (decimalsOf(cell.text))
        return "<table:table-cell" + spans + " office:value-type=\"float\" office:value=\""
               + plainNumber(cell.text).toUtf8() + "\">" + text + "</table:table-cell>";
    return "<table:table-cell" + spans + " office:value-type=\"string\">" + text
           + "</table:table-cell>";
}

// Writes sheets with libxlsxwriter.
class Workbook
{
public:
    explicit Workbook(const QString& path)
        : m_path(QFile::encodeName(path))
        , m_book(workbook_new(m_path.constData()))
    {
        // The same bytes every day.
        lxw_doc_properties properties{};
        properties.created = 1'700'000'000;
        workbook_set_properties(m_book, &properties);
    }

    void add(const SheetContent& content)
    {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, content.name.toUtf8().constData());
        for (std::size_t r = 0; r < content.rows.size(); ++r) {
            for (std::size_t c = 0; c < content.rows[r].size(); ++c)
                write(sheet, static_cast<int>(r), static_cast<int>(c), content.rows[r][c]);
        }
    }

    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    lxw_format* formatOf(const QString& text, int decimals)
    {
        QByteArray format = text.contains(u',') ? "#,##0" : "0";
        if (decimals > 0)
            format += "." + QByteArray(decimals, '0');
        lxw_format*& made = m_formats[format];
        if (made == nullptr) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, format.constData());
        }
        return made;
    }

    void write(lxw_worksheet* sheet, int row, int column, const SheetCell& cell)
    {
        const auto r = static_cast<lxw_row_t>(row);
        const auto c = static_cast<lxw_col_t>(column);
        const QByteArray text = cell.text.toUtf8();
        if (cell.down > 1 || cell.across > 1) {
            worksheet_merge_range(sheet,
                                  r,
                                  c,
                                  static_cast<lxw_row_t>(row + cell.down - 1),
                                  static_cast<lxw_col_t>(column + cell.across - 1),
                                  text.constData(),
                                  nullptr);
        } else if (const std::optional<int> decimals = decimalsOf(cell.text)) {
            worksheet_write_number(
                sheet, r, c, plainNumber(cell.text).toDouble(), formatOf(cell.text, *decimals));
        } else if (!text.isEmpty()) {
            worksheet_write_string(sheet, r, c, text.constData(), nullptr);
        }
    }

    QByteArray m_path; // outlives the book
    lxw_workbook* m_book;
    std::map<QByteArray, lxw_format*> m_formats;
};

} // namespace

QByteArray typesetText(const PrintedDocument& document)
{
    QString text;
    for (const QStringList& row : flatRows(document, true))
        text += row.join(u'\t') + u'\n';
    return text.toUtf8();
}

QByteArray typesetCsv(const PrintedDocument& document)
{
    QString text(QChar::ByteOrderMark);
    for (QStringList row : flatRows(document, false)) {
        for (QString& cell : row)
            cell = quoted(cell);
        text += row.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray typesetOds(const PrintedDocument& document)
{
    QByteArray tables;
    for (const SheetContent& sheet : sheetsOf(document)) {
        tables += "<table:table table:name=\"" + sheet.name.toUtf8() + "\">";
        for (const std::vector<SheetCell>& row : sheet.rows) {
            tables += "<table:table-row>";
            for (const SheetCell& cell : row)
                tables += odsCell(cell);
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return readers::smallOds(tables);
}

bool writeXlsx(const PrintedDocument& document, const QString& path)
{
    Workbook book(path);
    for (const SheetContent& sheet : sheetsOf(document))
        book.add(sheet);
    return book.close();
}

} // namespace budget::typeset
