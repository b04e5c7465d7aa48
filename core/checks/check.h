#pragma once

#include "core/checks/finding.h"
#include "core/document/table_kind.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace budget::checks {

class CheckedDocument;

enum class CheckGroup
{
    WithinTable,
    BetweenTables,
    Narrative,
    Goals,
    Procurement,
    Assets,
    Style,
    BetweenYears,
};

// Why a check did not run. It never counts as passed.
enum class SkipReason
{
    None,
    TableMissing,     // a table that it reads is missing, has no figures or was not read whole
    TableRepeated,    // there are several tables of one kind: which one to compare is unknown
    NothingToCompare, // the tables are there, the figures or words it compares are not
    NarrativeMissing, // no text states such a figure
    LastYearMissing,  // the document of the previous year is not given
    LastYearOther,    // the one given is of another year, or another publisher's
    DoesNotHold,      // the rule does not apply to this document
};

struct CheckOutcome
{
    std::vector<Finding> findings;
    int compared = 0; // how many things were looked at; a check with none is skipped
    SkipReason skipped = SkipReason::None;

    bool operator==(const CheckOutcome&) const = default;
};

// What a check reads: kinds of tables, the narrative. If none of it changed, its outcome is the
// same.
class CheckScope
{
public:
    constexpr CheckScope(std::initializer_list<TableKind> kinds)
    {
        for (const TableKind kind : kinds)
            m_bits |= bit(kind);
    }
    template<std::size_t Count>
    explicit constexpr CheckScope(const std::array<TableKind, Count>& kinds)
    {
        for (const TableKind kind : kinds)
            m_bits |= bit(kind);
    }
    static constexpr CheckScope everything() { return CheckScope(~std::uint32_t{0}); }
    static constexpr CheckScope narrative() { return CheckScope(NarrativeBit); }

    constexpr CheckScope operator|(CheckScope other) const
    {
        return CheckScope(m_bits | other.m_bits);
    }
    constexpr bool touches(CheckScope other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

private:
    static constexpr std::uint32_t NarrativeBit = std::uint32_t{1} << 31U;
    static constexpr std::uint32_t bit(TableKind kind)
    {
        return std::uint32_t{1} << static_cast<unsigned>(kind);
    }
    explicit constexpr CheckScope(std::uint32_t bits)
        : m_bits(bits)
    {}

    std::uint32_t m_bits = 0;
};

// How far the two sides of a rule may be apart.
enum class Tolerance
{
    Exact,      // words, codes, counts and limits, as they are
    Rounding,   // as compare() has it, core/checks/figure.h
    Percentage, // as compareGrowth() and compareShare() have it, core/checks/percentage.h
    Price,      // half a last place of the price, times the quantity, and half one of the amount
};

// A rule, as data. A new one is a row in a list and a function; nothing in ui knows any of them.
struct Check
{
    const char* id = "";       // narrative-total; never changes, files keep it beside a waiver
    const char* title = "";    // English, translated in the context "Check"
    const char* sentence = ""; // of a finding; %1, %2, … are Finding::words
    Severity severity = Severity::Error; // of its findings, but for tails
    CheckGroup group = CheckGroup::WithinTable;
    CheckScope reads;
    CheckOutcome (*run)(const CheckedDocument& document) = nullptr;
    Tolerance tolerance = Tolerance::Exact;
    const char* formula = ""; // what holds, in plain notation
    const char* source = "";  // where the rule comes from
};

// The checks of several lists, in their order.
std::vector<Check> joined(std::initializer_list<std::vector<Check> (*)()> lists);

} // namespace budget::checks
