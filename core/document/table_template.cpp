#include "core/document/table_template.h"

#include <algorithm>
#include <utility>

namespace budget {

namespace {

void appendLeaves(const std::vector<ColumnTemplate>& columns, std::vector<Column>& leaves)
{
    for (const ColumnTemplate& column : columns) {
        if (column.children.empty())
            leaves.push_back({column.key, column.title, column.type, column.side});
        else
            appendLeaves(column.children, leaves);
    }
}

std::vector<HeaderNode> headerNodes(const std::vector<ColumnTemplate>& columns, int& nextColumn)
{
    std::vector<HeaderNode> nodes;
    for (const ColumnTemplate& column : columns) {
        HeaderNode node{column.title, -1, {}};
        if (column.children.empty())
            node.column = nextColumn++;
        else
            node.children = headerNodes(column.children, nextColumn);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

} // namespace

Money printedStep(const TableTemplate& table)
{
    std::int64_t step = fenPerUnit(table.unit);
    for (int i = 0; i < table.decimals && step > 1; ++i)
        step /= 10;
    return Money::fromFen(step);
}

std::vector<Column> leafColumns(const std::vector<ColumnTemplate>& columns)
{
    std::vector<Column> leaves;
    appendLeaves(columns, leaves);
    return leaves;
}

std::vector<HeaderNode> headerTree(const std::vector<ColumnTemplate>& columns)
{
    int nextColumn = 0;
    return headerNodes(columns, nextColumn);
}

const TableTemplate* findTemplate(const DisclosureTemplate& disclosure, TableKind kind)
{
    const auto found =
        std::find_if(disclosure.tables.begin(),
                     disclosure.tables.end(),
                     [kind](const TableTemplate& table) { return table.kind == kind; });
    return found == disclosure.tables.end() ? nullptr : &*found;
}

} // namespace budget
