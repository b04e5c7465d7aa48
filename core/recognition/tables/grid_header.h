#pragma once

#include "core/document/table_kind.h"
#include "core/exchange/page.h"
#include "core/recognition/text/vocabulary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::recognition {

// One column of a grid as its header names it: the words over it, the outermost merged cell first.
struct GridColumn
{
    struct Cell
    {
        int row = 0;
        int column = 0; // where the cell begins
        QString words;  // as printed, without blanks inside words

        bool operator==(const Cell&) const = default;
    };

    int first = 0;          // physical column
    int count = 1;          // physical columns that make it up
    std::vector<Cell> path; // empty for a column without words

    QString leaf() const { return path.empty() ? QString() : path.back().words; }
    // All words over it, the outermost first.
    QString words() const;

    bool operator==(const GridColumn&) const = default;
};

// The header of a grid, read without a template: which rows are header, which cells are merged over
// which columns, what extraction broke in them.
struct GridHeader
{
    int rows = 0; // header rows, the row of column numbers included; 0 where there is no header
    std::vector<GridColumn> columns;
    QString numberLabel; // 栏次; empty where the columns are not numbered
    int firstNumber = 1;

    bool operator==(const GridHeader&) const = default;
};

GridHeader
readGridHeader(const std::vector<GridRow>& rows, TableKind kind, const Vocabulary& vocabulary);

// 1 2 3, 甲 乙 1 2, ** ** 1 2, 栏次 1 2=3+4: numbers of columns, no figures.
bool isColumnNumbers(const GridRow& row);

// Digits with separators, a point, a sign; what may be an amount or a count.
bool isFigure(QStringView text);

} // namespace budget::recognition
