#include "core/storage/change_recorder.h"

#include "core/money/error.h"
#include "core/storage/budget_rows.h"
#include "core/storage/change_text.h"
#include "core/storage/enum_words.h"

#include <utility>

namespace budget::storage {

namespace {

const Fact& namedBy(const FactChange& step)
{
    return step.after ? *step.after : *step.before;
}

// Insertions of one kind, each behind the one before, are written as one run.
std::size_t runLength(const std::vector<FactChange>& steps, std::size_t first)
{
    std::size_t next = first + 1;
    while (!steps[first].before && next < steps.size() && !steps[next].before
           && steps[next].after->index() == steps[first].after->index()
           && steps[next].row == steps[next - 1].row + 1)
        ++next;
    return next - first;
}

} // namespace

Result<void> ChangeRecorder::write(const Change& change)
{
    const std::span<const FactChange> steps(change.facts);
    for (std::size_t first = 0; first < steps.size();) {
        const std::size_t count = runLength(change.facts, first);
        Result<void> written = std::visit(
            [&]<typename T>(const T&) { return writeRun<T>(steps.subspan(first, count)); },
            namedBy(steps[first]));
        if (!written)
            return written;
        first += count;
    }
    return {};
}

template<typename T>
Result<void> ChangeRecorder::writeRun(std::span<const FactChange> run)
{
    const FactChange& step = run.front();
    if (step.before && step.after) {
        const T& fact = std::get<T>(*step.after);
        return expectOne(
            updateRow(m_connection, LivingBudget, fact), kindOfFact<T>(), idOf(*step.after));
    }
    if constexpr (isSingleFact<T>)
        return tl::unexpected(m_connection.error(ErrorCode::FileConflict, tableOf<T>().name));
    else
        return step.after ? insertRun<T>(run) : remove(std::get<T>(*step.before));
}

template<typename T>
Result<void> ChangeRecorder::insertRun(std::span<const FactChange> run)
{
    const Result<FactOrder*> order = orderOf(kindOfFact<T>());
    if (!order)
        return tl::unexpected(order.error());
    const int row = run.front().row;
    if (row < 0 || row > (*order)->size())
        return tl::unexpected(m_connection.error(ErrorCode::FileConflict, tableOf<T>().name));
    const Result<std::vector<qint64>> room =
        makeRoom<T>(**order, row, static_cast<int>(run.size()));
    if (!room)
        return tl::unexpected(room.error());
    FactId largest = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const T& fact = std::get<T>(*run[i].after);
        largest = std::max(largest, fact.id);
        if (const Result<int> rows = insertRow(m_connection, LivingBudget, fact, (*room)[i]); !rows)
            return tl::unexpected(rows.error());
    }
    (*order)->insert(row, *room);
    return writeLargestId(m_connection, LivingBudget, kindOfFact<T>(), largest);
}

template<typename T>
Result<void> ChangeRecorder::remove(const T& fact)
{
    if constexpr (!isSingleFact<T>) {
        const FactTable& table = tableOf<T>();
        const auto id = static_cast<qint64>(fact.id);
        const Result<FactOrder*> order = orderOf(kindOfFact<T>());
        if (!order)
            return tl::unexpected(order.error());
        const Result<QVariant> position = m_connection.value(
            QStringLiteral("SELECT position FROM %1 WHERE budget_id = ? AND id = ?")
                .arg(table.name),
            {LivingBudget, id});
        if (!position)
            return tl::unexpected(position.error());
        const int row = (*order)->rowOf(position->toLongLong());
        if (row >= 0)
            (*order)->remove(row);
        return expectOne(
            m_connection.run(removeStatement(table), {LivingBudget, id}), kindOfFact<T>(), fact.id);
    }
    return {};
}

template<typename T>
Result<std::vector<qint64>> ChangeRecorder::makeRoom(FactOrder& order, int row, int count)
{
    if (std::optional<std::vector<qint64>> room = order.room(row, count))
        return std::move(*room);
    const FactOrder::Respacing respacing = order.respacing(row, count);
    const int last = respacing.firstRow + static_cast<int>(respacing.positions.size()) - 1;
    std::vector<qint64> ids;
    const Result<void> read =
        m_connection.rows(idsBetweenQuestion(tableOf<T>()),
                          {LivingBudget, order.at(respacing.firstRow), order.at(last)},
                          [&ids](const QSqlQuery& found) -> Result<void> {
                              ids.push_back(found.value(0).toLongLong());
                              return {};
                          });
    if (!read)
        return tl::unexpected(read.error());
    if (ids.size() != respacing.positions.size())
        return tl::unexpected(m_connection.error(ErrorCode::FileConflict, tableOf<T>().name));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Result<int> moved = m_connection.run(moveStatement(tableOf<T>()),
                                                   {respacing.positions[i], LivingBudget, ids[i]});
        if (!moved)
            return tl::unexpected(moved.error());
    }
    order.respace(respacing);
    return order.room(row, count).value();
}

Result<FactOrder*> ChangeRecorder::orderOf(FactKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    std::optional<FactOrder>& order = m_orders.at(index);
    if (order)
        return &*order;
    std::vector<qint64> positions;
    const FactTable& table = factTables()[index];
    const Result<void> read = m_connection.rows(
        positionsQuestion(table), {LivingBudget}, [&](const QSqlQuery& row) -> Result<void> {
            positions.push_back(row.value(0).toLongLong());
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    order = FactOrder::fromPositions(std::move(positions));
    if (!order)
        return tl::unexpected(
            m_connection.error(ErrorCode::FileDamaged, table.name + QStringLiteral(" position")));
    return &*order;
}

Result<void> ChangeRecorder::expectOne(const Result<int>& rows, FactKind kind, FactId id) const
{
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return tl::unexpected(m_connection.error(ErrorCode::FileConflict,
                                                 factKindId(kind) + u' ' + QString::number(id)));
    return {};
}

Result<void> writeAuditLine(Connection& connection,
                            qint64 number,
                            const Change& change,
                            const ChangeStamp& stamp)
{
    const auto present = [](const QString& text) {
        return text.isNull() ? QStringLiteral("") : text; // a null text would bind NULL
    };
    const Result<int> row = connection.run(
        QStringLiteral("INSERT INTO audit (budget_id, number, happened, who, nature, action, "
                       "subject, fact_count, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {LivingBudget,
         number,
         textOf(stamp.when),
         present(stamp.who),
         wordOf(stamp.nature),
         wordOf(change.label.action),
         present(change.label.subject),
         static_cast<qint64>(change.label.count),
         textOf(change.facts)});
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

QString textOf(const QDateTime& when)
{
    // A null text would bind NULL.
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
}

QDateTime readWhen(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace budget::storage
