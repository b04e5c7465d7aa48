#include "core/storage/schema.h"

#include "core/storage/enum_words.h"
#include "core/storage/sqlite_dialect.h"

#include <algorithm>
#include <utility>

namespace budget::storage {

namespace {

const QString& comma()
{
    static const QString text = QStringLiteral(", ");
    return text;
}

QString wholeNumber(const char16_t* name, const QString& check = {})
{
    const QString column = QString::fromUtf16(name);
    return column + u' ' + dialect::wholeNumberType() + QStringLiteral(" NOT NULL")
           + (check.isEmpty() ? QString() : QStringLiteral(" CHECK (%1 %2)").arg(column, check));
}

QString text(const char16_t* name, const QStringList& words = {})
{
    const QString column = QString::fromUtf16(name);
    return column + QStringLiteral(" TEXT NOT NULL")
           + (words.isEmpty() ? QString()
                              : QStringLiteral(" CHECK (%1 IN ('%2'))")
                                    .arg(column, words.join(QStringLiteral("', '"))));
}

QString createTable(const QString& name, const QStringList& parts)
{
    return QStringLiteral("CREATE TABLE %1 (%2)%3")
        .arg(name, parts.join(comma()), dialect::tableSuffix());
}

QString ofBudget()
{
    return QStringLiteral("FOREIGN KEY (budget_id) REFERENCES budget (budget_id)");
}

QString createStatement(const FactTable& table)
{
    QStringList parts{wholeNumber(u"budget_id")};
    QStringList ends{ofBudget()};
    if (!table.isSingle) {
        parts.append(wholeNumber(u"id", QStringLiteral("BETWEEN 1 AND %1").arg(LargestFactId)));
        parts.append(wholeNumber(u"position"));
    }
    for (const ColumnShape& column : table.columns) {
        parts.append(column.name + u' '
                     + (column.kind == ColumnKind::Text ? QStringLiteral("TEXT")
                                                        : dialect::wholeNumberType())
                     + (column.mayBeNull ? QString() : QStringLiteral(" NOT NULL"))
                     + (column.check.isEmpty() ? QString()
                                               : QStringLiteral(" CHECK (%1)").arg(column.check)));
        // A Change may remove a unit before the items that name it: what counts is its end.
        if (!column.refers.isEmpty())
            ends.append(QStringLiteral("FOREIGN KEY (budget_id, %1) REFERENCES %2 (budget_id, id) "
                                       "DEFERRABLE INITIALLY DEFERRED")
                            .arg(column.name, column.refers));
    }
    ends.prepend(table.isSingle ? QStringLiteral("PRIMARY KEY (budget_id)")
                                : QStringLiteral("PRIMARY KEY (budget_id, id)"));
    return createTable(table.name, parts + ends);
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(comma());
}

QString ofOneFact(const FactTable& table)
{
    return table.isSingle ? QStringLiteral(" WHERE budget_id = ?")
                          : QStringLiteral(" WHERE budget_id = ? AND id = ?");
}

QString createAudit()
{
    return createTable(QStringLiteral("audit"),
                       {wholeNumber(u"budget_id"),
                        wholeNumber(u"number", QStringLiteral(">= 1")),
                        text(u"happened"),
                        text(u"who"),
                        text(u"nature", wordsOf<ChangeNature>()),
                        text(u"action", wordsOf<ChangeLabel::Action>()),
                        text(u"subject"),
                        wholeNumber(u"fact_count"),
                        text(u"facts"),
                        QStringLiteral("PRIMARY KEY (budget_id, number)"),
                        ofBudget()});
}

QString createLargestIds()
{
    QStringList kinds;
    for (const FactTable& table : factTables()) {
        if (!table.isSingle)
            kinds.append(table.name);
    }
    return createTable(QStringLiteral("largest_id"),
                       {wholeNumber(u"budget_id"),
                        text(u"kind", kinds),
                        wholeNumber(u"id", QStringLiteral("BETWEEN 0 AND %1").arg(LargestFactId)),
                        QStringLiteral("PRIMARY KEY (budget_id, kind)"),
                        ofBudget()});
}

} // namespace

QStringList FactTable::columnNames() const
{
    QStringList names;
    if (!isSingle)
        names = {QStringLiteral("id"), QStringLiteral("position")};
    for (const ColumnShape& column : columns)
        names.append(column.name);
    return names;
}

bool FactTable::namesOthers() const
{
    return std::any_of(columns.begin(), columns.end(), [this](const ColumnShape& column) {
        return !column.refers.isEmpty() && column.refers != name;
    });
}

const std::vector<FactTable>& factTables()
{
    static const std::vector<FactTable> tables = [] {
        std::vector<FactTable> all;
        forEachFactType([&]<typename T>(FactType<T>) {
            all.push_back(tableOf<T>());
            return true;
        });
        return all;
    }();
    return tables;
}

QStringList schemaStatements()
{
    QStringList statements{createTable(QStringLiteral("budget"),
                                       {wholeNumber(u"budget_id", QStringLiteral(">= 1")),
                                        wholeNumber(u"revision", QStringLiteral(">= 0")),
                                        QStringLiteral("PRIMARY KEY (budget_id)")})};
    for (const FactTable& table : factTables())
        statements.append(createStatement(table));
    statements.append(createLargestIds());
    statements.append(createAudit());
    return statements + versionStatements();
}

QStringList versionStatements()
{
    return {createTable(QStringLiteral("version"),
                        {wholeNumber(u"budget_id"),
                         wholeNumber(u"id"),
                         text(u"name"),
                         text(u"who"),
                         text(u"happened"),
                         QStringLiteral("PRIMARY KEY (budget_id, id)"),
                         ofBudget(),
                         QStringLiteral("FOREIGN KEY (id) REFERENCES budget (budget_id)")})};
}

// A column's check cannot be altered: the tables are made anew and filled from the old ones.
QStringList waiverStatements()
{
    QStringList statements;
    for (const auto& [name, made] : {std::pair(QStringLiteral("audit"), createAudit()),
                                     std::pair(QStringLiteral("largest_id"), createLargestIds())})
        statements += {QStringLiteral("ALTER TABLE %1 RENAME TO old_%1").arg(name),
                       made,
                       QStringLiteral("INSERT INTO %1 SELECT * FROM old_%1").arg(name),
                       QStringLiteral("DROP TABLE old_%1").arg(name)};
    statements.append(createStatement(tableOf<Waiver>()));
    return statements;
}

QString insertStatement(const FactTable& table)
{
    const QStringList names = QStringList(QStringLiteral("budget_id")) + table.columnNames();
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table.name, names.join(comma()), marks(names.size()));
}

QString updateStatement(const FactTable& table)
{
    QStringList sets;
    for (const ColumnShape& column : table.columns)
        sets.append(column.name + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2").arg(table.name, sets.join(comma()))
           + ofOneFact(table);
}

QString removeStatement(const FactTable& table)
{
    return QStringLiteral("DELETE FROM %1").arg(table.name) + ofOneFact(table);
}

QString moveStatement(const FactTable& table)
{
    return QStringLiteral("UPDATE %1 SET position = ?").arg(table.name) + ofOneFact(table);
}

QString selectStatement(const FactTable& table, Direction direction)
{
    QString order;
    if (!table.isSingle)
        order = direction == Direction::Forwards ? QStringLiteral(" ORDER BY id")
                                                 : QStringLiteral(" ORDER BY id DESC");
    return QStringLiteral("SELECT %1 FROM %2 WHERE budget_id = ?%3")
        .arg(table.columnNames().join(comma()), table.name, order);
}

QString positionsQuestion(const FactTable& table)
{
    return QStringLiteral("SELECT position FROM %1 WHERE budget_id = ? ORDER BY position")
        .arg(table.name);
}

QString idsBetweenQuestion(const FactTable& table)
{
    return QStringLiteral("SELECT id FROM %1 WHERE budget_id = ? AND position BETWEEN ? AND ? "
                          "ORDER BY position")
        .arg(table.name);
}

QString copyStatement(const QString& table, const QStringList& columns)
{
    const QString names = columns.join(comma());
    return QStringLiteral("INSERT INTO %1 (budget_id, %2) SELECT ?, %2 FROM %1 WHERE budget_id = ?")
        .arg(table, names);
}

} // namespace budget::storage
