#include "core/checks/check_list.h"
#include "core/checks/narrative_checks.h"

namespace budget {

namespace {

constexpr CheckScope Summaries{TableKind::RevenueExpenditureSummary,
                               TableKind::RevenueSummary,
                               TableKind::ExpenditureSummary,
                               TableKind::FiscalAppropriationSummary,
                               TableKind::GeneralPublicExpenditure,
                               TableKind::BasicExpenditure,
                               TableKind::GovernmentFundExpenditure,
                               TableKind::StateCapitalExpenditure};

constexpr CheckScope told(CheckScope tables)
{
    return CheckScope::narrative() | tables;
}

constexpr const char* DiffersFromTable =
    QT_TRANSLATE_NOOP("Check", "The text gives %2 for %1, the table %3.");

} // namespace

std::vector<Check> narrativeFigureChecks()
{
    return {
        {"narrative-total",
         QT_TRANSLATE_NOOP("Check", "Totals in the text against the tables"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told(Summaries),
         checkNarrativeTotals},
        {"narrative-split",
         QT_TRANSLATE_NOOP("Check", "Basic and project expenditure in the text against the tables"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told(Summaries),
         checkNarrativeSplit},
        {"narrative-funds",
         QT_TRANSLATE_NOOP("Check", "Sources of funds in the text against the tables"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told(Summaries),
         checkNarrativeFunds},
        {"narrative-item",
         QT_TRANSLATE_NOOP("Check", "Items in the text against the tables"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told(Summaries),
         checkNarrativeItems},
        {"narrative-three-public",
         QT_TRANSLATE_NOOP("Check", "Three public expenses in the text against their table"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told({TableKind::ThreePublic}),
         checkNarrativeThreePublic},
        {"narrative-agency-operation",
         QT_TRANSLATE_NOOP("Check", "Agency operating funds in the text against their table"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told({TableKind::ThreePublic}),
         checkNarrativeAgencyOperation},
        {"narrative-procurement",
         QT_TRANSLATE_NOOP("Check", "Procurement in the text against its table"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told({TableKind::Procurement}),
         checkNarrativeProcurement},
        {"narrative-assets",
         QT_TRANSLATE_NOOP("Check", "Assets in the text against their table"),
         DiffersFromTable,
         Severity::Error,
         CheckGroup::Narrative,
         told({TableKind::Assets}),
         checkNarrativeAssets},
        {"narrative-last-year-figure",
         QT_TRANSLATE_NOOP("Check", "Last year's figure printed as this year's"),
         QT_TRANSLATE_NOOP("Check",
                           "The text gives %2 for %1, the table %3: the stated change of %4 lies "
                           "between them, so last year's figure was printed."),
         Severity::Error,
         CheckGroup::Narrative,
         told(Summaries),
         checkNarrativeLastYear},
        {"narrative-unit-slip",
         QT_TRANSLATE_NOOP("Check", "Wrong unit of an amount in the text"),
         QT_TRANSLATE_NOOP("Check",
                           "The text gives %2 for %1, the table %3: a unit ten thousand times too "
                           "large or too small."),
         Severity::Error,
         CheckGroup::Narrative,
         CheckScope::everything(),
         checkNarrativeUnits},
    };
}

} // namespace budget
