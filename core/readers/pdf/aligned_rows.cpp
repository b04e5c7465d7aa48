#include "core/readers/pdf/aligned_rows.h"

#include <algorithm>
#include <cmath>

namespace budget::readers {

namespace {

// The cells of a height.
struct Level
{
    double centre = 0;
    double height = 0;
    std::vector<QString> cells; // one a column
    bool hasFigure = false;
};

std::vector<Level> levelsOf(const std::vector<std::vector<TextLine>>& columns)
{
    struct Placed
    {
        const TextLine* line = nullptr;
        std::size_t column = 0;
    };
    std::vector<Placed> placed;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        for (const TextLine& line : columns[c])
            placed.push_back({&line, c});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& left, const Placed& right) {
        return left.line->box.centreY() < right.line->box.centreY();
    });
    std::vector<Level> levels;
    for (const auto& [line, column] : placed) {
        const double centre = line->box.centreY();
        const double height = line->box.height();
        if (levels.empty() || centre - levels.back().centre > height * 0.4)
            levels.push_back({centre, height, std::vector<QString>(columns.size()), false});
        Level& level = levels.back();
        QString& cell = level.cells[column];
        cell = cell.isEmpty() ? line->text : cell + u' ' + line->text;
        level.hasFigure = level.hasFigure || isNumeral(line->text);
    }
    return levels;
}

// Rows do not overlap: what stands half a line above or below the rest of its row, because it wraps
// about its middle, is part of it.
std::vector<Level> wholeLevels(const std::vector<Level>& levels)
{
    constexpr double overlapping = 0.8; // of the height
    std::vector<Level> whole;
    double lowest = 0;
    for (const Level& level : levels) {
        const bool overlaps = !whole.empty() && level.centre - lowest < level.height * overlapping;
        lowest = level.centre;
        if (!overlaps) {
            whole.push_back(level);
            continue;
        }
        Level& row = whole.back();
        row.centre = (row.centre + level.centre) / 2;
        row.hasFigure = row.hasFigure || level.hasFigure;
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            row.cells[c] = wrappedText(row.cells[c], level.cells[c]);
    }
    return whole;
}

// The distance of rows that follow each other: the smallest that is common.
double pitchOf(const std::vector<Level>& levels)
{
    std::vector<double> distances;
    const Level* last = nullptr;
    for (const Level& level : levels) {
        if (!level.hasFigure)
            continue;
        if (last != nullptr)
            distances.push_back(level.centre - last->centre);
        last = &level;
    }
    if (distances.empty())
        return 0;
    std::sort(distances.begin(), distances.end());
    return distances[distances.size() / 4];
}

// The row with a figure that the words at `at` belong to, or `at`.
std::size_t ownerOf(const std::vector<Level>& levels, std::size_t at, double pitch)
{
    constexpr double closer = 0.72; // than rows are
    std::size_t owner = at;
    double least = 1e9;
    for (std::size_t i = at; i-- > 0;) {
        if (levels[i].hasFigure) {
            owner = i;
            least = levels[at].centre - levels[i].centre;
            break;
        }
    }
    for (std::size_t i = at + 1; i < levels.size(); ++i) {
        if (!levels[i].hasFigure)
            continue;
        const double distance = levels[i].centre - levels[at].centre;
        if (distance < least - 0.5) {
            owner = i;
            least = distance;
        }
        break;
    }
    // A header's line is wide; the upper half of the first name stands alone.
    const auto filled = std::count_if(levels[at].cells.begin(),
                                      levels[at].cells.end(),
                                      [](const QString& cell) { return !cell.isEmpty(); });
    const bool isHeader = owner > at && filled > 1;
    const double most = std::max(pitch * closer, levels[at].height * 0.9);
    return least <= most && !isHeader ? owner : at;
}

} // namespace

std::vector<GridRow> alignedRows(const std::vector<std::vector<TextLine>>& columns)
{
    const std::vector<Level> levels = wholeLevels(levelsOf(columns));
    const double pitch = pitchOf(levels);
    std::vector<GridRow> rows;
    std::vector<std::size_t> rowOfLevel(levels.size());
    std::vector<std::size_t> owners(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        owners[i] = levels[i].hasFigure ? i : ownerOf(levels, i, pitch);
        if (owners[i] != i)
            continue;
        rowOfLevel[i] = rows.size();
        rows.push_back({QStringList(static_cast<qsizetype>(columns.size())), 0});
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        QStringList& cells = rows[rowOfLevel[owners[i]]].cells;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            QString& cell = cells[static_cast<qsizetype>(c)];
            cell = wrappedText(cell, levels[i].cells[c]);
        }
    }
    return rows;
}

} // namespace budget::readers
