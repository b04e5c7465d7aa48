#pragma once

#include "core/budget/budget_store.h"
#include "core/storage/fact_rows.h"

#include <span>

namespace budget::storage {

// Writes the steps of a Change to the rows of the living budget, within the caller's transaction.
// Keeps the orders in step; when it fails they are no longer what the file has.
class ChangeRecorder
{
public:
    ChangeRecorder(Connection& connection, FactOrders& orders)
        : m_connection(connection)
        , m_orders(orders)
    {}

    [[nodiscard]] Result<void> write(const Change& change);

private:
    template<typename T>
    Result<void> writeRun(std::span<const FactChange> run);
    template<typename T>
    Result<void> insertRun(std::span<const FactChange> run);
    template<typename T>
    Result<void> remove(const T& fact);
    template<typename T>
    Result<std::vector<qint64>> makeRoom(FactOrder& order, int row, int count);
    Result<FactOrder*> orderOf(FactKind kind);
    Result<void> expectOne(const Result<int>& rows, FactKind kind, FactId id) const;

    Connection& m_connection;
    FactOrders& m_orders;
};

// The line of the audit trail.
[[nodiscard]] Result<void> writeAuditLine(Connection& connection,
                                          qint64 number,
                                          const Change& change,
                                          const ChangeStamp& stamp);

// Date and time as the files have them: ISO 8601, UTC, to the millisecond.
QString textOf(const QDateTime& when);
QDateTime readWhen(const QString& text);

} // namespace budget::storage
