#include "core/writers/sheets/table_sheet.h"

#include "core/money/money_text.h"
#include "core/writers/pages/printed_table.h"

#include <algorithm>
#include <vector>

#include <xlsxwriter.h>

namespace budget::writers {

namespace {

using Align = CellStyle::Align;

constexpr int PointsALine = 14;
constexpr int NarrativeWidth = 96; // letters of half a Chinese character's width
constexpr int WidestLandscape = 92;

// Chinese characters are two letters wide.
int lettersOf(const QString& text)
{
    int letters = 0;
    for (const QChar c : text)
        letters +=
            c.unicode() >= 0x2E80 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2030) ? 2 : 1;
    return letters;
}

int linesOf(const QString& text, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += std::max(1, (lettersOf(line) + width - 1) / std::max(1, width));
    return lines;
}

// Neither more digits than a number of a spreadsheet holds, nor so few that it says something else.
std::optional<Money> storableAmount(const QString& text, MoneyUnit unit)
{
    constexpr std::int64_t largest = 1'000'000'000'000'000;
    const Result<std::optional<Money>> amount = parseMoney(text, unit);
    if (!amount || !amount->has_value() || (*amount)->fen() >= largest
        || (*amount)->fen() <= -largest)
        return std::nullopt;
    return *amount;
}

int decimalsOf(const QString& text)
{
    int digits = 0;
    bool behindPoint = false;
    for (const QChar c : text) {
        digits += behindPoint && c.isDigit() ? 1 : 0;
        behindPoint = behindPoint || c == u'.' || c == u'．';
    }
    return digits;
}

double inUnit(Money amount, MoneyUnit unit)
{
    return static_cast<double>(amount.fen()) / static_cast<double>(fenPerUnit(unit));
}

// 7, but neither 07 nor 7.0: what reads the same when it was a number.
bool isPlainCount(const QString& text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 0 && QString::number(count) == text;
}

class TableSheet
{
public:
    TableSheet(XlsxBook& book, const Table& table)
        : m_book(book)
        , m_table(table)
        , m_lines(printedLines(table))
        , m_last(static_cast<lxw_col_t>(std::max<std::size_t>(table.columns.size(), 1) - 1))
        , m_sheet(book.addSheet(printedTitle(table)))
    {}

    void write(const QStringList& furniture)
    {
        setWidths();
        writeWide(printedTitle(m_table), {Align::Centre, true, false, false, false, true, -1, 16});
        writeFurniture(furniture);
        writeGoals();
        writeHeader();
        writeLines();
        for (const QString& note : m_table.notes)
            writeWide(note, {});
        setPage();
    }

private:
    int widthOf(std::size_t column) const
    {
        constexpr int most = 42;
        const Column& leaf = m_table.columns[column];
        int width = std::min(lettersOf(leaf.title), 14);
        for (const PrintedLine& line : m_lines) {
            const QString& text = line.cells[column].text;
            const int grouping = leaf.type == ColumnType::Amount ? 2 : 0;
            width = std::max(width, lettersOf(text) + grouping);
        }
        return std::clamp(width + 2, 7, most);
    }

    void setWidths()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            m_widths.push_back(widthOf(i));
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, m_widths.back(), nullptr);
        }
    }

    int allWidth() const
    {
        int width = 0;
        for (const int column : m_widths)
            width += column;
        return width;
    }

    void text(int row, int column, const QString& words, const CellStyle& style)
    {
        if (words.isEmpty())
            worksheet_write_blank(m_sheet,
                                  static_cast<lxw_row_t>(row),
                                  static_cast<lxw_col_t>(column),
                                  m_book.format(style));
        else
            worksheet_write_string(m_sheet,
                                   static_cast<lxw_row_t>(row),
                                   static_cast<lxw_col_t>(column),
                                   words.toUtf8().constData(),
                                   m_book.format(style));
    }

    void
    block(int row, int column, int rows, int columns, const QString& words, const CellStyle& style)
    {
        if (rows * columns < 2) {
            text(row, column, words, style);
            return;
        }
        worksheet_merge_range(m_sheet,
                              static_cast<lxw_row_t>(row),
                              static_cast<lxw_col_t>(column),
                              static_cast<lxw_row_t>(row + rows - 1),
                              static_cast<lxw_col_t>(column + columns - 1),
                              words.toUtf8().constData(),
                              m_book.format(style));
    }

    void setHeight(int row, int lines, int size)
    {
        constexpr int highest = 400;
        worksheet_set_row(m_sheet,
                          static_cast<lxw_row_t>(row),
                          std::min(highest, lines * PointsALine * size / 10 + 6),
                          nullptr);
    }

    // A line over the whole table.
    void writeWide(const QString& words, const CellStyle& style)
    {
        if (words.isEmpty())
            return;
        block(m_row, 0, 1, m_last + 1, words, style);
        setHeight(m_row, linesOf(words, allWidth() * 10 / style.size), style.size);
        ++m_row;
    }

    // The name on the left, unit of money on the right, the year wherever there is room.
    void writeFurniture(const QStringList& furniture)
    {
        if (furniture.isEmpty())
            return;
        const bool hasRoom = m_last + 1 >= furniture.size();
        const qsizetype rest = furniture.size() - 1;
        CellStyle style;
        style.wraps = false;
        text(m_row, 0, hasRoom ? furniture.front() : furniture.join(u' '), style);
        style.align = Align::Right;
        for (qsizetype i = 1; hasRoom && i <= rest; ++i)
            text(m_row, m_last - static_cast<int>(rest - i), furniture[i], style);
        ++m_row;
    }

    void writeGoals()
    {
        if (m_table.goals.isEmpty() || m_last < 1)
            return;
        const QString goals = m_table.goals.join(u'\n');
        text(m_row,
             0,
             QStringLiteral("绩效目标"),
             {Align::Centre, true, true, true, false, true, -1, 10});
        block(m_row, 1, 1, m_last, goals, {Align::Left, false, true, false, false, true, -1, 10});
        setHeight(m_row, linesOf(goals, allWidth() - m_widths.front()), 10);
        ++m_row;
    }

    void writeHeader()
    {
        m_headerRow = m_row;
        const CellStyle style{Align::Centre, true, true, true, false, true, -1, 10};
        int depth = 1;
        for (const HeaderCell& cell : headerCells(m_table)) {
            block(m_row + cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.title, style);
            depth = std::max(depth, cell.row + cell.rowSpan);
        }
        int lines = 1;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            lines = std::max(lines, linesOf(m_table.columns[i].title, m_widths[i] - 1));
        setHeight(m_row + depth - 1, lines, 10);
        m_row += depth;
        const QStringList numbers = columnNumberTexts(m_table);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            writeCount(m_row, static_cast<int>(i), numbers[i], {Align::Centre, false, true});
        m_row += numbers.isEmpty() ? 0 : 1;
        m_bodyRow = m_row;
    }

    void writeCount(int row, int column, const QString& words, const CellStyle& style)
    {
        if (isPlainCount(words))
            worksheet_write_number(m_sheet,
                                   static_cast<lxw_row_t>(row),
                                   static_cast<lxw_col_t>(column),
                                   words.toInt(),
                                   m_book.format(style));
        else
            text(row, column, words, style);
    }

    void writeLines()
    {
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            int height = 1;
            for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
                writeCell(line, column);
                const PrintedCell& cell = m_lines[line].cells[column];
                if (!cell.covered && rowsCovered(line, column) == 1)
                    height = std::max(height, linesOf(cell.text, m_widths[column] - 1));
            }
            setHeight(m_row, height, 10);
            ++m_row;
        }
    }

    // The rows of a merged cell that begins here.
    int rowsCovered(std::size_t line, std::size_t column) const
    {
        int rows = 1;
        while (line + static_cast<std::size_t>(rows) < m_lines.size()
               && m_lines[line + static_cast<std::size_t>(rows)].cells[column].covered)
            ++rows;
        return rows;
    }

    void writeCell(std::size_t line, std::size_t column)
    {
        const PrintedCell& cell = m_lines[line].cells[column];
        const int at = static_cast<int>(column);
        CellStyle style{Align::Left, m_lines[line].emphasized, true};
        // A first line that is covered continues nothing here.
        if (cell.covered && line > 0)
            return;
        switch (m_table.columns[column].type) {
        case ColumnType::Amount:
            writeAmount(at, cell.text, style);
            return;
        case ColumnType::LineNumber:
        case ColumnType::Quantity:
            style.align = Align::Centre;
            writeCount(m_row, at, cell.text, style);
            return;
        case ColumnType::Code:
            style.text = true;
            break;
        case ColumnType::Name:
        case ColumnType::Text:
            break;
        }
        block(m_row, at, rowsCovered(line, column), 1, cell.text, style);
    }

    void writeAmount(int column, const QString& words, CellStyle style)
    {
        style.align = Align::Right;
        const std::optional<Money> amount = storableAmount(words, m_table.unit);
        style.decimals = amount ? decimalsOf(words) : 2;
        if (!amount) {
            text(m_row, column, words, style);
            return;
        }
        worksheet_write_number(m_sheet,
                               static_cast<lxw_row_t>(m_row),
                               static_cast<lxw_col_t>(column),
                               inUnit(*amount, m_table.unit),
                               m_book.format(style));
    }

    void setPage()
    {
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_bodyRow), 0);
        worksheet_repeat_rows(m_sheet,
                              static_cast<lxw_row_t>(m_headerRow),
                              static_cast<lxw_row_t>(std::max(m_headerRow, m_bodyRow - 1)));
        worksheet_set_paper(m_sheet, 9); // A4
        if (allWidth() > WidestLandscape)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_footer(m_sheet, "&C&P / &N");
        // Codes are texts on purpose.
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    XlsxBook& m_book;
    const Table& m_table;
    std::vector<PrintedLine> m_lines;
    lxw_col_t m_last;
    lxw_worksheet* m_sheet;
    std::vector<int> m_widths;
    int m_row = 0;
    int m_headerRow = 0;
    int m_bodyRow = 0;
};

} // namespace

void addTableSheet(XlsxBook& book, const Disclosure& disclosure, const Table& table, bool saysUnit)
{
    TableSheet(book, table).write(saysUnit ? furnitureTexts(disclosure, table) : QStringList());
}

void addNarrativeSheet(XlsxBook& book, const Disclosure& disclosure)
{
    if (disclosure.sections.empty())
        return;
    lxw_worksheet* sheet = book.addSheet(QStringLiteral("文字说明"));
    worksheet_set_column(sheet, 0, 0, NarrativeWidth, nullptr);
    int row = 0;
    const auto write = [&](const QString& text, const CellStyle& style) {
        if (text.isEmpty())
            return;
        const auto at = static_cast<lxw_row_t>(row++);
        worksheet_write_string(sheet, at, 0, text.toUtf8().constData(), book.format(style));
        const int lines = linesOf(text, NarrativeWidth * 10 / style.size);
        const int height = lines * PointsALine * style.size / 10 + 4;
        worksheet_set_row(sheet, at, height, nullptr);
    };
    for (const Section& section : disclosure.sections) {
        const int size = std::max(10, 14 - 2 * section.level);
        write(section.heading, {Align::Left, true, false, false, false, true, -1, size});
        for (const Passage& passage : section.passages)
            write(passage.text, {});
    }
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C&P / &N");
}

} // namespace budget::writers
