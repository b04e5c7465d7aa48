#include "core/readers/text/text_reader.h"
#include "core/recognition/recognizer.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

Result<Disclosure> recognized(const QString& text)
{
    static const std::vector<DisclosureTemplate> templates = shippedTemplates().value();
    return recognize(readers::readPages(text), templates.front(), QStringLiteral("f"));
}

const QString Title = QStringLiteral("5、部门预算一般公共预算财政拨款支出表\n");
const QString Header = QStringLiteral("序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n\t科目编码\t"
                                      "科目名称\t\t\t\n栏次\t1\t2\t3\t4\t5\n");
const QString Rows = QStringLiteral("1\t\t合计\t9.00\t7.00\t2.00\n"
                                    "2\t201\t一般公共服务支出\t9.00\t7.00\t2.00\n"
                                    "3\t20103\t政府办公厅\t9.00\t7.00\t2.00\n");

// A row a line: code, name and fen, a blank cell as nothing.
QString figures(const Table& table)
{
    QString text;
    for (const Row& row : table.rows) {
        text += row.code + u'|' + row.name;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].type != ColumnType::Amount)
                continue;
            text += u'|';
            if (row.cells[c].amount)
                text += QString::number(row.cells[c].amount->fen() / 100);
        }
        text += u'\n';
    }
    return text;
}

const QString InYuan = QStringLiteral("|合计|9|7|2\n201|一般公共服务支出|9|7|2\n"
                                      "20103|政府办公厅|9|7|2\n");

} // namespace

TEST(UnseenForms, the_unit_of_money_is_read_wherever_it_stands)
{
    const QString above[] = {
        QStringLiteral("(单位: 元)\n"),
        QStringLiteral("金额单位：人民币元\n"),
        QStringLiteral("单位  元\n"),
        QStringLiteral("部门名称：某某局 单位：元\n"),
        QStringLiteral("公开05表 单位：元\n"),
        QStringLiteral("部门名称：某某局\t\t\t\t\t单位：元\n"),
        QStringLiteral("\t\t\t\t\t单位：元\n"),
        QStringLiteral("某某学院\t单位：元\n"),
        QStringLiteral("部门/单位：某某局\t\t单位：元\n"),
        QStringLiteral("填报单位：某某局\t\t单位：元\n"),
    };
    for (const QString& line : above) {
        const Result<Disclosure> read = recognized(Title + line + Header + Rows);
        ASSERT_TRUE(read.has_value()) << qPrintable(line);
        EXPECT_EQ(figures(read->tables.front()), InYuan) << qPrintable(line);
    }
    for (const QString& text : {Title.trimmed() + QStringLiteral("（单位：元）\n") + Header + Rows,
                                Title.trimmed() + QStringLiteral("\t\t单位：元\n") + Header + Rows,
                                Title + Header + QStringLiteral("\n单位：元\n\n") + Rows}) {
        const Result<Disclosure> read = recognized(text);
        ASSERT_TRUE(read.has_value()) << qPrintable(text);
        EXPECT_EQ(figures(read->tables.front()), InYuan) << qPrintable(text);
    }
}

TEST(UnseenForms, a_title_is_known_with_other_numbers_names_and_line_ends)
{
    for (const QString& title :
         {QStringLiteral("附件1-5 部门预算一般公共预算财政拨款支出表"),
          QStringLiteral("预算05表 部门预算一般公共预算财政拨款支出表"),
          QStringLiteral("【表5】部门预算一般公共预算财政拨款支出表"),
          QStringLiteral("某某市水务局2024年部门预算一般公共预算财政拨款支出表"),
          QStringLiteral("五、一般公共预算财政拨款支出表"),
          QStringLiteral("5、部门预算一般公共\n预算财政拨款支出表")}) {
        const Result<Disclosure> read = recognized(title + u'\n' + Header + Rows);
        ASSERT_TRUE(read.has_value()) << qPrintable(title);
        EXPECT_EQ(read->tables.front().kind, TableKind::GeneralPublicExpenditure)
            << qPrintable(title);
    }
    const Result<Disclosure> basic =
        recognized(QStringLiteral("6、部门预算一般公共预算财政拨款基\n本支出表\n") + Header + Rows);
    EXPECT_TRUE(!basic || basic->tables.front().kind == TableKind::BasicExpenditure);
}

TEST(UnseenForms, a_cell_lost_before_the_name_is_put_back)
{
    const QString lost[] = {
        QStringLiteral("201\t一般公共服务支出\t9.00\t\t2.00\n"),
        QStringLiteral("\t201\t一般公共服务支出\t9.00\t\t2.00\n"),
    };
    for (const QString& row : lost) {
        const Result<Disclosure> read =
            recognized(Title + Header + QStringLiteral("1\t\t合计\t90000\t\t\n") + row
                       + QStringLiteral("3\t20103\t政府办公厅\t90000\t\t\n"));
        ASSERT_TRUE(read.has_value()) << qPrintable(row);
        EXPECT_TRUE(figures(read->tables.front())
                        .contains(QStringLiteral("201|一般公共服务支出|90000||20000\n")))
            << qPrintable(row);
    }
    const Result<Disclosure> total = recognized(
        Title + Header + QStringLiteral("1\t合计\t9.00\t7.00\t2.00\n2\t合计\t\t9.00\t\t\n"));
    ASSERT_TRUE(total.has_value());
    EXPECT_EQ(figures(total->tables.front()),
              QStringLiteral("|合计|90000|70000|20000\n|合计|90000||\n"));
}

TEST(UnseenForms, figures_that_a_lost_cell_may_have_moved_are_no_amounts)
{
    const Result<Disclosure> read =
        recognized(Title + Header
                   + QStringLiteral("1\t\t合计\t9.00\t\t2.00\n2\t201\t支出\t9.00\t2.00\n"
                                    "3\t20103\t办公厅\t9.00\t\t2.00\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(figures(read->tables.front()),
              QStringLiteral("|合计|90000||20000\n201|支出|||\n20103|办公厅|90000||20000\n"));
    EXPECT_EQ(read->unrecognized.back().kind, UnrecognizedKind::Row);
    EXPECT_EQ(read->unrecognized.back().place.line, 6);
    const Result<Disclosure> trimmed =
        recognized(Title + Header + QStringLiteral("1\t\t合计\t9.00\n2\t201\t支出\t9.00\n"));
    EXPECT_TRUE(trimmed.has_value());
}

TEST(UnseenForms, what_is_no_row_does_not_become_one)
{
    const QString notRows[] = {
        QStringLiteral("注：四舍五入\t\t\t\t\t\n"),
        QStringLiteral("\t注：四舍五入\t\t\t\t\n"),
        QStringLiteral("制表人：张\t负责人：李\t\t日期：2024年1月\t\t\n"),
        QStringLiteral("— 3 —\t\t\t\t\t\n"),
        QStringLiteral("（续下页）\t\t\t\t\t\n"),
    };
    for (const QString& line : notRows) {
        const Result<Disclosure> read =
            recognized(Title + QStringLiteral("单位：元\n") + Header + Rows + line);
        ASSERT_TRUE(read.has_value()) << qPrintable(line);
        EXPECT_EQ(figures(read->tables.front()), InYuan) << qPrintable(line);
    }
}

TEST(UnseenForms, column_numbers_are_no_figures_and_a_slash_is_no_amount)
{
    QString header = Header;
    const Result<Disclosure> read =
        recognized(Title + header.replace(QStringLiteral("栏次"), QStringLiteral("行次"))
                   + QStringLiteral("1\t201\t支出\t9.00\t/\t／\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(figures(read->tables.front()), QStringLiteral("201|支出|90000||\n"));
}

TEST(UnseenForms, a_name_wrapped_in_a_foreign_grid_is_one_word)
{
    const Result<Disclosure> read = recognized(
        Title + Header + Rows
        + QStringLiteral("\n机构设置\n单位 名称\t性质\n机关事务 服务中心（本 级）\t事业\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->tables.back().columns.front().title, QStringLiteral("单位名称"));
    EXPECT_EQ(read->tables.back().rows.front().cells.front().text,
              QStringLiteral("机关事务服务中心（本级）"));
}

} // namespace budget::recognition
