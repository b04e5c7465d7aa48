#include "core/reconstruction/reconstruct_agency.h"

#include "core/budget/source_words.h"
#include "core/derivation/figure_facts.h"
#include "core/document/column_keys.h"
#include "core/document/table_template.h"
#include "core/reconstruction/published_figures.h"

#include <algorithm>
#include <cstdlib>

namespace budget::reconstruction {

namespace {

const QString OtherUnitsName = QStringLiteral("不计入机关运行经费的单位");

bool countsForAgency(const LineItem& item)
{
    return derivation::agencyOperationSlice().has(item);
}

Money threePublicStep(const Budget& budget)
{
    const TableTemplate* layout = findTemplate(budget.layout, TableKind::ThreePublic);
    return layout == nullptr ? Money::fromFen(1) : printedStep(*layout);
}

// Moves `missed` last places onto items that `has` accepts, one each; those first that `isShared`
// does not say of that another figure of the table counts them as well.
template<typename Has, typename IsShared>
void moveTail(Budget& budget, std::int64_t missed, Has has, IsShared isShared)
{
    std::vector<int> rows;
    for (const bool shared : {false, true}) {
        for (int row = 0; row < budget.lineItems.size(); ++row) {
            const LineItem& item = budget.lineItems[row];
            if (has(item) && isShared(item) == shared)
                rows.push_back(row);
        }
    }
    // More than a place an item is no rounding tail.
    if (std::abs(missed) > static_cast<std::int64_t>(rows.size()))
        return;
    rows.resize(static_cast<std::size_t>(std::abs(missed)));
    for (const int row : rows) {
        LineItem item = budget.lineItems[row];
        item.tail = static_cast<std::int8_t>(item.tail + (missed > 0 ? 1 : -1));
        budget.lineItems.replace(row, item);
    }
}

// Makes the items that `has` accepts print the figure.
template<typename Has, typename IsShared>
void settle(Budget& budget, Money step, Money figure, Has has, IsShared isShared)
{
    const RollUp sums(budget, step);
    Money printed;
    for (const LineItem& item : budget.lineItems)
        printed += has(item) ? sums.rounded(item) : Money();
    const Money missed = figure - printed;
    if (missed.fen() % step.fen() == 0)
        moveTail(budget, missed.fen() / step.fen(), has, isShared);
}

bool isAnyOf(SubjectCode code, const std::vector<SubjectCode>& subjects)
{
    return std::find(subjects.begin(), subjects.end(), code) != subjects.end();
}

} // namespace

void placeAgencyOperation(const Disclosure& published, Budget& budget)
{
    const Table* table = findTable(published, TableKind::ThreePublic);
    const std::optional<Money> figure =
        threePublicFigure(table, ThreePublicItem::AgencyOperation, keys::Total);
    Unit own = budget.units[0];
    own.isAdministrative = true;
    budget.units.replace(0, own);
    if (!figure)
        return;
    const Money step = threePublicStep(budget);
    Money all;
    for (const LineItem& item : budget.lineItems)
        all += countsForAgency(item) ? item.amount : Money();
    // Within half a last place it is all of 公用经费.
    if (roundedTo(all, step) <= *figure)
        return;
    Unit others;
    others.id = budget.units.largestId() + 1;
    others.parent = own.id;
    others.name = OtherUnitsName;
    budget.units.append(others);
    Money left = *figure;
    for (int row = 0; row < budget.lineItems.size(); ++row) {
        LineItem item = budget.lineItems[row];
        if (!countsForAgency(item))
            continue;
        if (item.amount <= left) {
            left -= item.amount;
            continue;
        }
        LineItem rest = item;
        rest.unit = others.id;
        if (left.isZero()) {
            budget.lineItems.replace(row, rest);
            continue;
        }
        rest.id = budget.lineItems.largestId() + 1;
        rest.amount = item.amount - left;
        item.amount = left;
        left = Money();
        budget.lineItems.replace(row, item);
        budget.lineItems.insert(row + 1, {rest});
        ++row;
    }
}

void settleThreePublicTails(const Disclosure& published, Budget& budget)
{
    const Table* table = findTable(published, TableKind::ThreePublic);
    const Money step = threePublicStep(budget);
    if (table == nullptr || step.fen() == 1)
        return;
    const FactId own = budget.units[0].id;
    const auto isAgency = [own](const LineItem& item) {
        return countsForAgency(item) && item.unit == own;
    };
    const std::vector<SubjectCode> all = derivation::threePublicSubjects(ThreePublicItem::All);
    if (const std::optional<Money> figure =
            threePublicFigure(table, ThreePublicItem::AgencyOperation, keys::Total))
        settle(budget, step, *figure, isAgency, [&all](const LineItem& item) {
            return isAnyOf(item.economic, all);
        });
    // After that, items that are in both figures are moved only where no other is there.
    for (const ThreePublicItem item : {ThreePublicItem::Overseas,
                                       ThreePublicItem::Reception,
                                       ThreePublicItem::VehicleOperation,
                                       ThreePublicItem::VehiclePurchase}) {
        const std::vector<SubjectCode> subjects = derivation::threePublicSubjects(item);
        for (const FundingSource fund : FiscalSources) {
            const auto isOfItem = [&subjects, fund](const LineItem& candidate) {
                return candidate.source == fund && isAnyOf(candidate.economic, subjects);
            };
            settle(budget, step, threePublicOfFund(table, item, fund), isOfItem, isAgency);
        }
    }
}

} // namespace budget::reconstruction
