#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace budget {

// A row of a grid as the file has it: its cells as texts, none joined, none dropped.
struct GridRow
{
    QStringList cells;
    int line = 0; // 1-based line of the file; 0 where it has none
};

// A block of a page: a paragraph, or a grid of rows that stand together. Exactly one is filled.
struct Block
{
    QString paragraph;
    std::vector<GridRow> rows;
    int line = 0;

    bool isGrid() const { return !rows.empty(); }
};

// What a reader makes of a page of a file. A format without pages gives one page, number 0.
struct Page
{
    int number = 0; // 1-based
    std::vector<Block> blocks;
};

} // namespace budget
