#include "core/recognition/forms/grid_forms.h"

#include "core/document/printed_text.h"
#include "core/recognition/forms/joined_codes.h"
#include "core/recognition/forms/side_lists.h"
#include "core/recognition/forms/three_public_form.h"

#include <algorithm>
#include <optional>

namespace budget::recognition {

namespace {

// The columns that hold the parts of a code, in a grid so many columns wide.
struct SplitCode
{
    qsizetype width = 0;
    qsizetype first = 0;
    qsizetype count = 0;
};

constexpr std::size_t MostHeaderRows = 5;

// 类 | 款 | 项, or 类 | 款, side by side in one of the first rows.
std::optional<SplitCode> splitCodeOf(const std::vector<GridRow>& rows)
{
    const QStringList parts{QStringLiteral("类"), QStringLiteral("款"), QStringLiteral("项")};
    for (std::size_t r = 0; r < rows.size() && r < MostHeaderRows; ++r) {
        const QStringList& cells = rows[r].cells;
        for (qsizetype c = 0; c + 1 < cells.size(); ++c) {
            qsizetype count = 0;
            while (count < parts.size() && c + count < cells.size()
                   && withoutSpaces(cells[c + count]) == parts[count])
                ++count;
            if (count > 1)
                return SplitCode{cells.size(), c, count};
        }
    }
    return std::nullopt;
}

// Whether a grid without a header of its own goes on with split codes: nothing but digits stands
// where they do, but for the words of a total.
bool goesOn(const std::vector<GridRow>& rows, const SplitCode& split)
{
    return std::all_of(rows.begin(), rows.end(), [&split](const GridRow& row) {
        if (row.cells.size() != split.width)
            return false;
        for (qsizetype i = 0; i < split.count; ++i) {
            const QString part = withoutSpaces(row.cells[split.first + i]);
            const bool isDigits =
                std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
            if (!isDigits && !part.endsWith(QStringLiteral("计")))
                return false;
        }
        return true;
    });
}

void joinCode(GridRow& row, const SplitCode& split)
{
    QString code;
    for (qsizetype i = 0; i < split.count; ++i)
        code += withoutSpaces(row.cells[split.first + i]);
    // 类 over the first part is no title of the whole.
    if (code == QStringLiteral("类款项") || code == QStringLiteral("类款"))
        code.clear();
    row.cells[split.first] = code;
    for (qsizetype i = 1; i < split.count; ++i)
        row.cells.removeAt(split.first + 1);
}

// Goes through the grids in order and remembers the columns of the last split code.
class GridForms
{
public:
    void normalize(std::vector<GridRow>& rows)
    {
        if (std::optional<std::vector<GridRow>> turned = threePublicItemsDown(rows)) {
            rows = std::move(*turned);
            return;
        }
        if (std::optional<std::vector<GridRow>> down = sideListsDown(rows)) {
            rows = std::move(*down);
            return;
        }
        m_joined.split(rows);
        const std::optional<SplitCode> own = splitCodeOf(rows);
        if (own)
            m_split = own;
        if (!m_split || (!own && !goesOn(rows, *m_split)))
            return;
        for (GridRow& row : rows) {
            if (row.cells.size() == m_split->width)
                joinCode(row, *m_split);
        }
    }

private:
    std::optional<SplitCode> m_split;
    JoinedCodes m_joined;
};

} // namespace

void normalizeGrids(std::vector<Page>& pages)
{
    GridForms forms;
    for (Page& page : pages) {
        for (Block& block : page.blocks) {
            if (block.isGrid())
                forms.normalize(block.rows);
        }
    }
}

} // namespace budget::recognition
