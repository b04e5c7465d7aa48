#pragma once

#include "core/checks/narrative/narrative_cells.h"

#include <QString>
#include <QStringView>

namespace budget::checks {

// Collects the cells that a statement of the narrative may mean.
class Claim
{
public:
    enum class Tables
    {
        Sure,     // the only one of its kind, its unit printed
        Doubtful, // one of several of its kind, or one whose unit is a guess
    };

    explicit Claim(const CheckedDocument& document, Tables tables = Tables::Sure)
        : m_document(document)
        , m_tables(tables)
    {}

    // The tables of the kind that are claimed from.
    std::vector<const Table*> tables(TableKind kind) const;

    // A cell, where it has an amount.
    void take(const Table* table, int row, const QString& key, Side side = Side::None);
    void takeRow(const Table* table, int row);
    // The totals and subtotals of the tables, of a side where it has two.
    void takeTotals(TableKind kind, const QString& key, Side side = Side::None);
    // The rows of revenue whose names begin so.
    void takeNamed(TableKind kind, QStringView begins, const QString& key);

    // The rows without a code whose names are these words, but for an ordinal.
    void takeLine(TableKind kind, QStringView name, const QString& key, Side side);

    // The rows of revenue that are left of years before: each, and all together.
    void takeRests(TableKind kind);

    // Where no cell had an amount: the blank ones, as far as the other figures of their row or
    // column prove that they stand for nothing.
    void takeBlanks();

    ClaimedFigures& claimed() { return m_claimed; }

private:
    struct Blank
    {
        const Table* table = nullptr;
        int row = -1;
        int column = -1;
    };
    static bool isNothing(const Blank& blank);

    const CheckedDocument& m_document;
    Tables m_tables;
    ClaimedFigures m_claimed;
    std::vector<Blank> m_blanks;
};

} // namespace budget::checks
