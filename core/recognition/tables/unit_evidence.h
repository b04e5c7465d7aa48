#pragma once

#include "core/document/disclosure.h"
#include "core/recognition/tables/table_builder.h"

#include <QSet>

#include <array>
#include <cstdint>

namespace budget::recognition {

// What a document says about the unit of money of a table that does not print one: an amount of the
// text, or the total of a table that prints its unit, that equals one of its totals in one unit
// and in no other.
class UnitEvidence
{
public:
    struct Verdict
    {
        MoneyUnit unit = MoneyUnit::TenThousandYuan;
        bool isProven = false; // printed, or shown by an equal amount
    };

    // Takes the amounts of the text.
    explicit UnitEvidence(const Disclosure& disclosure);

    // Takes the totals of a table that prints its unit.
    void add(const Table& table);

    // Not proven: the unit of the region's template, else the one that the other tables print.
    Verdict unitOf(const TableBuilder& table) const;

    static bool hasAmounts(const Table& table);

private:
    int agreeing(const TableBuilder& table, MoneyUnit unit) const;

    QSet<std::int64_t> m_amounts;   // fen
    std::array<int, 3> m_printed{}; // tables a unit
};

} // namespace budget::recognition
