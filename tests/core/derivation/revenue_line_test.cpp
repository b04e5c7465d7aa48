#include "core/derivation/revenue_line.h"

#include "core/derivation/revenue_sums.h"

#include <gtest/gtest.h>

namespace budget::derivation {

namespace {

// The sources by their ids, with + for this year and < for what was carried over; "-" for none.
std::string printed(const std::optional<RevenueSlice>& slice)
{
    if (!slice)
        return "-";
    QStringList sources;
    for (const FundingSource source : slice->sources)
        sources.append(fundingSourceId(source));
    return ((slice->current ? QStringLiteral("+") : QString())
            + (slice->carriedOver ? QStringLiteral("<") : QString()) + sources.join(u','))
        .toStdString();
}

std::string linesOf(const std::vector<std::pair<QStringView, RowKind>>& lines)
{
    RevenueLineReader reader;
    std::string all;
    for (const auto& [name, kind] : lines)
        all += printed(reader.read(name, kind)) + '\n';
    return all;
}

RevenueItem itemOf(QStringView code, FundingSource source, std::int64_t fen, bool isCarriedOver)
{
    RevenueItem item;
    item.functional = SubjectCode::fromText(code).value_or(SubjectCode());
    item.source = source;
    item.amount = Money::fromFen(fen);
    item.isCarriedOver = isCarriedOver;
    return item;
}

} // namespace

TEST(RevenueLine, says_which_money_it_is)
{
    EXPECT_EQ(linesOf({{u"一、一般公共预算拨款收入", RowKind::Item},
                       {u"二、政府性基金预算拨款收入", RowKind::Item},
                       {u"三、财政专户管理资金收入", RowKind::Item},
                       {u"四、事业收入", RowKind::Item},
                       {u"财政拨款收入", RowKind::Item},
                       {u"备注", RowKind::Item},
                       {u"本年收入合计", RowKind::Subtotal},
                       {u"收入总计", RowKind::Total}}),
              "+general_public\n+government_fund\n+special_account\n+undertaking\n"
              "+general_public,government_fund,state_capital\n-\n+\n+<\n");
}

// 一、一般公共预算 below 年初结转 is what of it was carried over.
TEST(RevenueLine, below_what_was_carried_over_is_carried_over)
{
    EXPECT_EQ(linesOf({{u"一、一般公共预算拨款", RowKind::Item},
                       {u"年初财政拨款结转和结余", RowKind::Item},
                       {u"一般公共预算拨款", RowKind::Item},
                       {u"备注", RowKind::Item},
                       {u"上年结转结余合计", RowKind::Subtotal}}),
              "+general_public\n<general_public,government_fund,state_capital\n"
              "<general_public\n-\n<\n");
}

TEST(RevenueLine, columns_are_known_by_their_keys)
{
    EXPECT_EQ(printed(revenueSlice(u"total")), "+<");
    EXPECT_EQ(printed(revenueSlice(u"subtotal")), "+");
    EXPECT_EQ(printed(revenueSlice(u"carried_over")), "<");
    EXPECT_EQ(printed(revenueSlice(u"fiscal")), "+general_public,government_fund,state_capital");
    EXPECT_EQ(printed(revenueSlice(u"undertaking")), "+undertaking");
    EXPECT_EQ(printed(revenueSlice(u"basic")), "-");
    EXPECT_EQ(printed(revenueSlice(u"")), "-");
}

TEST(RevenueSums, round_each_item_once_and_add_it_to_every_subject_above)
{
    Budget budget;
    for (RevenueItem item : {itemOf(u"2080505", FundingSource::GeneralPublic, 149, false),
                             itemOf(u"2080506", FundingSource::GeneralPublic, 150, false),
                             itemOf(u"2080506", FundingSource::Undertaking, 300, false),
                             itemOf(u"", FundingSource::GeneralPublic, 1000, true)}) {
        item.id = static_cast<FactId>(budget.revenueItems.size()) + 1;
        budget.revenueItems.append(item);
    }
    const RevenueSums sums(budget, Money::fromFen(100));
    const RevenueSlice general{{FundingSource::GeneralPublic}, true, false};
    EXPECT_EQ(sums.functional(*SubjectCode::fromText(u"20805"), general).fen(), 300);
    EXPECT_EQ(sums.functional(*SubjectCode::fromText(u"208"), general).fen(), 300);
    EXPECT_EQ(sums.functional(*SubjectCode::fromText(u"2080506"), {{}, true, true}).fen(), 500);
    EXPECT_EQ(sums.functional(*SubjectCode::fromText(u"210"), general).fen(), 0);
    EXPECT_EQ(sums.functional(SubjectCode(), {{}, false, true}).fen(), 1000);
    EXPECT_EQ(sums.total({{}, true, true}).fen(), 1600);
    EXPECT_EQ(sums.subjects().size(), 4U) << "208, 20805 and two items";
}

} // namespace budget::derivation
