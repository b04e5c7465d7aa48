#pragma once

#include "core/money/result.h"
#include "core/storage/sqlite_dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace budget::storage {

// A connection of its own to one database file; it ends with the object. Every failure names the
// file and says in its detail what the database said.
class Connection
{
public:
    // With every setting of the dialect in force.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString& path, Access access, int patienceMilliseconds);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    const QString& path() const { return m_path; }

    // One statement with its bound values; the number of rows it changed.
    [[nodiscard]] Result<int> run(const QString& statement, const QVariantList& values = {});
    // The first value of the first row; invalid where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& question, const QVariantList& values = {});
    // Calls `visit` with every row until it fails.
    using Visit = std::function<Result<void>(const QSqlQuery& row)>;
    [[nodiscard]] Result<void>
    rows(const QString& question, const QVariantList& values, const Visit& visit);

    Error error(ErrorCode code, const QString& detail) const;

private:
    Connection(QString path, QString name, Access access);
    Result<void> start(int patienceMilliseconds);
    Result<QSqlQuery*> execute(const QString& statement, const QVariantList& values);
    Error error(const QSqlError& native) const;

    QString m_path;
    QString m_name;
    Access m_access;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // by statement: each is parsed once
};

// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection& connection,
                                                                    const QString& statement);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(connection)
    {}

    Connection& m_connection;
    bool m_isOpen = true;
};

} // namespace budget::storage
