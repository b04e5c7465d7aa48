#pragma once

#include "core/budget/budget.h"
#include "core/derivation/origins.h"
#include "core/document/table_template.h"

#include <QString>

namespace budget::derivation {

// A derived table and where its rows came from.
struct TracedTable
{
    Table table;
    TableOrigin origin;
};

// A table that is filled from facts row by row, in the layout of its template.
class DerivedTable
{
public:
    DerivedTable(const TableTemplate& layout, int fiscalYear);

    Money step() const { return printedStep(m_layout); } // what its amounts are multiples of
    const TableTemplate& layout() const { return m_layout; }
    const Table& table() const { return m_table; }

    // The row that the next calls fill; its code and name are printed where the table has columns
    // for them.
    void addRow(RowKind kind, const QString& code, const QString& name, Side side = Side::None);
    // A row whose code is not printed: an item of 三公.
    void addCodedLine(RowKind kind, const QString& code, const QString& name);
    void setLine(int line); // where it is not the next one
    void setOrigin(RowOrigin origin);
    // A column that the table lacks is passed over. Fen; a zero is printed as the layout says.
    void setAmount(QStringView key, Money amount);
    // As many decimals as it needs, two at least; nothing for a blank.
    void setExactAmount(QStringView key, std::optional<Money> amount);
    void setText(QStringView key, const QString& text, bool isCovered = false);
    // Takes the row back if all of its amounts are zero or blank.
    void dropRowIfZero();
    void setTitle(const QString& title) { m_table.title = title; }
    void setWhole(FactOrigin whole) { m_origin.whole = whole; } // what the whole table prints
    void setGoals(const QStringList& goals) { m_table.goals = goals; }

    // The table with its rows arranged, its lines numbered and its notes under it.
    TracedTable finish();

private:
    Cell* cell(QStringView key);
    void printCode(const QString& code);
    void sortByLine();

    const TableTemplate& m_layout;
    Table m_table;
    TableOrigin m_origin;
};

} // namespace budget::derivation
