#include "core/readers/sheets/sheet_pages.h"

#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/document/title_match.h"
#include "core/money/money_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::readers {

namespace {

constexpr qsizetype LongestName = 40;

bool isBlank(const QString& text)
{
    return withoutSpaces(text).isEmpty();
}

struct FilledCell
{
    int column = 0;
    QString text;
};

std::vector<FilledCell> filledCells(const QStringList& row)
{
    std::vector<FilledCell> filled;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (!isBlank(row[column]))
            filled.push_back({static_cast<int>(column), row[column].simplified()});
    }
    return filled;
}

bool isAmount(const QString& text)
{
    const Result<std::optional<Money>> amount = parseMoney(text, MoneyUnit::HundredMillionYuan);
    return amount && amount->has_value();
}

bool hasFigure(const std::vector<FilledCell>& cells)
{
    return std::any_of(
        cells.begin(), cells.end(), [](const FilledCell& cell) { return isAmount(cell.text); });
}

bool statesUnitOrYear(const QString& text)
{
    const std::optional<PageFurniture> furniture = pageFurniture(text);
    return furniture && (furniture->unit || furniture->fiscalYear != 0);
}

bool isLongSentence(const QString& text)
{
    return text.size() > LongestName && text.contains(u'。');
}

QString joined(const std::vector<FilledCell>& cells)
{
    QStringList texts;
    for (const FilledCell& cell : cells)
        texts.append(cell.text);
    return texts.join(u' ');
}

bool isTitle(const QString& text, const std::vector<DisclosureTemplate>& templates)
{
    return std::any_of(templates.begin(), templates.end(), [&text](const DisclosureTemplate& set) {
        return matchTitle(text, set).has_value();
    });
}

// Sheet1, 工作表 2: what programs call a sheet that nobody named.
bool isTellingName(const QString& name)
{
    static const QRegularExpression given(
        QStringLiteral("^(?:sheet|table|工作表|表格?|page)\\s*[\\d_()（）]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return !isBlank(name) && !given.match(name.trimmed()).hasMatch();
}

// Puts the page of one sheet together, row by row.
class PageBuilder
{
public:
    PageBuilder(const Sheet& sheet, const std::vector<int>& lines)
        : m_sheet(sheet)
        , m_lines(lines)
    {
        m_first = SheetWidthLimit;
        for (const QStringList& row : sheet.rows) {
            for (const FilledCell& cell : filledCells(row)) {
                m_first = std::min(m_first, cell.column);
                m_end = std::max(m_end, cell.column + 1);
            }
        }
    }

    Page build()
    {
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
            const std::vector<FilledCell> filled = filledCells(m_sheet.rows[row]);
            if (filled.empty()) {
                m_afterBlank = true;
                continue;
            }
            if (isHeading(filled, static_cast<int>(row)))
                addParagraphs(filled, row);
            else
                addRow(filled, row);
            m_afterBlank = false;
        }
        trimWidths();
        return std::move(m_page);
    }

private:
    static constexpr int SheetWidthLimit = 1 << 20;

    bool isHeading(const std::vector<FilledCell>& filled, int row) const
    {
        constexpr std::size_t mostParts = 4;
        if (filled.size() > 1)
            return filled.size() <= mostParts && !hasFigure(filled)
                   && (statesUnitOrYear(joined(filled))
                       || std::any_of(filled.begin(), filled.end(), [](const FilledCell& cell) {
                              return statesUnitOrYear(cell.text);
                          }));
        const FilledCell& cell = filled.front();
        if (isAmount(cell.text))
            return false;
        return !m_gridOpen || m_afterBlank || isNote(cell.text) || isLongSentence(cell.text)
               || statesUnitOrYear(cell.text) || isMergedWide(row, cell.column);
    }

    bool isMergedWide(int row, int column) const
    {
        const auto block = std::find_if(
            m_sheet.merged.begin(), m_sheet.merged.end(), [row, column](const MergedCells& cells) {
                return cells.row == row && cells.column == column;
            });
        const int width = m_end - m_first;
        return block != m_sheet.merged.end()
               && (block->columns >= std::max(2, width)
                   || (block->columns > 2 && 2 * block->columns > width));
    }

    void addParagraphs(const std::vector<FilledCell>& filled, std::size_t row)
    {
        m_gridOpen = false;
        const QString line = joined(filled);
        if (filled.size() == 1 || pageFurniture(line)) {
            m_page.blocks.push_back({line, {}, lineOf(row)});
            return;
        }
        for (const FilledCell& cell : filled)
            m_page.blocks.push_back({cell.text, {}, lineOf(row)});
    }

    void addRow(const std::vector<FilledCell>& filled, std::size_t row)
    {
        const bool figures = hasFigure(filled);
        if (m_afterBlank && m_hasFigures && !figures)
            m_gridOpen = false;
        if (!m_gridOpen) {
            m_page.blocks.push_back({{}, {}, lineOf(row)});
            m_hasFigures = false;
        }
        m_gridOpen = true;
        m_hasFigures = m_hasFigures || figures;
        GridRow gridRow;
        gridRow.line = lineOf(row);
        gridRow.cells.resize(m_end - m_first);
        for (const FilledCell& cell : filled)
            gridRow.cells[cell.column - m_first] = cell.text;
        m_page.blocks.back().rows.push_back(std::move(gridRow));
    }

    // Grids that no paragraph parts go on in the same columns; others are as wide as they are
    // filled.
    void trimWidths()
    {
        for (std::size_t begin = 0; begin < m_page.blocks.size(); ++begin) {
            if (!m_page.blocks[begin].isGrid())
                continue;
            std::size_t end = begin;
            qsizetype width = 0;
            for (; end < m_page.blocks.size() && m_page.blocks[end].isGrid(); ++end) {
                for (const GridRow& row : m_page.blocks[end].rows)
                    width = std::max(width, filledWidth(row.cells));
            }
            for (; begin < end; ++begin) {
                for (GridRow& row : m_page.blocks[begin].rows)
                    row.cells.resize(width);
            }
        }
    }

    static qsizetype filledWidth(const QStringList& cells)
    {
        qsizetype width = cells.size();
        while (width > 0 && cells[width - 1].isEmpty())
            --width;
        return width;
    }

    int lineOf(std::size_t row) const
    {
        return row < m_lines.size() ? m_lines[row] : static_cast<int>(row) + 1;
    }

    const Sheet& m_sheet;
    const std::vector<int>& m_lines;
    Page m_page;
    int m_first = 0;
    int m_end = 0;
    bool m_gridOpen = false;
    bool m_afterBlank = false;
    bool m_hasFigures = false;
};

// Gives a page without a title that of its sheet, where the sheet has one.
void nameAfterSheet(Page& page,
                    const QString& name,
                    const std::vector<DisclosureTemplate>& templates)
{
    if (page.blocks.empty() || !isTellingName(name))
        return;
    const auto grid = std::find_if(
        page.blocks.begin(), page.blocks.end(), [](const Block& block) { return block.isGrid(); });
    if (grid == page.blocks.end())
        return;
    const bool hasTitle = std::any_of(page.blocks.begin(), grid, [&templates](const Block& block) {
        return isTitle(block.paragraph, templates);
    });
    if (hasTitle || (grid != page.blocks.begin() && !isTitle(name, templates)))
        return;
    page.blocks.insert(page.blocks.begin(), {name, {}, page.blocks.front().line});
}

} // namespace

std::vector<Page> sheetPages(const std::vector<Sheet>& sheets,
                             const std::vector<DisclosureTemplate>& templates,
                             const std::vector<int>& lines)
{
    std::vector<Page> pages;
    for (const Sheet& sheet : sheets) {
        pages.push_back(PageBuilder(sheet, lines).build());
        nameAfterSheet(pages.back(), sheet.name, templates);
    }
    return pages;
}

std::vector<HiddenContent> hiddenContent(const std::vector<Sheet>& sheets)
{
    std::vector<HiddenContent> hidden;
    for (const Sheet& sheet : sheets) {
        HiddenContent content;
        content.sheet = sheet.name;
        content.wholeSheet = sheet.isHidden && !sheet.rows.empty();
        for (const int row : sheet.hiddenRows) {
            if (!filledCells(sheet.rows[static_cast<std::size_t>(row)]).empty())
                content.rows.push_back(row + 1);
        }
        for (const int column : sheet.hiddenColumns) {
            const bool isFilled =
                std::any_of(sheet.rows.begin(), sheet.rows.end(), [column](const QStringList& row) {
                    return !isBlank(row.value(column));
                });
            if (isFilled)
                content.columns.push_back(column + 1);
        }
        if (content.wholeSheet || !content.rows.empty() || !content.columns.empty())
            hidden.push_back(std::move(content));
    }
    return hidden;
}

} // namespace budget::readers
