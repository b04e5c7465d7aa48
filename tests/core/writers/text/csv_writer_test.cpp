#include "core/writers/text/csv_writer.h"

#include "tests/core/writers/sample_tables.h"

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

Disclosure documentOf(Table table)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("服务中心");
    disclosure.unitCode = QStringLiteral("430");
    disclosure.tables.push_back(std::move(table));
    return disclosure;
}

} // namespace

TEST(CsvWriter, a_table_is_written_as_printed)
{
    const QByteArray csv =
        toCsv(documentOf(sampleTable(TableKind::BasicExpenditure,
                                     QStringLiteral("1\t\t合计\t3611.85\t2069.09\t-1542.76\n"
                                                    "2\t30213\t维修(护)费\t0.71\t\t0.00"))));
    EXPECT_EQ(csv.toStdString(),
              "\xEF\xBB\xBF部门预算一般公共预算财政拨款基本支出表\r\n"
              "430 服务中心,单位：万元\r\n"
              "序号,支出部门经济分类科目,,一般公共预算基本支出,,\r\n"
              ",科目编码,科目名称,合计,人员经费,公用经费\r\n"
              "栏次,1,2,3,4,5\r\n"
              "1,,合计,3611.85,2069.09,-1542.76\r\n"
              "2,30213,维修(护)费,0.71,,0.00\r\n");
}

TEST(CsvWriter, both_sides_of_a_line_stand_on_one_line)
{
    const QByteArray csv =
        toCsv(documentOf(sampleTable(TableKind::RevenueExpenditureSummary,
                                     QStringLiteral("1\t一、事业收入\t1.00\t一、外交支出\n"
                                                    "2\t\t\t二、国防支出\t2.00"))));
    EXPECT_TRUE(csv.contains("\r\n1,一、事业收入,1.00,一、外交支出,\r\n2,,,二、国防支出,2.00\r\n"))
        << csv.toStdString();
}

TEST(CsvWriter, texts_that_look_like_formulas_are_guarded_and_numbers_are_not)
{
    struct Case
    {
        const char16_t* item;
        const char* written;
    };
    for (const Case& sample : {Case{u"=1+1", ",'=1+1,"},
                               Case{u"+4", ",'+4,"},
                               Case{u"-2+3", ",'-2+3,"},
                               Case{u"@SUM(1)", ",'@SUM(1),"},
                               Case{u"其他,服务", ",\"其他,服务\","},
                               Case{u"所谓\"服务\"", ",\"所谓\"\"服务\"\"\","}}) {
        const QByteArray csv = toCsv(documentOf(sampleTable(
            TableKind::Procurement,
            QStringLiteral("物业费\t-93.12\t%1\tC99").arg(QString::fromUtf16(sample.item)))));
        EXPECT_TRUE(csv.contains(sample.written)) << sample.written << "\n" << csv.toStdString();
        EXPECT_TRUE(csv.contains("物业费,-93.12,")) << csv.toStdString();
    }
}

TEST(CsvWriter, tables_are_parted_by_an_empty_line)
{
    const QByteArray csv = toCsv(sampleDisclosure());
    EXPECT_EQ(csv.count("\r\n\r\n"), 6);
    // One line break stands inside a field, between the two goals of a project.
    EXPECT_EQ(csv.count('\n'), csv.count("\r\n") + 1);
    EXPECT_TRUE(csv.contains("注：本表为空。\r\n"));
    EXPECT_TRUE(csv.contains("\r\n绩效目标,\"1.保证设备正常运转。\n2."));
}

} // namespace budget::writers
