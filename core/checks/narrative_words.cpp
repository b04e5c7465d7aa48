#include "core/checks/check_list.h"
#include "core/checks/narrative_checks.h"

namespace budget {

namespace {

const CheckScope Items = CheckScope::narrative()
                         | CheckScope{TableKind::GeneralPublicExpenditure,
                                      TableKind::GovernmentFundExpenditure,
                                      TableKind::StateCapitalExpenditure,
                                      TableKind::ExpenditureSummary,
                                      TableKind::RevenueSummary};

Check check(const char* id,
            const char* title,
            const char* sentence,
            Severity severity,
            CheckScope reads,
            CheckOutcome (*run)(const CheckedDocument& document))
{
    return {id, title, sentence, severity, CheckGroup::Narrative, reads, run};
}

} // namespace

std::vector<Check> narrativeWordChecks()
{
    return {
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
              checkItemsUntold),
        check("narrative-item-unknown",
              QT_TRANSLATE_NOOP("Check", "Items that no table has"),
              QT_TRANSLATE_NOOP("Check", "The text gives an amount for %1, which no table has."),
              Severity::Warning,
              Items,
              checkItemsUnknown),
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
              QT_TRANSLATE_NOOP("Check",
                                "The purpose and the reason of %1 are another item's: “%2”."),
              Severity::Error,
              CheckScope::narrative(),
              checkCopiedItems),
    };
}

} // namespace budget
