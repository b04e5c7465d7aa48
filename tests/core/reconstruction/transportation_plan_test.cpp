#include "core/reconstruction/transportation_plan.h"

#include <gtest/gtest.h>

#include <random>

namespace budget::reconstruction {

namespace {

std::vector<Money> fen(const std::vector<std::int64_t>& amounts)
{
    std::vector<Money> margins;
    for (const std::int64_t amount : amounts)
        margins.push_back(Money::fromFen(amount));
    return margins;
}

bool never(int, int)
{
    return false;
}

std::string planText(const std::vector<Shipment>& plan)
{
    std::string text;
    for (const Shipment& part : plan)
        text += std::to_string(part.row) + ">" + std::to_string(part.column) + " "
                + std::to_string(part.amount.fen()) + "; ";
    return text;
}

} // namespace

TEST(TransportationPlan, ships_from_the_upper_left_corner)
{
    EXPECT_EQ(planText(transportationPlan(fen({5, 7}), fen({3, 8, 1}), never)),
              "0>0 3; 0>1 2; 1>1 6; 1>2 1; ");
}

TEST(TransportationPlan, fills_preferred_cells_first)
{
    const auto corner = [](int row, int column) { return row == 1 && column == 0; };
    EXPECT_EQ(planText(transportationPlan(fen({5, 7}), fen({3, 9}), corner)),
              "0>1 5; 1>0 3; 1>1 4; ");
}

TEST(TransportationPlan, matches_equal_margins_whole)
{
    EXPECT_EQ(planText(transportationPlan(fen({5, 7}), fen({7, 5}), never)), "0>1 5; 1>0 7; ");
}

TEST(TransportationPlan, leaves_what_has_no_counterpart)
{
    EXPECT_EQ(planText(transportationPlan(fen({5, 7}), fen({6}), never)), "0>0 5; 1>0 1; ");
    EXPECT_EQ(planText(transportationPlan(fen({5}), fen({}), never)), "");
    EXPECT_EQ(planText(transportationPlan(fen({}), fen({5}), never)), "");
    EXPECT_EQ(planText(transportationPlan(fen({0, 0}), fen({0}), never)), "");
}

// The margins are met exactly whatever they are, negative ones included, as long as they balance.
TEST(TransportationPlan, meets_random_margins)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> amount(-30, 100);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::int64_t> rows(1 + random() % 6);
        std::vector<std::int64_t> columns(1 + random() % 6);
        std::int64_t balance = 0;
        for (std::int64_t& row : rows)
            balance += row = amount(random);
        for (std::int64_t& column : columns)
            balance -= column = amount(random);
        columns.back() += balance;
        for (const Shipment& part : transportationPlan(
                 fen(rows), fen(columns), [&](int r, int c) { return (r + c) % 3 == 0; })) {
            ASSERT_FALSE(part.amount.isZero());
            rows[static_cast<std::size_t>(part.row)] -= part.amount.fen();
            columns[static_cast<std::size_t>(part.column)] -= part.amount.fen();
        }
        for (const std::int64_t row : rows)
            ASSERT_EQ(row, 0) << "round " << round;
        for (const std::int64_t column : columns)
            ASSERT_EQ(column, 0) << "round " << round;
    }
}

} // namespace budget::reconstruction
