// Procurement and assets: one cell changed in a sound document, and tables that cannot be checked.

#include "tests/core/checks/check_sample.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

struct CellChange
{
    const char* row;
    const char* column;
    const char* text;
    const char* check;
    int findings;
};

QStringList findingsAfter(TableKind kind, const CellChange& change)
{
    Disclosure disclosure = soundDocument();
    setCell(disclosure,
            kind,
            QString::fromUtf8(change.row),
            QString::fromUtf8(change.column),
            QString::fromUtf8(change.text));
    QStringList findings = findingsOf(disclosure, QString::fromUtf8(change.check));
    findings.removeAll(QStringLiteral("skipped"));
    return findings;
}

const CellChange procurementChanges[] = {
    {"合计", "total", "251.82", "procurement-total", 1},
    {"合计", "sme_reserve", "241.28", "procurement-total", 1},
    {"东区物业费", "total", "5.11", "procurement-total", 1},
    {"东区物业费", "general_public", "5.11", "procurement-sources", 1},
    {"东区物业费", "unitPrice", "5.11", "procurement-price", 1},
    {"东区物业费", "quantity", "2", "procurement-price", 1},
    {"东区物业费", "sme_reserve", "5.20", "procurement-reserve", 1},
    {"东区物业费", "budget", "5.00", "procurement-funds", 1},
    {"东区物业费", "budget", "50.00", "procurement-funds", 0},
    {"东区物业费", "budget", "50.00", "procurement-funds-left", 1},
    {"东区物业费", "budget", "5.00", "procurement-funds-left", 0},
    {"东区物业费", "catalogueCode", "C9900000", "procurement-code", 1},
    {"东区物业费", "catalogueCode", "C9900", "procurement-code", 0},
    {"东区物业费", "catalogueCode", "其他服务", "procurement-code", 0},
    {"东区物业费", "measure", "1", "procurement-measure", 1},
    {"东区物业费", "measure", "项", "procurement-measure", 0},
    {"东区物业费", "measure", "", "procurement-measure", 0},
    {"东区物业费", "unitPrice", "", "procurement-price", 0},
    {"东区物业费", "quantity", "1批", "procurement-price", 0},
};

const CellChange assetChanges[] = {
    {"合计", "original_value", "2413.603436", "asset-total", 1},
    {"三、专用设备", "original_value", "184.00215", "asset-total", 1},
    {"其中：汽车", "original_value", "1490.69", "asset-part", 1},
    {"陈列品", "original_value", "12.00", "asset-all-parts", 1},
    {"陈列品", "original_value", "", "asset-all-parts", 0},
    {"其中：家具用具", "original_value", "72.87084", "asset-all-pieces", 1},
    {"其中：家具用具", "quantity", "536", "asset-all-pieces", 0},
    {"三、专用设备", "quantity", "0", "asset-count", 1},
    {"三、专用设备", "quantity", "---", "asset-count", 0},
    {"三、专用设备", "quantity", "", "asset-count", 0},
};

// 序号 left out; the columns of a place that prints fewer of them.
Disclosure procurement(const char* rows)
{
    return documentOf(
        QStringLiteral("430 示范单位 "
                       "预算年度：2024\n\n6、政府采购预算情况\n\n部门政府采购预算\n\n单位：万元\n\n"
                       "项目名称\t采购物品名称\t政府采购目录序号\t计量单位\t数量\t单价\t合计\n")
        + QString::fromUtf8(rows));
}

Disclosure assets(const char* rows)
{
    return documentOf(QStringLiteral("430 示范单位 预算年度：2024\n\n7、国有资产信息\n\n"
                                     "2023年资产构成情况表\n\n单位：万元\n\n"
                                     "固定资产类别\t行次\t数量\t原值\n")
                      + QString::fromUtf8(rows));
}

QStringList findingsOfGroup(const Disclosure& disclosure, const char* prefix)
{
    return findingsOf(disclosure).filter(QRegularExpression(u'^' + QString::fromUtf8(prefix)));
}

} // namespace

TEST(ProcurementChecks, find_one_changed_cell)
{
    for (const CellChange& change : procurementChanges)
        EXPECT_EQ(findingsAfter(TableKind::Procurement, change).size(), change.findings)
            << change.row << ' ' << change.column << ' ' << change.text;
}

TEST(ProcurementChecks, propose_the_whole_code_of_the_same_item)
{
    Disclosure disclosure = soundDocument();
    setCell(disclosure,
            TableKind::Procurement,
            QStringLiteral("东区物业费"),
            QStringLiteral("catalogueCode"),
            QStringLiteral("C9900000"));
    const std::vector<Finding> findings = runChecks(disclosure).findings();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].mend, (Mend{QStringLiteral("C9900000"), QStringLiteral("C99000000")}));
}

TEST(ProcurementChecks, find_nothing_where_no_other_row_keeps_the_rule)
{
    for (const char* rows : {
             // Prices in 元, amounts in 万元.
             "合计\t\t\t\t\t\t3.50\n办公设备\t台式机\tA02010104\t台\t5\t5000\t2.50\n"
             "办公设备\t打印机\tA02010601\t台\t2\t5000\t1.00\n",
             // A line a unit that is not called a sum.
             "合计\t\t\t\t\t\t3.50\n示范单位本级\t\t\t\t\t\t3.50\n"
             "办公设备\t台式机\tA02010104\t台\t5\t0.50\t2."
             "50\n办公设备\t打印机\tA02010601\t台\t2\t0.50\t1.00\n",
             // A catalogue of the place's own.
             "合计\t\t\t\t\t\t3.50\n办公设备\t台式机\tA01\t台\t5\t0.50\t2.50\n"
             "办公设备\t打印机\tA02\t台\t2\t0.50\t1.00\n",
             "合计\t\t\t\t\t\t3.50\n办公设备\t台式机\tA0201\t台\t5\t0.50\t2.50\n"
             "办公设备\t打印机\tA0201060\t台\t2\t0.50\t1.00\n",
             // No codes, no prices.
             "合计\t\t\t\t\t\t3.50\n办公设备\t台式机\t\t台\t5\t\t2.50\n"
             "办公设备\t打印机\t\t台\t2\t\t1.00\n",
             // What is counted in one place only: measures that are numbers in every row.
             "合计\t\t\t\t\t\t3.50\n办公设备\t台式机\tA02010104\t1\t5\t0.50\t2.50\n"
             "办公设备\t打印机\tA02010601\t1\t2\t0.50\t1.00\n",
         })
        EXPECT_EQ(findingsOfGroup(procurement(rows), "procurement-"), QStringList()) << rows;
}

TEST(ProcurementChecks, compare_the_line_of_each_unit_with_its_items)
{
    const char* const rows =
        "合计\t\t\t\t\t\t4.50\n甲单位小计\t\t\t\t\t\t2.50\n"
        "办公设备\t台式机\tA02010104\t台\t5\t0.50\t2.50\n乙单位小计\t\t\t\t\t\t%1\n"
        "办公设备\t打印机\tA02010601\t台\t4\t0.50\t2.00\n";
    const auto with = [&](const char* amount) {
        return findingsOfGroup(
                   procurement(QString::fromUtf8(rows).arg(QLatin1StringView(amount)).toUtf8()),
                   "procurement-")
            .size();
    };
    EXPECT_EQ(with("2.00"), 0);
    EXPECT_EQ(with("2.10"), 1);
}

TEST(AssetChecks, find_one_changed_cell)
{
    for (const CellChange& change : assetChanges)
        EXPECT_EQ(findingsAfter(TableKind::Assets, change).size(), change.findings)
            << change.row << ' ' << change.column << ' ' << change.text;
}

TEST(AssetChecks, find_nothing_where_the_categories_are_unclear)
{
    for (const char* rows : {
             "合计\t1\t\t30.00\n房屋\t2\t\t10.00\n通用设备\t3\t5\t25.00\n其中：车辆\t4\t1\t20.00\n",
             "合计\t1\t\t30.00\n一、流动资产\t2\t\t10.00\n二、固定资产\t3\t5\t20.00\n"
             "1.房屋\t4\t1\t15.00\n2.设备\t5\t4\t5.00\n",
             "一、土地\t1\t\t10.00\n二、通用设备\t2\t5\t25.00\n",
             "合计\t1\t\t30.00\n一、文物和陈列品\t2\t3\t10.00\n其中：文物\t3\t1\t4.00\n"
             "二、通用设备\t4\t5\t20.00\n",
         })
        EXPECT_EQ(findingsOfGroup(assets(rows), "asset-"), QStringList()) << rows;
}

} // namespace budget::checks
