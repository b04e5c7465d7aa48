#include "core/import/item_words.h"

#include "core/import/header_words.h"
#include "core/import/import_subtotals.h"
#include "core/import/subject_cells.h"

#include <gtest/gtest.h>

namespace budget::importing {

namespace {

std::string sourceIn(QStringView words)
{
    const std::optional<FundingSource> found = sourceNamed(words);
    return found ? fundingSourceId(*found).toStdString() : "-";
}

std::string kindIn(QStringView words)
{
    const std::optional<NamedKind> found = kindNamed(words);
    if (!found)
        return "-";
    return found->kind ? expenditureKindId(*found->kind).toStdString() : "basic";
}

// A row of a sheet: its codes, and an amount in each column.
ReadRow rowOf(QStringView functional, QStringView economic, std::initializer_list<int> yuan)
{
    ReadRow row;
    row.functional = SubjectCode::fromText(functional).value_or(SubjectCode());
    row.economic = SubjectCode::fromText(economic).value_or(SubjectCode());
    int column = 0;
    for (const int amount : yuan) {
        ReadRow::Amount read;
        read.column = column++;
        read.amount = Money::fromFen(std::int64_t{100} * amount);
        row.amounts.push_back(read);
    }
    return row;
}

std::string standingsOf(const std::vector<ReadRow>& rows)
{
    std::string words;
    for (const RowStanding standing : standings(rows))
        words += standing == RowStanding::Item       ? 'i'
                 : standing == RowStanding::Subtotal ? 's'
                                                     : '?';
    return words;
}

} // namespace

TEST(ItemWords, name_sources_as_departments_write_them)
{
    EXPECT_EQ(sourceIn(u"一般公共预算"), "general_public");
    EXPECT_EQ(sourceIn(u"11 一般公共预算资金"), "general_public");
    EXPECT_EQ(sourceIn(u"财政拨款"), "general_public");
    EXPECT_EQ(sourceIn(u"专户管理资金"), "special_account");
    EXPECT_EQ(sourceIn(u"上年结转的政府性基金"), "carried_over");
    EXPECT_EQ(sourceIn(u"State_Capital"), "state_capital");
    EXPECT_EQ(sourceIn(u"单位资金"), "-") << "of more than one source";
    EXPECT_EQ(sourceIn(u""), "-");
}

TEST(ItemWords, name_kinds_of_expenditure)
{
    EXPECT_EQ(kindIn(u"人员类"), "personnel");
    EXPECT_EQ(kindIn(u"对个人和家庭的补助"), "personnel");
    EXPECT_EQ(kindIn(u"商品和服务支出"), "public");
    EXPECT_EQ(kindIn(u"运转类"), "public");
    EXPECT_EQ(kindIn(u"其他运转类"), "project") << "no running cost";
    EXPECT_EQ(kindIn(u"特定目标类"), "project");
    EXPECT_EQ(kindIn(u"基本支出"), "basic") << "which part, the subject says";
    EXPECT_EQ(kindIn(u"上缴上级支出"), "remitted_to_superior");
    EXPECT_EQ(kindIn(u"备注"), "-");
}

TEST(ItemWords, know_sums)
{
    for (const QStringView words : {u"合计", u"本页 小计", u"人员经费合计：", u"总计"})
        EXPECT_TRUE(isTotal(words)) << words.toString().toStdString();
    for (const QStringView words : {u"", u"合计数", u"用于核对全年各季度人员经费支出明细的合计"})
        EXPECT_FALSE(isTotal(words)) << words.toString().toStdString();
}

TEST(HeaderWords, know_what_a_column_holds)
{
    EXPECT_TRUE(namesOrdinal(QStringLiteral("序 号")));
    EXPECT_TRUE(namesOrdinal(QStringLiteral("No.")));
    EXPECT_FALSE(namesOrdinal(QStringLiteral("单位编号")));
    EXPECT_EQ(moneyUnitIn(QStringLiteral("金额（万元）")), MoneyUnit::TenThousandYuan);
    EXPECT_EQ(moneyUnitIn(QStringLiteral("预算数(元)")), MoneyUnit::Yuan);
    EXPECT_FALSE(moneyUnitIn(QStringLiteral("金额")).has_value());
    for (const QString& text : {QStringLiteral("12"), QStringLiteral("1,234.50")})
        EXPECT_TRUE(isNumberText(text)) << text.toStdString();
    EXPECT_FALSE(isNumberText(QStringLiteral("金额")));
}

TEST(SubjectCells, join_a_code_of_three_cells)
{
    const auto joined =
        [](const char16_t* category, const char16_t* section, const char16_t* item) {
            return joinedCode(QString::fromUtf16(category),
                              QString::fromUtf16(section),
                              QString::fromUtf16(item))
                .toStdString();
        };
    EXPECT_EQ(joined(u"208", u"05", u"05"), "2080505");
    EXPECT_EQ(joined(u"208", u"5", u"5"), "2080505") << "a spreadsheet loses zeros";
    EXPECT_EQ(joined(u"208", u"20805", u"2080505"), "2080505") << "a cell holds all down to it";
    EXPECT_EQ(joined(u"２０８", u"05", u""), "20805");
    EXPECT_EQ(joined(u"208", u"", u""), "208");
    EXPECT_EQ(joined(u"", u"", u""), "");
}

TEST(ImportSubtotals, are_rows_whose_codes_and_sums_are_those_below)
{
    EXPECT_EQ(standingsOf({rowOf(u"208", u"", {30, 3}),
                           rowOf(u"20805", u"", {30, 3}),
                           rowOf(u"2080505", u"", {10, 1}),
                           rowOf(u"2080506", u"", {20, 2}),
                           rowOf(u"210", u"", {5, 0})}),
              "ssiii");
}

TEST(ImportSubtotals, another_sum_is_told_and_not_taken_for_one)
{
    EXPECT_EQ(standingsOf({rowOf(u"20805", u"", {31}),
                           rowOf(u"2080505", u"", {10}),
                           rowOf(u"2080506", u"", {20})}),
              "?ii");
    // Equal sums of another code are items.
    EXPECT_EQ(standingsOf({rowOf(u"210", u"", {30}), rowOf(u"2080505", u"", {30})}), "ii");
    // One column agrees, the other does not.
    EXPECT_EQ(standingsOf({rowOf(u"20805", u"", {10, 2}), rowOf(u"2080505", u"", {10, 1})}), "?i");
}

TEST(ImportSubtotals, do_not_reach_over_units)
{
    ReadRow above = rowOf(u"20805", u"", {10});
    ReadRow below = rowOf(u"2080505", u"", {10});
    above.unit = 1;
    below.unit = 2;
    EXPECT_EQ(standingsOf({above, below}), "ii");
    below.unit = 1;
    EXPECT_EQ(standingsOf({above, below}), "si");
    EXPECT_EQ(standingsOf({}), "");
}

} // namespace budget::importing
