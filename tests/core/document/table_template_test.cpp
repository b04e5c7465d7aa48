#include "core/document/table_template.h"

#include "core/money/error.h"
#include "tests/core/document/table_text.h"
#include "tests/source_tree.h"

#include <QFile>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace budget {

namespace {

const QString fileName = QStringLiteral("region.json");

DisclosureTemplate qinhuangdao()
{
    QFile file(sourcePath(QStringLiteral("resources/templates/qinhuangdao.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Result<DisclosureTemplate> result = parseTemplate(file.readAll(), file.fileName());
    EXPECT_TRUE(result.has_value()) << result.error().detail.toStdString();
    return std::move(result).value_or(DisclosureTemplate());
}

std::string columnsOf(TableKind kind)
{
    const DisclosureTemplate disclosure = qinhuangdao();
    const TableTemplate* table = findTemplate(disclosure, kind);
    return table == nullptr ? "none" : columnsText(leafColumns(table->columns));
}

std::string headerOf(TableKind kind)
{
    const DisclosureTemplate disclosure = qinhuangdao();
    const TableTemplate* table = findTemplate(disclosure, kind);
    return table == nullptr ? "none" : headerText(headerTree(table->columns));
}

// A template with one table, whose text a test spoils.
const QByteArray smallest = R"({
 "id": "here",
 "region": "某地",
 "codeStyle": "joined",
 "tables": [
  {"kind": "expenditure_summary", "title": "支出总表", "unit": "万元",
   "columns": [{"title": "科目", "children": [{"title": "编码", "key": "code", "type": "code"}]},
               {"title": "合计", "key": "total", "type": "amount"}],
   "lines": [{"line": 1, "name": "合计", "kind": "total"}]}
 ]
})";

} // namespace

TEST(TableTemplate, the_tables_of_qinhuangdao_stand_in_printed_order)
{
    const DisclosureTemplate disclosure = qinhuangdao();
    EXPECT_EQ(disclosure.id, QStringLiteral("qinhuangdao"));
    EXPECT_EQ(disclosure.codeStyle, CodeStyle::Joined);
    QStringList kinds;
    for (const TableTemplate& table : disclosure.tables) {
        kinds.append(tableKindId(table.kind));
        EXPECT_EQ(table.unit, MoneyUnit::TenThousandYuan);
    }
    EXPECT_EQ(kinds.join(u' ').toStdString(),
              "revenue_expenditure_summary revenue_summary expenditure_summary "
              "fiscal_appropriation_summary general_public_expenditure basic_expenditure "
              "government_fund_expenditure state_capital_expenditure three_public procurement "
              "assets performance_goal");
    EXPECT_EQ(findTemplate(disclosure, TableKind::Other), nullptr);
}

TEST(TableTemplate, the_printed_headers_of_qinhuangdao)
{
    EXPECT_EQ(headerOf(TableKind::RevenueExpenditureSummary),
              "序号 收入(项目 预算数) 支出(项目 预算数)");
    EXPECT_EQ(headerOf(TableKind::RevenueSummary),
              "序号 功能分类科目(科目编码 科目名称) 合计 本年收入(小计 财政拨款收入 财政专户收入 "
              "事业收入 经营收入 上级补助收入 附属单位上缴收入 其他收入) 上年结转");
    EXPECT_EQ(headerOf(TableKind::ThreePublic),
              "序号 项目 资金性质(合计 一般公共预算财政拨款 政府性基金预算拨款 "
              "国有资本经营预算拨款)");
}

TEST(TableTemplate, the_columns_of_two_sided_tables)
{
    EXPECT_EQ(columnsOf(TableKind::RevenueExpenditureSummary),
              "序号 line\n"
              "项目 name revenue\n"
              "预算数 amount revenue\n"
              "项目 name expenditure\n"
              "预算数 amount expenditure");
    EXPECT_EQ(columnsOf(TableKind::FiscalAppropriationSummary),
              "序号 line\n"
              "项目 name revenue\n"
              "金额 amount revenue\n"
              "项目 name expenditure\n"
              "合计 total amount expenditure\n"
              "一般公共预算财政拨款 general_public amount expenditure\n"
              "政府性基金预算财政拨款 government_fund amount expenditure\n"
              "国有资本经营预算财政拨款 state_capital amount expenditure");
}

TEST(TableTemplate, the_columns_of_code_tables)
{
    const std::string code = "序号 line\n科目编码 code\n科目名称 name\n合计 total amount\n";
    const std::string kinds = "基本支出 basic amount\n项目支出 project amount";
    EXPECT_EQ(columnsOf(TableKind::RevenueSummary),
              code
                  + "小计 subtotal amount\n"
                    "财政拨款收入 fiscal amount\n"
                    "财政专户收入 special_account amount\n"
                    "事业收入 undertaking amount\n"
                    "经营收入 business amount\n"
                    "上级补助收入 superior_subsidy amount\n"
                    "附属单位上缴收入 subordinate_remittance amount\n"
                    "其他收入 other amount\n"
                    "上年结转 carried_over amount");
    EXPECT_EQ(columnsOf(TableKind::ExpenditureSummary),
              code + kinds
                  + "\n经营支出 business amount\n"
                    "上解上级支出 remitted_to_superior amount\n"
                    "对附属单位补助支出 subsidy_to_subordinates amount");
    EXPECT_EQ(columnsOf(TableKind::GeneralPublicExpenditure), code + kinds);
    EXPECT_EQ(columnsOf(TableKind::GovernmentFundExpenditure), code + kinds);
    EXPECT_EQ(columnsOf(TableKind::StateCapitalExpenditure), code + kinds);
    EXPECT_EQ(columnsOf(TableKind::BasicExpenditure),
              code + "人员经费 personnel amount\n公用经费 public amount");
}

TEST(TableTemplate, the_columns_of_the_other_tables)
{
    EXPECT_EQ(columnsOf(TableKind::ThreePublic),
              "序号 line\n"
              "项目 name\n"
              "合计 total amount\n"
              "一般公共预算财政拨款 general_public amount\n"
              "政府性基金预算拨款 government_fund amount\n"
              "国有资本经营预算拨款 state_capital amount");
    EXPECT_EQ(columnsOf(TableKind::Procurement),
              "项目名称 project name\n"
              "预算资金 budget amount\n"
              "采购物品名称 item text\n"
              "政府采购目录序号 catalogueCode text\n"
              "计量单位 measure text\n"
              "数量 quantity\n"
              "单价 unitPrice amount\n"
              "合计 total amount\n"
              "一般公共预算拨款 general_public amount\n"
              "基金预算拨款 government_fund amount\n"
              "国有资本经营预算拨款 state_capital amount\n"
              "财政专户核拨 special_account amount\n"
              "单位资金 unit_funds amount\n"
              "财政拨款结转 fiscal_carryover amount\n"
              "非财政拨款结转结余 other_carryover amount\n"
              "{year}年预留中小微企业份额 sme_reserve amount");
    EXPECT_EQ(columnsOf(TableKind::Assets),
              "固定资产类别 name\n行次 line\n数量 quantity\n原值 original_value amount");
    EXPECT_EQ(columnsOf(TableKind::PerformanceGoal),
              "一级指标 first text\n"
              "二级指标 second text\n"
              "三级指标 third text\n"
              "绩效指标描述 description text\n"
              "指标值 target text\n"
              "指标值确定依据 basis text");
}

TEST(TableTemplate, fixed_lines_keep_side_kind_and_code)
{
    const Result<DisclosureTemplate> disclosure = parseTemplate(smallest, fileName);
    ASSERT_TRUE(disclosure.has_value());
    const std::vector<LineTemplate>& lines = disclosure->tables.front().lines;
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().kind, RowKind::Total);

    const DisclosureTemplate region = qinhuangdao();
    const TableTemplate* summary = findTemplate(region, TableKind::RevenueExpenditureSummary);
    ASSERT_NE(summary, nullptr);
    const LineTemplate& services = summary->lines.at(9);
    EXPECT_EQ(services.line, 1);
    EXPECT_EQ(services.side, Side::Expenditure);
    EXPECT_EQ(services.code, QStringLiteral("201"));
    EXPECT_EQ(services.name, QStringLiteral("一、一般公共服务支出"));
}

TEST(TableTemplate, a_spoilt_file_is_refused_with_the_way_to_the_fault)
{
    struct Fault
    {
        const char* right;
        const char* wrong;
        bool inTable;
        const char* detail;
    };
    const std::vector<Fault> faults{
        {R"("id": "here",)", "", false, "id: missing"},
        {R"("here")", R"("")", false, "id: missing"},
        {R"("here")", "7", false, "id: no text"},
        {R"("joined")", R"("apart")", false, "codeStyle: unknown word: apart"},
        {R"("tables")", R"("table")", false, "table: unknown key"},
        {R"("kind": "expenditure_summary", )", "", true, "tables[0].kind: missing"},
        {R"("expenditure_summary")", R"("summary")", true, "tables[0].kind: unknown word: summary"},
        {R"("万元")", R"("美元")", true, "tables[0].unit: unknown word: 美元"},
        {R"("unit": "万元",)", "", true, "tables[0].unit: missing"},
        {R"("columns": [)",
         R"("firstNumber": 0, "columns": [)",
         true,
         "tables[0].firstNumber: no number from 1 on"},
        {R"("columns": [)", R"("aliases": "甲", "columns": [)", true, "tables[0].aliases: no list"},
        {R"("columns": [)",
         R"("aliases": [1], "columns": [)",
         true,
         "tables[0].aliases: no text in the list"},
        {R"("columns": [)", R"("columns": [7, )", true, "tables[0].columns[0]: no object"},
        {R"("type": "code")",
         R"("type": "cod")",
         true,
         "tables[0].columns[0].children[0].type: unknown word: cod"},
        {R"(, "type": "amount")", "", true, "tables[0].columns[1].type: unknown word: "},
        {R"("key": "total", )", "", true, "tables[0].columns[1].key: missing"},
        {R"("key": "total")",
         R"("side": "left")",
         true,
         "tables[0].columns[1].side: unknown word: left"},
        {R"("title": "合计", )", "", true, "tables[0].columns[1].title: missing"},
        {R"("children")", R"("child")", true, "tables[0].columns[0].child: unknown key"},
        {R"("line": 1)", R"("line": "1")", true, "tables[0].lines[0].line: no number from 1 on"},
        {R"("line": 1, )", "", true, "tables[0].lines[0].line: no number from 1 on"},
        {R"("kind": "total")",
         R"("kind": "sum")",
         true,
         "tables[0].lines[0].kind: unknown word: sum"},
        {R"("name": "合计", )", "", true, "tables[0].lines[0].name: missing"},
    };
    for (const Fault& fault : faults) {
        QByteArray json = smallest;
        ASSERT_TRUE(json.contains(fault.right)) << fault.right;
        json.replace(json.indexOf(fault.right), qstrlen(fault.right), fault.wrong);
        const Result<DisclosureTemplate> disclosure = parseTemplate(json, fileName);
        ASSERT_FALSE(disclosure.has_value()) << json.toStdString();
        Place place;
        place.file = fileName;
        if (fault.inTable)
            place.table = QStringLiteral("支出总表");
        const Error expected{ErrorCode::ResourceMalformed, place, QString::fromUtf8(fault.detail)};
        EXPECT_EQ(disclosure.error(), expected) << disclosure.error().detail.toStdString();
    }
}

TEST(TableTemplate, what_is_no_template_at_all_is_refused)
{
    struct Fault
    {
        QByteArray json;
        int line;
        const char* detail;
    };
    for (const Fault& fault :
         {Fault{"", 1, "illegal value"},
          Fault{"{\n \"id\": \"a\",\n \"region\" 7\n}", 3, "missing name separator"},
          Fault{"[1]", 0, "id: missing"},
          Fault{"{}", 0, "id: missing"}}) {
        const Result<DisclosureTemplate> disclosure = parseTemplate(fault.json, fileName);
        ASSERT_FALSE(disclosure.has_value()) << fault.json.toStdString();
        EXPECT_EQ(disclosure.error().code, ErrorCode::ResourceMalformed);
        EXPECT_EQ(disclosure.error().place.file, fileName);
        EXPECT_EQ(disclosure.error().place.line, fault.line) << fault.json.toStdString();
        EXPECT_EQ(disclosure.error().detail.toStdString(), fault.detail);
    }
}

} // namespace budget
