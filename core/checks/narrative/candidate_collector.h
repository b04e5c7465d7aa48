#pragma once

#include "core/checks/narrative/candidates.h"

#include <QString>
#include <QStringView>

namespace budget::checks {

// Collects the cells that a statement of the narrative may mean.
class CandidateCollector
{
public:
    enum class Tables
    {
        Sure,     // the only one of its kind, its money unit printed
        Doubtful, // one of several of its kind, or one whose money unit is a guess
    };

    explicit CandidateCollector(const CheckedDocument& document, Tables tables = Tables::Sure)
        : m_document(document)
        , m_tables(tables)
    {}

    // The tables of the kind to collect from.
    std::vector<const Table*> tables(TableKind kind) const;

    // A cell, where it has an amount.
    void add(const Table* table, int row, QStringView key, Side side = Side::None);
    void addRow(const Table* table, int row);
    // The totals and subtotals of the tables, of a side where it has two.
    void addTotals(TableKind kind, QStringView key, Side side = Side::None);
    // The rows of revenue whose names begin so.
    void addNamed(TableKind kind, QStringView begins, QStringView key);

    // The rows without a code whose names are these words, but for an ordinal.
    void addLine(TableKind kind, QStringView name, QStringView key, Side side);

    // The rows of revenue that are left of years before: each, and all together.
    void addCarriedOver(TableKind kind);

    // Where no cell had an amount: the blank ones, as far as the other figures of their row or
    // column prove that they are zero.
    void addBlanks();

    Candidates& candidates() { return m_candidates; }

private:
    // The rows of the tables of a kind that a predicate accepts.
    template<typename Accepts>
    void addRows(TableKind kind, QStringView key, Side side, Accepts accepts);

    struct Blank
    {
        const Table* table = nullptr;
        int row = -1;
        int column = -1;
    };
    static bool isZero(const Blank& blank);

    const CheckedDocument& m_document;
    Tables m_tables;
    Candidates m_candidates;
    std::vector<Blank> m_blanks;
};

} // namespace budget::checks
