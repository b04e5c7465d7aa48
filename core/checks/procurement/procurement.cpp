#include "core/checks/procurement/procurement.h"

#include "core/checks/procurement/procurement_checks.h"

#include <QtGlobal>

namespace budget::checks {

namespace {

constexpr CheckScope Procurement{TableKind::Procurement};

std::vector<Check> sumChecks()
{
    return {
        {"procurement-total",
         QT_TRANSLATE_NOOP("Check", "Procurement adds up"),
         QT_TRANSLATE_NOOP("Check", "The total of %1 is not the sum of the items."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementTotals},
        {"procurement-subtotal",
         QT_TRANSLATE_NOOP("Check", "The items of a unit add up to its line"),
         QT_TRANSLATE_NOOP("Check", "%1, %2: not the sum of its items."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementSubtotals},
        {"procurement-sources",
         QT_TRANSLATE_NOOP("Check", "The sources of money add up to the amount procured"),
         QT_TRANSLATE_NOOP("Check", "%1: the sources of money do not add up to the amount."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementSources},
        {"procurement-price",
         QT_TRANSLATE_NOOP("Check", "Quantity times price is the amount"),
         QT_TRANSLATE_NOOP("Check", "%1: the quantity times the price of %2 is not %3."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         procurementPrices},
    };
}

std::vector<Check> itemChecks()
{
    return {
        {"procurement-funds",
         QT_TRANSLATE_NOOP("Check", "A project does not procure more than it has"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 are to be procured from %3."),
         Severity::Warning,
         CheckGroup::Procurement,
         Procurement,
         procurementFunds},
        {"procurement-funds-left",
         QT_TRANSLATE_NOOP("Check", "A project procures for all its money, where the others do"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 are to be procured from %3; the others use all."),
         Severity::Note,
         CheckGroup::Procurement,
         Procurement,
         procurementFundsLeft},
        {"procurement-reserve",
         QT_TRANSLATE_NOOP("Check", "What is reserved for small businesses is part of the amount"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 are reserved of %3."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         smallBusinessReserves},
        {"procurement-code",
         QT_TRANSLATE_NOOP("Check", "A code of the procurement catalogue has eight digits"),
         QT_TRANSLATE_NOOP("Check", "The code %1 has %2 digits."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         catalogueCodes},
        {"procurement-measure",
         QT_TRANSLATE_NOOP("Check", "A unit of measure is a word"),
         QT_TRANSLATE_NOOP("Check", "The unit of measure of %1 is the number %2."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         measures},
    };
}

} // namespace

std::vector<Check> procurementChecks()
{
    std::vector<Check> all = sumChecks();
    const std::vector<Check> items = itemChecks();
    all.insert(all.end(), items.begin(), items.end());
    return all;
}

} // namespace budget::checks
