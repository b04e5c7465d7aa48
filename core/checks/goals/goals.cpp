#include "core/checks/goals/goals.h"

#include "core/checks/goals/goal_checks.h"

#include <QtGlobal>

namespace budget::checks {

namespace {

constexpr CheckScope Goals{TableKind::PerformanceGoal};

std::vector<Check> valueChecks()
{
    return {
        {"goal-cost-ceiling",
         QT_TRANSLATE_NOOP("Check", "A cost ceiling is written as a ceiling"),
         QT_TRANSLATE_NOOP("Check", "“%1” is not to be exceeded, but its value is written %2."),
         Severity::Error,
         CheckGroup::Goals,
         Goals,
         costCeilings},
        {"goal-cost-direction",
         QT_TRANSLATE_NOOP("Check", "A total cost has no lower bound"),
         QT_TRANSLATE_NOOP("Check", "“%1” is a cost, but its value is written %2."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         costDirections},
        {"goal-time-limit",
         QT_TRANSLATE_NOOP("Check", "A time limit is written as a limit"),
         QT_TRANSLATE_NOOP("Check",
                           "“%1” is a time limit, but its value is written %2, as a lower bound."),
         Severity::Error,
         CheckGroup::Goals,
         Goals,
         timeLimits},
        {"goal-ratio-value",
         QT_TRANSLATE_NOOP("Check", "What is defined as a ratio has a ratio as value"),
         QT_TRANSLATE_NOOP("Check", "“%1” is defined as a ratio (%2), but its value is %3."),
         Severity::Error,
         CheckGroup::Goals,
         Goals,
         ratioValues},
    };
}

std::vector<Check> unitChecks()
{
    return {
        {"goal-rate-unit",
         QT_TRANSLATE_NOOP("Check", "A rate is not measured in time"),
         QT_TRANSLATE_NOOP("Check", "“%1” is a rate, but its value is %2."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         rateUnits},
        {"goal-rate-over-hundred",
         QT_TRANSLATE_NOOP("Check", "A part of a whole is at most 100%"),
         QT_TRANSLATE_NOOP("Check", "“%1” cannot be more than 100%, but its value is %2."),
         Severity::Error,
         CheckGroup::Goals,
         Goals,
         ratesOverHundred},
        {"goal-amount-unit",
         QT_TRANSLATE_NOOP("Check", "An amount of money carries its unit"),
         QT_TRANSLATE_NOOP("Check", "The value %2 of “%1” lacks the unit 元."),
         Severity::Error,
         CheckGroup::Goals,
         Goals,
         amountUnits},
    };
}

std::vector<Check> rowChecks()
{
    return {
        {"goal-value-missing",
         QT_TRANSLATE_NOOP("Check", "Every indicator has a value"),
         QT_TRANSLATE_NOOP("Check", "“%1” has no value."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         missingValues},
        {"goal-weights",
         QT_TRANSLATE_NOOP("Check", "The weights of every project add up to the same"),
         QT_TRANSLATE_NOOP("Check", "The weights add up to %1, in the other projects to %2."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         weightSums},
        {"goal-percent-quantity",
         QT_TRANSLATE_NOOP("Check", "An indicator of quantity is a count"),
         QT_TRANSLATE_NOOP(
             "Check", "Indicators of quantity with a percentage as value: %3, such as “%1” %2."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         percentQuantities},
    };
}

std::vector<Check> textChecks()
{
    return {
        {"goal-words-sign",
         QT_TRANSLATE_NOOP("Check", "Words and sign of a value agree"),
         QT_TRANSLATE_NOOP("Check", "“%1”: the words say “%2”, the sign says %3."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         wordsAndSigns},
        {"goal-stated-twice",
         QT_TRANSLATE_NOOP("Check", "An indicator has one value in the whole document"),
         QT_TRANSLATE_NOOP("Check", "The text says “%1”, the project's table says %3 for “%2”."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         statedTwice},
        {"goal-text-broken",
         QT_TRANSLATE_NOOP("Check", "A goal is a whole sentence"),
         QT_TRANSLATE_NOOP(
             "Check",
             "The goal breaks off inside the word “%2” (“…%1”); project “%3” has it whole."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         brokenGoals},
        {"goal-text-copied",
         QT_TRANSLATE_NOOP("Check", "The goals of a project are its own"),
         QT_TRANSLATE_NOOP(
             "Check",
             "The goals of “%1” are nearly those of “%2”, and say nothing of its own matter."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         copiedGoals},
        {"goal-repeated",
         QT_TRANSLATE_NOOP("Check", "No goal stands twice in one project"),
         QT_TRANSLATE_NOOP("Check", "Project “%1” has the goal “%2” twice."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         repeatedGoals},
        {"goal-unmeasured",
         QT_TRANSLATE_NOOP("Check", "Every percentage in a goal has an indicator"),
         QT_TRANSLATE_NOOP("Check", "No indicator of “%1” measures %2."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         unmeasuredGoals},
    };
}

std::vector<Check> matterChecks()
{
    return {
        {"goal-description-swapped",
         QT_TRANSLATE_NOOP("Check", "A description belongs to its indicator"),
         QT_TRANSLATE_NOOP("Check", "“%1” is described by the matter of “%2”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         swappedDescriptions},
        {"goal-basis-year",
         QT_TRANSLATE_NOOP("Check", "The rules named as basis are those of the year"),
         QT_TRANSLATE_NOOP("Check", "The basis %1 is of another year than the budget of %2."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         basisYears},
        {"goal-foreign-matter",
         QT_TRANSLATE_NOOP("Check", "An indicator belongs to its project"),
         QT_TRANSLATE_NOOP("Check", "“%1” in project “%2” belongs to project “%3”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         foreignMatters},
        {"goal-new-building",
         QT_TRANSLATE_NOOP("Check", "A service does not build"),
         QT_TRANSLATE_NOOP("Check", "“%1” counts what is newly built, in project “%2”."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         newBuildings},
    };
}

std::vector<Check> amountChecks()
{
    return {
        {"goal-procurement",
         QT_TRANSLATE_NOOP("Check", "A project does not procure above its cost ceiling"),
         QT_TRANSLATE_NOOP("Check",
                           "“%1” may cost %2, %3 a year, but %4 are to be procured for it."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::Procurement},
         procuredAboveCeiling},
        {"goal-vehicle-count",
         QT_TRANSLATE_NOOP("Check", "Goals count no more vehicles than there are"),
         QT_TRANSLATE_NOOP("Check", "“%1” is %2, but the assets have %3 vehicles."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::Assets},
         vehicleCounts},
        {"goal-vehicle-cost",
         QT_TRANSLATE_NOOP("Check", "The cost of one vehicle fits the cost of all"),
         QT_TRANSLATE_NOOP(
             "Check",
             "%1 for %2 make %3, but %4 are budgeted for the running of official vehicles."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::ThreePublic},
         vehicleCosts},
        {"goal-purchase-denied",
         QT_TRANSLATE_NOOP("Check", "Planned purchases fit the projects"),
         QT_TRANSLATE_NOOP("Check", "The text says “%1”, but there is the project “%2”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         deniedPurchases},
    };
}

} // namespace

std::vector<Check> goalChecks()
{
    std::vector<Check> all;
    for (const auto list :
         {valueChecks, unitChecks, rowChecks, textChecks, matterChecks, amountChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
