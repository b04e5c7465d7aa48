#pragma once

#include "core/document/breakdown.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::ui {

enum class ChartShape
{
    Bars,
    Donut
};

enum class ChartArrangement
{
    Stacked,
    Beside
};

// Share: what each series is of its part (基本支出 and 项目支出 make 100 %); with a single series,
// what each part is of the whole.
enum class ChartMeasure
{
    Amount,
    Share
};

enum class ChartOrder
{
    Printed,
    ByAmount
};

struct ChartOptions
{
    ChartShape shape = ChartShape::Bars;
    ChartArrangement arrangement = ChartArrangement::Stacked;
    ChartMeasure measure = ChartMeasure::Amount;
    ChartOrder order = ChartOrder::Printed;
    MoneyUnit unit = MoneyUnit::TenThousandYuan;

    bool operator==(const ChartOptions&) const = default;
};

// What a chart draws, in the order in which it draws it. Money all through; texts unelided.
struct ChartData
{
    // The largest parts that a donut tells apart; the rest is one slice (row -1, no code).
    static constexpr int DonutParts = 8;

    ChartOptions options;
    QString subject; // the name of the row whose children are shown; at the top the table's title
    bool top = true;
    std::vector<Breakdown::Series> series; // those with a figure; all of them where none has one
    std::vector<int> colors;               // of the palette, one a series; -1 for a rest
    std::vector<BreakdownPart> parts;
    std::vector<QString> labels; // one a part, no two alike: the code stands before equal names
    Money total;                 // as printed for all of it, else of all parts
    Money drawn;                 // of the parts that are drawn: what shares are shares of
    Money difference;            // what is printed for the whole beyond what its parts make
    int leftOut = 0;             // parts that a donut cannot show, because they are negative
    Money leftOutTotal;          // of these
    QStringList apart;           // rows beside the whole that are no part of it, by name

    bool isEmpty() const { return parts.empty(); }
};

// A row without children shows itself as the single part; row -1 the top of the side. The parts
// make the total, or `difference` and `leftOut` say what they lack. Empty where the table has no
// figures.
ChartData chartData(const Table& table, int row, Side side, const ChartOptions& options);

} // namespace budget::ui
