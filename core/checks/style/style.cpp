#include "core/checks/style/style.h"

#include "core/checks/style/document_checks.h"

#include <QtGlobal>

namespace budget::checks {

namespace {

constexpr CheckScope Narrative = CheckScope::narrative();
constexpr CheckScope Goals{TableKind::PerformanceGoal};
constexpr CheckScope Nine{TableKind::RevenueExpenditureSummary,
                          TableKind::RevenueSummary,
                          TableKind::ExpenditureSummary,
                          TableKind::FiscalAppropriationSummary,
                          TableKind::GeneralPublicExpenditure,
                          TableKind::BasicExpenditure,
                          TableKind::GovernmentFundExpenditure,
                          TableKind::StateCapitalExpenditure,
                          TableKind::ThreePublic};
constexpr CheckScope Tables = Nine | CheckScope{TableKind::Procurement};

std::vector<Check> partChecks()
{
    return {
        {"document-contents",
         QT_TRANSLATE_NOOP("Check", "Contents and headings agree"),
         QT_TRANSLATE_NOOP("Check", "The contents say “%1”, the heading says “%2”."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope::everything(),
         contentsAndHeadings},
        {"document-table-missing",
         QT_TRANSLATE_NOOP("Check", "Every table of the contents is there"),
         QT_TRANSLATE_NOOP("Check", "The contents name “%1”, but there is no such table."),
         Severity::Warning,
         CheckGroup::Style,
         CheckScope::everything(),
         missingTables},
        {"document-attachment",
         QT_TRANSLATE_NOOP("Check", "A table that the text refers to is there"),
         QT_TRANSLATE_NOOP("Check", "The text says “%1”, but there is no such table."),
         Severity::Warning,
         CheckGroup::Style,
         CheckScope::everything(),
         missingAttachments},
        {"document-title-year",
         QT_TRANSLATE_NOOP("Check", "Every title has the year of the budget"),
         QT_TRANSLATE_NOOP("Check", "The title “%1” is of another year than %2."),
         Severity::Warning,
         CheckGroup::Style,
         Nine,
         titleYears},
        {"document-title-no-year",
         QT_TRANSLATE_NOOP("Check", "Titles follow one pattern"),
         QT_TRANSLATE_NOOP("Check", "The title “%1” has no year, the others have one."),
         Severity::Note,
         CheckGroup::Style,
         Nine,
         titlesWithoutYear},
    };
}

std::vector<Check> textChecks()
{
    return {
        {"document-placeholder",
         QT_TRANSLATE_NOOP("Check", "Nothing is left to be filled in"),
         QT_TRANSLATE_NOOP("Check", "A placeholder was left: “%1”."),
         Severity::Warning,
         CheckGroup::Style,
         Narrative,
         placeholders},
        {"document-identity",
         QT_TRANSLATE_NOOP("Check", "No identity number is published"),
         QT_TRANSLATE_NOOP("Check", "An identity number is published: %1."),
         Severity::Warning,
         CheckGroup::Style,
         Narrative,
         identityNumbers},
        {"document-past-plan",
         QT_TRANSLATE_NOOP("Check", "What is planned lies ahead"),
         QT_TRANSLATE_NOOP("Check", "“%1” is told as a plan in the budget of %2."),
         Severity::Warning,
         CheckGroup::Style,
         Narrative,
         pastPlans},
        {"document-markup",
         QT_TRANSLATE_NOOP("Check", "No markup is left in the text"),
         QT_TRANSLATE_NOOP("Check", "Markup was left in the text: “%1”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         markupResidue},
        {"document-punctuation",
         QT_TRANSLATE_NOOP("Check", "No punctuation is doubled"),
         QT_TRANSLATE_NOOP("Check", "Doubled punctuation: “%1”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         repeatedPunctuation},
        {"document-brackets",
         QT_TRANSLATE_NOOP("Check", "Brackets are closed"),
         QT_TRANSLATE_NOOP("Check", "A bracket is not closed, or not opened: “%1”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         openBrackets},
        {"document-wording",
         QT_TRANSLATE_NOOP("Check", "Wording"),
         QT_TRANSLATE_NOOP("Check", "Wording: “%1”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         wordings},
        {"document-empty-purchase",
         QT_TRANSLATE_NOOP("Check", "What is nothing is not put anywhere"),
         QT_TRANSLATE_NOOP("Check", "Nothing is to be bought, and yet: “%1”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         emptyPurchases},
    };
}

std::vector<Check> figureChecks()
{
    return {
        {"document-repetition",
         QT_TRANSLATE_NOOP("Check", "No passage stands twice"),
         QT_TRANSLATE_NOOP("Check", "%2 characters stand here for the second time: “%1…”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         repeatedPassages},
        {"document-typo",
         QT_TRANSLATE_NOOP("Check", "One name for one thing"),
         QT_TRANSLATE_NOOP("Check", "“%1” may be meant as “%2”."),
         Severity::Note,
         CheckGroup::Style,
         Goals,
         likelyTypos},
        {"document-decimals",
         QT_TRANSLATE_NOOP("Check", "Amounts in the text have the same decimals"),
         QT_TRANSLATE_NOOP("Check", "“%1” beside “%2”."),
         Severity::Note,
         CheckGroup::Style,
         Narrative,
         narrativeDecimals},
        {"document-column-decimals",
         QT_TRANSLATE_NOOP("Check", "Figures of one column have the same decimals"),
         QT_TRANSLATE_NOOP("Check", "%1, %2: figures with different decimals."),
         Severity::Note,
         CheckGroup::Style,
         Tables,
         columnDecimals},
        {"document-zeros",
         QT_TRANSLATE_NOOP("Check", "Zero is printed in one way"),
         QT_TRANSLATE_NOOP("Check", "Zeros are left blank in “%1” and printed in “%2”."),
         Severity::Note,
         CheckGroup::Style,
         Nine,
         zerosAndBlanks},
    };
}

} // namespace

std::vector<Check> styleChecks()
{
    std::vector<Check> all;
    for (const auto list : {partChecks, textChecks, figureChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
