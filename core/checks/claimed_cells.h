#pragma once

#include "core/checks/narrative_cells.h"

#include <QString>
#include <QStringView>

namespace budget {

// Gathers the cells that a statement of the narrative may mean, in the order of asking. Tables of
// which there are two, or whose unit is a guess, are passed over, and so are blank cells.
class ClaimedCells
{
public:
    explicit ClaimedCells(const CheckedDocument& document)
        : m_document(document)
    {}

    static const QString& totalKey();  // of most tables
    static const QString& amountKey(); // of the two-sided ones

    const Table* table(TableKind kind) const; // null where it is passed over

    void take(const Table* table, int row, const QString& key, Side side = Side::None);
    void takeRow(const Table* table, int row); // every amount of it
    // The totals and subtotals of a table, of a side where it has two.
    void takeTotals(TableKind kind, const QString& key, Side side = Side::None);
    // Rows of revenue whose name begins so.
    void takeNamed(TableKind kind, QStringView begins, const QString& key);
    // The rows of revenue that are left of years before: each, and all together.
    void takeRests(TableKind kind);

    ClaimedFigures& claimed() { return m_claimed; }

private:
    const CheckedDocument& m_document;
    ClaimedFigures m_claimed;
};

} // namespace budget
