#pragma once

#include "core/budget/budget.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace budget {

// Some kinds of expenditure from some sources: which part of a sum is asked for.
class Slice
{
public:
    constexpr Slice() = default; // everything
    static constexpr Slice of(ExpenditureKind kind) { return Slice().with(kind); }
    static constexpr Slice of(FundingSource source) { return Slice().with(source); }
    static constexpr Slice basic()
    {
        return Slice().with(ExpenditureKind::Personnel).with(ExpenditureKind::PublicFunds);
    }
    static constexpr Slice fiscalAppropriation()
    {
        return Slice()
            .with(FundingSource::GeneralPublic)
            .with(FundingSource::GovernmentFund)
            .with(FundingSource::StateCapital);
    }

    // The first kind (source) named leaves out all others, each further one joins it.
    constexpr Slice with(ExpenditureKind kind) const
    {
        return {joined(m_kinds, static_cast<unsigned>(kind), AllKinds), m_sources};
    }
    constexpr Slice with(FundingSource source) const
    {
        return {m_kinds, joined(m_sources, static_cast<unsigned>(source), AllSources)};
    }
    // What both have.
    constexpr Slice narrowedTo(Slice other) const
    {
        return {m_kinds & other.m_kinds, m_sources & other.m_sources};
    }
    constexpr bool has(ExpenditureKind kind) const
    {
        return (m_kinds >> static_cast<unsigned>(kind) & 1U) != 0;
    }
    constexpr bool has(FundingSource source) const
    {
        return (m_sources >> static_cast<unsigned>(source) & 1U) != 0;
    }
    bool has(const LineItem& item) const { return has(item.kind) && has(item.source); }

private:
    static constexpr unsigned AllKinds = (1U << static_cast<unsigned>(ExpenditureKindCount)) - 1;
    static constexpr unsigned AllSources = (1U << static_cast<unsigned>(FundingSourceCount)) - 1;
    constexpr Slice(unsigned kinds, unsigned sources)
        : m_kinds(kinds)
        , m_sources(sources)
    {}
    static constexpr unsigned joined(unsigned set, unsigned bit, unsigned all)
    {
        return (set == all ? 0U : set) | 1U << bit;
    }

    unsigned m_kinds = AllKinds;
    unsigned m_sources = AllSources;
};

// Half away from zero to a multiple of `step`, in integers.
Money roundedTo(Money amount, Money step);

// The sums of a budget's line items by functional subject, economic subject, unit and project, each
// split by kind and source; a subject's sum holds those below it, a unit's those of its own units.
// Adding or removing an item costs the depth of the trees, asking for a sum costs the size of the
// slice.
class RollUp
{
public:
    // Sums of the items' amounts rounded one by one to a multiple of `step` (docs/architecture.md,
    // Rounding): half away from zero, then `tail` steps added. A step of one fen rounds nothing and
    // leaves the tails out.
    explicit RollUp(Money step = Money::fromFen(1));
    RollUp(const Budget& budget, Money step);

    void add(const LineItem& item) { count(item, 1); }
    void remove(const LineItem& item) { count(item, -1); }
    // Units were inserted, removed or moved: everything is summed again.
    void rebuild(const Budget& budget);

    Money step() const { return m_step; }
    // What an item counts for, fen.
    Money rounded(const LineItem& item) const;

    // Fen; zero for what no item names. The empty code and id 0 stand for the items that name none.
    Money functional(SubjectCode code, Slice slice = {}) const;
    Money economic(SubjectCode code, Slice slice = {}) const;
    Money unit(FactId unit, Slice slice = {}) const;
    Money project(FactId project, Slice slice = {}) const;
    Money total(Slice slice = {}) const;
    // The items in a sum.
    int count(Slice slice = {}) const;

    // The subjects that items in the slice are of, those above included, in order; without the
    // empty code.
    std::vector<SubjectCode> functionalSubjects(Slice slice = {}) const;
    std::vector<SubjectCode> economicSubjects(Slice slice = {}) const;

private:
    static constexpr std::size_t CellCount = std::size_t{ExpenditureKindCount} * FundingSourceCount;
    struct Node
    {
        std::array<std::int64_t, CellCount> fen{};
        std::array<std::int32_t, CellCount> items{};
        int parent = -1;
    };
    // Nodes by a 64-bit key: a packed code or an id.
    struct Tree
    {
        std::unordered_map<std::uint64_t, int> index;
        std::vector<Node> nodes;
        std::vector<std::uint64_t> keys; // by node
        std::uint64_t lastKey = 0;
        int lastNode = -1; // of lastKey: items come in runs
    };

    void count(const LineItem& item, int sign);
    int subjectNode(Tree& tree, SubjectCode code);
    int unitNode(FactId unit);
    static int node(Tree& tree, std::uint64_t key, int parent);
    static void count(Tree& tree, int node, std::size_t cell, std::int64_t fen, int sign);
    static Money sum(const Tree& tree, std::uint64_t key, Slice slice);
    static std::vector<SubjectCode> subjects(const Tree& tree, Slice slice);

    Money m_step;
    Tree m_functional;
    Tree m_economic;
    Tree m_units;
    Tree m_projects;
    Node m_total;
    std::unordered_map<FactId, FactId> m_parentOfUnit;
};

// The roll-ups of one budget for every way its tables round: exact, and one for each step of its
// layout.
class RollUps
{
public:
    explicit RollUps(const Budget& budget);

    const RollUp& exact() const { return m_rollUps.front(); }
    // Of a step of the layout (printedStep); the exact one for any other.
    const RollUp& at(Money step) const;

    void add(const LineItem& item);
    void remove(const LineItem& item);
    void rebuild(const Budget& budget); // units or the layout changed

private:
    std::vector<RollUp> m_rollUps;
};

} // namespace budget
