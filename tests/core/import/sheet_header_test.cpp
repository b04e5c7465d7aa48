#include "core/import/sheet_header.h"

#include "core/import/column_guess.h"
#include "core/money/money_text.h"
#include "tests/core/import/import_sample.h"

#include <gmock/gmock.h>

namespace budget::importing {

namespace {

// "first count unit: words / words", rows from 1.
std::string headerText(const Sheet& sheet)
{
    const SheetHeader header = findHeader(sheet);
    QStringList words;
    for (const HeaderColumn& column : header.columns)
        words.append(column.words);
    return (QStringLiteral("%1 %2 %3: ")
                .arg(header.first + 1)
                .arg(header.count)
                .arg(header.unit ? moneyUnitName(*header.unit) : QStringLiteral("-"))
            + words.join(QStringLiteral(" / ")))
        .toStdString();
}

std::string usesOf(const Sheet& sheet)
{
    return textFromUses(guessedReading(sheet, budgetOf()).columns).toStdString();
}

} // namespace

TEST(SheetHeader, stands_below_title_and_unit)
{
    EXPECT_EQ(headerText(sheetOf("2024年一般公共预算支出明细表\n"
                                 "编制单位：中心本级 | | | 单位：万元\n"
                                 "预算单位 | 功能科目编码 | 经济科目 | 金额\n"
                                 "中心本级 | 2010350 | 30201 | 1.5")),
              "3 1 万元: 预算单位 / 功能科目编码 / 经济科目 / 金额");
}

TEST(SheetHeader, of_two_rows_and_column_numbers)
{
    EXPECT_EQ(headerText(sheetOf("预算单位 | 功能科目 | | 资金来源 | | 备注\n"
                                 " | 编码 | 名称 | 一般公共预算 | 政府性基金 |\n"
                                 "栏次 | 1 | 2 | 3 | 4 | 5\n"
                                 "中心本级 | 2010350 | 事业运行 | 100 | | ")),
              "1 3 -: 预算单位 / 功能科目 编码 / 功能科目 名称 / 资金来源 一般公共预算"
              " / 资金来源 政府性基金 / 备注");
}

TEST(SheetHeader, of_merged_cells)
{
    Sheet sheet = sheetOf("支出明细表\n"
                          "科目编码 | | | 科目名称 | 预算数（元）\n"
                          "类 | 款 | 项 | |\n"
                          "208 | 05 | 05 | | 12");
    sheet.merged = {{0, 0, 1, 5}, {1, 0, 1, 3}, {1, 3, 2, 1}, {1, 4, 2, 1}};
    EXPECT_EQ(headerText(sheet),
              "2 2 -: 科目编码 类 / 科目编码 款 / 科目编码 项 / 科目名称 / 预算数（元）");
    EXPECT_EQ(findHeader(sheet).columns[4].unit, MoneyUnit::Yuan);
}

TEST(SheetHeader, of_a_block_without_one)
{
    const Sheet sheet = sheetOf("2010350 | 30201 | 100\n2010350 | 30202 | 12.5");
    EXPECT_EQ(headerText(sheet), "1 0 -:  /  / ");
    EXPECT_EQ(headerKey(findHeader(sheet)), QString());
    EXPECT_EQ(headerText({}), "1 0 -: ");
}

TEST(SheetHeader, is_where_somebody_says)
{
    const Sheet sheet = sheetOf("a | b\n金额 | 备注\n1 | x");
    EXPECT_EQ(headerAt(sheet, 1, 1).columns[0].words, QStringLiteral("金额"));
    EXPECT_EQ(headerAt(sheet, 0, 0).end(), 0);
    EXPECT_EQ(headerAt(sheet, 7, 9).end(), 3) << "not beyond the sheet";
    EXPECT_NE(headerKey(headerAt(sheet, 1, 1)), headerKey(headerAt(sheet, 0, 1)));
}

TEST(ColumnGuess, by_the_words_of_the_header)
{
    struct HeaderRow
    {
        const char* header;
        const char* uses;
    };
    for (const HeaderRow& row : {
             HeaderRow{"序号 | 单位编码 | 单位名称 | 功能科目编码 | 功能科目名称 | 金额",
                       "ignored unit_code unit_name functional functional_name amount"},
             HeaderRow{"预算单位 | 支出功能分类科目 | 部门预算支出经济分类科目编码 | "
                       "部门预算支出经济分类科目名称 | 政府预算支出经济分类科目 | 本年预算数",
                       "unit_name functional economic economic_name ignored amount"},
             HeaderRow{
                 "项目编码 | 项目名称 | 项目类别 | 资金性质 | 功能科目 | 预算金额（万元） | 说明",
                 "project_code project_name kind source functional amount note"},
             HeaderRow{
                 "功能科目 | 经济科目 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | "
                 "财政专户管理资金 | 事业收入 | 上年结转",
                 "functional economic total amount:general_public: amount:government_fund: "
                 "amount:state_capital: amount:special_account: amount:undertaking: "
                 "amount:carried_over:"},
             HeaderRow{"功能科目 | 合计 | 人员经费 | 公用经费 | 项目支出",
                       "functional total amount::personnel amount::public amount::project"},
             HeaderRow{"功能科目 | 上年预算数 | 2024年预算数 | 增减 | 备注",
                       "functional ignored amount ignored note"},
             HeaderRow{"功能科目 | 经济科目 | 合计", "functional economic amount"},
             HeaderRow{"支出类型 | 功能分类科目 | 经济分类科目 | 项目 | 资金来源 | 金额",
                       "kind functional economic project_name source amount"},
         }) {
        EXPECT_EQ(usesOf(sheetOf(row.header)), row.uses) << row.header;
    }
}

TEST(ColumnGuess, by_what_stands_in_the_column)
{
    EXPECT_EQ(usesOf(sheetOf("科目编码 | 科目名称 | 金额\n"
                             "30201 | 办公费 | 10\n30202 | 印刷费 | 12\n")),
              "economic economic_name amount");
    EXPECT_EQ(
        usesOf(sheetOf("2010350 | 30201 办公费 | 公用经费 | 一般公共预算拨款 | 中心食堂 | 100\n"
                       "2010350 | 30202 印刷费 | 公用经费 | 一般公共预算拨款 | 中心食堂 | 90\n")),
        "functional economic kind source unit_name amount");
    EXPECT_EQ(usesOf(sheetOf("类 | 款 | 金额\n301 | 01 | 5\n301 | 02 | 6")),
              "economic_category economic_section amount");
}

TEST(ColumnUse, survives_the_settings)
{
    const QString text =
        QStringLiteral("unit_name ignored amount:general_public: amount::project note");
    EXPECT_EQ(textFromUses(usesFromText(text)), text);
    EXPECT_EQ(textFromUses(usesFromText(QStringLiteral("nonsense amount:nobody:"))),
              QStringLiteral("ignored amount"));
    EXPECT_TRUE(usesFromText(QString()).empty());
}

} // namespace budget::importing
