#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

namespace budget::storage {

// The order of the facts of a kind: their positions in the file, row by row, rising with gaps, so
// that a fact is inserted without moving the others. Where a gap is used up, the rows around it are
// spaced anew.
class FactOrder
{
public:
    static constexpr qint64 Gap = qint64(1) << 32;

    FactOrder() = default;
    // The indices of the positions, the lowest position first, and the order that they make: none
    // where two are the same.
    static std::pair<std::vector<std::size_t>, std::optional<FactOrder>>
    arranged(const std::vector<qint64>& positions);
    // Rising, or nothing.
    static std::optional<FactOrder> fromPositions(std::vector<qint64> positions);
    // Facts that are written one after the other.
    static FactOrder ofNewFacts(int count);

    int size() const { return static_cast<int>(m_positions.size()); }
    qint64 at(int row) const { return m_positions[static_cast<std::size_t>(row)]; }
    // The row of a position; -1 when there is none.
    int rowOf(qint64 position) const;

    // Where `count` facts come to stand that are inserted at `row`; nothing when there is no room.
    std::optional<std::vector<qint64>> room(int row, int count) const;
    void insert(int row, const std::vector<qint64>& positions);
    void remove(int row);

    // Rows that are moved to make room for `count` facts at `row`.
    struct Respacing
    {
        int firstRow = 0;
        std::vector<qint64> positions; // the new ones
    };
    Respacing respacing(int row, int count) const;
    void respace(const Respacing& respacing);

private:
    std::vector<qint64> m_positions;
};

} // namespace budget::storage
