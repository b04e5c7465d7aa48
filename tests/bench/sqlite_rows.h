#pragma once

#include "core/budget/budget.h"

#include <QSqlDatabase>
#include <QString>

namespace budget::bench {

// The line items in a table of SQLite in memory, every column a whole number (what groups fastest).
class SqliteRows
{
public:
    explicit SqliteRows(const Budget& budget);
    SqliteRows(const SqliteRows&) = delete;
    SqliteRows& operator=(const SqliteRows&) = delete;
    ~SqliteRows();

    // SELECT column, SUM(amount) … GROUP BY column; the total of the sums, fen.
    qint64 sumBy(const QString& column);

private:
    QSqlDatabase m_database;
};

// The columns of the six dimensions.
const QStringList& dimensions();

} // namespace budget::bench
