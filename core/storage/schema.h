#pragma once

#include "core/storage/fact_columns.h"

#include <QStringList>

namespace budget::storage {

// The format that is written; core/storage/README.md describes it.
inline constexpr int SchemaVersion = 3;

// The budget that a file is about. Its versions are copies of its rows under ids from 2 on.
inline constexpr qint64 LivingBudget = 1;

// What SQL knows of the table of a kind of fact. Facts of which there is one a budget have
// neither id nor position.
struct FactTable
{
    QString name;
    bool isSingle = false;
    int since = 1; // the schema that has it first
    std::vector<ColumnShape> columns;

    QStringList columnNames() const; // id and position included, budget_id not
    // Whether its facts name facts of another table. Those are written first: the database looks
    // through all that wait for a name whenever one is written.
    bool namesOthers() const;
};

template<typename T>
FactTable makeTable()
{
    FactTable table;
    table.name = factKindId(kindOfFact<T>());
    table.isSingle = isSingleFact<T>;
    table.since = std::is_same_v<T, Waiver> ? 3 : 1;
    for (const FactColumn<T>& column : columnsOf<T>())
        table.columns.push_back(column.shape);
    return table;
}
template<typename T>
const FactTable& tableOf()
{
    static const FactTable table = makeTable<T>();
    return table;
}
// In the order of FactKind.
const std::vector<FactTable>& factTables();

// The statements that make an empty database of today's schema.
QStringList schemaStatements();
// The tables of versions, which schema 1 had not.
QStringList versionStatements();
// What schema 2 had not: waivers, and the words that describe them.
QStringList waiverStatements();

// One fact: its values are those of columnNames(), the budget's id before them (insert) or, with
// the fact's id, behind them (update).
QString insertStatement(const FactTable& table);
QString updateStatement(const FactTable& table); // sets neither id nor position
QString removeStatement(const FactTable& table); // budget, id
QString moveStatement(const FactTable& table);   // position, budget, id
// All facts of a budget, by id or by falling id.
enum class Direction
{
    Forwards,
    Backwards
};
QString selectStatement(const FactTable& table, Direction direction = Direction::Forwards);
QString positionsQuestion(const FactTable& table);  // budget
QString idsBetweenQuestion(const FactTable& table); // budget, first and last position
// Copies the rows of one budget to another: the new id, the old one.
QString copyStatement(const QString& table, const QStringList& columns);

} // namespace budget::storage
