#pragma once

#include "core/budget/budget.h"
#include "core/storage/connection.h"
#include "core/storage/fact_order.h"
#include "core/storage/schema.h"

#include <QSqlQuery>

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

// 0 for a fact of which there is one a budget.
template<typename T>
FactId idOfFact(const T& fact)
{
    if constexpr (isSingleFact<T>)
        return 0;
    else
        return fact.id;
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

// Facts of a type as they were read by id, with their positions.
template<typename T>
struct ReadFacts
{
    std::vector<T> facts;
    std::vector<qint64> positions;
};

// Puts facts in their order and into the budget; nothing where two stand on one position.
template<typename T>
std::optional<FactOrder> arrange(ReadFacts<T>&& read, FactList<T>& list)
{
    auto [indices, order] = FactOrder::arranged(read.positions);
    list.reserve(static_cast<int>(read.facts.size()));
    for (const std::size_t index : indices)
        list.append(std::move(read.facts[index]));
    return order;
}

} // namespace budget::storage
