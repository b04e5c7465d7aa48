#include "core/budget/roll_up.h"

#include <algorithm>

namespace budget {

namespace {

constexpr std::size_t cellOf(ExpenditureKind kind, FundingSource source)
{
    return static_cast<std::size_t>(kind) * FundingSourceCount + static_cast<std::size_t>(source);
}

template<typename Number>
Number
sumOf(const std::array<Number, std::size_t{ExpenditureKindCount} * FundingSourceCount>& cells,
      Slice slice)
{
    Number sum = 0;
    for (int kind = 0; kind < ExpenditureKindCount; ++kind) {
        if (!slice.has(static_cast<ExpenditureKind>(kind)))
            continue;
        for (int source = 0; source < FundingSourceCount; ++source) {
            if (slice.has(static_cast<FundingSource>(source)))
                sum += cells[cellOf(static_cast<ExpenditureKind>(kind),
                                    static_cast<FundingSource>(source))];
        }
    }
    return sum;
}

} // namespace

Money roundedTo(Money amount, Money step)
{
    const std::int64_t rest = amount.fen() % step.fen();
    const std::int64_t down = amount.fen() - rest;
    if (2 * rest >= step.fen())
        return Money::fromFen(down + step.fen());
    return Money::fromFen(2 * rest <= -step.fen() ? down - step.fen() : down);
}

RollUp::RollUp(Money step)
    : m_step(step)
{}

RollUp::RollUp(const Budget& budget, Money step)
    : m_step(step)
{
    rebuild(budget);
}

void RollUp::rebuild(const Budget& budget)
{
    *this = RollUp(m_step);
    for (const Unit& unit : budget.units)
        m_parentOfUnit[unit.id] = unit.parent;
    for (const LineItem& item : budget.lineItems)
        add(item);
}

Money RollUp::rounded(const LineItem& item) const
{
    if (m_step.fen() == 1)
        return item.amount;
    return roundedTo(item.amount, m_step) + Money::fromFen(item.tail * m_step.fen());
}

void RollUp::count(const LineItem& item, int sign)
{
    const std::int64_t fen = sign * rounded(item).fen();
    const std::size_t cell = cellOf(item.kind, item.source);
    m_total.fen[cell] += fen;
    m_total.items[cell] += sign;
    count(m_functional, subjectNode(m_functional, item.functional), cell, fen, sign);
    count(m_economic, subjectNode(m_economic, item.economic), cell, fen, sign);
    count(m_units, unitNode(item.unit), cell, fen, sign);
    count(m_projects,
          node(m_projects, static_cast<std::uint64_t>(item.project), -1),
          cell,
          fen,
          sign);
}

void RollUp::count(Tree& tree, int node, std::size_t cell, std::int64_t fen, int sign)
{
    for (int i = node; i >= 0; i = tree.nodes[static_cast<std::size_t>(i)].parent) {
        Node& counted = tree.nodes[static_cast<std::size_t>(i)];
        counted.fen[cell] += fen;
        counted.items[cell] += sign;
    }
}

int RollUp::node(Tree& tree, std::uint64_t key, int parent)
{
    const auto [found, isNew] = tree.index.try_emplace(key, static_cast<int>(tree.nodes.size()));
    if (isNew) {
        tree.nodes.emplace_back();
        tree.nodes.back().parent = parent;
        tree.keys.push_back(key);
    }
    return found->second;
}

int RollUp::subjectNode(Tree& tree, SubjectCode code)
{
    if (tree.lastNode >= 0 && tree.lastKey == code.packed())
        return tree.lastNode;
    const auto found = tree.index.find(code.packed());
    if (found != tree.index.end()) {
        tree.lastNode = found->second;
    } else {
        const SubjectCode parent = subjectAbove(code);
        tree.lastNode =
            node(tree, code.packed(), parent.isEmpty() ? -1 : subjectNode(tree, parent));
    }
    tree.lastKey = code.packed();
    return tree.lastNode;
}

int RollUp::unitNode(FactId unit)
{
    const auto key = static_cast<std::uint64_t>(unit);
    if (const auto found = m_units.index.find(key); found != m_units.index.end())
        return found->second;
    const auto parent = m_parentOfUnit.find(unit);
    const bool hasParent = parent != m_parentOfUnit.end() && parent->second != 0;
    return node(m_units, key, hasParent ? unitNode(parent->second) : -1);
}

Money RollUp::sum(const Tree& tree, std::uint64_t key, Slice slice)
{
    const auto found = tree.index.find(key);
    if (found == tree.index.end())
        return {};
    return Money::fromFen(sumOf(tree.nodes[static_cast<std::size_t>(found->second)].fen, slice));
}

Money RollUp::functional(SubjectCode code, Slice slice) const
{
    return sum(m_functional, code.packed(), slice);
}

Money RollUp::economic(SubjectCode code, Slice slice) const
{
    return sum(m_economic, code.packed(), slice);
}

Money RollUp::unit(FactId unit, Slice slice) const
{
    return sum(m_units, static_cast<std::uint64_t>(unit), slice);
}

Money RollUp::project(FactId project, Slice slice) const
{
    return sum(m_projects, static_cast<std::uint64_t>(project), slice);
}

Money RollUp::total(Slice slice) const
{
    return Money::fromFen(sumOf(m_total.fen, slice));
}

int RollUp::count(Slice slice) const
{
    return sumOf(m_total.items, slice);
}

std::vector<SubjectCode> RollUp::subjects(const Tree& tree, Slice slice)
{
    std::vector<SubjectCode> found;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.keys[i] != 0 && sumOf(tree.nodes[i].items, slice) > 0)
            found.push_back(SubjectCode::fromPacked(tree.keys[i]));
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<SubjectCode> RollUp::functionalSubjects(Slice slice) const
{
    return subjects(m_functional, slice);
}

std::vector<SubjectCode> RollUp::economicSubjects(Slice slice) const
{
    return subjects(m_economic, slice);
}

RollUps::RollUps(const Budget& budget)
{
    rebuild(budget);
}

void RollUps::rebuild(const Budget& budget)
{
    m_rollUps.clear();
    m_rollUps.emplace_back(budget, Money::fromFen(1));
    for (const TableTemplate& table : budget.layout.tables) {
        const Money step = printedStep(table);
        if (at(step).step() != step)
            m_rollUps.emplace_back(budget, step);
    }
}

const RollUp& RollUps::at(Money step) const
{
    const auto found = std::find_if(m_rollUps.begin(), m_rollUps.end(), [step](const RollUp& sums) {
        return sums.step() == step;
    });
    return found == m_rollUps.end() ? exact() : *found;
}

void RollUps::add(const LineItem& item)
{
    for (RollUp& sums : m_rollUps)
        sums.add(item);
}

void RollUps::remove(const LineItem& item)
{
    for (RollUp& sums : m_rollUps)
        sums.remove(item);
}

} // namespace budget
