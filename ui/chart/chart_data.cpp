#include "ui/chart/chart_data.h"

#include "ui/chart/chart_text.h"

#include <QHash>

#include <algorithm>

namespace budget::ui {

namespace {

bool hasFigure(const Breakdown& shown, std::size_t series)
{
    return std::any_of(shown.parts.begin(), shown.parts.end(), [series](const BreakdownPart& part) {
        return part.amounts[series] && !part.amounts[series]->isZero();
    });
}

// A series without a figure at this level would only fill the legend. The colour stays with the
// series, so that it means the same on every level.
void keepSeriesWithFigures(ChartData& data, const Breakdown& shown)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        if (hasFigure(shown, i))
            kept.push_back(i);
    }
    const bool all = kept.empty();
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        if (!all && std::find(kept.begin(), kept.end(), i) == kept.end())
            continue;
        const bool isRest = shown.series[i].key == Breakdown::RestKey;
        data.series.push_back(shown.series[i]);
        data.colors.push_back(isRest ? -1 : static_cast<int>(i));
        if (isRest)
            data.series.back().title = ChartText::otherColumns();
    }
    for (BreakdownPart part : shown.parts) {
        std::vector<std::optional<Money>> amounts;
        for (const Breakdown::Series& series : data.series) {
            const auto isIt = [&series](const Breakdown::Series& one) {
                return one.key == series.key;
            };
            const auto at = std::find_if(shown.series.begin(), shown.series.end(), isIt);
            amounts.push_back(part.amounts[static_cast<std::size_t>(at - shown.series.begin())]);
        }
        part.amounts = std::move(amounts);
        if (part.row < 0)
            part.name = ChartText::notItemised();
        data.parts.push_back(std::move(part));
    }
}

void sortByAmount(std::vector<BreakdownPart>& parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const auto& left, const auto& right) {
        return left.total > right.total;
    });
}

// The parts from `first` on as one.
BreakdownPart rest(const std::vector<BreakdownPart>& parts, std::size_t first)
{
    BreakdownPart sum;
    sum.amounts.resize(parts.front().amounts.size());
    for (std::size_t i = first; i < parts.size(); ++i) {
        sum.total += parts[i].total;
        for (std::size_t s = 0; s < sum.amounts.size(); ++s) {
            if (parts[i].amounts[s])
                sum.amounts[s] = sum.amounts[s].value_or(Money()) + *parts[i].amounts[s];
        }
    }
    sum.name = ChartText::others(static_cast<int>(parts.size() - first));
    return sum;
}

// A ring can show neither a negative part nor forty of them.
void makeDonut(ChartData& data)
{
    std::vector<BreakdownPart>& parts = data.parts;
    for (const BreakdownPart& part : parts) {
        if (!part.total.isNegative())
            continue;
        ++data.leftOut;
        data.leftOutTotal += part.total;
    }
    std::erase_if(parts, [](const BreakdownPart& part) { return part.total <= Money(); });
    const auto largest = static_cast<std::size_t>(ChartData::DonutParts);
    if (parts.size() <= largest + 1)
        return;
    std::vector<BreakdownPart> sorted = parts;
    sortByAmount(sorted);
    BreakdownPart others = rest(sorted, largest);
    sorted.resize(largest);
    std::erase_if(parts, [&sorted](const BreakdownPart& part) {
        return std::none_of(sorted.begin(), sorted.end(), [&part](const BreakdownPart& kept) {
            return kept.row == part.row;
        });
    });
    parts.push_back(std::move(others));
}

// What stands for several rows, or for none, comes last.
void order(ChartData& data)
{
    if (data.options.order == ChartOrder::ByAmount)
        sortByAmount(data.parts);
    std::stable_partition(
        data.parts.begin(), data.parts.end(), [](const auto& part) { return part.row >= 0; });
}

void label(ChartData& data)
{
    QHash<QString, int> seen;
    for (const BreakdownPart& part : data.parts)
        ++seen[part.name];
    QHash<QString, int> used;
    for (const BreakdownPart& part : data.parts) {
        QString text = part.name;
        if (seen[part.name] > 1 && !part.code.isEmpty())
            text = part.code + u' ' + part.name;
        const int times = ++used[text];
        data.labels.push_back(times > 1 ? text + QStringLiteral(" (%1)").arg(times) : text);
    }
}

} // namespace

ChartData chartData(const Table& table, int row, Side side, const ChartOptions& options)
{
    ChartData data;
    data.options = options;
    data.top = row < 0;
    data.subject = data.top ? table.title : table.rows[static_cast<std::size_t>(row)].name;
    Breakdown shown = breakdown(table, row, side);
    if (shown.parts.empty() && !data.top)
        shown = breakdownOfRow(table, row, side);
    keepSeriesWithFigures(data, shown);
    data.total = shown.whole.value_or(shown.total);
    data.difference = shown.difference();
    data.apart = QStringList(shown.apart.begin(), shown.apart.end());
    if (options.shape == ChartShape::Donut)
        makeDonut(data);
    for (const BreakdownPart& part : data.parts)
        data.drawn += part.total;
    order(data);
    label(data);
    return data;
}

} // namespace budget::ui
