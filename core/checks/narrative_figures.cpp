#include "core/checks/check_list.h"
#include "core/checks/narrative_checks.h"

#include <array>

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

constexpr std::array Checks{
    Check{"narrative-total",
          QT_TRANSLATE_NOOP("Check", "Totals in the text against the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkNarrativeTotals},
    Check{
        "narrative-split",
        QT_TRANSLATE_NOOP("Check", "Basic and project expenditure in the text against the tables"),
        DiffersFromTable,
        Severity::Error,
        CheckGroup::Narrative,
        told(Summaries),
        checkNarrativeSplit},
    Check{"narrative-funds",
          QT_TRANSLATE_NOOP("Check", "Sources of funds in the text against the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkNarrativeFunds},
    Check{"narrative-item",
          QT_TRANSLATE_NOOP("Check", "Items in the text against the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkNarrativeItems},
    Check{"narrative-three-public",
          QT_TRANSLATE_NOOP("Check", "Three public expenses in the text against their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::ThreePublic}),
          checkNarrativeThreePublic},
    Check{"narrative-agency-operation",
          QT_TRANSLATE_NOOP("Check", "Agency operating funds in the text against their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::ThreePublic}),
          checkNarrativeAgencyOperation},
    Check{"narrative-procurement",
          QT_TRANSLATE_NOOP("Check", "Procurement in the text against its table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::Procurement}),
          checkNarrativeProcurement},
    Check{"narrative-assets",
          QT_TRANSLATE_NOOP("Check", "Assets in the text against their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::Assets}),
          checkNarrativeAssets},
    Check{"narrative-last-year-figure",
          QT_TRANSLATE_NOOP("Check", "Last year's figure printed as this year's"),
          QT_TRANSLATE_NOOP("Check",
                            "The text gives %2 for %1, the table %3: the stated change of %4 lies "
                            "between them, so last year's figure was printed."),
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkNarrativeLastYear},
    Check{"narrative-unit-slip",
          QT_TRANSLATE_NOOP("Check", "Wrong unit of an amount in the text"),
          QT_TRANSLATE_NOOP("Check",
                            "The text gives %2 for %1, the table %3: a unit ten thousand times too "
                            "large or too small."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::everything(),
          checkNarrativeUnits},
    Check{"narrative-sentence-sum",
          QT_TRANSLATE_NOOP("Check", "Parts and their total in one sentence"),
          QT_TRANSLATE_NOOP("Check", "The text gives %1, its parts add up to %2."),
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::ExpenditureSummary, TableKind::GeneralPublicExpenditure}),
          checkSentenceSums},
    Check{"narrative-counted-parts",
          QT_TRANSLATE_NOOP("Check", "A counted list and its total"),
          QT_TRANSLATE_NOOP("Check", "The text gives %1, the amounts it lists add up to %2."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkCountedParts},
    Check{"narrative-change-parts",
          QT_TRANSLATE_NOOP("Check", "Changes of the parts and of the total"),
          QT_TRANSLATE_NOOP("Check", "The text gives a change of %1, its parts change by %2."),
          Severity::Error,
          CheckGroup::Narrative,
          told({TableKind::ExpenditureSummary, TableKind::GeneralPublicExpenditure}),
          checkChangeParts},
    Check{"narrative-change-amount",
          QT_TRANSLATE_NOOP("Check", "Stated changes from the year before"),
          QT_TRANSLATE_NOOP("Check", "The text gives a change of %1, but %2 became %3."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkChangeAmounts},
    Check{"narrative-change-percent",
          QT_TRANSLATE_NOOP("Check", "Stated percentages of change"),
          QT_TRANSLATE_NOOP("Check", "The text says %1, but %2 became %3."),
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkChangePercents},
    Check{"narrative-change-direction",
          QT_TRANSLATE_NOOP("Check", "More, less or the same"),
          QT_TRANSLATE_NOOP("Check", "The words “%1” do not fit the figures: %2 became %3."),
          Severity::Error,
          CheckGroup::Narrative,
          told(Summaries),
          checkChangeDirections},
    Check{"narrative-change-base",
          QT_TRANSLATE_NOOP("Check", "Percentages of nothing"),
          QT_TRANSLATE_NOOP("Check", "The text says %1 though there was nothing the year before."),
          Severity::Note,
          CheckGroup::Narrative,
          told(Summaries),
          checkChangeBase},
    Check{"narrative-change-words",
          QT_TRANSLATE_NOOP("Check", "More and the same at once"),
          QT_TRANSLATE_NOOP("Check", "“%1” says two things that cannot both be."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkChangeWords},
};

} // namespace

std::vector<Check> narrativeFigureChecks()
{
    return {Checks.begin(), Checks.end()};
}

} // namespace budget
