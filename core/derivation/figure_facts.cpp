#include "core/derivation/figure_facts.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

struct KeyedSlice
{
    const char16_t* key = nullptr;
    Slice slice;
};

constexpr std::array ColumnSlices{
    KeyedSlice{u"total", Slice()},
    KeyedSlice{u"amount", Slice()},
    KeyedSlice{u"basic", Slice::basic()},
    KeyedSlice{u"personnel", Slice::of(ExpenditureKind::Personnel)},
    KeyedSlice{u"public", Slice::of(ExpenditureKind::PublicFunds)},
    KeyedSlice{u"project", Slice::of(ExpenditureKind::Project)},
    KeyedSlice{u"business", Slice::of(ExpenditureKind::Business)},
    KeyedSlice{u"remitted_to_superior", Slice::of(ExpenditureKind::RemittedToSuperior)},
    KeyedSlice{u"subsidy_to_subordinates", Slice::of(ExpenditureKind::SubsidyToSubordinates)},
    KeyedSlice{u"general_public", Slice::of(FundingSource::GeneralPublic)},
    KeyedSlice{u"government_fund", Slice::of(FundingSource::GovernmentFund)},
    KeyedSlice{u"state_capital", Slice::of(FundingSource::StateCapital)},
};

// What every figure of a table of the kind is about.
std::optional<Slice> tableSlice(TableKind kind)
{
    switch (kind) {
    case TableKind::RevenueExpenditureSummary:
    case TableKind::ExpenditureSummary:
        return Slice();
    case TableKind::FiscalAppropriationSummary:
    case TableKind::ThreePublic:
        return Slice::fiscalAppropriation();
    case TableKind::GeneralPublicExpenditure:
        return Slice::of(FundingSource::GeneralPublic);
    case TableKind::BasicExpenditure:
        return Slice::basic().with(FundingSource::GeneralPublic);
    case TableKind::GovernmentFundExpenditure:
        return Slice::of(FundingSource::GovernmentFund);
    case TableKind::StateCapitalExpenditure:
        return Slice::of(FundingSource::StateCapital);
    case TableKind::RevenueSummary:
    case TableKind::Procurement:
    case TableKind::Assets:
    case TableKind::PerformanceGoal:
    case TableKind::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isWithinAny(SubjectCode code, const std::vector<SubjectCode>& subjects)
{
    return subjects.empty()
           || std::any_of(subjects.begin(), subjects.end(), [code](SubjectCode subject) {
                  return code.isWithin(subject);
              });
}

} // namespace

bool FigureFacts::has(const Budget& budget, const LineItem& item) const
{
    if (!slice.has(item) || !isWithinAny(item.functional, functional)
        || !isWithinAny(item.economic, economic))
        return false;
    if ((functionalMissing && !item.functional.isEmpty())
        || (economicMissing && !item.economic.isEmpty()))
        return false;
    if (!administrativeOnly)
        return true;
    const Unit* unit = budget.units.find(item.unit);
    return unit != nullptr && unit->isAdministrative;
}

std::optional<Slice> expenditureSlice(TableKind kind, QStringView columnKey)
{
    const std::optional<Slice> whole = tableSlice(kind);
    const auto column = std::find_if(
        ColumnSlices.begin(), ColumnSlices.end(), [columnKey](const KeyedSlice& keyed) {
            return columnKey == QStringView(keyed.key);
        });
    if (!whole || column == ColumnSlices.end())
        return std::nullopt;
    return whole->narrowedTo(column->slice);
}

std::vector<SubjectCode> threePublicSubjects(QStringView item)
{
    struct Item
    {
        const char16_t* word = nullptr;
        std::initializer_list<const char16_t*> subjects;
    };
    static const std::array items{
        Item{u"overseas", {u"30212"}},
        Item{u"reception", {u"30217"}},
        Item{u"vehicle_operation", {u"30231"}},
        Item{u"vehicle_purchase", {u"30913", u"31013"}},
        Item{u"vehicles", {u"30231", u"30913", u"31013"}},
        Item{u"three_public", {u"30212", u"30217", u"30231", u"30913", u"31013"}},
    };
    std::vector<SubjectCode> subjects;
    for (const Item& candidate : items) {
        if (item != QStringView(candidate.word))
            continue;
        for (const char16_t* code : candidate.subjects)
            subjects.push_back(SubjectCode::fromText(code).value_or(SubjectCode()));
    }
    return subjects;
}

} // namespace budget::derivation
