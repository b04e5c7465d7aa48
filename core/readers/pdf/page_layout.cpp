#include "core/readers/pdf/page_layout.h"

#include "core/document/page_furniture.h"
#include "core/readers/pdf/aligned_grid.h"
#include "core/readers/pdf/ruled_grid.h"
#include "core/readers/pdf/text_run.h"
#include "core/readers/pdf/upright_page.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace budget::readers {

namespace {

// A block with its place on the page.
struct PlacedBlock
{
    Block block;
    double top = 0;
};

// In the margins; a figure alone on a line elsewhere is text.
bool isPageFoot(const TextLine& line, const DrawnPage& page)
{
    static const QRegularExpression number(QStringLiteral("^[-—－– ]*\\d{1,4}[-—－– ]*$"));
    constexpr double margin = 0.12; // of the page's height
    const bool isInMargin =
        line.box.top > page.height * (1 - margin) || line.box.bottom < page.height * margin;
    return isInMargin && (number.match(line.text).hasMatch() || isPageNumber(line.text));
}

constexpr double WidestIndent = 4; // of a paragraph's first line, in its height

// As between an entry of the contents and its page.
bool hasWideGap(const TextLine& line)
{
    constexpr double wide = 2.5; // of the line's height
    for (std::size_t i = 1; i < line.runs.size(); ++i) {
        if (line.runs[i].box.left - line.runs[i - 1].box.right > wide * line.box.height())
            return true;
    }
    return false;
}

// Lines that run on to the right edge of the text are one paragraph with the next one.
class Paragraphs
{
public:
    explicit Paragraphs(const std::vector<TextLine>& lines)
    {
        for (const TextLine& line : lines) {
            m_left = std::min(m_left, line.box.left);
            m_right = std::max(m_right, line.box.right);
        }
        for (const TextLine& line : lines)
            add(line);
    }

    std::vector<PlacedBlock> take() { return std::move(m_blocks); }

private:
    void add(const TextLine& line)
    {
        if (!m_blocks.empty() && goesOn(line)) {
            m_blocks.back().block.paragraph += line.text;
        } else {
            m_blocks.push_back({Block{line.text, {}, 0}, line.box.top});
        }
        m_last = line;
    }

    bool goesOn(const TextLine& line) const
    {
        const double em = line.box.height();
        const bool isFull = m_last.box.right > m_right - 2.5 * em;
        // A centred title is no paragraph's first line.
        const bool isFlush =
            line.box.left < m_left + em && m_last.box.left < m_left + WidestIndent * em;
        const bool isNear = line.box.top - m_last.box.bottom < 1.5 * em
                            && std::abs(line.box.height() - m_last.box.height()) < em / 4;
        return isFull && isFlush && isNear && !endsInLeaders(m_last.text) && !hasWideGap(m_last);
    }

    double m_left = 1e9;
    double m_right = 0;
    TextLine m_last;
    std::vector<PlacedBlock> m_blocks;
};

void dropBlankRows(std::vector<GridRow>& rows)
{
    std::erase_if(rows, [](const GridRow& row) {
        return std::all_of(
            row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.isEmpty(); });
    });
}

bool hasFigure(const std::vector<GridRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const GridRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
            return isNumeral(cell);
        });
    });
}

} // namespace

// The header that stands alone at the foot of the last page: words only, and its columns are some
// of these, from the first to the last.
void PageLayout::joinHeader(const std::vector<double>& columns, std::vector<GridRow>& rows)
{
    constexpr double near = 2.5;
    constexpr std::size_t mostRows = 5;
    if (m_pages.empty() || m_pages.back().blocks.empty() || !hasFigure(rows))
        return;
    const std::vector<GridRow>& header = m_pages.back().blocks.back().rows;
    if (header.empty() || header.size() > mostRows || hasFigure(header)
        || header.front().cells.size() + 1 != static_cast<qsizetype>(m_columns.size())
        || std::abs(m_columns.back() - columns.back()) > near)
        return;
    std::vector<GridRow> spread;
    for (const GridRow& row : header) {
        spread.push_back({QStringList(static_cast<qsizetype>(columns.size()) - 1), row.line});
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            const double at = m_columns[static_cast<std::size_t>(c)];
            const auto place = std::find_if(columns.begin(), columns.end(), [at](double column) {
                return std::abs(column - at) <= near;
            });
            if (place == columns.end())
                return;
            spread.back().cells[place - columns.begin()] = row.cells[c];
        }
    }
    if (spread.front().cells == rows.front().cells)
        return;
    rows.insert(rows.begin(), spread.begin(), spread.end());
    m_pages.back().blocks.pop_back();
}

void PageLayout::add(DrawnPage drawn)
{
    drawn = uprightPage(std::move(drawn));
    std::vector<PageGrid> grids = ruledGrids(drawn.rules, m_columns, drawn.glyphs);
    std::vector<TextLine> feet = linesOf(drawn.glyphs);
    std::erase_if(feet, [&](const TextLine& line) { return !isPageFoot(line, drawn); });
    std::erase_if(drawn.glyphs, [&feet](const Glyph& glyph) {
        return std::any_of(feet.begin(), feet.end(), [&glyph](const TextLine& foot) {
            return foot.box.holds(glyph.box.centreX(), glyph.box.centreY());
        });
    });
    std::vector<PageGrid> aligned = alignedGrids(drawn.rules, m_columns, drawn.glyphs);
    std::move(aligned.begin(), aligned.end(), std::back_inserter(grids));
    std::vector<PlacedBlock> blocks = Paragraphs(linesOf(std::move(drawn.glyphs))).take();
    std::sort(grids.begin(), grids.end(), [](const PageGrid& left, const PageGrid& right) {
        return left.box.top < right.box.top;
    });
    for (PageGrid& grid : grids) {
        dropBlankRows(grid.rows);
        if (grid.rows.empty())
            continue;
        const bool isFirst =
            std::none_of(blocks.begin(), blocks.end(), [&](const PlacedBlock& block) {
                return block.top < grid.box.top;
            });
        if (isFirst)
            joinHeader(grid.columns, grid.rows);
        m_columns = grid.columns;
        blocks.push_back({Block{{}, std::move(grid.rows), 0}, grid.box.top});
    }
    std::stable_sort(
        blocks.begin(), blocks.end(), [](const PlacedBlock& left, const PlacedBlock& right) {
            return left.top < right.top;
        });
    Page page{drawn.number, {}};
    for (PlacedBlock& placed : blocks)
        page.blocks.push_back(std::move(placed.block));
    m_pages.push_back(std::move(page));
}

} // namespace budget::readers
