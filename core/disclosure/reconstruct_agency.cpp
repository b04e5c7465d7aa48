#include "core/disclosure/figure_facts.h"
#include "core/disclosure/published_figures.h"
#include "core/disclosure/reconstruction_parts.h"
#include "core/disclosure/table_template.h"

#include <algorithm>
#include <cstdlib>

namespace budget {

namespace {

const QString OtherUnitsName = QStringLiteral("不计入机关运行经费的单位");

bool countsForAgency(const LineItem& item)
{
    return item.kind == ExpenditureKind::PublicFunds && isFiscalAppropriation(item.source);
}

Money threePublicStep(const Budget& budget)
{
    const TableTemplate* layout = findTemplate(budget.layout, TableKind::ThreePublic);
    return layout == nullptr ? Money::fromFen(1) : printedStep(*layout);
}

// Moves `missed` last places onto items that `has` accepts, one each, round and round.
template<typename Has>
void moveTail(Budget& budget, std::int64_t missed, Has has)
{
    // More than a place an item is no rounding tail.
    const auto count = std::count_if(budget.lineItems.begin(), budget.lineItems.end(), has);
    if (std::abs(missed) > count)
        return;
    for (int row = 0; row < budget.lineItems.size() && missed != 0; ++row) {
        LineItem item = budget.lineItems[row];
        if (!has(item))
            continue;
        item.tail = static_cast<std::int8_t>(item.tail + (missed > 0 ? 1 : -1));
        missed += missed > 0 ? -1 : 1;
        budget.lineItems.replace(row, item);
    }
}

} // namespace

void placeAgencyOperation(const Disclosure& published, Budget& budget)
{
    const Table* table = findTable(published, TableKind::ThreePublic);
    const std::optional<Money> figure = threePublicFigure(table, u"agency_operation", u"total");
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
    const auto settle = [&](Money figure, auto has, auto isMovable) {
        const RollUp sums(budget, step);
        Money printed;
        for (const LineItem& item : budget.lineItems)
            printed += has(item) ? sums.rounded(item) : Money();
        const Money missed = figure - printed;
        if (missed.fen() % step.fen() == 0)
            moveTail(budget, missed.fen() / step.fen(), isMovable);
    };
    std::vector<SubjectCode> all = threePublicSubjects(u"three_public");
    for (const char16_t* item :
         {u"overseas", u"reception", u"vehicle_operation", u"vehicle_purchase"}) {
        const std::vector<SubjectCode> subjects = threePublicSubjects(item);
        const auto isOfItem = [&subjects](const LineItem& candidate) {
            return isFiscalAppropriation(candidate.source)
                   && std::find(subjects.begin(), subjects.end(), candidate.economic)
                          != subjects.end();
        };
        if (const std::optional<Money> figure = threePublicFigure(table, item, u"total"))
            settle(*figure, isOfItem, isOfItem);
    }
    const FactId own = budget.units[0].id;
    const auto isAgency = [own](const LineItem& candidate) {
        return countsForAgency(candidate) && candidate.unit == own;
    };
    if (const std::optional<Money> figure = threePublicFigure(table, u"agency_operation", u"total"))
        settle(*figure, isAgency, [&](const LineItem& candidate) {
            return isAgency(candidate)
                   && std::find(all.begin(), all.end(), candidate.economic) == all.end();
        });
}

} // namespace budget
