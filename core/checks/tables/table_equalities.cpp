#include "core/checks/tables/table_equalities.h"

#include "core/checks/tables/equalities.h"

#include <QtGlobal>

namespace budget::checks {

namespace {

using enum TableKind;

constexpr const char* Differs = QT_TRANSLATE_NOOP("Check", "%1 is %2, but %3 is %4.");
constexpr const char* IsLess = QT_TRANSLATE_NOOP("Check", "%1 is %2, less than the %4 of %3.");

Check between(const char* id,
              const char* title,
              CheckScope reads,
              CheckOutcome (*run)(const CheckedDocument&))
{
    return {id, title, Differs, Severity::Error, CheckGroup::BetweenTables, reads, run};
}

std::vector<Check> revenueChecks()
{
    return {
        between("revenue-total",
                QT_TRANSLATE_NOOP("Check", "Total revenue is one figure"),
                CheckScope{RevenueExpenditureSummary, RevenueSummary},
                revenueTotals),
        between("revenue-source",
                QT_TRANSLATE_NOOP("Check", "Each source of revenue is one figure"),
                CheckScope{RevenueExpenditureSummary, RevenueSummary},
                revenueSources),
        between("fiscal-revenue",
                QT_TRANSLATE_NOOP("Check", "Each fund's appropriation is one figure"),
                CheckScope{RevenueExpenditureSummary, FiscalAppropriationSummary},
                fiscalRevenue),
        between("fiscal-total",
                QT_TRANSLATE_NOOP("Check", "Appropriations are one figure"),
                CheckScope{RevenueSummary, FiscalAppropriationSummary},
                fiscalTotal),
        {"revenue-by-use",
         QT_TRANSLATE_NOOP("Check", "What a subject receives it spends"),
         Differs,
         Severity::Warning,
         CheckGroup::BetweenTables,
         CheckScope{RevenueSummary, ExpenditureSummary},
         revenueByUse},
    };
}

std::vector<Check> expenditureChecks()
{
    return {
        between("expenditure-total",
                QT_TRANSLATE_NOOP("Check", "Total expenditure is one figure"),
                CheckScope{RevenueExpenditureSummary, ExpenditureSummary},
                expenditureTotals),
        between("expenditure-class",
                QT_TRANSLATE_NOOP("Check", "Each class of expenditure is one figure"),
                CheckScope{RevenueExpenditureSummary, ExpenditureSummary},
                expenditureClasses),
        between("fund-class",
                QT_TRANSLATE_NOOP("Check", "Each fund's expenditure is one figure"),
                CheckScope{FiscalAppropriationSummary,
                           GeneralPublicExpenditure,
                           GovernmentFundExpenditure,
                           StateCapitalExpenditure},
                fundClasses),
        between("fund-in-all",
                QT_TRANSLATE_NOOP("Check", "The funds' expenditure is part of all expenditure"),
                CheckScope{RevenueSummary,
                           ExpenditureSummary,
                           GeneralPublicExpenditure,
                           GovernmentFundExpenditure,
                           StateCapitalExpenditure},
                fundsInAll),
        between("basic-total",
                QT_TRANSLATE_NOOP("Check",
                                  "Basic expenditure is one figure by function and by economy"),
                CheckScope{ExpenditureSummary, GeneralPublicExpenditure, BasicExpenditure},
                basicTotals),
        between("summary-total",
                QT_TRANSLATE_NOOP("Check", "Appropriations are part of the whole budget"),
                CheckScope{RevenueExpenditureSummary, RevenueSummary, FiscalAppropriationSummary},
                summaryTotals),
    };
}

std::vector<Check> subjectChecks()
{
    return {
        {"statutory-pair",
         QT_TRANSLATE_NOOP("Check", "Statutory contributions agree by function and by economy"),
         Differs,
         Severity::Warning,
         CheckGroup::BetweenTables,
         CheckScope{GeneralPublicExpenditure, BasicExpenditure},
         statutoryPairs},
        {"three-public-behind",
         QT_TRANSLATE_NOOP("Check",
                           "The three public expenses hold the basic expenditure behind them"),
         IsLess,
         Severity::Error,
         CheckGroup::BetweenTables,
         CheckScope{BasicExpenditure, ThreePublic},
         threePublicAtLeast},
        {"agency-operation",
         QT_TRANSLATE_NOOP("Check", "Agency operation is part of the public funds"),
         QT_TRANSLATE_NOOP("Check", "%1 is %2, more than the %4 of %3."),
         Severity::Note,
         CheckGroup::BetweenTables,
         CheckScope{BasicExpenditure, ThreePublic},
         agencyOperation},
    };
}

} // namespace

std::vector<Check> tableEqualityChecks()
{
    std::vector<Check> all = revenueChecks();
    for (const auto list : {expenditureChecks, subjectChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
