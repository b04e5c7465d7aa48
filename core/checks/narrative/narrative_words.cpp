#include "core/checks/narrative/narrative_words.h"

#include "core/checks/narrative/narrative_checks.h"

#include <array>

namespace budget::checks {

namespace {

constexpr CheckScope Items = CheckScope::narrative()
                             | CheckScope{TableKind::GeneralPublicExpenditure,
                                          TableKind::GovernmentFundExpenditure,
                                          TableKind::StateCapitalExpenditure,
                                          TableKind::ExpenditureSummary,
                                          TableKind::RevenueSummary};

constexpr Check check(const char* id,
                      const char* title,
                      const char* sentence,
                      Severity severity,
                      CheckScope reads,
                      CheckOutcome (*run)(const CheckedDocument& document))
{
    return {id, title, sentence, severity, CheckGroup::Narrative, reads, run};
}

constexpr std::array Checks{
    check("narrative-items-total",
          QT_TRANSLATE_NOOP("Check", "The items of the text and their total"),
          QT_TRANSLATE_NOOP("Check", "The items of the text add up to %1, the table's to %2."),
          Severity::Error,
          Items,
          checkItemTotal),
    check("narrative-item-untold",
          QT_TRANSLATE_NOOP("Check", "Items that the text leaves out"),
          QT_TRANSLATE_NOOP("Check", "The text tells all items but %1."),
          Severity::Warning,
          Items,
          checkOmittedItems),
    check("narrative-item-unknown",
          QT_TRANSLATE_NOOP("Check", "Items that no table has"),
          QT_TRANSLATE_NOOP("Check", "The text gives an amount for %1, which no table has."),
          Severity::Warning,
          Items,
          checkUnknownItems),
    check("narrative-item-name",
          QT_TRANSLATE_NOOP("Check", "Names of items in the text"),
          QT_TRANSLATE_NOOP("Check", "The text writes “%1”, the table “%2”."),
          Severity::Note,
          Items,
          checkItemNames),
    check("narrative-item-kind",
          QT_TRANSLATE_NOOP("Check", "Items said to be basic expenditure"),
          QT_TRANSLATE_NOOP("Check",
                            "The text calls %1 basic expenditure, the table has %2 of projects "
                            "under it."),
          Severity::Warning,
          Items,
          checkItemKinds),
    check("narrative-item-restated",
          QT_TRANSLATE_NOOP("Check", "An item's amount told twice"),
          QT_TRANSLATE_NOOP("Check", "The text gives %2 for %1, and then %3."),
          Severity::Error,
          Items,
          checkRestatedItems),
    check("narrative-reason-direction",
          QT_TRANSLATE_NOOP("Check", "Reasons against the change they explain"),
          QT_TRANSLATE_NOOP("Check", "The change is %1, the reason given is “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonDirections),
    check("narrative-reason-subject",
          QT_TRANSLATE_NOOP("Check", "Reasons that are another item's"),
          QT_TRANSLATE_NOOP("Check", "The reason given for %1 is another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonSubjects),
    check("narrative-item-copied",
          QT_TRANSLATE_NOOP("Check", "Items described in another item's words"),
          QT_TRANSLATE_NOOP("Check", "The purpose and the reason of %1 are another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkCopiedItems),
    check("narrative-counts",
          QT_TRANSLATE_NOOP("Check", "Counts in the text and their parts"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, but its parts are %2."),
          Severity::Error,
          CheckScope::narrative(),
          checkCounts),
    check("narrative-level",
          QT_TRANSLATE_NOOP("Check", "Level of government in the glossary"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” in a budget of the level %2."),
          Severity::Error,
          CheckScope::everything(),
          checkLevelWords),
    check("narrative-subordinate-units",
          QT_TRANSLATE_NOOP("Check", "Units that the department says it has not"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” though there are no such units."),
          Severity::Warning,
          CheckScope::narrative(),
          checkSubordinateUnits),
    check("narrative-unit-count",
          QT_TRANSLATE_NOOP("Check", "How many units there are"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, and by their kinds %2."),
          Severity::Warning,
          CheckScope::narrative(),
          checkUnitCounts),
    check("narrative-unlisted-units",
          QT_TRANSLATE_NOOP("Check", "Units that are not listed"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says “%1”, the list of units has only the department."),
          Severity::Note,
          CheckScope::everything(),
          checkUnlistedUnits),
    check("narrative-project-list",
          QT_TRANSLATE_NOOP("Check", "Projects listed twice"),
          QT_TRANSLATE_NOOP("Check", "The second list of projects leaves out %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectLists),
    check("narrative-project-amount",
          QT_TRANSLATE_NOOP("Check", "Amounts of projects told twice"),
          QT_TRANSLATE_NOOP("Check", "Two lists of projects give different amounts for %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectAmounts),
    check("narrative-dropped-project",
          QT_TRANSLATE_NOOP("Check", "Projects said to be dropped"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says that %1 is dropped, but it is among the projects."),
          Severity::Warning,
          CheckScope::everything(),
          checkDroppedProjects),
    check("narrative-operation-accounts",
          QT_TRANSLATE_NOOP("Check", "Uses of the operating funds"),
          QT_TRANSLATE_NOOP("Check",
                            "The text names %1, for which the table of basic expenditure "
                            "has nothing."),
          Severity::Note,
          CheckScope::narrative() | CheckScope{TableKind::BasicExpenditure},
          checkOperationAccounts),
    check("narrative-operation-words",
          QT_TRANSLATE_NOOP("Check", "Agency or institution"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” under the heading “%2”."),
          Severity::Note,
          CheckScope::narrative(),
          checkOperationWords),
};

} // namespace

std::vector<Check> narrativeWordChecks()
{
    return {Checks.begin(), Checks.end()};
}

} // namespace budget::checks
