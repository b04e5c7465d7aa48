#include "core/checks/narrative/narrative_words.h"

#include "core/checks/narrative/counts.h"
#include "core/checks/narrative/items.h"
#include "core/checks/narrative/operation_accounts.h"
#include "core/checks/narrative/projects.h"
#include "core/checks/narrative/publisher.h"
#include "core/checks/narrative/reasons.h"

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
    check(
        "narrative-items-total",
        QT_TRANSLATE_NOOP("Check", "Items in the text add up to the table's total"),
        QT_TRANSLATE_NOOP("Check", "The items in the text add up to %1, those in the table to %2."),
        Severity::Error,
        Items,
        checkItemTotal),
    check("narrative-item-untold",
          QT_TRANSLATE_NOOP("Check", "The text lists every item of the table"),
          QT_TRANSLATE_NOOP("Check", "The text lists every item but %1."),
          Severity::Warning,
          Items,
          checkOmittedItems),
    check("narrative-item-unknown",
          QT_TRANSLATE_NOOP("Check", "Items in the text are in a table"),
          QT_TRANSLATE_NOOP("Check", "The text gives an amount for %1, which no table has."),
          Severity::Warning,
          Items,
          checkUnknownItems),
    check("narrative-item-name",
          QT_TRANSLATE_NOOP("Check", "Items have the same name in text and table"),
          QT_TRANSLATE_NOOP("Check", "The text writes “%1”, the table “%2”."),
          Severity::Note,
          Items,
          checkItemNames),
    check("narrative-item-kind",
          QT_TRANSLATE_NOOP("Check", "Items called basic expenditure have no projects"),
          QT_TRANSLATE_NOOP(
              "Check",
              "The text calls %1 basic expenditure, but %2 of it in the table is for projects."),
          Severity::Warning,
          Items,
          checkItemKinds),
    check("narrative-item-restated",
          QT_TRANSLATE_NOOP("Check", "An item has the same amount wherever it is stated"),
          QT_TRANSLATE_NOOP("Check", "The text gives %2 for %1, and then %3."),
          Severity::Error,
          Items,
          checkRestatedItems),
    check("narrative-reason-direction",
          QT_TRANSLATE_NOOP("Check", "Reasons fit the change they explain"),
          QT_TRANSLATE_NOOP("Check", "The change is %1, the reason given is “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonDirections),
    check("narrative-reason-subject",
          QT_TRANSLATE_NOOP("Check", "Reasons are about the item they explain"),
          QT_TRANSLATE_NOOP("Check", "The reason given for %1 is another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonSubjects),
    check("narrative-item-copied",
          QT_TRANSLATE_NOOP("Check", "Items are described in words of their own"),
          QT_TRANSLATE_NOOP("Check", "The purpose and the reason of %1 are another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkCopiedItems),
    check("narrative-counts",
          QT_TRANSLATE_NOOP("Check", "Counts in the text equal their parts"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, but its parts are %2."),
          Severity::Error,
          CheckScope::narrative(),
          checkCounts),
    check("narrative-level",
          QT_TRANSLATE_NOOP("Check", "The glossary speaks of the budget's own level"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” in a budget of the level %2."),
          Severity::Error,
          CheckScope::everything(),
          checkLevelWords),
    check("narrative-subordinate-units",
          QT_TRANSLATE_NOOP("Check", "Subordinate units are only mentioned where there are some"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” though there are no such units."),
          Severity::Warning,
          CheckScope::narrative(),
          checkSubordinateUnits),
    check("narrative-unit-count",
          QT_TRANSLATE_NOOP("Check", "Units are counted alike"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, and by their kinds %2."),
          Severity::Warning,
          CheckScope::narrative(),
          checkUnitCounts),
    check("narrative-unlisted-units",
          QT_TRANSLATE_NOOP("Check", "Units that the text mentions are listed"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says “%1”, the list of units has only the department."),
          Severity::Note,
          CheckScope::everything(),
          checkUnlistedUnits),
    check("narrative-project-list",
          QT_TRANSLATE_NOOP("Check", "Both lists name the same projects"),
          QT_TRANSLATE_NOOP("Check", "The second list of projects leaves out %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectLists),
    check("narrative-project-amount",
          QT_TRANSLATE_NOOP("Check", "Both lists give the same amounts for projects"),
          QT_TRANSLATE_NOOP("Check", "Two lists of projects give different amounts for %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectAmounts),
    check("narrative-dropped-project",
          QT_TRANSLATE_NOOP("Check", "Dropped projects are not among the projects"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says that %1 is dropped, but it is among the projects."),
          Severity::Warning,
          CheckScope::everything(),
          checkDroppedProjects),
    check(
        "narrative-operation-accounts",
        QT_TRANSLATE_NOOP("Check", "Uses of the operating funds have a figure"),
        QT_TRANSLATE_NOOP(
            "Check", "The text names %1, for which the table of basic expenditure has no amount."),
        Severity::Note,
        CheckScope::narrative() | CheckScope{TableKind::BasicExpenditure},
        checkOperationAccounts),
    check("narrative-operation-words",
          QT_TRANSLATE_NOOP("Check", "Text and heading name the same operating funds"),
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
