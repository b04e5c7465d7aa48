#include "core/import/import_rows.h"

#include "core/import/problem_sheet.h"
#include "tests/core/import/import_sample.h"

#include <gmock/gmock.h>

namespace budget::importing {

namespace {

Imported importedAsGuessed(const char* text)
{
    const Sheet sheet = sheetOf(text);
    const Budget budget = budgetOf();
    return imported(sheet, guessedReading(sheet, budget), budget);
}

constexpr const char* Header = "单位 | 功能科目 | 经济科目 | 名称 | 类型 | 项目 | 来源 | 金额\n";

// What is said of one row below the header: 单位 | 功能科目 | 经济科目 | 经济科目名称 | 类型 | 项目
// | 来源 | 金额.
std::string saidOf(const char* row)
{
    const Sheet sheet = sheetOf(std::string(Header) + row);
    ImportReading reading = guessedReading(sheet, budgetOf());
    reading.columns[3].field = ImportField::EconomicName;
    return textOf(imported(sheet, reading, budgetOf()).rows.problems);
}

} // namespace

TEST(ImportRows, the_sheet_of_a_platform)
{
    const Imported made = importedAsGuessed(
        "部门预算支出明细表\n"
        " | | | | | | | | 单位：万元\n"
        "单位编码 | 单位名称 | 功能科目编码 | 功能科目名称 | 部门经济科目 | 支出类别 | 项目名称 | "
        "资金来源 | 金额 | 备注\n"
        "合计 | | | | | | | | 13.3 |\n"
        "430001 | 中心本级 | 2010350 | 事业运行 | [30201]办公费 | 公用经费 | | 一般公共预算 | 1.5 "
        "| 纸\n"
        "430001 | 中心本级 | ２０１０３５０ | 事业运行 | 30101 基本工资 | 人员类 | | 财政拨款 | "
        "＝2*5 |\n"
        "430002 | 中心食堂 | 2010350 | 事业运行 | 30227-委托业务费 | 特定目标类 | 食堂改造 | "
        "政府性基金 | 1,000.8 |\n"
        "430002 | 中心食堂 | 2010350 | 事业运行 | 30227 | 项目 | 车辆运行 | 其他收入 | (1) |\n"
        " | 小计 | | | | | | | 13.3 |\n"
        "填表人：张三");
    EXPECT_EQ(textOf(made.after),
              "430001 2010350 30201 public general_public 15000.00 (纸)\n"
              "430001 2010350 30101 personnel general_public 100000.00\n"
              "430002 2010350 30227 project government_fund 10008000.00 食堂改造\n"
              "430002 2010350 30227 project other -10000.00 车辆运行\n");
    EXPECT_EQ(textOf(made.rows.problems),
              "4 - total\n6 8 source-guessed 财政拨款 一般公共预算拨款\n9 - total\n10 - "
              "no-amount\n");
    EXPECT_EQ(made.outcome.newProjects, 1);
    EXPECT_EQ(made.rows.rows, 4);
}

TEST(ImportRows, a_cross_table_makes_an_item_of_each_filled_cell)
{
    const Imported made = importedAsGuessed("功能科目 | 经济科目 | 合计 | 资金来源 | |\n"
                                            " | | | 一般公共预算 | 政府性基金 | 其他收入\n"
                                            "2010350 | 30201 | 30 | 10 | 20 | 0\n"
                                            "2010350 | 30202 | 7 | 5 | | -\n"
                                            "2010350 | 30211 | 8 | 8 | | ");
    EXPECT_EQ(textOf(made.after),
              "430001 2010350 30201 public general_public 10.00\n"
              "430001 2010350 30201 public government_fund 20.00\n"
              "430001 2010350 30211 public general_public 8.00\n");
    EXPECT_EQ(textOf(made.rows.problems), "4 3 total-differs 7 5.00\n");
    EXPECT_EQ(made.rows.wrongRows, 1);
}

TEST(ImportRows, codes_in_columns_of_their_own_with_subtotals)
{
    const Imported made = importedAsGuessed("科目编码 | | | 科目名称 | 金额\n"
                                            "类 | 款 | 项 | |\n"
                                            "208 | | | 社会保障和就业支出 | 30\n"
                                            "208 | 05 | | 行政事业单位养老支出 | 30\n"
                                            "208 | 5 | 5 | | 20\n"
                                            "208 | 05 | 06 | | 10\n"
                                            "210 | | | 卫生健康支出 | 9\n"
                                            "210 | 11 | 01 | | 4");
    EXPECT_EQ(textOf(made.rows.problems),
              "3 - subtotal\n"
              "4 - subtotal\n"
              "5 - kind-missing\n"
              "6 - kind-missing\n"
              "7 - subtotal-differs\n"
              "7 - kind-missing\n"
              "8 - kind-missing\n");
    const Sheet sheet = sheetOf("功能科目 | 金额\n2080505 | 5\n2080506 | 6");
    ImportReading reading = guessedReading(sheet, budgetOf());
    reading.kind = ExpenditureKind::Personnel;
    EXPECT_EQ(textOf(imported(sheet, reading, budgetOf()).after),
              "430001 2080505 - personnel general_public 5.00\n"
              "430001 2080506 - personnel general_public 6.00\n");
}

TEST(ImportRows, a_unit_or_subject_above_its_details_is_their_sum)
{
    const Imported made = importedAsGuessed("单位 | 功能科目 | 经济科目 | 金额\n"
                                            "中心本级 | | | 12\n"
                                            "中心本级 | 2010350 | | 12\n"
                                            "中心本级 | 2010350 | 30201 | 5\n"
                                            "中心本级 | 2010350 | 30202 | 7\n"
                                            "中心食堂 | 2010350 | 30202 | 7");
    EXPECT_EQ(textOf(made.rows.problems), "2 - subtotal\n3 - subtotal\n");
    EXPECT_EQ(made.rows.items.size(), 3U);
}

TEST(ImportRows, what_is_accepted)
{
    EXPECT_EQ(saidOf("中心本级 | 2010350 | 30201 | 办公费 | 公用 | | | 1"), "");
    EXPECT_EQ(saidOf("430001 | 2010350 | 30213 | 维修(护)费 | 基本支出 | | | 1"), "");
    EXPECT_EQ(saidOf("[430002]中心食堂 | 2010350 | | 办公费 | | | | 0"), "");
    EXPECT_EQ(saidOf("中心本级 | 2010350 | 30201 | | 项目 | P01 | 11 一般公共预算资金 | 1"), "");
    EXPECT_EQ(saidOf("中心本级 | 2010350 | 30288 | 其他费 | 公用 | | | 1"),
              "2 3 code-unlisted 30288 30288\n");
    EXPECT_EQ(saidOf("中心本级 | 2010350 | 30201 | 办公用品费 | 公用 | | | 1"),
              "2 4 name-differs 办公用品费 30201 办公费\n");
    EXPECT_EQ(saidOf("430001 本级 | 2010350 | 30201 | | 公用 | | | 1"),
              "2 1 unit-name-differs 本级 中心本级\n");
}

TEST(ImportRows, what_is_refused)
{
    struct RefusedRow
    {
        const char* row;
        const char* said;
    };
    for (const RefusedRow& row : {
             RefusedRow{" | 2010350 | 30201 | | 公用 | | | 1", "2 1 unit-missing\n"},
             RefusedRow{"中心车队 | 2010350 | 30201 | | 公用 | | | 1",
                        "2 1 unit-unknown 中心车队\n"},
             RefusedRow{"430001 中心食堂 | 2010350 | 30201 | | 公用 | | | 1",
                        "2 1 units-differ 中心食堂 中心本级\n"},
             RefusedRow{"中心本级 | | 30201 | | 公用 | | | 1", "2 2 functional-missing\n"},
             RefusedRow{"中心本级 | 20103 50 | 30201 | | 公用 | | | 1",
                        "2 2 code-malformed 20103 50\n"},
             RefusedRow{"中心本级 | 2010 | 30201 | | 公用 | | | 1", "2 2 code-malformed 2010\n"},
             RefusedRow{"中心本级 | 行政运行 | 30201 | | 公用 | | | 1", "2 2 ambiguous 行政运行\n"},
             RefusedRow{"中心本级 | 2010350 | 20201 | | 公用 | | | 1",
                        "2 3 code-malformed 20201\n"},
             RefusedRow{"中心本级 | 2010350 | 没有的费 | | 公用 | | | 1", "2 3 unknown 没有的费\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | 印刷费 | 公用 | | | 1",
                        "2 4 name-of-other 印刷费 30201 办公费\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 别的 | | | 1", "2 5 unknown 别的\n"},
             RefusedRow{"中心本级 | 2010350 | 39999 | | 基本支出 | | | 1",
                        "2 5 kind-missing 基本支出\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | 单位资金 | 1",
                        "2 7 unknown 单位资金\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | | 一百",
                        "2 8 amount-malformed 一百\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | | 1.005",
                        "2 8 amount-too-precise 1.005\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | | 99999999999999999",
                        "2 8 amount-too-large 99999999999999999\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | | =1+",
                        "2 8 formula-malformed =1+\n"},
             RefusedRow{"中心本级 | 2010350 | 30201 | | 公用 | | | =SUM(H2:H9)",
                        "2 8 formula-uncomputed =SUM(H2:H9)\n"},
         }) {
        EXPECT_EQ(saidOf(row.row), row.said) << row.row;
    }
}

TEST(ImportRows, what_is_guessed_is_said_once)
{
    const Imported made = importedAsGuessed("功能科目 | 经济科目 | 资金来源 | 金额（万元）\n"
                                            "2010350 | 30201 | 财政拨款 | ¥12.34\n"
                                            "2010350 | 30202 | 财政拨款 | 5元\n"
                                            "2010350 | 30211 | 一般公共预算 | 6万元\n"
                                            "2010350 | 30213 | 本级财政拨款 | 7");
    EXPECT_EQ(textOf(made.rows.problems),
              "2 3 source-guessed 财政拨款 一般公共预算拨款\n"
              "2 4 unit-of-cell ¥12.34 万元\n"
              "3 4 unit-of-cell 5元 万元\n"
              "5 3 source-guessed 本级财政拨款 一般公共预算拨款\n");
    EXPECT_EQ(textOf(made.after),
              "430001 2010350 30201 public general_public 12.34\n"
              "430001 2010350 30202 public general_public 5.00\n"
              "430001 2010350 30211 public general_public 60000.00\n"
              "430001 2010350 30213 public general_public 70000.00\n");
    EXPECT_EQ(made.rows.wrongRows, 0);
}

TEST(ImportRows, reading_ends_where_nobody_wants_it_any_more)
{
    const Sheet sheet = sheetOf("功能科目 | 经济科目 | 金额\n2010350 | 30201 | 1");
    const Budget budget = budgetOf();
    const ImportReading reading = guessedReading(sheet, budget);
    int told = 0;
    const auto tell = [&](bool goOn) {
        return readRows(sheet, reading, budget, SubjectBook(), [&told, goOn](int done, int all) {
            ++told;
            EXPECT_EQ(done, 0);
            EXPECT_EQ(all, 1);
            return goOn;
        });
    };
    EXPECT_FALSE(tell(false).has_value());
    ASSERT_TRUE(tell(true).has_value());
    EXPECT_EQ(tell(true)->items.size(), 1U);
    EXPECT_EQ(told, 3);
}

TEST(ImportRows, all_amounts_together_stay_within_range)
{
    const Imported made = importedAsGuessed("功能科目 | 经济科目 | 金额\n"
                                            "2010350 | 30201 | 90000000000000\n"
                                            "2010350 | 30202 | -90000000000000\n"
                                            "2010350 | 30211 | 1");
    EXPECT_EQ(textOf(made.rows.problems), "3 3 amount-too-large -90000000000000.00\n");
    EXPECT_EQ(made.rows.items.size(), 2U);
}

TEST(ImportRows, blanks_below_merged_cells_or_on_demand_repeat_what_is_above)
{
    Sheet sheet = sheetOf("单位 | 功能科目 | 经济科目 | 金额\n"
                          "中心食堂 | 2010350 | 30201 | 5\n"
                          " | | 30202 | \n"
                          " | | 30211 | 6");
    EXPECT_EQ(textOf(imported(sheet, guessedReading(sheet, budgetOf()), budgetOf()).rows.problems),
              "3 - no-amount\n4 1 unit-missing\n4 2 functional-missing\n");
    ImportReading repeating = guessedReading(sheet, budgetOf());
    repeating.repeatsAbove = true;
    const std::string both = "430002 2010350 30201 public general_public 5.00\n"
                             "430002 2010350 30211 public general_public 6.00\n";
    EXPECT_EQ(textOf(imported(sheet, repeating, budgetOf()).after), both);
    sheet.merged = {{1, 0, 3, 1}, {1, 1, 3, 1}, {1, 3, 2, 1}};
    EXPECT_EQ(textOf(imported(sheet, guessedReading(sheet, budgetOf()), budgetOf()).after), both)
        << "an amount is never repeated";
}

TEST(ImportRows, hidden_rows_are_read_and_said)
{
    Sheet sheet = sheetOf("功能科目 | 经济科目 | 金额\n2010350 | 30201 | 5\n2010350 | 30202 | 6");
    sheet.hiddenRows = {2};
    const Imported made = imported(sheet, guessedReading(sheet, budgetOf()), budgetOf());
    EXPECT_EQ(textOf(made.rows.problems), "3 - hidden\n");
    EXPECT_EQ(made.rows.items.size(), 2U);
}

TEST(ProblemSheet, is_imported_again_once_it_is_mended)
{
    const Sheet sheet = sheetOf("支出明细表\n单位：万元\n功能科目 | 经济科目 | 金额 | 备注\n"
                                "2010350 | 30201 | 5 |\n"
                                "2010350 | 99999 | -6 | -甲,乙\n");
    const Budget budget = budgetOf();
    const ImportReading reading = guessedReading(sheet, budget);
    const QByteArray csv = problemSheet(sheet,
                                        reading.header,
                                        reading.columns,
                                        {{4, QStringLiteral("“99999”")}},
                                        QStringLiteral("问题"));
    EXPECT_EQ(csv,
              QByteArray("\xEF\xBB\xBF支出明细表,,,,\r\n单位：万元,,,,\r\n"
                         "功能科目,经济科目,金额,备注,问题\r\n"
                         "2010350,99999,-6,\"'-甲,乙\",“99999”\r\n"));
    const Sheet mended =
        sheetOf("支出明细表\n单位：万元\n功能科目 | 经济科目 | 金额 | 备注 | 问题\n"
                "2010350 | 30202 | -6 | '-甲,乙 | “99999”");
    EXPECT_EQ(textOf(imported(mended, guessedReading(mended, budget), budget).after),
              "430001 2010350 30202 public general_public -60000.00 (-甲,乙)\n");
}

} // namespace budget::importing
