#include "core/budget/change.h"

#include "core/budget/fact_access.h"
#include "core/money/error.h"
#include "core/subjects/subject_code.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace budget {

namespace {

// The word for a kind of fact in errors and files.
constexpr std::array<const char16_t*, FactKindCount> KindWords{u"properties",
                                                               u"layout",
                                                               u"unit",
                                                               u"revenue_item",
                                                               u"line_item",
                                                               u"project",
                                                               u"procurement_item",
                                                               u"asset",
                                                               u"three_public_figure",
                                                               u"subject_name",
                                                               u"narrative_section",
                                                               u"kept_table",
                                                               u"waiver"};

bool isInRange(Money amount)
{
    return amount.fen() >= -Money::LargestFen && amount.fen() <= Money::LargestFen;
}

// The amounts of a fact, fen.
std::vector<Money> amountsOf(const Fact& fact)
{
    std::vector<Money> amounts;
    std::visit(
        [&](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (requires { value.amount; }) {
                amounts.push_back(value.amount);
            } else if constexpr (std::is_same_v<T, ProcurementItem>) {
                amounts = {value.budget.value_or(Money()), value.unitPrice.value_or(Money())};
                for (const auto& [key, amount] : value.amounts)
                    amounts.push_back(amount);
            } else if constexpr (std::is_same_v<T, Asset>) {
                amounts.push_back(value.originalValue.value_or(Money()));
            }
        },
        fact);
    return amounts;
}

// Goes through a Change as if it were applied step by step, without touching the budget.
class ChangeCheck
{
public:
    explicit ChangeCheck(const Budget& budget)
        : m_budget(budget)
    {}

    Result<void> run(const Change& change)
    {
        for (const FactChange& step : change.facts) {
            if (Result<void> checked = check(step); !checked)
                return checked;
        }
        return checkNames();
    }

private:
    struct Key
    {
        FactKind kind;
        FactId id;
        auto operator<=>(const Key&) const = default;
    };

    static tl::unexpected<Error> fail(ErrorCode code, const Key& key)
    {
        const auto kind = static_cast<std::size_t>(key.kind);
        return failure(
            code,
            {},
            QStringLiteral("%1 %2").arg(QString::fromUtf16(KindWords.at(kind))).arg(key.id));
    }

    Result<void> check(const FactChange& step)
    {
        if (!step.before && !step.after)
            return fail(ErrorCode::FactConflict, {});
        const Fact& named = step.after ? *step.after : *step.before;
        const Key key{kindOf(named), idOf(named)};
        const bool isSingle = key.kind == FactKind::Properties || key.kind == FactKind::Layout;
        if (step.before && step.after
            && (kindOf(*step.before) != key.kind || idOf(*step.before) != key.id))
            return fail(ErrorCode::FactConflict, key);
        if (isSingle ? !(step.before && step.after) : key.id <= 0)
            return fail(ErrorCode::FactConflict, key);
        const std::optional<Fact> current = factNow(key);
        if (step.before && !current)
            return fail(ErrorCode::FactMissing, key);
        if (step.before != current)
            return fail(ErrorCode::FactConflict, key);
        if (Result<void> row = checkRow(step, key); !row)
            return row;
        for (const Money amount : step.after ? amountsOf(*step.after) : std::vector<Money>()) {
            if (!isInRange(amount))
                return failure(ErrorCode::AmountTooLarge, {}, QString::number(amount.fen()));
        }
        m_changed[key] = step.after ? &*step.after : nullptr;
        return {};
    }

    // What is inserted stands in the list as it is by then; what is removed is found by its id.
    Result<void> checkRow(const FactChange& step, const Key& key)
    {
        if (step.before && step.after)
            return {};
        int& grown = m_grown[key.kind];
        if (!step.before && (step.row < 0 || step.row > sizeOf(key.kind) + grown))
            return fail(ErrorCode::FactConflict, key);
        grown += step.before ? -1 : 1;
        return {};
    }

    int sizeOf(FactKind kind) const
    {
        int size = 1;
        visitFacts(m_budget, kind, [&](const auto& list) { size = list.size(); });
        return size;
    }

    std::optional<Fact> factNow(const Key& key) const
    {
        if (const auto found = m_changed.find(key); found != m_changed.end())
            return found->second == nullptr ? std::nullopt : std::optional<Fact>(*found->second);
        if (key.kind == FactKind::Properties)
            return m_budget.properties;
        if (key.kind == FactKind::Layout)
            return m_budget.layout;
        std::optional<Fact> fact;
        visitFacts(m_budget, key.kind, [&](const auto& list) {
            if (const auto* found = list.find(key.id))
                fact = *found;
        });
        return fact;
    }

    bool exists(FactKind kind, FactId id) const { return id == 0 || factNow({kind, id}); }

    // What the changed facts name is there, and nobody names what was removed.
    Result<void> checkNames() const
    {
        std::set<Key> removed;
        for (const auto& [key, fact] : m_changed) {
            if (fact == nullptr)
                removed.insert(key);
            else if (const std::optional<Key> missing = missingName(*fact))
                return fail(ErrorCode::FactMissing, *missing);
        }
        for (const Key& key : removed) {
            if ((key.kind == FactKind::Unit || key.kind == FactKind::Project) && isNamed(key))
                return fail(ErrorCode::FactInUse, key);
        }
        return {};
    }

    std::optional<Key> missingName(const Fact& fact) const
    {
        std::optional<Key> missing;
        const auto need = [&](FactKind kind, FactId id) {
            if (!exists(kind, id))
                missing = Key{kind, id};
        };
        std::visit(
            [&](const auto& value) {
                using T = std::decay_t<decltype(value)>;
                if constexpr (requires { value.unit; } && !std::is_same_v<T, DisclosureTemplate>)
                    need(FactKind::Unit, value.unit);
                if constexpr (std::is_same_v<T, LineItem>)
                    need(FactKind::Project, value.project);
                if constexpr (std::is_same_v<T, Unit>) {
                    need(FactKind::Unit, value.parent);
                    if (!missing && isOwnAncestor(value))
                        missing = Key{FactKind::Unit, value.parent};
                }
            },
            fact);
        return missing;
    }

    bool isOwnAncestor(const Unit& unit) const
    {
        std::set<FactId> seen{unit.id};
        for (FactId above = unit.parent; above != 0;) {
            if (!seen.insert(above).second)
                return true;
            const std::optional<Fact> fact = factNow({FactKind::Unit, above});
            above = fact ? std::get<Unit>(*fact).parent : 0;
        }
        return false;
    }

    bool isNamed(const Key& key) const
    {
        const auto names = [&](FactKind kind, const auto& list, auto member) {
            return std::any_of(list.begin(), list.end(), [&](const auto& fact) {
                return fact.*member == key.id && !m_changed.contains({kind, fact.id});
            });
        };
        if (key.kind == FactKind::Project)
            return names(FactKind::LineItem, m_budget.lineItems, &LineItem::project);
        return names(FactKind::Unit, m_budget.units, &Unit::parent)
               || names(FactKind::LineItem, m_budget.lineItems, &LineItem::unit)
               || names(FactKind::RevenueItem, m_budget.revenueItems, &RevenueItem::unit)
               || names(FactKind::ProcurementItem, m_budget.procurement, &ProcurementItem::unit);
    }

    const Budget& m_budget;
    std::map<Key, const Fact*> m_changed; // null: removed
    std::map<FactKind, int> m_grown;
};

} // namespace

QString factKindId(FactKind kind)
{
    return QString::fromUtf16(KindWords.at(static_cast<std::size_t>(kind)));
}

FactId idOf(const Fact& fact)
{
    return std::visit(
        [](const auto& value) -> FactId {
            if constexpr (requires { value.id; } && !isSingleFact<std::decay_t<decltype(value)>>)
                return value.id;
            else
                return 0;
        },
        fact);
}

FactChange insertFact(Fact fact, int row)
{
    return {std::nullopt, std::move(fact), row};
}

FactChange removeFact(Fact fact, int row)
{
    return {std::move(fact), std::nullopt, row};
}

FactChange updateFact(Fact before, Fact after)
{
    return {std::move(before), std::move(after), -1};
}

Change inverseOf(const Change& change)
{
    Change inverse{change.label, change.facts};
    std::reverse(inverse.facts.begin(), inverse.facts.end());
    for (FactChange& fact : inverse.facts)
        std::swap(fact.before, fact.after);
    return inverse;
}

Result<void> checkChange(const Budget& budget, const Change& change)
{
    return ChangeCheck(budget).run(change);
}

Result<Change> apply(Budget& budget, const Change& change)
{
    if (const Result<void> checked = checkChange(budget, change); !checked)
        return tl::unexpected(checked.error());
    Change done = change;
    for (FactChange& fact : done.facts) {
        const int row = applyFact(budget, fact);
        if (!fact.after)
            fact.row = row;
    }
    return inverseOf(done);
}

} // namespace budget
