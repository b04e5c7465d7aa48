#include "core/storage/fact_order.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace budget::storage {

namespace {

std::vector<qint64> positionsOf(const FactOrder& order)
{
    std::vector<qint64> positions;
    for (int row = 0; row < order.size(); ++row)
        positions.push_back(order.at(row));
    return positions;
}

// As the recorder does it; returns how many rows were moved.
int insert(FactOrder& order, int row, int count)
{
    std::optional<std::vector<qint64>> room = order.room(row, count);
    int moved = 0;
    if (!room) {
        const FactOrder::Respacing respacing = order.respacing(row, count);
        moved = static_cast<int>(respacing.positions.size());
        order.respace(respacing);
        room = order.room(row, count);
    }
    EXPECT_TRUE(room.has_value());
    EXPECT_EQ(room->size(), static_cast<std::size_t>(count));
    order.insert(row, *room);
    return moved;
}

} // namespace

TEST(FactOrder, positions_that_do_not_rise_are_none)
{
    EXPECT_TRUE(FactOrder::fromPositions({}).has_value());
    EXPECT_TRUE(FactOrder::fromPositions({-5, 0, 7}).has_value());
    EXPECT_FALSE(FactOrder::fromPositions({1, 1}).has_value());
    EXPECT_FALSE(FactOrder::fromPositions({2, 1}).has_value());
}

TEST(FactOrder, a_row_is_found_by_its_position)
{
    const FactOrder order = FactOrder::fromPositions({-5, 0, 7}).value();
    EXPECT_EQ(order.rowOf(-5), 0);
    EXPECT_EQ(order.rowOf(7), 2);
    EXPECT_EQ(order.rowOf(6), -1);
    EXPECT_EQ(order.rowOf(8), -1);
}

TEST(FactOrder, there_is_room_at_both_ends_and_between)
{
    FactOrder order = FactOrder::fromPositions({10, 20}).value();
    EXPECT_EQ(order.room(1, 1).value(), std::vector<qint64>({15}));
    EXPECT_EQ(order.room(1, 9)->size(), 9U);
    EXPECT_FALSE(order.room(1, 10).has_value());
    EXPECT_LT(order.room(0, 3)->back(), 10);
    EXPECT_GT(order.room(2, 3)->front(), 20);
    order.remove(0);
    EXPECT_EQ(positionsOf(order), std::vector<qint64>({20}));
}

TEST(FactOrder, positions_rise_wherever_and_however_much_is_inserted)
{
    std::mt19937 random(3); // NOLINT: the same rows every time
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    FactOrder order = FactOrder::ofNewFacts(20);
    for (int step = 0; step < 3000; ++step) {
        // Mostly at one place, where gaps are used up.
        const int row = pick(4) == 0 ? pick(order.size() + 1) : order.size() / 2;
        insert(order, row, 1 + pick(pick(10) == 0 ? 200 : 3));
        if (pick(3) == 0)
            order.remove(pick(order.size()));
    }
    EXPECT_TRUE(FactOrder::fromPositions(positionsOf(order)).has_value());
}

TEST(FactOrder, a_gap_that_is_used_up_moves_few_rows_and_lasts)
{
    FactOrder order = FactOrder::ofNewFacts(100000);
    int moved = 0;
    for (int step = 0; step < 1000; ++step)
        moved += insert(order, 50000, 1);
    EXPECT_GT(moved, 0);
    EXPECT_LT(moved, 20000);
}

TEST(FactOrder, rows_without_any_gap_between_them_make_room)
{
    std::vector<qint64> dense(500);
    std::iota(dense.begin(), dense.end(), 0);
    for (const int row : {1, 250, 499}) {
        FactOrder order = FactOrder::fromPositions(dense).value();
        insert(order, row, 1000);
        EXPECT_TRUE(FactOrder::fromPositions(positionsOf(order)).has_value()) << row;
        EXPECT_EQ(order.size(), 1500);
    }
}

} // namespace budget::storage
