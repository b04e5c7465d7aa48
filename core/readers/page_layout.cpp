#include "core/readers/page_layout.h"

#include "core/readers/aligned_grid.h"
#include "core/readers/ruled_grid.h"
#include "core/readers/text_run.h"
#include "core/readers/upright_page.h"
#include "core/recognition/loose_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::readers {

namespace {

// A block with its place on the page.
struct PlacedBlock
{
    Block block;
    double top = 0;
};

bool isContentsLine(const QString& line)
{
    static const QRegularExpression leader(QStringLiteral("[.·…]{3,}\\s*\\d+\\s*$"));
    return leader.match(line).hasMatch();
}

// In the margins; a figure alone on a line elsewhere is text.
bool isPageFoot(const TextLine& line, const DrawnPage& page)
{
    static const QRegularExpression number(QStringLiteral("^[-—－– ]*\\d{1,4}[-—－– ]*$"));
    constexpr double margin = 0.12; // of the page's height
    const bool isInMargin =
        line.box.top > page.height * (1 - margin) || line.box.bottom < page.height * margin;
    return isInMargin && (number.match(line.text).hasMatch() || budget::isPageNumber(line.text));
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
        return isFull && isFlush && isNear && !isContentsLine(m_last.text) && !hasWideGap(m_last);
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

} // namespace

Page PageLayout::add(DrawnPage drawn)
{
    drawn = uprightPage(std::move(drawn));
    std::vector<PlacedBlock> blocks;
    const auto addGrids = [&blocks](std::vector<PageGrid> grids) {
        for (PageGrid& grid : grids) {
            dropBlankRows(grid.rows);
            if (!grid.rows.empty())
                blocks.push_back({Block{{}, std::move(grid.rows), 0}, grid.box.top});
        }
    };
    std::vector<PageGrid> ruled = ruledGrids(drawn.rules, m_columns, drawn.glyphs);
    std::vector<TextLine> feet = linesOf(drawn.glyphs);
    std::erase_if(feet, [&](const TextLine& line) { return !isPageFoot(line, drawn); });
    std::erase_if(drawn.glyphs, [&feet](const Glyph& glyph) {
        return std::any_of(feet.begin(), feet.end(), [&glyph](const TextLine& foot) {
            return foot.box.holds(glyph.box.centreX(), glyph.box.centreY());
        });
    });
    std::vector<PageGrid> aligned = alignedGrids(drawn.rules, m_columns, drawn.glyphs);
    for (const std::vector<PageGrid>* grids : {&ruled, &aligned}) {
        if (!grids->empty())
            m_columns = grids->back().columns;
    }
    addGrids(std::move(ruled));
    addGrids(std::move(aligned));
    for (PlacedBlock& paragraph : Paragraphs(linesOf(std::move(drawn.glyphs))).take())
        blocks.push_back(std::move(paragraph));
    std::stable_sort(
        blocks.begin(), blocks.end(), [](const PlacedBlock& left, const PlacedBlock& right) {
            return left.top < right.top;
        });
    Page page{drawn.number, {}};
    for (PlacedBlock& placed : blocks)
        page.blocks.push_back(std::move(placed.block));
    return page;
}

} // namespace budget::readers
