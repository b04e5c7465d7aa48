#include "core/storage/connection.h"

#include "core/money/error.h"

#include <QSqlError>
#include <QUuid>

#include <utility>

namespace budget::storage {

Connection::Connection(QString path, QString name, Access access)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_access(access)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    // Qt warns of a connection that is removed while somebody holds it.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>>
Connection::open(const QString& path, Access access, int patienceMilliseconds)
{
    std::unique_ptr<Connection> connection(
        new Connection(path, QUuid::createUuid().toString(QUuid::WithoutBraces), access));
    if (Result<void> started = connection->start(patienceMilliseconds); !started)
        return tl::unexpected(started.error());
    return connection;
}

Result<void> Connection::start(int patienceMilliseconds)
{
    m_database.setConnectOptions(dialect::connectOptions(patienceMilliseconds));
    m_database.setDatabaseName(dialect::databaseName(m_path, m_access));
    if (!m_database.open())
        return tl::unexpected(error(m_database.lastError()));
    for (const dialect::Setting& setting : dialect::settings(m_access)) {
        if (const Result<int> set = run(setting.statement); !set)
            return tl::unexpected(set.error());
        const Result<QVariant> answer = value(setting.question);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->toString() != setting.answer)
            return tl::unexpected(
                error(ErrorCode::FileUnreadable, setting.question + u' ' + answer->toString()));
    }
    return {};
}

Result<QSqlQuery*> Connection::execute(const QString& statement, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[statement];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            const Error failed = error(query->lastError());
            m_prepared.remove(statement);
            return tl::unexpected(failed);
        }
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error failed = error(query->lastError());
        m_prepared.remove(statement);
        return tl::unexpected(failed);
    }
    return query.get();
}

Result<int> Connection::run(const QString& statement, const QVariantList& values)
{
    const Result<QSqlQuery*> query = execute(statement, values);
    if (!query)
        return tl::unexpected(query.error());
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<QVariant> Connection::value(const QString& question, const QVariantList& values)
{
    const Result<QSqlQuery*> query = execute(question, values);
    if (!query)
        return tl::unexpected(query.error());
    QVariant result;
    if ((*query)->next())
        result = (*query)->value(0);
    const QSqlError failed = (*query)->lastError();
    (*query)->finish();
    if (failed.isValid())
        return tl::unexpected(error(failed));
    return result;
}

Result<void>
Connection::rows(const QString& question, const QVariantList& values, const Visit& visit)
{
    const Result<QSqlQuery*> query = execute(question, values);
    if (!query)
        return tl::unexpected(query.error());
    Result<void> visited;
    while (visited && (*query)->next())
        visited = visit(**query);
    const QSqlError failed = (*query)->lastError();
    (*query)->finish();
    if (visited && failed.isValid())
        return tl::unexpected(error(failed));
    return visited;
}

Error Connection::error(ErrorCode code, const QString& detail) const
{
    Place place;
    place.file = m_path;
    return {code, place, detail};
}

Error Connection::error(const QSqlError& native) const
{
    return error(dialect::errorCode(native.nativeErrorCode(), m_access),
                 native.databaseText().isEmpty() ? native.driverText() : native.databaseText());
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection& connection,
                                                        const QString& statement)
{
    if (const Result<int> begun = connection.run(statement); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // What fails here was rolled back by the database itself.
    if (m_isOpen)
        static_cast<void>(m_connection.run(dialect::rollBack()));
}

Result<void> Transaction::commit()
{
    if (const Result<int> committed = m_connection.run(dialect::commit()); !committed)
        return tl::unexpected(committed.error());
    m_isOpen = false;
    return {};
}

} // namespace budget::storage
