#include "tests/bench/sqlite_rows.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace budget::bench {

namespace {

void run(QSqlQuery& query, const QString& statement)
{
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

} // namespace

const QStringList& dimensions()
{
    static const QStringList columns{QStringLiteral("functional"),
                                     QStringLiteral("economic"),
                                     QStringLiteral("unit"),
                                     QStringLiteral("project"),
                                     QStringLiteral("source"),
                                     QStringLiteral("kind")};
    return columns;
}

SqliteRows::SqliteRows(const Budget& budget)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench")))
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_database.open())
        qFatal("%s", qPrintable(m_database.lastError().text()));
    QSqlQuery query(m_database);
    run(query,
        QStringLiteral("CREATE TABLE line_item (id INTEGER PRIMARY KEY, functional INTEGER, "
                       "economic INTEGER, unit INTEGER, project INTEGER, source INTEGER, "
                       "kind INTEGER, amount INTEGER)"));
    m_database.transaction();
    query.prepare(QStringLiteral("INSERT INTO line_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const LineItem& item : budget.lineItems) {
        query.bindValue(0, static_cast<qint64>(item.id));
        query.bindValue(1, item.functional.text().toLongLong());
        query.bindValue(2, item.economic.text().toLongLong());
        query.bindValue(3, static_cast<qint64>(item.unit));
        query.bindValue(4, static_cast<qint64>(item.project));
        query.bindValue(5, static_cast<int>(item.source));
        query.bindValue(6, static_cast<int>(item.kind));
        query.bindValue(7, static_cast<qint64>(item.amount.fen()));
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    m_database.commit();
}

SqliteRows::~SqliteRows()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
}

qint64 SqliteRows::sumBy(const QString& column)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    run(query, QStringLiteral("SELECT %1, SUM(amount) FROM line_item GROUP BY %1").arg(column));
    qint64 total = 0;
    while (query.next())
        total += query.value(1).toLongLong();
    return total;
}

} // namespace budget::bench
