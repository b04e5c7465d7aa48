#include "core/budget/roll_up.h"

#include "core/money/money_text.h"
#include "tests/core/budget/budget_text.h"

#include <gtest/gtest.h>

#include <random>

namespace budget {

namespace {

constexpr std::string_view Sample = R"(
unit 2 1 所属中心
unit 3 2 所属中心分部
item   2010301 30101 personnel general_public  100.00
item@2 2010301 30201 public    general_public   20.50
item@3 2010350 30201 public    undertaking       1.25
item   2080505 30108 personnel general_public   15.20
item   2010301 -     project   government_fund  -4.00
)";

SubjectCode code(const char16_t* text)
{
    return SubjectCode::fromText(text).value();
}

std::string tenThousand(Money money)
{
    return formatMoneyExactly(money, MoneyUnit::TenThousandYuan).toStdString();
}

const Money exactly = Money::fromFen(1);
const Money toHundredYuan = Money::fromFen(10'000);

} // namespace

TEST(RollUp, sums_a_subject_with_those_below_it)
{
    const RollUp sums(budgetFromText(Sample), exactly);
    EXPECT_EQ(tenThousand(sums.total()), "132.95");
    EXPECT_EQ(tenThousand(sums.functional(code(u"201"))), "117.75");
    EXPECT_EQ(tenThousand(sums.functional(code(u"2010301"))), "116.50");
    EXPECT_EQ(tenThousand(sums.economic(code(u"302"))), "21.75");
    EXPECT_EQ(tenThousand(sums.economic(SubjectCode())), "-4.00");
    EXPECT_EQ(tenThousand(sums.functional(code(u"229"))), "0.00");
}

TEST(RollUp, sums_a_unit_with_its_own_units)
{
    const RollUp sums(budgetFromText(Sample), exactly);
    EXPECT_EQ(tenThousand(sums.unit(1)), "132.95");
    EXPECT_EQ(tenThousand(sums.unit(2)), "21.75");
    EXPECT_EQ(tenThousand(sums.unit(3)), "1.25");
}

TEST(RollUp, splits_every_sum_by_kind_and_source)
{
    const RollUp sums(budgetFromText(Sample), exactly);
    EXPECT_EQ(tenThousand(sums.total(Slice::basic())), "136.95");
    EXPECT_EQ(tenThousand(sums.total(Slice::of(ExpenditureKind::Project))), "-4.00");
    EXPECT_EQ(tenThousand(sums.total(Slice::fiscalAppropriation())), "131.70");
    EXPECT_EQ(tenThousand(
                  sums.functional(code(u"201"), Slice::basic().with(FundingSource::GeneralPublic))),
              "120.50");
    EXPECT_EQ(sums.count(), 5);
    EXPECT_EQ(sums.count(Slice::of(FundingSource::Undertaking)), 1);
}

TEST(RollUp, lists_the_subjects_of_a_slice_with_those_above)
{
    const RollUp sums(budgetFromText(Sample), exactly);
    const auto text = [](const std::vector<SubjectCode>& codes) {
        QString all;
        for (const SubjectCode subject : codes)
            all += subject.text() + u' ';
        return all.toStdString();
    };
    EXPECT_EQ(text(sums.functionalSubjects()), "201 20103 2010301 2010350 208 20805 2080505 ");
    EXPECT_EQ(text(sums.economicSubjects(Slice::of(FundingSource::Undertaking))), "302 30201 ");
}

TEST(RollUp, rounds_each_item_once_and_totals_what_was_rounded)
{
    Budget budget = budgetFromText(R"(
item 2010301 30101 personnel general_public 0.005
item 2010301 30102 personnel general_public 0.005
item 2010301 30103 personnel general_public -0.005
item 2010301 30107 personnel general_public 0.0049
)");
    EXPECT_EQ(tenThousand(RollUp(budget, toHundredYuan).total()), "0.01");
    EXPECT_EQ(tenThousand(RollUp(budget, exactly).total()), "0.0099");
    LineItem moved = budget.lineItems[3];
    moved.tail = 2;
    budget.lineItems.replace(3, moved);
    EXPECT_EQ(tenThousand(RollUp(budget, toHundredYuan).total()), "0.03");
    EXPECT_EQ(tenThousand(RollUp(budget, exactly).total()), "0.0099");
}

TEST(RollUp, follows_edits_as_if_it_were_built_anew)
{
    std::mt19937 random(3);
    Budget budget = budgetFromText(Sample);
    RollUps sums(budget);
    for (int step = 0; step < 500; ++step) {
        const int row = static_cast<int>(random() % static_cast<unsigned>(budget.lineItems.size()));
        LineItem item = budget.lineItems[row];
        sums.remove(item);
        item.amount = Money::fromFen(static_cast<std::int64_t>(random() % 1'000'000));
        item.kind = static_cast<ExpenditureKind>(random() % ExpenditureKindCount);
        item.source = static_cast<FundingSource>(random() % FundingSourceCount);
        item.economic = code(random() % 2 == 0 ? u"30201" : u"31002");
        item.functional = code(random() % 2 == 0 ? u"2010301" : u"2130101");
        budget.lineItems.replace(row, item);
        sums.add(item);
    }
    for (const Money step : {exactly, toHundredYuan}) {
        const RollUp anew(budget, step);
        const RollUp& kept = sums.at(step);
        EXPECT_EQ(kept.functionalSubjects(), anew.functionalSubjects());
        EXPECT_EQ(kept.economicSubjects(), anew.economicSubjects());
        for (const SubjectCode subject : anew.functionalSubjects())
            EXPECT_EQ(kept.functional(subject, Slice::basic()),
                      anew.functional(subject, Slice::basic()));
        EXPECT_EQ(kept.total(Slice::fiscalAppropriation()),
                  anew.total(Slice::fiscalAppropriation()));
        EXPECT_EQ(kept.unit(1), anew.unit(1));
    }
}

} // namespace budget
