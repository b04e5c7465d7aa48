#include "core/writers/text/json_writer.h"

#include "tests/core/writers/sample_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

Disclosure documentOf(Table table)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("服务中心");
    disclosure.fiscalYear = 2023;
    disclosure.tables.push_back(std::move(table));
    return disclosure;
}

// What stands between the brackets of the only table's rows, line by line.
std::string rowsOf(Table table)
{
    const QByteArray json = toJson(documentOf(std::move(table)));
    const QByteArray start = "\"rows\": [";
    const qsizetype from = json.indexOf(start) + start.size();
    QByteArray rows = json.sliced(from, json.lastIndexOf("]}]}") - from);
    return rows.replace(",\n            ", "\n").toStdString();
}

} // namespace

TEST(JsonWriter, a_document_is_written_as_laid_down)
{
    Table table = sampleTable(TableKind::ExpenditureSummary,
                              QStringLiteral("1\t\t合计\t8900.03\t3611.85\t5288.18\n"
                                             "2\t201\t一般公共服务支出\t8309.97\t0.00"));
    table.pages = {7, 8};
    Disclosure disclosure = documentOf(std::move(table));
    disclosure.unitCode = QStringLiteral("430");
    EXPECT_EQ(toJson(disclosure).toStdString(),
              R"({"unitName": "服务中心", "unitCode": "430", "fiscalYear": 2023,
 "tables": [
  {"kind": "expenditure_summary", "title": "部门预算支出总表", "unit": "万元", "pages": [7, 8], "note": null,
   "rows": [{"code": null, "name": "合计", "amounts": {"total": 8900030000, "basic": 3611850000, "project": 5288180000}},
            {"code": "201", "name": "一般公共服务支出", "amounts": {"total": 8309970000, "basic": 0}}]}]}
)");
}

TEST(JsonWriter, what_is_not_printed_is_null)
{
    Disclosure disclosure;
    EXPECT_EQ(
        toJson(disclosure).toStdString(),
        "{\"unitName\": null, \"unitCode\": null, \"fiscalYear\": null,\n \"tables\": [\n  ]}\n");
}

TEST(JsonWriter, revenue_rows_come_first_and_carry_no_code)
{
    Table table = sampleTable(TableKind::RevenueExpenditureSummary,
                              QStringLiteral("1\t一、事业收入\t\t一、外交支出\t-1.50\n"
                                             "2\t收入总计\t8.00\t支出总计\t6.50"));
    table.rows[1].code = QStringLiteral("202");
    EXPECT_EQ(rowsOf(std::move(table)),
              R"({"side": "revenue", "code": null, "name": "一、事业收入", "amounts": {}}
{"side": "revenue", "code": null, "name": "收入总计", "amounts": {"amount": 8000000}}
{"side": "expenditure", "code": null, "name": "一、外交支出", "amounts": {"amount": -1500000}}
{"side": "expenditure", "code": null, "name": "支出总计", "amounts": {"amount": 6500000}})");
}

TEST(JsonWriter, three_public_has_its_items_alone)
{
    EXPECT_EQ(rowsOf(sampleTable(TableKind::ThreePublic,
                                 QStringLiteral("1\t合计\t374.46\t374.46\n"
                                                "2\t“三公”经费小计\t374.46\t374.46\n"
                                                "3\t三、公务接待费\t318.88"))),
              "{\"code\": \"three_public\", \"name\": \"“三公”经费小计\", \"amounts\": {\"total\": "
              "374460000, \"general_public\": 374460000}}\n"
              "{\"code\": \"reception\", \"name\": \"三、公务接待费\", \"amounts\": {\"total\": "
              "318880000}}");
}

TEST(JsonWriter, a_procurement_row_has_its_words_and_prices_beside_the_amounts)
{
    EXPECT_EQ(
        rowsOf(sampleTable(TableKind::Procurement,
                           QStringLiteral("物业费\t93.12\t其他服务\tC99\t万元\t1\t45.00\t46.00"))),
        "{\"code\": null, \"name\": \"物业费\", \"project\": \"物业费\", \"item\": \"其他服务\", "
        "\"catalogueCode\": \"C99\", \"measure\": \"万元\", \"quantity\": \"1\", \"unitPrice\": "
        "45000000, \"budget\": 93120000, \"amounts\": {\"total\": 46000000}}");
}

TEST(JsonWriter, an_asset_row_has_its_quantity_as_text)
{
    EXPECT_EQ(
        rowsOf(sampleTable(TableKind::Assets,
                           QStringLiteral("合计\t1\t---\t2413.603435\n其中：房屋\t3\t\t0.00"))),
        "{\"code\": null, \"name\": \"合计\", \"quantity\": \"---\", \"amounts\": "
        "{\"original_value\": 2413603435}}\n"
        "{\"code\": null, \"name\": \"其中：房屋\", \"quantity\": null, \"amounts\": "
        "{\"original_value\": 0}}");
}

TEST(JsonWriter, a_goal_table_repeats_merged_cells_and_keeps_its_goals)
{
    const Disclosure sample = sampleDisclosure();
    const QJsonObject table = QJsonDocument::fromJson(toJson(sample, {4}))
                                  .object()
                                  .value(QStringLiteral("tables"))
                                  .toArray()
                                  .at(0)
                                  .toObject();
    EXPECT_EQ(table.value(QStringLiteral("title")).toString(), QStringLiteral("设备维护费"));
    EXPECT_EQ(table.value(QStringLiteral("goals")).toArray().size(), 2);
    const QJsonObject second = table.value(QStringLiteral("rows")).toArray().at(1).toObject();
    EXPECT_EQ(
        QJsonDocument(second).toJson(QJsonDocument::Compact).toStdString(),
        R"({"basis":"年度工作计划","description":null,"first":"产出指标","second":"数量指标",)"
        R"("target":"≥90%","third":"设备维保完成率"})");
}

TEST(JsonWriter, an_unknown_table_keeps_its_cells)
{
    Table table;
    table.title = QStringLiteral("机构设置");
    table.columns.resize(2);
    table.columns[0].title = QStringLiteral("单位名称");
    table.columns[1].title = QStringLiteral("规格");
    Row row;
    row.cells.resize(2);
    row.cells[0].text = QStringLiteral("中心\"本级\"");
    row.cells[1].text = QStringLiteral("正科级\n");
    table.rows.push_back(row);
    const std::string json = toJson(documentOf(std::move(table))).toStdString();
    EXPECT_NE(json.find(R"("columns": ["单位名称", "规格"])"), std::string::npos);
    EXPECT_NE(json.find(R"("cells": [["中心\"本级\"", "正科级\n"]])"), std::string::npos);
}

TEST(JsonWriter, every_sample_table_is_valid_json_and_a_selection_is_kept)
{
    const Disclosure sample = sampleDisclosure();
    QJsonParseError error;
    const QJsonDocument all = QJsonDocument::fromJson(toJson(sample), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    EXPECT_EQ(all.object().value(QStringLiteral("tables")).toArray().size(), 7);
    const QJsonDocument some = QJsonDocument::fromJson(toJson(sample, {2, 5}));
    EXPECT_EQ(some.object().value(QStringLiteral("tables")).toArray().size(), 2);
}

} // namespace budget::writers
