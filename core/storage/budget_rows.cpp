#include "core/storage/budget_rows.h"

#include "core/money/error.h"

namespace budget::storage {

namespace {

// What a fact names and the budget lacks, as the error's detail; empty where all is there.
class Names
{
public:
    explicit Names(const Budget& budget)
        : m_budget(budget)
    {}

    QString fault() const
    {
        for (const Unit& unit : m_budget.units) {
            if (!hasUnit(unit.parent) || isInCircle(unit))
                return said(FactKind::Unit, unit.id);
        }
        for (const LineItem& item : m_budget.lineItems) {
            if (!hasUnit(item.unit)
                || (item.project != 0 && m_budget.projects.rowOf(item.project) < 0))
                return said(FactKind::LineItem, item.id);
        }
        for (const RevenueItem& item : m_budget.revenueItems) {
            if (!hasUnit(item.unit))
                return said(FactKind::RevenueItem, item.id);
        }
        for (const ProcurementItem& item : m_budget.procurement) {
            if (!hasUnit(item.unit))
                return said(FactKind::ProcurementItem, item.id);
        }
        return {};
    }

private:
    bool hasUnit(FactId id) const { return id == 0 || m_budget.units.rowOf(id) >= 0; }

    bool isInCircle(const Unit& unit) const
    {
        const Unit* above = &unit;
        for (int steps = 0; above != nullptr && above->parent != 0; ++steps) {
            if (steps > m_budget.units.size())
                return true;
            above = m_budget.units.find(above->parent);
        }
        return false;
    }

    static QString said(FactKind kind, FactId id)
    {
        return factKindId(kind) + u' ' + QString::number(id);
    }

    const Budget& m_budget;
};

// A list remembers the largest id it ever held.
template<typename T>
void reach(FactList<T>& list, FactId id)
{
    if (id <= 0 || id <= list.largestId())
        return;
    T last;
    last.id = id;
    list.append(std::move(last));
    list.remove(list.size() - 1, 1);
}

tl::unexpected<Error>
damaged(const Connection& connection, const FactTable& table, const QString& part)
{
    return tl::unexpected(connection.error(ErrorCode::FileDamaged,
                                           part.isEmpty() ? table.name : table.name + u' ' + part));
}

// Reads the facts of a type into the budget.
template<typename T>
Result<void> loadFacts(Connection& connection, qint64 budgetId, Budget& budget, FactOrders& orders)
{
    const FactTable& table = tableOf<T>();
    ReadFacts<T> found;
    Result<void> read = connection.rows(
        selectStatement(table), {budgetId}, [&](const QSqlQuery& row) -> Result<void> {
            T& fact = found.facts.emplace_back();
            if (!readRow(row, fact, found.positions.emplace_back()))
                return damaged(connection, table, QString::number(idOfFact(fact)));
            return {};
        });
    if (!read)
        return read;
    if constexpr (isSingleFact<T>) {
        if (found.facts.size() != 1)
            return damaged(connection, table, {});
        singleFact<T>(budget) = std::move(found.facts.front());
    } else {
        std::optional<FactOrder>& order = orders.at(static_cast<std::size_t>(kindOfFact<T>()));
        order = arrange(std::move(found), factList<T>(budget));
        if (!order)
            return damaged(connection, table, QStringLiteral("position"));
    }
    return {};
}

// Writes all facts of a type.
template<typename T>
Result<void> saveFacts(Connection& connection, qint64 budgetId, const Budget& budget)
{
    if constexpr (isSingleFact<T>) {
        return insertRow(connection, budgetId, singleFact<T>(budget), 0).map([](int) {});
    } else {
        const FactList<T>& list = factList<T>(budget);
        const FactOrder order = FactOrder::ofNewFacts(list.size());
        for (int row = 0; row < list.size(); ++row) {
            if (const Result<int> rows = insertRow(connection, budgetId, list[row], order.at(row));
                !rows)
                return tl::unexpected(rows.error());
        }
        return {};
    }
}

Result<void> loadLargestIds(Connection& connection, qint64 budgetId, Budget& budget)
{
    return connection.rows(QStringLiteral("SELECT kind, id FROM largest_id WHERE budget_id = ?"),
                           {budgetId},
                           [&](const QSqlQuery& row) -> Result<void> {
                               const QString word = row.value(0).toString();
                               const FactId id = row.value(1).toLongLong();
                               if (id < 0 || id > LargestFactId)
                                   return tl::unexpected(
                                       connection.error(ErrorCode::FileDamaged, word));
                               forEachFactType([&]<typename T>(FactType<T>) {
                                   if constexpr (!isSingleFact<T>) {
                                       if (tableOf<T>().name == word)
                                           reach(factList<T>(budget), id);
                                   }
                                   return true;
                               });
                               return {};
                           });
}

} // namespace

Result<void> saveBudget(Connection& connection, qint64 budgetId, const Budget& budget)
{
    if (const Result<int> row =
            connection.run(QStringLiteral("INSERT INTO budget (budget_id, revision) VALUES (?, ?)"),
                           {budgetId, qint64(0)});
        !row)
        return tl::unexpected(row.error());
    Result<void> saved;
    for (const bool namesOthers : {false, true}) {
        forEachFactType([&]<typename T>(FactType<T>) {
            if (saved && tableOf<T>().namesOthers() == namesOthers)
                saved = saveFacts<T>(connection, budgetId, budget);
            return saved.has_value();
        });
    }
    for (const FactTable& table : factTables()) {
        const auto kind = static_cast<FactKind>(&table - factTables().data());
        if (saved && !table.isSingle)
            saved = writeLargestId(connection, budgetId, kind, largestId(budget, kind));
    }
    return saved;
}

Result<Budget> loadBudget(Connection& connection, qint64 budgetId, FactOrders& orders)
{
    Budget budget;
    Result<void> loaded;
    forEachFactType([&]<typename T>(FactType<T>) {
        loaded = loadFacts<T>(connection, budgetId, budget, orders);
        return loaded.has_value();
    });
    if (loaded)
        loaded = loadLargestIds(connection, budgetId, budget);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (const QString fault = Names(budget).fault(); !fault.isEmpty())
        return tl::unexpected(connection.error(ErrorCode::FileDamaged, fault));
    return budget;
}

Result<void> copyBudget(Connection& connection, qint64 from, qint64 to)
{
    const auto copy = [&](const QString& table, const QStringList& columns) -> Result<void> {
        if (const Result<int> rows = connection.run(copyStatement(table, columns), {to, from});
            !rows)
            return tl::unexpected(rows.error());
        return {};
    };
    Result<void> copied = copy(QStringLiteral("budget"), {QStringLiteral("revision")});
    for (const bool namesOthers : {false, true}) {
        for (const FactTable& table : factTables()) {
            if (copied && table.namesOthers() == namesOthers)
                copied = copy(table.name, table.columnNames());
        }
    }
    if (copied)
        copied = copy(QStringLiteral("largest_id"), {QStringLiteral("kind"), QStringLiteral("id")});
    return copied;
}

Result<qint64> readRevision(Connection& connection, qint64 budgetId)
{
    const Result<QVariant> revision = connection.value(
        QStringLiteral("SELECT revision FROM budget WHERE budget_id = ?"), {budgetId});
    if (!revision)
        return tl::unexpected(revision.error());
    if (revision->typeId() != QMetaType::LongLong)
        return tl::unexpected(connection.error(ErrorCode::FileDamaged, QStringLiteral("revision")));
    return revision->toLongLong();
}

Result<void> writeLargestId(Connection& connection, qint64 budgetId, FactKind kind, FactId id)
{
    const Result<int> row = connection.run(
        QStringLiteral("INSERT INTO largest_id (budget_id, kind, id) VALUES (?, ?, ?) "
                       "ON CONFLICT (budget_id, kind) DO UPDATE SET id = excluded.id "
                       "WHERE excluded.id > largest_id.id"),
        {budgetId, factKindId(kind), static_cast<qint64>(id)});
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

} // namespace budget::storage
