#include "core/money/money_text.h"
#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace budget::checks {

TEST(NarrativeFigures, the_sample_is_read_as_the_tests_expect)
{
    const Disclosure disclosure = documentSaying({});
    EXPECT_EQ(disclosure.fiscalYear, 2024);
    EXPECT_EQ(disclosure.unitName, QStringLiteral("云州市档案馆"));
    EXPECT_EQ(disclosure.tables.size(), 5U);
}

TEST(NarrativeFigures, amounts_that_agree_with_the_tables_are_not_found)
{
    for (const char16_t* text :
         {u"2024年收入预算100万元，支出预算100."
          u"00万元，其中：基本支出60万元，包括人员经费50万元、公用经费1"
          u"0万元；项目支出40万元。",
          u"云州市档案馆2024年收支总预算1,000,000.00元。",
          u"本部门2024年度财政拨款支出预算为100万元，比2023年预算增加5.00万元。",
          u"1."
          u"一般公共服务支出（类）档案事务（款）行政运行（项）2024年预算数为40万元，比2023年执行数"
          u"增加3万元"
          u"。",
          u"2.教育支出(类)普通教育(款)小学教育(项)：2024年预算数为25.00万元。",
          u"教育支出（类）25万元，占25%。",
          u"2024年“三公”经费预算数为5万元，其中：因公出国（境）费0万元，公务用车购置及运行费4万元（"
          u"其中：公务"
          u"用车购置费1万元，公务用车运行费3万元），公务接待费1万元。"})
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), "")
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeFigures, what_is_not_certainly_stated_of_a_figure_is_not_compared_with_it)
{
    for (const char16_t* text :
         {// of another year
          u"2023年收入预算90万元，支出预算90万元。",
          u"上年支出预算为90万元。",
          u"较上年预算90万元增加10万元。",
          u"2024年支出预算100万元，比2023年支出预算90万元增加10万元，增长11.11%。",
          u"2022年至2023年支出预算共计180万元。",
          u"2024年收入总计100万元，与2023年收入总计90万元相比，增加10万元。",
          u"2024年支出预算100万元，比2023年一般公共预算支出预算90万元增加10万元。",
          u"2023年支出预算90万元。其中：基本支出50万元，项目支出40万元。",
          u"2023年“三公”经费执行良好。公务接待费0.80万元，公务用车运行维护费2.50万元。",
          u"上年收支情况如下。收入预算90万元，支出预算90万元。",
          u"当年收入预算80万元，上年结转20万元。",
          u"本年支出预算80万元，使用上年结转安排支出20万元。",
          // of a part
          u"局机关本级支出预算70万元，下属单位支出预算30万元。",
          u"其中本级：收入预算70万元，支出预算70万元。",
          u"区级支出预算70万元。",
          u"项目支出中，一般公共预算支出40万元，事业收入0万元。",
          u"会议费3.00万元，与“三公”经费合计8.00万元。",
          u"2024年部门预算项目支出安排40万元。",
          u"全市支出预算500万元。",
          u"云州市档案馆信息中心支出预算30万元。",
          u"支出预算100万元，其中：工资福利支出50万元，商品和服务支出10万元，项目支出30万元，资本性"
          u"支出10万元。",
          u"“三公”经费5万元，其中：公务用车费4万元（其中，公务用车运行维护费3万元）。",
          u"档案利用支出预算3万元。",
          u"行政运行40万元，其中：基本支出30万元，项目支出10万元。",
          u"行政运行（项）40万元，其中：基本支出30万元、项目支出10万元。",
          u"专项业务费15万元，其中：一般公共预算拨款15万元。",
          u"基本支出和项目支出分别为60万元和40万元。",
          u"2024年支出预算100万元，其中用于档案数字化的项目支出5万元。",
          u"安排政府采购预算20万元，其中：财政拨款20万元，一般公共预算20万元。",
          u"上年结转20万元，其中：基本支出5万元，项目支出15万元。",
          // not exactly that
          u"支出预算约98万元。",
          u"支出预算98万元左右。",
          u"支出预算不超过120万元。",
          u"人均公用经费2万元/年。",
          u"支出预算由90万元调整为100万元。",
          u"收入预算增加到100万元。",
          // another measure of a fund
          u"一般公共预算当年拨款80万元，上年结转20万元。",
          u"三公经费中，公务接待费按人均0.5万元核定。",
          u"购置单价100万元以上设备0台。",
          u"单价50万元以上通用设备1台套。",
          // a code of something else than it is named
          u"2012604-小学教育25.00万元。",
          u"支出预算100万元，其中：扶贫支出3万元，占全市的12%。"})
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), "")
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeFigures, the_heading_gives_the_year_where_the_text_does_not)
{
    const QStringList text{QStringLiteral(
        "收入预算90.00万元，支出预算90.00万元，基本支出60.00万元，项目支出40.00万元。")};
    EXPECT_EQ(narrativeFindings(documentSaying(text, QStringLiteral("一、2023年预算情况"))), "");
    EXPECT_EQ(narrativeFindings(documentSaying(text, QStringLiteral("一、2024年预算情况"))),
              "narrative-total error 90.00万元 → 100.00万元; "
              "narrative-total error 90.00万元 → 100.00万元; "
              "narrative-sentence-sum error 90.00万元");
}

TEST(NarrativeFigures, an_amount_that_contradicts_the_tables_is_an_error)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"2024年收入预算100万元，支出预算98.20万元。",
         "narrative-total error 98.20万元 → 100.00万元"},
        {u"2024年部门支出98.20万元。", "narrative-total error 98.20万元 → 100.00万元"},
        {u"（1）小学教育（2050202）：2024年预算26.00万元，主要用于办学。",
         "narrative-item error 26.00万元 → 25.00万元"},
        {u"基本支出60.00万元，其中人员经费50.00万元，公用经费10.10万元。",
         "narrative-split error 10.10万元 → 10.00万元; narrative-sentence-sum error 60.00万元"},
        {u"财政拨款支出预算1,100.00万元。", "narrative-funds error 1,100.00万元 → 100.00万元"},
        {u"“教育支出（类）普通教育（款）小学教育（项）”25.60万元，用于学校建设。",
         "narrative-item error 25.60万元 → 25.00万元"},
        {u"公务接待费1.50万元。", "narrative-three-public error 1.50万元 → 1.00万元"},
        {u"（一）2012604-档案馆11.00万元。主要用于档案保管。",
         "narrative-item error 11.00万元 → 10.00万元"},
        {u"教育支出（类）普通教育（款）小学教育（项）。2024年预算25.60万元，与上年持平。",
         "narrative-item error 25.60万元 → 25.00万元"},
        {u"支出预算100万元，其中：基本支出60万元，占支出预算总额的65%"
         u"；项目支出40万元，占支出预算总额"
         u"的40%。",
         "narrative-share error 占支出预算总额的65%"},
        {u"2024年收支总预算100.00万元，与上年相比，收、支总预算各增加20.00万元，增长28%。",
         "narrative-change-percent error 增长28%"},
        {u"财政专户收入0万元，其他资金0万元，支出预算98.20万元。",
         "narrative-total error 98.20万元 → 100.00万元"},
        {u"相应安排支出预算98.20万元。", "narrative-total error 98.20万元 → 100.00万元"},
        {u"收入预算100万元，支出预算100元。", "narrative-unit-slip error 100元 → 1000000元"},
        {u"支出预算90万元，部门预算比2023年增加10万元。",
         "narrative-last-year-figure error 90万元 → 100万元"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeFigures, what_is_cut_off_instead_of_rounded_is_a_tail)
{
    Disclosure disclosure = documentSaying({QStringLiteral("公务接待费1.00万元。")});
    for (Table& table : disclosure.tables) {
        if (table.kind == TableKind::ThreePublic)
            table.unit = MoneyUnit::Yuan;
    }
    setCell(disclosure,
            TableKind::ThreePublic,
            QStringLiteral("reception"),
            QStringLiteral("total"),
            QStringLiteral("10088.00"));
    setCell(disclosure,
            TableKind::ThreePublic,
            QStringLiteral("reception"),
            QStringLiteral("general_public"),
            QStringLiteral("10088.00"));
    EXPECT_EQ(narrativeFindings(disclosure), "narrative-three-public tail 1.00万元 → 1.01万元");
}

TEST(NarrativeFigures, several_amounts_that_contradict_the_tables_do_not_hide_each_other)
{
    EXPECT_EQ(
        findingsSaying({QStringLiteral(
            "收入预算100.00万元，支出预算102.00万元，其中：基本支出61.00万元，项目支出41.00万元；"
            "基本支出中，人员经费51.00万元，公用经费10.00万元。")}),
        "narrative-total error 102.00万元 → 100.00万元; "
        "narrative-split error 61.00万元 → 60.00万元; "
        "narrative-split error 41.00万元 → 40.00万元; "
        "narrative-split error 51.00万元 → 50.00万元");
}

TEST(NarrativeFigures, tables_that_contradict_most_of_the_text_were_misread)
{
    EXPECT_EQ(
        findingsSaying({QStringLiteral("基本支出6万元，项目支出4万元，人员经费5万元，公用经费1万元"
                                       "。")}),
        "");
}

TEST(NarrativeFigures, parts_that_do_not_add_up_to_their_total_are_an_error)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"2023年“三公”经费为4."
         u"50万元，其中：因公出国（境）费0万元，公务用车购置及运行费3.00万元，公务接待费1"
         u".00万元。",
         "narrative-sentence-sum error 4.50万元"},
        {u"政府采购预算20.00万元，其中：政府采购货物预算12."
         u"00万元、政府采购工程预算0万元、政府采购服务预算9.00万元。",
         "narrative-sentence-sum error 20.00万元"},
        {u"本单位编报绩效目标的项目共2个，涉及资金30.50万元。其中：展览费20.00万元，修缮费10."
         u"00万元。",
         "narrative-counted-parts error 30.50万元"},
        {u"2023年“三公”经费4.50万元：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行费3.00"
         u"万元，公务接待费1.00万元。",
         "narrative-sentence-sum error 4.50万元"},
        {u"档案馆及所属单位共安排政府采购预算20.00万元，其中：货物12.00万元、工程0万元、服务9."
         u"00万元。",
         "narrative-sentence-sum error 20.00万元"},
        {u"档案馆及所属单位共安排政府采购预算20.00万元，货物12.00万元、工程0万元、服务9.00万元。",
         ""},
        {u"政府采购预算20万元，其中：货物11万元、服务9万元；面向中小企业预留8万元。", ""},
        {u"政府采购预算20万元，其中：货物11万元、工程0万元。", ""},
        {u"编报绩效目标的项目共3个，涉及资金30.50万元。其中：展览费20万元，修缮费10万元。", ""},
        {u"编报绩效目标的项目共2个，涉及资金0.001元。其中：展览费20万元，修缮费10万元。", ""},
        {u"“三公”经费5万元，其中：公务用车运行维护费3万元。", ""},
        {u"2024年支出预算100万元。其中：基本支出60万元，项目支出30万元，上缴上级支出10万元。",
         "narrative-split error 30万元 → 40万元"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeFigures, what_a_second_table_of_the_kind_confirms_is_no_mistake)
{
    Disclosure disclosure = documentSaying({QStringLiteral("支出预算80.00万元。")});
    const auto isBasis = [](const Table& table) {
        return table.kind == TableKind::ExpenditureSummary;
    };
    const auto table = std::find_if(disclosure.tables.begin(), disclosure.tables.end(), isBasis);
    ASSERT_NE(table, disclosure.tables.end());
    Table ofUnit = *table;
    ofUnit.rows.resize(1);
    for (Cell& cell : ofUnit.rows.front().cells) {
        if (cell.text == u"100.00")
            cell = {QStringLiteral("80.00"), Money::fromFen(80'000'000), false};
    }
    EXPECT_EQ(narrativeFindings(disclosure), "narrative-total error 80.00万元 → 100.00万元");
    disclosure.tables.push_back(ofUnit);
    EXPECT_EQ(narrativeFindings(disclosure), "");
}

TEST(NarrativeFigures, a_fund_alone_does_not_give_the_project_expenditure_of_all)
{
    Disclosure disclosure = documentSaying({QStringLiteral("项目支出45.00万元。")});
    EXPECT_EQ(narrativeFindings(disclosure), "narrative-split error 45.00万元 → 40.00万元");
    for (Table& table : disclosure.tables) {
        if (table.kind != TableKind::ExpenditureSummary)
            continue;
        for (Row& row : table.rows) {
            if (row.kind == RowKind::Total)
                row.cells.back() = Cell();
        }
        table.columns.back().key = QStringLiteral("other");
        setCell(disclosure,
                TableKind::ExpenditureSummary,
                QStringLiteral("合计"),
                QStringLiteral("total"),
                QStringLiteral("105.00"));
    }
    EXPECT_EQ(narrativeFindings(disclosure).find("narrative-split"), std::string::npos);
}

namespace {

Cell amountCell(const char16_t* text)
{
    const QString printed = QString::fromUtf16(text);
    return {printed, parseMoney(printed, MoneyUnit::TenThousandYuan).value(), false};
}

Column columnOf(const char16_t* key, ColumnType type)
{
    return {QString::fromUtf16(key), QString::fromUtf16(key), type, Side::None};
}

// The sample with a table of assets that come to so much.
Disclosure withAssets(const char16_t* value, const char16_t* text)
{
    Table assets;
    assets.kind = TableKind::Assets;
    assets.columns = {columnOf(u"name", ColumnType::Name),
                      columnOf(u"original_value", ColumnType::Amount)};
    Row total;
    total.kind = RowKind::Total;
    total.name = QStringLiteral("资产总额");
    total.cells = {{total.name, std::nullopt, false}, amountCell(value)};
    assets.rows = {total};
    Disclosure disclosure = documentSaying({QString::fromUtf16(text)});
    disclosure.tables.push_back(assets);
    return disclosure;
}

// The sample with a table of purchases of 20.00万元: goods 12.00, services 8.00.
Disclosure withPurchases(const char16_t* text)
{
    Table purchases;
    purchases.kind = TableKind::Procurement;
    purchases.columns = {columnOf(u"catalogueCode", ColumnType::Text),
                         columnOf(u"total", ColumnType::Amount)};
    const auto row = [](RowKind kind, const char16_t* code, const char16_t* amount) {
        Row made;
        made.kind = kind;
        made.cells = {{QString::fromUtf16(code), std::nullopt, false}, amountCell(amount)};
        return made;
    };
    purchases.rows = {row(RowKind::Total, u"", u"20.00"),
                      row(RowKind::Item, u"A02", u"12.00"),
                      row(RowKind::Item, u"C08", u"8.00")};
    Disclosure disclosure = documentSaying({QString::fromUtf16(text)});
    disclosure.tables.push_back(purchases);
    return disclosure;
}

} // namespace

TEST(NarrativeFigures, assets_equal_their_table)
{
    const char16_t* const text = u"上年末固定资产金额为9.00万元。";
    EXPECT_EQ(narrativeFindings(withAssets(u"9.00", text)), "");
    EXPECT_EQ(narrativeFindings(withAssets(u"8.00", text)),
              "narrative-assets error 9.00万元 → 8.00万元");
    EXPECT_EQ(narrativeFindings(withAssets(u"8.00", u"本年末固定资产金额为9.00万元。")), "")
        << "the table prints those of the year before";
}

TEST(NarrativeFigures, procurement_equals_its_table)
{
    EXPECT_EQ(narrativeFindings(
                  withPurchases(u"政府采购预算20.00万元，其中：货物12.00万元、服务8.00万元。")),
              "");
    EXPECT_EQ(narrativeFindings(withPurchases(u"政府采购预算21.00万元。")),
              "narrative-procurement error 21.00万元 → 20.00万元");
    EXPECT_EQ(narrativeFindings(
                  withPurchases(u"政府采购预算20.00万元，其中：货物13.00万元、服务8.00万元。")),
              "narrative-procurement error 13.00万元 → 12.00万元");
}

TEST(NarrativeShares, in_a_list_are_of_one_total)
{
    const auto saying = [](const char16_t* share) {
        return findingsSaying(
            {QStringLiteral("人员经费50.00万元，占50.00%；公用经费10.00万元，占10.00%；项目支出"
                            "40.00万元，占")
             + QString::fromUtf16(share)});
    };
    EXPECT_EQ(saying(u"40.00%。"), "");
    EXPECT_EQ(saying(u"45.00%。"), "narrative-share-list error 40.00万元");
}

} // namespace budget::checks
