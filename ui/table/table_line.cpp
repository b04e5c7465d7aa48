#include "ui/table/table_line.h"

#include <algorithm>
#include <map>
#include <utility>

namespace budget::ui {

namespace {

bool belongs(const Row& row, TablePart part)
{
    return (row.kind == RowKind::Total) == (part == TablePart::Totals);
}

int sizeOf(const auto& list)
{
    return static_cast<int>(list.size());
}

std::vector<TableLine> treeLines(const Table& table, TablePart part)
{
    std::vector<TableLine> lines;
    std::vector<int> lineOf(table.rows.size(), -1);
    for (int i = 0; i < sizeOf(table.rows); ++i) {
        if (!belongs(table.rows[static_cast<std::size_t>(i)], part))
            continue;
        lineOf[static_cast<std::size_t>(i)] = sizeOf(lines);
        lines.push_back({{i, -1}, -1, 0, {}});
    }
    int tops = 0;
    for (int i = 0; i < sizeOf(lines); ++i) {
        TableLine& line = lines[static_cast<std::size_t>(i)];
        const int parentRow = table.rows[static_cast<std::size_t>(line.rows[0])].parent;
        if (parentRow >= 0 && parentRow < sizeOf(lineOf))
            line.parent = lineOf[static_cast<std::size_t>(parentRow)];
        if (line.parent < 0) {
            line.place = tops++;
            continue;
        }
        std::vector<int>& siblings = lines[static_cast<std::size_t>(line.parent)].children;
        line.place = sizeOf(siblings);
        siblings.push_back(i);
    }
    return lines;
}

std::vector<TableLine> pairedLines(const Table& table, TablePart part)
{
    // By line and, should a side print two rows on one line, by which of them it is.
    std::map<std::pair<int, int>, TableLine> byLine;
    std::array<int, 2> counts{0, 0};
    for (int i = 0; i < sizeOf(table.rows); ++i) {
        const Row& row = table.rows[static_cast<std::size_t>(i)];
        if (!belongs(row, part))
            continue;
        const std::size_t side = row.side == Side::Expenditure ? 1 : 0;
        const int order = ++counts.at(side);
        const bool printed = part == TablePart::Body && row.line > 0;
        std::pair<int, int> key{printed ? row.line : order, 0};
        while (byLine[key].rows.at(side) >= 0)
            ++key.second;
        byLine[key].rows.at(side) = i;
    }
    std::vector<TableLine> lines;
    for (auto& [key, line] : byLine) {
        line.place = sizeOf(lines);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<TableLine> tableLines(const Table& table, TablePart part)
{
    return isTwoSided(table) ? pairedLines(table, part) : treeLines(table, part);
}

bool hasChildRows(const Table& table, int row)
{
    return row >= 0 && std::any_of(table.rows.begin(), table.rows.end(), [row](const Row& other) {
               return other.parent == row;
           });
}

} // namespace budget::ui
