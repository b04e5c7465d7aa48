// The evaluator of equalities between tables, on rows of its own.

#include "core/checks/tables/equality.h"

#include "core/checks/checked_document.h"
#include "tests/core/checks/check_sample.h"

#include <gtest/gtest.h>

#include <array>

namespace budget::checks {

namespace {

using enum TableKind;

constexpr Where Left{ExpenditureSummary, At::Total, u"total"};
constexpr Where Right{GeneralPublicExpenditure, At::Total, u"total"};
constexpr Where Basic{GeneralPublicExpenditure, At::Total, u"basic"};

bool never(const CheckedDocument&)
{
    return false;
}

bool always(const CheckedDocument&)
{
    return true;
}

// 支出总表 of `left` 万元 and 一般公共预算支出表 of `right`, 60.00 of it basic.
Disclosure documentWith(const char* left, const char* right)
{
    const QString head =
        QStringLiteral("单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n");
    const auto row = [](const char* total) {
        return QStringLiteral("205\t教育支出\t%1\t60.00\t\n合计\t\t%1\t60.00\t\n\n")
            .arg(QLatin1StringView(total));
    };
    return documentOf(QStringLiteral("滨河市教育局2024年部门预算\n\n部门支出预算总表\n") + head
                      + row(left) + QStringLiteral("一般公共预算支出表\n") + head + row(right));
}

CheckOutcome outcomeOf(const Disclosure& disclosure,
                       std::span<const Equality> rows,
                       Acceptance acceptance = Acceptance::Always)
{
    const EqualityCheck check{.reads = {ExpenditureSummary, GeneralPublicExpenditure},
                              .needs = {ExpenditureSummary, GeneralPublicExpenditure},
                              .rows = rows,
                              .acceptance = acceptance};
    return evaluate(CheckedDocument(disclosure), check);
}

int findingsOf(const char* left, const char* right, std::span<const Equality> rows)
{
    const CheckOutcome outcome = outcomeOf(documentWith(left, right), rows);
    EXPECT_GT(outcome.compared, 0);
    return static_cast<int>(outcome.findings.size());
}

} // namespace

TEST(Equality, a_relation_is_equal_at_least_or_at_most)
{
    const std::array equal{Equality{Left, Right}};
    const std::array atLeast{Equality{Left, Right, Relation::AtLeast}};
    const std::array atMost{Equality{Left, Right, Relation::AtMost}};
    EXPECT_EQ(findingsOf("100.00", "100.00", equal), 0);
    EXPECT_EQ(findingsOf("100.00", "90.00", equal), 1);
    EXPECT_EQ(findingsOf("100.00", "90.00", atLeast), 0);
    EXPECT_EQ(findingsOf("80.00", "90.00", atLeast), 1);
    EXPECT_EQ(findingsOf("80.00", "90.00", atMost), 0);
    EXPECT_EQ(findingsOf("100.00", "90.00", atMost), 1);
}

TEST(Equality, may_be_stricter_under_a_condition)
{
    const std::array strict{Equality{Left, Right, Relation::AtLeast, nullptr, always}};
    const std::array loose{Equality{Left, Right, Relation::AtLeast, nullptr, never}};
    EXPECT_EQ(findingsOf("100.00", "90.00", strict), 1);
    EXPECT_EQ(findingsOf("100.00", "90.00", loose), 0);
}

TEST(Equality, one_reading_that_holds_is_enough_and_the_first_is_reported)
{
    const std::array rows{Equality{Left, Right}, Equality{Left, Basic, Relation::OrEqual}};
    EXPECT_EQ(findingsOf("90.00", "90.00", rows), 0);
    EXPECT_EQ(findingsOf("60.00", "90.00", rows), 0);
    const CheckOutcome outcome = outcomeOf(documentWith("80.00", "90.00"), rows);
    EXPECT_EQ(outcome.compared, 1);
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_EQ(outcome.findings.front().words,
              (QStringList{QStringLiteral("《部门支出预算总表》合计·合计"),
                           QStringLiteral("80.00万元"),
                           QStringLiteral("《一般公共预算支出表》合计·合计"),
                           QStringLiteral("90.00万元")}));
    const std::array others{Equality{Left, Right}, Equality{Left, Basic, Relation::OrEqual, never}};
    EXPECT_EQ(findingsOf("60.00", "90.00", others), 1) << "the reading has a condition";
}

TEST(Equality, what_is_not_printed_is_not_compared)
{
    const std::array rows{Equality{Left, {GeneralPublicExpenditure, At::Total, u"no_such_column"}}};
    const CheckOutcome outcome = outcomeOf(documentWith("100.00", "90.00"), rows);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_TRUE(outcome.findings.empty());
}

TEST(Equality, a_rule_that_most_figures_break_does_not_apply)
{
    const std::array rows{Equality{Left, Right}, Equality{Left, Basic}, Equality{Right, Basic}};
    const Disclosure document = documentWith("80.00", "90.00");
    EXPECT_EQ(outcomeOf(document, rows).findings.size(), 3U);
    const CheckOutcome dropped = outcomeOf(document, rows, Acceptance::WhereMostKeep);
    EXPECT_EQ(dropped.skipped, SkipReason::DoesNotHold);
    EXPECT_TRUE(dropped.findings.empty());
    const CheckOutcome noHabit =
        outcomeOf(documentWith("90.00", "90.00"), std::span(rows).first(1), Acceptance::WhereHabit);
    EXPECT_EQ(noHabit.skipped, SkipReason::DoesNotHold) << "one figure shows no habit";
}

TEST(Equality, a_missing_or_repeated_table_is_reported_as_the_reason)
{
    const std::array rows{Equality{Left, Right}};
    Disclosure document = documentWith("100.00", "100.00");
    document.tables.push_back(document.tables.front());
    EXPECT_EQ(outcomeOf(document, rows).skipped, SkipReason::TableRepeated);
    document.tables.erase(document.tables.begin());
    document.tables.erase(document.tables.begin());
    EXPECT_EQ(outcomeOf(document, rows).skipped, SkipReason::TableMissing);
}

TEST(Equality, figures_in_a_guessed_money_unit_are_not_compared)
{
    const std::array rows{Equality{Left, Right}};
    Disclosure document = documentWith("100.00", "90.00");
    document.tables.back().unit = MoneyUnit::Yuan;
    EXPECT_EQ(outcomeOf(document, rows).compared, 1);
    Unrecognized guess;
    guess.kind = UnrecognizedKind::Unit;
    document.unrecognized.push_back(guess);
    EXPECT_EQ(outcomeOf(document, rows).compared, 0);
}

} // namespace budget::checks
