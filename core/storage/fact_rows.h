#pragma once

#include "core/budget/budget.h"
#include "core/money/error.h"
#include "core/storage/connection.h"
#include "core/storage/fact_order.h"
#include "core/storage/schema.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace budget::storage {

// The orders of all kinds of facts; nothing for a kind whose order was not read.
using FactOrders = std::array<std::optional<FactOrder>, FactKindCount>;

// The values of a fact's own columns.
template<typename T>
QVariantList cellsOf(const T& fact)
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(columnsOf<T>().size()) + 3);
    for (const FactColumn<T>& column : columnsOf<T>())
        values.append(column.get(fact));
    return values;
}

template<typename T>
[[nodiscard]] Result<int>
insertRow(Connection& connection, qint64 budgetId, const T& fact, qint64 position)
{
    QVariantList values = cellsOf(fact);
    if constexpr (!isSingleFact<T>) {
        values.prepend(position);
        values.prepend(static_cast<qint64>(fact.id));
    }
    values.prepend(budgetId);
    static const QString statement = insertStatement(tableOf<T>());
    return connection.run(statement, values);
}

template<typename T>
[[nodiscard]] Result<int> updateRow(Connection& connection, qint64 budgetId, const T& fact)
{
    QVariantList values = cellsOf(fact);
    values.append(budgetId);
    if constexpr (!isSingleFact<T>)
        values.append(static_cast<qint64>(fact.id));
    static const QString statement = updateStatement(tableOf<T>());
    return connection.run(statement, values);
}

// A row that selectStatement asked for; false where it holds what no fact can be.
template<typename T>
bool readRow(const QSqlQuery& row, T& fact, qint64& position)
{
    int next = 0;
    bool fits = true;
    if constexpr (!isSingleFact<T>) {
        fact.id = row.value(next++).toLongLong();
        position = row.value(next++).toLongLong();
        fits = fact.id >= 1 && fact.id <= LargestFactId;
    }
    for (const FactColumn<T>& column : columnsOf<T>())
        fits = column.set(fact, row.value(next++)) && fits;
    return fits;
}

// The error for a row that readRow refused.
template<typename T>
tl::unexpected<Error> damagedRow(const Connection& connection, const T& fact)
{
    return tl::unexpected(connection.error(
        ErrorCode::FileDamaged, tableOf<T>().name + u' ' + QString::number(idOf(Fact(fact)))));
}

// Puts facts that were read by id in their order and into the budget.
template<typename T>
std::optional<FactOrder> arrange(std::vector<std::pair<qint64, T>>&& facts, FactList<T>& list)
{
    std::sort(facts.begin(), facts.end(), [](const auto& left, const auto& right) {
        return left.first < right.first;
    });
    std::vector<qint64> positions;
    positions.reserve(facts.size());
    list.reserve(static_cast<int>(facts.size()));
    for (auto& [position, fact] : facts) {
        positions.push_back(position);
        list.append(std::move(fact));
    }
    return FactOrder::fromPositions(std::move(positions));
}

// Reads the facts of a type into the budget.
template<typename T>
[[nodiscard]] Result<void>
loadFacts(Connection& connection, qint64 budgetId, Budget& budget, FactOrders& orders)
{
    std::vector<std::pair<qint64, T>> facts;
    Result<void> read = connection.rows(
        selectStatement(tableOf<T>()), {budgetId}, [&](const QSqlQuery& row) -> Result<void> {
            auto& [position, fact] = facts.emplace_back();
            if (!readRow(row, fact, position))
                return damagedRow(connection, fact);
            return {};
        });
    if (!read)
        return read;
    if constexpr (isSingleFact<T>) {
        if (facts.size() != 1)
            return tl::unexpected(connection.error(ErrorCode::FileDamaged, tableOf<T>().name));
        singleFact<T>(budget) = std::move(facts.front().second);
    } else {
        std::optional<FactOrder>& order = orders.at(static_cast<std::size_t>(kindOfFact<T>()));
        order = arrange(std::move(facts), factList<T>(budget));
        if (!order)
            return tl::unexpected(connection.error(
                ErrorCode::FileDamaged, tableOf<T>().name + QStringLiteral(" position")));
    }
    return {};
}

// Writes all facts of a type.
template<typename T>
[[nodiscard]] Result<void> saveFacts(Connection& connection, qint64 budgetId, const Budget& budget)
{
    const auto write = [&](const T& fact, qint64 position) -> Result<void> {
        if (const Result<int> row = insertRow(connection, budgetId, fact, position); !row)
            return tl::unexpected(row.error());
        return {};
    };
    if constexpr (isSingleFact<T>) {
        return write(singleFact<T>(budget), 0);
    } else {
        const FactList<T>& list = factList<T>(budget);
        const FactOrder order = FactOrder::ofNewFacts(list.size());
        for (int row = 0; row < list.size(); ++row) {
            if (Result<void> written = write(list[row], order.at(row)); !written)
                return written;
        }
        return {};
    }
}

} // namespace budget::storage
