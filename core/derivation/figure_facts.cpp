#include "core/derivation/figure_facts.h"

#include "core/document/column_keys.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

struct KeyedSlice
{
    QStringView key;
    Slice slice;
};

constexpr std::array ColumnSlices{
    KeyedSlice{keys::Total, Slice()},
    KeyedSlice{keys::Amount, Slice()},
    KeyedSlice{keys::Basic, Slice::basic()},
    KeyedSlice{keys::Personnel, Slice::of(ExpenditureKind::Personnel)},
    KeyedSlice{keys::PublicFunds, Slice::of(ExpenditureKind::PublicFunds)},
    KeyedSlice{keys::Project, Slice::of(ExpenditureKind::Project)},
    KeyedSlice{keys::Business, Slice::of(ExpenditureKind::Business)},
    KeyedSlice{keys::RemittedToSuperior, Slice::of(ExpenditureKind::RemittedToSuperior)},
    KeyedSlice{keys::SubsidyToSubordinates, Slice::of(ExpenditureKind::SubsidyToSubordinates)},
    KeyedSlice{keys::GeneralPublic, Slice::of(FundingSource::GeneralPublic)},
    KeyedSlice{keys::GovernmentFund, Slice::of(FundingSource::GovernmentFund)},
    KeyedSlice{keys::StateCapital, Slice::of(FundingSource::StateCapital)},
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
    const auto column =
        std::find_if(ColumnSlices.begin(),
                     ColumnSlices.end(),
                     [columnKey](const KeyedSlice& keyed) { return columnKey == keyed.key; });
    if (!whole || column == ColumnSlices.end())
        return std::nullopt;
    return whole->narrowedTo(column->slice);
}

std::vector<SubjectCode> threePublicSubjects(ThreePublicItem item)
{
    std::vector<SubjectCode> subjects;
    for (const QStringView code : threePublicSubjectCodes(item))
        subjects.push_back(SubjectCode::fromText(code).value_or(SubjectCode()));
    return subjects;
}

} // namespace budget::derivation
