#include "core/reconstruction/transportation_plan.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace budget::reconstruction {

namespace {

class Planner
{
public:
    Planner(std::vector<Money> rows, std::vector<Money> columns)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
    {}

    void shipPreferred(const std::function<bool(int, int)>& prefers)
    {
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (prefers(row, column))
                    ship(row, column, common(row, column));
            }
        }
    }

    void shipEqual()
    {
        std::multimap<Money, int> columnsByAmount;
        for (int column = 0; column < columnCount(); ++column)
            columnsByAmount.emplace(m_columns[at(column)], column);
        for (int row = 0; row < rowCount(); ++row) {
            const auto match = columnsByAmount.find(m_rows[at(row)]);
            if (m_rows[at(row)].isZero() || match == columnsByAmount.end())
                continue;
            ship(row, match->second, m_rows[at(row)]);
            columnsByAmount.erase(match);
        }
    }

    void shipRest()
    {
        int row = 0;
        int column = 0;
        while (row < rowCount() && column < columnCount()) {
            if (m_rows[at(row)].isZero())
                ++row;
            else if (m_columns[at(column)].isZero())
                ++column;
            else if (const Money amount = common(row, column); !amount.isZero())
                ship(row, column, amount);
            else if (!shipAgainstSign(row, column))
                return;
        }
    }

    // Negative margins may have left amounts that add up to nothing on one side; the last row (or
    // column) of the other side takes them all.
    void shipRemainders()
    {
        const auto sum = [](const std::vector<Money>& margins) {
            return std::accumulate(margins.begin(), margins.end(), Money());
        };
        if (m_rows.empty() || m_columns.empty() || !sum(m_rows).isZero()
            || !sum(m_columns).isZero())
            return;
        for (int column = 0; column < columnCount(); ++column)
            ship(rowCount() - 1, column, m_columns[at(column)]);
        for (int row = 0; row < rowCount(); ++row)
            ship(row, columnCount() - 1, m_rows[at(row)]);
    }

    // By row, then column; one amount a cell.
    std::vector<Shipment> shipments() const
    {
        std::vector<Shipment> result;
        for (const auto& [cell, amount] : m_plan) {
            if (!amount.isZero())
                result.push_back({cell.first, cell.second, amount});
        }
        return result;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int columnCount() const { return static_cast<int>(m_columns.size()); }

    // The amount nearest to zero of two of one sign; zero where the signs differ.
    Money common(int row, int column) const
    {
        const Money left = m_rows[at(row)];
        const Money right = m_columns[at(column)];
        if (left.isZero() || right.isZero() || left.isNegative() != right.isNegative())
            return {};
        return left.isNegative() ? std::max(left, right) : std::min(left, right);
    }

    // Margins of two signs: all of the row goes to the column, which then needs more; the last row
    // takes what the column needs instead. False where nothing more can be shipped.
    bool shipAgainstSign(int row, int column)
    {
        if (row + 1 < rowCount())
            ship(row, column, m_rows[at(row)]);
        else if (column + 1 < columnCount())
            ship(row, column, m_columns[at(column)]);
        else
            return false;
        return true;
    }

    void ship(int row, int column, Money amount)
    {
        m_rows[at(row)] -= amount;
        m_columns[at(column)] -= amount;
        m_plan[{row, column}] += amount;
    }

    std::vector<Money> m_rows;
    std::vector<Money> m_columns;
    std::map<std::pair<int, int>, Money> m_plan;
};

} // namespace

std::vector<Shipment> transportationPlan(const std::vector<Money>& rows,
                                         const std::vector<Money>& columns,
                                         const std::function<bool(int row, int column)>& prefers)
{
    Planner planner(rows, columns);
    planner.shipPreferred(prefers);
    planner.shipEqual();
    planner.shipRest();
    planner.shipRemainders();
    return planner.shipments();
}

} // namespace budget::reconstruction
