#include "core/checks/narrative/narrative_words.h"

#include "core/checks/narrative/counts.h"
#include "core/checks/narrative/items.h"
#include "core/checks/narrative/operation_accounts.h"
#include "core/checks/narrative/projects.h"
#include "core/checks/narrative/publisher.h"
#include "core/checks/narrative/reasons.h"
#include "core/checks/rule_source.h"

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
                      CheckOutcome (*run)(const CheckedDocument& document),
                      Tolerance tolerance,
                      const char* formula,
                      const char* source)
{
    return {id,
            title,
            sentence,
            severity,
            CheckGroup::Narrative,
            reads,
            run,
            tolerance,
            formula,
            source};
}

constexpr std::array WordChecks{
    check(
        "narrative-items-total",
        QT_TRANSLATE_NOOP("Check", "Items in the text add up to the table's total"),
        QT_TRANSLATE_NOOP("Check", "The items in the text add up to %1, those in the table to %2."),
        Severity::Error,
        Items,
        checkItemTotal,
        Tolerance::Rounding,
        "Σ amounts of a whole list of items = 合计 of 一般公共预算支出表",
        source::Explanation),
    check("narrative-item-untold",
          QT_TRANSLATE_NOOP("Check", "The text lists every item of the table"),
          QT_TRANSLATE_NOOP("Check", "The text lists every item but %1."),
          Severity::Warning,
          Items,
          checkOmittedItems,
          Tolerance::Exact,
          "Items of 一般公共预算支出表 ⊆ items of the list, where the list has at least five and "
          "lacks at most two; one may be left out if fewer than a third of the listed ones are "
          "smaller",
          source::Explanation),
    check("narrative-item-unknown",
          QT_TRANSLATE_NOOP("Check", "Items in the text are in a table"),
          QT_TRANSLATE_NOOP("Check", "The text gives an amount for %1, which no table has."),
          Severity::Warning,
          Items,
          checkUnknownItems,
          Tolerance::Exact,
          "Items of the list with an amount ⊆ items of the tables",
          source::Explanation),
    check(
        "narrative-item-name",
        QT_TRANSLATE_NOOP("Check", "Items have the same name in text and table"),
        QT_TRANSLATE_NOOP("Check", "The text writes “%1”, the table “%2”."),
        Severity::Note,
        Items,
        checkItemNames,
        Tolerance::Exact,
        "Name in the text = name in the table: 其他, not 其它; no other letter at the same amount",
        source::Explanation),
    check("narrative-item-kind",
          QT_TRANSLATE_NOOP("Check", "Items called basic expenditure have no projects"),
          QT_TRANSLATE_NOOP(
              "Check",
              "The text calls %1 basic expenditure, but %2 of it in the table is for projects."),
          Severity::Warning,
          Items,
          checkItemKinds,
          Tolerance::Exact,
          "The purpose says 基本支出 and no 项目 ⇒ 项目支出 of the item = 0",
          source::Explanation),
    check("narrative-item-restated",
          QT_TRANSLATE_NOOP("Check", "An item has the same amount wherever it is stated"),
          QT_TRANSLATE_NOOP("Check", "The text gives %2 for %1, and then %3."),
          Severity::Error,
          Items,
          checkRestatedItems,
          Tolerance::Rounding,
          "Amount of an item = the amount that its comparison with last year gives of this year",
          source::Sentence),
    check("narrative-reason-direction",
          QT_TRANSLATE_NOOP("Check", "Reasons fit the change they explain"),
          QT_TRANSLATE_NOOP("Check", "The change is %1, the reason given is “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonDirections,
          Tolerance::Exact,
          "The reason given by the item’s own name increases ⇔ the item increases; decreases and "
          "持平 likewise",
          source::Sentence),
    check("narrative-reason-subject",
          QT_TRANSLATE_NOOP("Check", "Reasons are about the item they explain"),
          QT_TRANSLATE_NOOP("Check", "The reason given for %1 is another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkReasonSubjects,
          Tolerance::Exact,
          "The reason names its own item, not another of the list, where at least three items do",
          source::Sentence),
    check("narrative-item-copied",
          QT_TRANSLATE_NOOP("Check", "Items are described in words of their own"),
          QT_TRANSLATE_NOOP("Check", "The purpose and the reason of %1 are another item's: “%2”."),
          Severity::Error,
          CheckScope::narrative(),
          checkCopiedItems,
          Tolerance::Exact,
          "Purpose and reason of an item ≠ those of the item that they name, where at least three "
          "items name themselves",
          source::Sentence),
    check("narrative-counts",
          QT_TRANSLATE_NOOP("Check", "Counts in the text equal their parts"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, but its parts are %2."),
          Severity::Error,
          CheckScope::narrative(),
          checkCounts,
          Tolerance::Exact,
          "Count = Σ counts of its parts behind 其中, where they are all of them: 地上 and 地下, a "
          "and 非 a, a list that ends with 其他",
          source::Sentence),
    check("narrative-level",
          QT_TRANSLATE_NOOP("Check", "The glossary speaks of the budget's own level"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” in a budget of the level %2."),
          Severity::Error,
          CheckScope::everything(),
          checkLevelWords,
          Tolerance::Exact,
          "Level in the glossary (省, 市, 区, 县级财政) = level of the budget on its cover or of "
          "the publisher",
          "The glossary of the published form is written for one level of government"),
    check("narrative-subordinate-units",
          QT_TRANSLATE_NOOP("Check", "Subordinate units are only mentioned where there are some"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” though there are no such units."),
          Severity::Warning,
          CheckScope::narrative(),
          checkSubordinateUnits,
          Tolerance::Exact,
          "The text says that there are no units below ⇒ no 本级及所属单位",
          source::Sentence),
    check("narrative-unit-count",
          QT_TRANSLATE_NOOP("Check", "Units are counted alike"),
          QT_TRANSLATE_NOOP("Check", "The text counts %1, and by their kinds %2."),
          Severity::Warning,
          CheckScope::narrative(),
          checkUnitCounts,
          Tolerance::Exact,
          "Units below = Σ units by kind, the department itself counted or not",
          source::Sentence),
    check("narrative-unlisted-units",
          QT_TRANSLATE_NOOP("Check", "Units that the text mentions are listed"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says “%1”, the list of units has only the department."),
          Severity::Note,
          CheckScope::everything(),
          checkUnlistedUnits,
          Tolerance::Exact,
          "The list of units has the department alone ⇒ no 本级及所属单位",
          source::Explanation),
    check("narrative-project-list",
          QT_TRANSLATE_NOOP("Check", "Both lists name the same projects"),
          QT_TRANSLATE_NOOP("Check", "The second list of projects leaves out %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectLists,
          Tolerance::Exact,
          "Projects of a counted list ⊆ those of the list of the yearly budget",
          source::Sentence),
    check("narrative-project-amount",
          QT_TRANSLATE_NOOP("Check", "Both lists give the same amounts for projects"),
          QT_TRANSLATE_NOOP("Check", "Two lists of projects give different amounts for %1."),
          Severity::Warning,
          CheckScope::narrative(),
          checkProjectAmounts,
          Tolerance::Exact,
          "For each project: its amount in one list = its amount in the other; judged where at "
          "least half agree",
          source::Sentence),
    check("narrative-dropped-project",
          QT_TRANSLATE_NOOP("Check", "Dropped projects are not among the projects"),
          QT_TRANSLATE_NOOP("Check",
                            "The text says that %1 is dropped, but it is among the projects."),
          Severity::Warning,
          CheckScope::everything(),
          checkDroppedProjects,
          Tolerance::Exact,
          "Projects called dropped ∩ projects with goals = ∅",
          source::Explanation),
    check(
        "narrative-operation-accounts",
        QT_TRANSLATE_NOOP("Check", "Uses of the operating funds have a figure"),
        QT_TRANSLATE_NOOP(
            "Check", "The text names %1, for which the table of basic expenditure has no amount."),
        Severity::Note,
        CheckScope::narrative() | CheckScope{TableKind::BasicExpenditure},
        checkOperationAccounts,
        Tolerance::Exact,
        "Uses named of the operating funds ⇒ the amount of one of their economic subjects in "
        "基本支出表 ≠ 0 (差旅费: 30211, 会议费: 30215, …)",
        "政府收支分类科目: each use of the operating funds has its economic subjects"),
    check("narrative-operation-words",
          QT_TRANSLATE_NOOP("Check", "Text and heading name the same operating funds"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1” under the heading “%2”."),
          Severity::Note,
          CheckScope::narrative(),
          checkOperationWords,
          Tolerance::Exact,
          "Heading 机关运行 ⇒ the paragraph does not say 事业运行",
          "地方预决算公开操作规程 (财预〔2016〕143号): 机关运行经费 are those of administrative "
          "units"),
};

} // namespace

std::vector<Check> narrativeWordChecks()
{
    return {WordChecks.begin(), WordChecks.end()};
}

} // namespace budget::checks
