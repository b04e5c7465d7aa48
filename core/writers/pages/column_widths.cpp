#include "core/writers/pages/column_widths.h"

#include "core/writers/pages/typeface.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace budget::writers {

namespace {

constexpr std::array TextSizes{fromPoints(95),
                               fromPoints(90),
                               fromPoints(85),
                               fromPoints(80),
                               fromPoints(75),
                               fromPoints(70),
                               fromPoints(60),
                               fromPoints(50)};

// Ideographs side by side that a text column needs so that it does not become a ladder of letters.
constexpr int LeastNameLetters = 8;
constexpr int LeastTextLetters = 4;
// A longer text is not asked to stand on one line.
constexpr int LongestNameLetters = 32;
constexpr int LongestTextLetters = 22;

// What a column asks for: never less than `least`, no more than `natural` while others go short.
struct Demand
{
    int least = 0;
    int natural = 0;
    int share = 0; // of what is left over when every column has its natural width
};

bool mayWrap(ColumnType type)
{
    return type == ColumnType::Name || type == ColumnType::Text;
}

bool namesStandOnOneLine(const Table& table)
{
    return table.kind != TableKind::PerformanceGoal && table.kind != TableKind::Procurement
           && table.kind != TableKind::Other;
}

int widestText(const std::vector<PrintedLine>& lines, std::size_t column, const TextStyle& style)
{
    int widest = 0;
    for (const PrintedLine& line : lines) {
        TextStyle drawn = style;
        drawn.bold = line.emphasized;
        widest = std::max(widest, textWidth(line.cells[column].text, drawn));
    }
    return widest;
}

// The widest run of letters and digits: a code broken in two is no code any more.
int widestWord(const std::vector<PrintedLine>& lines, std::size_t column, const TextStyle& style)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9.,]+"));
    int widest = 0;
    for (const PrintedLine& line : lines) {
        auto words = word.globalMatch(line.cells[column].text);
        while (words.hasNext())
            widest = std::max(widest, textWidth(words.next().captured(), style));
    }
    return std::min(widest, style.size * LeastNameLetters);
}

// A title of one to four letters stands on one line; a longer one may take three.
int leastHeader(const QString& title, const TextStyle& style)
{
    const auto letters = static_cast<int>(title.size());
    return style.size * std::clamp((letters + 2) / 3, std::min(letters, 2), 6);
}

Demand demandOf(const Table& table,
                const std::vector<PrintedLine>& lines,
                std::size_t index,
                const TextStyle& style)
{
    const Column& column = table.columns[index];
    TextStyle bold = style;
    bold.bold = true;
    const int text = widestText(lines, index, style);
    const int header = std::min(textWidth(column.title, bold), style.size * 8);
    Demand demand;
    demand.natural = std::max(text, header);
    demand.least = std::max(text, leastHeader(column.title, style));
    demand.share = column.type == ColumnType::LineNumber ? 0 : 2;
    if (mayWrap(column.type)) {
        const bool isName = column.type == ColumnType::Name;
        const bool oneLine = isName && namesStandOnOneLine(table);
        const int longest = oneLine ? LongestNameLetters : LongestTextLetters;
        const int letters = isName ? LeastNameLetters : LeastTextLetters;
        demand.natural = std::max(header, std::min(text, style.size * longest));
        const int kept = oneLine ? demand.natural : std::min(text, style.size * letters);
        demand.least =
            std::max({kept, leastHeader(column.title, style), widestWord(lines, index, style)});
        demand.share = 3;
    }
    demand.least += 2 * CellPadding;
    demand.natural = std::max(demand.natural + 2 * CellPadding, demand.least);
    return demand;
}

int sumOf(const std::vector<Demand>& demands, int Demand::*part)
{
    return std::accumulate(demands.begin(),
                           demands.end(),
                           0,
                           [part](int sum, const Demand& demand) { return sum + demand.*part; });
}

// Gives each column its part of `surplus` by `weight`, the last one what division leaves.
std::vector<int> shared(int surplus, const std::vector<std::int64_t>& weights)
{
    const std::int64_t whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<int> parts;
    std::int64_t before = 0;
    for (const std::int64_t weight : weights) {
        const std::int64_t from = whole == 0 ? 0 : surplus * before / whole;
        before += weight;
        const std::int64_t to = whole == 0 ? 0 : surplus * before / whole;
        parts.push_back(static_cast<int>(to - from));
    }
    return parts;
}

int widthUnder(const Demand& demand, int ceiling)
{
    return std::min(demand.natural, std::max(demand.least, ceiling));
}

// The widths under one ceiling for all: short columns get what they ask for, the long ones share
// the rest alike.
std::vector<int> widthsUnderCeiling(const std::vector<Demand>& demands, int width)
{
    int low = 0;
    int high = width;
    while (low < high) {
        const int ceiling = low + (high - low + 1) / 2;
        const int taken = std::accumulate(
            demands.begin(), demands.end(), 0, [ceiling](int sum, const Demand& demand) {
                return sum + widthUnder(demand, ceiling);
            });
        if (taken <= width)
            low = ceiling;
        else
            high = ceiling - 1;
    }
    std::vector<int> widths;
    widths.reserve(demands.size());
    for (const Demand& demand : demands)
        widths.push_back(widthUnder(demand, low));
    return widths;
}

std::vector<int> widthsFrom(const std::vector<Demand>& demands, int width)
{
    // A table of more columns than a page can hold: all of them give way alike.
    const bool tooWide = sumOf(demands, &Demand::least) > width;
    std::vector<int> widths =
        tooWide ? std::vector<int>(demands.size(), 0) : widthsUnderCeiling(demands, width);
    std::vector<std::int64_t> weights;
    weights.reserve(demands.size());
    for (const Demand& demand : demands)
        weights.push_back(tooWide ? demand.least : demand.share);
    const int taken = std::accumulate(widths.begin(), widths.end(), 0);
    const std::vector<int> parts = shared(width - taken, weights);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += parts[i];
    return widths;
}

} // namespace

ColumnWidths fitColumns(const Table& table, const std::vector<PrintedLine>& lines, int width)
{
    ColumnWidths result;
    std::vector<Demand> demands;
    for (const int size : TextSizes) {
        result.style.size = size;
        demands.clear();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            demands.push_back(demandOf(table, lines, i, result.style));
        if (sumOf(demands, &Demand::least) <= width)
            break;
    }
    result.edges.push_back(0);
    for (const int columnWidth : widthsFrom(demands, width))
        result.edges.push_back(result.edges.back() + columnWidth);
    return result;
}

} // namespace budget::writers
