#include "core/checks/narrative/narrative_figures.h"

#include "core/checks/narrative/against_tables.h"
#include "core/checks/narrative/changes.h"
#include "core/checks/narrative/denials.h"
#include "core/checks/narrative/row_lists.h"
#include "core/checks/narrative/shares.h"
#include "core/checks/narrative/sums.h"
#include "core/checks/narrative/years.h"
#include "core/checks/rule_source.h"

#include <array>

namespace budget::checks {

namespace {

constexpr CheckScope Summaries{TableKind::RevenueExpenditureSummary,
                               TableKind::RevenueSummary,
                               TableKind::ExpenditureSummary,
                               TableKind::FiscalAppropriationSummary,
                               TableKind::GeneralPublicExpenditure,
                               TableKind::BasicExpenditure,
                               TableKind::GovernmentFundExpenditure,
                               TableKind::StateCapitalExpenditure};

constexpr CheckScope textAnd(CheckScope tables)
{
    return CheckScope::narrative() | tables;
}

constexpr const char* DiffersFromTable =
    QT_TRANSLATE_NOOP("Check", "The text gives %2 for %1, the table %3.");

using narrative::TopicGroup;

template<TopicGroup Group>
CheckOutcome againstTables(const CheckedDocument& document)
{
    return checkAgainstTables(document, Group);
}

constexpr std::array Checks{
    Check{"narrative-total",
          QT_TRANSLATE_NOOP("Check", "Totals in the text equal the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          againstTables<TopicGroup::Totals>,
          Tolerance::Rounding,
          "Stated 收支总预算, 收入, 支出 = 收入总计, 支出总计, 本年合计 or 合计 of a table that "
          "prints it",
          source::Explanation},
    Check{"narrative-split",
          QT_TRANSLATE_NOOP("Check", "Basic and project expenditure in the text equal the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          againstTables<TopicGroup::Kinds>,
          Tolerance::Rounding,
          "Stated 基本支出, 人员经费, 公用经费, 项目支出 = that column, or line, of a table of "
          "expenditure",
          source::Explanation},
    Check{"narrative-funds",
          QT_TRANSLATE_NOOP("Check", "Sources of funds in the text equal the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          againstTables<TopicGroup::Funds>,
          Tolerance::Rounding,
          "Stated revenue or appropriation of a source = its line or column in 收支总表, 收入总表, "
          "财政拨款收支总表, or the 合计 of its own table",
          source::Explanation},
    Check{"narrative-item",
          QT_TRANSLATE_NOOP("Check", "Items in the text equal the tables"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          againstTables<TopicGroup::Subjects>,
          Tolerance::Rounding,
          "Amount stated of a 类, 款 or 项, by its names or its code = its row in a table of "
          "expenditure",
          source::Explanation},
    Check{"narrative-row-list",
          QT_TRANSLATE_NOOP("Check", "Lists of rows in the text equal their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          checkRowLists,
          Tolerance::Rounding,
          "In a list of at least three rows by name: each amount = its row in the column that at "
          "least two, and twice as many as contradict it, agree with",
          source::Explanation},
    Check{"narrative-three-public",
          QT_TRANSLATE_NOOP("Check", "Three public expenses in the text equal their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::ThreePublic}),
          againstTables<TopicGroup::ThreePublic>,
          Tolerance::Rounding,
          "Stated “三公”经费 and its items = their rows in “三公”经费表",
          source::Explanation},
    Check{"narrative-agency-operation",
          QT_TRANSLATE_NOOP("Check", "Agency operating funds in the text equal their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::ThreePublic}),
          againstTables<TopicGroup::AgencyOperation>,
          Tolerance::Rounding,
          "Stated 机关运行经费 = its row in “三公”经费表",
          source::Explanation},
    Check{"narrative-procurement",
          QT_TRANSLATE_NOOP("Check", "Procurement in the text equals its table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::Procurement}),
          againstTables<TopicGroup::Procurement>,
          Tolerance::Rounding,
          "Stated 政府采购 = 合计 of its table; 货物, 工程, 服务 = Σ items whose catalogue codes "
          "begin with A, B, C",
          source::Explanation},
    Check{"narrative-assets",
          QT_TRANSLATE_NOOP("Check", "Assets in the text equal their table"),
          DiffersFromTable,
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::Assets}),
          againstTables<TopicGroup::Assets>,
          Tolerance::Rounding,
          "Stated value of assets = 合计 of the table of assets",
          source::Explanation},
    Check{"narrative-last-year-figure",
          QT_TRANSLATE_NOOP("Check", "This year's figures are not last year's"),
          QT_TRANSLATE_NOOP("Check",
                            "The text gives %2 for %1, the table %3: the stated change of %4 lies "
                            "between them, so last year's figure was printed."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          checkNarrativeLastYear,
          Tolerance::Rounding,
          "Stated amount ≠ table, and stated amount ± stated change = table ⇒ the stated amount is "
          "last year’s",
          source::Explanation},
    Check{"narrative-denied",
          QT_TRANSLATE_NOOP("Check", "What the text says does not exist has no figure"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1”, but the table prints %2."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries | CheckScope{TableKind::ThreePublic, TableKind::Procurement}),
          checkDenials,
          Tolerance::Exact,
          "没有, 未安排 … of a topic ⇒ some figure of it in the tables = 0",
          source::Explanation},
    Check{"narrative-stale-year",
          QT_TRANSLATE_NOOP("Check", "This year's figures are stated for this year"),
          QT_TRANSLATE_NOOP("Check",
                            "The text gives %1 for %2 of %3; the table prints it for %4, and the "
                            "text gives no other amount for that year."),
          Severity::Warning,
          CheckGroup::Narrative,
          textAnd(Summaries | CheckScope{TableKind::ThreePublic}),
          checkStaleYears,
          Tolerance::Rounding,
          "Amount stated of a former year ≠ this year’s figure in the tables, unless the text "
          "states the topic of this year as well",
          source::Explanation},
    Check{"narrative-unit-slip",
          QT_TRANSLATE_NOOP("Check", "Amounts in the text have the right money unit"),
          QT_TRANSLATE_NOOP("Check",
                            "The text gives %2 for %1, the table %3: its money unit is ten "
                            "thousand times too large or too small."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::everything(),
          checkNarrativeUnits,
          Tolerance::Rounding,
          "Stated amount × 10⁴ ≠ table ≠ stated amount ÷ 10⁴",
          source::Explanation},
    Check{"narrative-sentence-sum",
          QT_TRANSLATE_NOOP("Check", "Parts in a sentence add up to their total"),
          QT_TRANSLATE_NOOP("Check", "The text gives %1, its parts add up to %2."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::ExpenditureSummary, TableKind::GeneralPublicExpenditure}),
          checkSentenceSums,
          Tolerance::Rounding,
          "Total = Σ its parts behind 其中, 包括: 支出 = 基本支出 + 项目支出, where the tables "
          "have no other kind; 基本支出 = 人员经费 + 公用经费; “三公”经费 = 因公出国（境）费 + "
          "公务用车费 + 公务接待费; 公务用车费 = 购置费 + 运行费; 政府采购 = 货物 + 工程 + 服务",
          source::Sentence},
    Check{"narrative-counted-parts",
          QT_TRANSLATE_NOOP("Check", "Counted lists add up to their total"),
          QT_TRANSLATE_NOOP("Check", "The text gives %1, the amounts it lists add up to %2."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkCountedParts,
          Tolerance::Rounding,
          "N 个项目, 金额 A, 其中 with N amounts: A = Σ of them",
          source::Sentence},
    Check{"narrative-share-list",
          QT_TRANSLATE_NOOP("Check", "Shares in a list are of one total"),
          QT_TRANSLATE_NOOP(
              "Check", "The text says “%2” of %1, but the other shares in the list are of %3."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::everything(),
          checkShareLists,
          Tolerance::Percentage,
          "For shares worded alike in a section: part ÷ whole = stated %, of the whole that more "
          "than half of them are of, or of any other",
          source::Sentence},
    Check{"narrative-change-parts",
          QT_TRANSLATE_NOOP("Check", "Changes of the parts add up to that of the total"),
          QT_TRANSLATE_NOOP("Check", "The text gives a change of %1, its parts change by %2."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd({TableKind::ExpenditureSummary, TableKind::GeneralPublicExpenditure}),
          checkChangeParts,
          Tolerance::Rounding,
          "Change of a total = Σ changes of its parts in the sentence, decreases negative",
          source::Sentence},
    Check{"narrative-part-changes",
          QT_TRANSLATE_NOOP("Check", "Changes stated one by one add up to that of the total"),
          QT_TRANSLATE_NOOP("Check", "The total changes by %1, its parts by %2."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkPartChanges,
          Tolerance::Rounding,
          "Change of 财政拨款 = Σ changes of the funds in the paragraph; of “三公”经费 and "
          "公务用车费 = Σ changes of their items in the section; decreases negative, 持平 = 0",
          source::Sentence},
    Check{"narrative-change-amount",
          QT_TRANSLATE_NOOP("Check", "Stated changes equal the difference between the years"),
          QT_TRANSLATE_NOOP("Check", "The text gives a change of %1, but %2 became %3."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkChangeAmounts,
          Tolerance::Rounding,
          "Stated change = this year − last year (增加) or last year − this year (减少), both as "
          "the paragraph states them",
          source::Sentence},
    Check{"narrative-change-percent",
          QT_TRANSLATE_NOOP("Check", "Stated percentages fit the change"),
          QT_TRANSLATE_NOOP("Check", "The text says %1, but %2 became %3."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          checkChangePercents,
          Tolerance::Percentage,
          "Stated % = |this year − last year| ÷ last year",
          source::Sentence},
    Check{
        "narrative-change-direction",
        QT_TRANSLATE_NOOP("Check", "Words for more, less and the same fit the figures"),
        QT_TRANSLATE_NOOP("Check", "The words “%1” do not fit the figures: %2 became %3."),
        Severity::Error,
        CheckGroup::Narrative,
        textAnd(Summaries),
        checkChangeDirections,
        Tolerance::Rounding,
        "增加 ⇔ this year > last year; 减少 ⇔ this year < last year; 持平 ⇔ this year = last year",
        source::Sentence},
    Check{"narrative-change-base",
          QT_TRANSLATE_NOOP("Check", "No percentage is stated of a zero"),
          QT_TRANSLATE_NOOP("Check", "The text says %1 though there was nothing the year before."),
          Severity::Note,
          CheckGroup::Narrative,
          textAnd(Summaries),
          checkChangeBase,
          Tolerance::Exact,
          "Last year = 0 ⇒ no % is stated",
          "A growth rate is a quotient by last year’s amount"},
    Check{"narrative-change-words",
          QT_TRANSLATE_NOOP("Check", "A change is not both more and the same"),
          QT_TRANSLATE_NOOP("Check", "“%1” says two things that cannot both be."),
          Severity::Error,
          CheckGroup::Narrative,
          CheckScope::narrative(),
          checkChangeWords,
          Tolerance::Exact,
          "No 增加持平, 减少持平",
          source::Sentence},
    Check{"narrative-share",
          QT_TRANSLATE_NOOP("Check", "Stated shares fit their total"),
          QT_TRANSLATE_NOOP("Check", "The text says “%1”, but %2 is another share of %3."),
          Severity::Error,
          CheckGroup::Narrative,
          textAnd(Summaries),
          checkShares,
          Tolerance::Percentage,
          "Part ÷ whole = stated %, of a whole that the paragraph states or a table prints as a "
          "total",
          source::Sentence},
};

} // namespace

std::vector<Check> narrativeFigureChecks()
{
    return {Checks.begin(), Checks.end()};
}

} // namespace budget::checks
