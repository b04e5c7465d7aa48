#include "core/reconstruction/reconstruct.h"

#include "core/derivation/derive.h"
#include "core/derivation/document_layout.h"
#include "core/reconstruction/reconstruct_agency.h"
#include "core/reconstruction/reconstruct_expenditure.h"
#include "core/reconstruction/reconstruct_items.h"
#include "core/reconstruction/reconstruct_revenue.h"

namespace budget::reconstruction {

Reconstruction reconstruct(const Disclosure& disclosure)
{
    Reconstruction result;
    Budget& budget = result.budget;
    budget.properties.departmentName = disclosure.unitName;
    budget.properties.departmentCode = disclosure.unitCode;
    budget.properties.fiscalYear = disclosure.fiscalYear;
    budget.layout = derivation::layoutOf(disclosure);
    budget.units.append({1, 0, disclosure.unitCode, disclosure.unitName, false});
    for (RevenueItem& item : reconstructRevenue(disclosure)) {
        item.id = budget.revenueItems.size() + 1;
        item.unit = 1;
        budget.revenueItems.append(std::move(item));
    }
    for (LineItem& item : reconstructExpenditure(disclosure, budget.layout)) {
        item.id = budget.lineItems.size() + 1;
        item.unit = 1;
        budget.lineItems.append(std::move(item));
    }
    reconstructItems(disclosure, budget);
    placeAgencyOperation(disclosure, budget);
    settleThreePublicTails(disclosure, budget);
    result.figures = figureCount(disclosure);
    result.leftOut = differencesOf(disclosure, derivation::derive(budget));
    return result;
}

} // namespace budget::reconstruction
