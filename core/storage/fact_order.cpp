#include "core/storage/fact_order.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace budget::storage {

namespace {

// Positions evenly between two others, both left out.
std::vector<qint64> between(qint64 low, qint64 high, int count)
{
    const qint64 step = (high - low) / (count + 1);
    std::vector<qint64> positions;
    positions.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i)
        positions.push_back(low + step * i);
    return positions;
}

} // namespace

std::pair<std::vector<std::size_t>, std::optional<FactOrder>>
FactOrder::arranged(const std::vector<qint64>& positions)
{
    std::vector<std::size_t> indices(positions.size());
    std::iota(indices.begin(), indices.end(), std::size_t(0));
    std::sort(indices.begin(), indices.end(), [&positions](std::size_t left, std::size_t right) {
        return positions[left] < positions[right];
    });
    std::vector<qint64> rising;
    rising.reserve(positions.size());
    for (const std::size_t index : indices)
        rising.push_back(positions[index]);
    return {std::move(indices), fromPositions(std::move(rising))};
}

std::optional<FactOrder> FactOrder::fromPositions(std::vector<qint64> positions)
{
    if (std::adjacent_find(positions.begin(), positions.end(), std::greater_equal<>())
        != positions.end())
        return std::nullopt;
    FactOrder order;
    order.m_positions = std::move(positions);
    return order;
}

FactOrder FactOrder::ofNewFacts(int count)
{
    FactOrder order;
    order.m_positions = between(0, Gap * (qint64(count) + 1), count);
    return order;
}

int FactOrder::rowOf(qint64 position) const
{
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    return found == m_positions.end() || *found != position
               ? -1
               : static_cast<int>(found - m_positions.begin());
}

std::optional<std::vector<qint64>> FactOrder::room(int row, int count) const
{
    assert(row >= 0 && row <= size());
    const qint64 width = Gap * (qint64(count) + 1);
    if (size() == 0)
        return between(0, width, count);
    if (row == size())
        return between(m_positions.back(), m_positions.back() + width, count);
    if (row == 0)
        return between(m_positions.front() - width, m_positions.front(), count);
    if (at(row) - at(row - 1) <= count)
        return std::nullopt;
    return between(at(row - 1), at(row), count);
}

void FactOrder::insert(int row, const std::vector<qint64>& positions)
{
    m_positions.insert(m_positions.begin() + row, positions.begin(), positions.end());
}

void FactOrder::remove(int row)
{
    m_positions.erase(m_positions.begin() + row);
}

FactOrder::Respacing FactOrder::respacing(int row, int count) const
{
    // Far enough that the new gaps last for a while.
    constexpr qint64 roomy = qint64(1) << 16;
    for (int reach = 32;; reach *= 2) {
        const int first = std::max(0, row - reach);
        const int last = std::min(size(), row + reach); // one behind
        const qint64 needed = qint64(last - first + count + 1) * roomy;
        const qint64 low = first > 0 ? at(first - 1) : at(0) - needed;
        const qint64 high = last < size() ? at(last) : at(size() - 1) + needed;
        if (high - low < needed && last - first < size())
            continue;
        Respacing result{first, between(low, high, last - first + count)};
        // The places at `row` stay free.
        const auto free = result.positions.begin() + (row - first);
        result.positions.erase(free, free + count);
        return result;
    }
}

void FactOrder::respace(const Respacing& respacing)
{
    std::copy(respacing.positions.begin(),
              respacing.positions.end(),
              m_positions.begin() + respacing.firstRow);
}

} // namespace budget::storage
