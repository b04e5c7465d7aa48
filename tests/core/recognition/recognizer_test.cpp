#include "core/recognition/recognizer.h"

#include "core/document/three_public_item.h"
#include "core/readers/text/text_reader.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"

namespace budget::recognition {

namespace {

Result<Disclosure> recognized(const QString& text)
{
    static const std::vector<DisclosureTemplate> templates = shippedTemplates().value();
    return recognize(readers::readPages(text), templates.front(), QStringLiteral("f"));
}

// A table as text: kind and title, then a line a row with its level, code, name and its amounts by
// key.
QString printed(const Table& table)
{
    QString text = tableKindId(table.kind) + u' ' + table.title + u'\n';
    for (const Row& row : table.rows) {
        text += QString(row.level * 2, u' ') + QString::number(row.line) + u' ' + row.code + u' '
                + row.name;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].type == ColumnType::Amount && !row.cells[c].isBlank())
                text += QStringLiteral(" %1=%2").arg(table.columns[c].key, row.cells[c].text);
        }
        text += u'\n';
    }
    for (const QString& note : table.notes)
        text += note + u'\n';
    return text;
}

QString printed(const Disclosure& disclosure)
{
    QString text;
    for (const Table& table : disclosure.tables)
        text += printed(table);
    return text;
}

const QString Cover = QStringLiteral("430 某中心 预算年度：2024 单位：万元\n");
const QString Columns =
    QStringLiteral("序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n\t科目编码\t科目名称\t\t\t\n");

} // namespace

TEST(Recognizer, a_table_continued_over_pages_is_one_table)
{
    const QString text =
        QStringLiteral("5、部门预算一般公共预算财政拨款支出表\n") + Cover + Columns
        + QStringLiteral("栏次\t1\t2\t3\t4\t5\n1\t\t合计\t9.00\t7.00\t2."
                         "00\n2\t201\t一般公共服务支出\t9.00\t7.00\t2.00\n\n")
        + Cover + Columns
        + QStringLiteral("栏 次\t1\t2\t3\t4\t5\n3\t20103\t政府办公厅\t9.00\t7.00\t2.00\n");
    const Result<Disclosure> read = recognized(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(printed(*read),
              QStringLiteral("general_public_expenditure 部门预算一般公共预算财政拨款支出表\n"
                             "1  合计 total=9.00 basic=7.00 project=2.00\n"
                             "2 201 一般公共服务支出 total=9.00 basic=7.00 project=2.00\n"
                             "  3 20103 政府办公厅 total=9.00 basic=7.00 project=2.00\n"));
    EXPECT_EQ(read->unitName, QStringLiteral("某中心"));
    EXPECT_EQ(read->fiscalYear, 2024);
}

TEST(Recognizer, a_page_without_header_carries_the_table_on)
{
    const QString text =
        QStringLiteral("部门预算一般公共预算财政拨款支出表\n") + Columns
        + QStringLiteral(
            "1\t\t合计\t9.00\t9.00\t\n\n第3页\n\n2\t201\t一般公共服务支出\t9.00\t9.00\t\n");
    const Result<Disclosure> read = recognized(text);
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->tables.size(), 1U);
    EXPECT_EQ(read->tables.front().rows.size(), 2U);
}

TEST(Recognizer, a_header_split_by_extraction_is_healed_wherever_it_breaks)
{
    struct Case
    {
        const char* name;
        QString header;
        QString row;
    };
    const Case cases[] = {
        {"a title over two cells",
         QStringLiteral("序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级\t支出\t"
                        "对附属单位补助支出\n"
                        "\t科目编码\t科目名称\t\t\t\t\t\t\t\n档次\t1\t2\t3\t4\t5\t6\t7\t8\t\n"),
         QStringLiteral("1\t201\t支出\t6.00\t1.00\t2.00\t\t3.00\t\t\n")},
        {"the amount in the second half",
         QStringLiteral("序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级\t支出\t"
                        "对附属单位补助支出\n"
                        "\t科目编码\t科目名称\t\t\t\t\t\t\t\n"),
         QStringLiteral("1\t201\t支出\t6.00\t1.00\t2.00\t\t\t3.00\t\n")},
        {"code and name broken, numbered by 栏次",
         QStringLiteral("序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级支出\t对"
                        "附属单位补助支出\n"
                        "\t科目\t编码\t\t\t\t\t\t\n栏次\t1\t2\t3\t4\t5\t6\t7\t8\n"),
         QStringLiteral("1\t201\t支出\t6.00\t1.00\t2.00\t\t3.00\t\n")},
        {"blanks inside words",
         QStringLiteral("序号\t功能分类科目\t\t合 计\t基本 支出\t项目 支 出\t经营支出\t上解上级 "
                        "支出\t对附属单 位补助支出\n"
                        "\t科目 编 码\t科目名称\t\t\t\t\t\t\n"),
         QStringLiteral("1\t201\t支 出\t6.00\t1.00\t2.00\t\t3.00\t\n")},
    };
    for (const Case& c : cases) {
        const Result<Disclosure> read =
            recognized(QStringLiteral("部门预算支出总表\n") + c.header + c.row);
        ASSERT_TRUE(read.has_value()) << c.name;
        EXPECT_EQ(printed(*read),
                  QStringLiteral(
                      "expenditure_summary 部门预算支出总表\n"
                      "1 201 支出 total=6.00 basic=1.00 project=2.00 remitted_to_superior=3.00\n"))
            << c.name;
    }
}

TEST(Recognizer, two_filled_halves_of_one_column_are_kept_apart_not_joined)
{
    const Result<Disclosure> read = recognized(QStringLiteral(
        "部门预算支出总表\n序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级\t支出"
        "\t对附属单位补助支出\n"
        "\t科目编码\t科目名称\t\t\t\t\t\t\t\n1\t201\t支出\t6.00\t1.00\t2.00\t\t3\t00\t\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unrecognized.back().text, QStringLiteral("3 00"));
    EXPECT_EQ(read->unrecognized.back().place.line, 4);
}

TEST(Recognizer, titles_vary_in_ordinal_year_and_the_word_for_the_unit)
{
    for (const QString& title : {QStringLiteral("部门预算支出总表"),
                                 QStringLiteral("3、单位预算支出总表"),
                                 QStringLiteral("三、2025年部门预算支出总表"),
                                 QStringLiteral("2025年度预算单位预算支出总表"),
                                 QStringLiteral("表3：部门预算支出总表"),
                                 QStringLiteral("部门预算支 出总表")}) {
        const Result<Disclosure> read =
            recognized(title + u'\n' + Columns + QStringLiteral("1\t201\t支出\t1.00\t1.00\t\n"));
        ASSERT_TRUE(read.has_value()) << qPrintable(title);
        EXPECT_EQ(read->tables.front().kind, TableKind::ExpenditureSummary) << qPrintable(title);
    }
}

TEST(Recognizer, a_unit_in_print_is_the_tables_unit)
{
    const Result<Disclosure> read =
        recognized(QStringLiteral("部门预算支出总表\n单位：元\n") + Columns
                   + QStringLiteral("1\t201\t支出\t12.34\t\t\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->tables.front().unit, MoneyUnit::Yuan);
    EXPECT_EQ(read->tables.front().rows.front().cells[3].amount, Money::fromFen(1234));
}

TEST(Recognizer, a_column_the_template_lacks_is_kept)
{
    const Result<Disclosure> read =
        recognized(QStringLiteral("部门预算一般公共预算财政拨款支出表\n序号\t功能分类科目\t\t合计\t"
                                  "基本支出\t项目支出\t备注说明\n\t科目编码\t科目名称\t\t\t\t\n"
                                  "栏次\t1\t2\t3\t4\t5\t6\n1\t201\t支出\t1.00\t1.00\t\t含上年\n"));
    ASSERT_TRUE(read.has_value());
    const Table& table = read->tables.front();
    EXPECT_EQ(table.columns.back().title, QStringLiteral("备注说明"));
    EXPECT_EQ(table.header.back().column, static_cast<int>(table.columns.size()) - 1);
    EXPECT_EQ(table.rows.front().cells.back().text, QStringLiteral("含上年"));
}

TEST(Recognizer, the_two_sides_of_a_summary_are_lists_of_their_own)
{
    const Result<Disclosure> read = recognized(
        QStringLiteral("部门预算收支总表\n序号\t收入\t\t支出\t\n\t项目\t预算数\t项目\t预算数\n"
                       "1\t一、财政拨款收入\t5.00\t一、一般公共服务支出\t4."
                       "00\n2\t\t\t二、外交支出\t1.00\n3\t收入总计\t5.00\t支出总计\t5.00\n"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(printed(*read),
              QStringLiteral("revenue_expenditure_summary 部门预算收支总表\n"
                             "1  一、财政拨款收入 amount=5.00\n1  一、一般公共服务支出 "
                             "amount=4.00\n2  二、外交支出 amount=1.00\n"
                             "3  收入总计 amount=5.00\n3  支出总计 amount=5.00\n"));
}

TEST(Recognizer, goal_rows_cut_or_moved_by_extraction_are_healed)
{
    const Result<Disclosure> read = recognized(QStringLiteral(
        "1、道路养护绩效目标表\n绩效目标\t\t\t1.甲 "
        "2.乙\t\t\n一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n"
        "产出指标\t数量指标\t里程\t里程\t≥3\t计划\n质量指标\t合格率\t合格率\t100%"
        "\t验收\t\n\t质量指标\t完好率\t完好程\t≥9%\t验\n\n"
        "一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n\t\t\t度\t\t收\n满意度"
        "指标\t对象满意\t群众\t群众\t高\t调查\n"));
    ASSERT_TRUE(read.has_value());
    QStringList rows;
    for (const Row& row : read->tables.front().rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells.append(cell.covered ? u'(' + cell.text + u')' : cell.text);
        rows.append(cells.join(u'|'));
    }
    EXPECT_EQ(read->tables.front().goals,
              QStringList({QStringLiteral("1.甲"), QStringLiteral("2.乙")}));
    EXPECT_EQ(rows,
              QStringList({QStringLiteral("产出指标|数量指标|里程|里程|≥3|计划"),
                           QStringLiteral("(产出指标)|质量指标|合格率|合格率|100%|验收"),
                           QStringLiteral("(产出指标)|质量指标|完好率|完好程度|≥9%|验收"),
                           QStringLiteral("满意度指标|对象满意|群众|群众|高|调查")}));
}

TEST(Recognizer, an_empty_table_keeps_its_note_and_a_foreign_grid_its_cells)
{
    const Result<Disclosure> read =
        recognized(QStringLiteral("部门预算政府性基金预算财政拨款支出表\n") + Columns
                   + QStringLiteral("\n注：没有。\n\n机构设置\n单位名称\t性质\n甲\t事业\n"));
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->tables.size(), 2U);
    EXPECT_EQ(
        printed(read->tables[0]),
        QStringLiteral(
            "government_fund_expenditure 部门预算政府性基金预算财政拨款支出表\n注：没有。\n"));
    EXPECT_EQ(read->tables[1].kind, TableKind::Other);
    EXPECT_EQ(read->tables[1].title, QStringLiteral("机构设置"));
    EXPECT_EQ(read->tables[1].rows.front().cells[1].text, QStringLiteral("事业"));
}

TEST(Recognizer, an_item_of_three_public_is_known_by_its_words)
{
    struct Case
    {
        const char16_t* name;
        const char16_t* item;
    };
    const Case cases[] = {
        {u"“三公”经费小计", u"three_public"},
        {u"一、因公出国（境）费", u"overseas"},
        {u"其中：教学科研人员因公出国（境）费", u"overseas_teaching"},
        {u"其他因公出国（境）费", u"overseas_other"},
        {u"二、公务用车购置及运维费", u"vehicles"},
        {u"公务用车购置及运行费", u"vehicles"},
        {u"其中：公务用车购置费", u"vehicle_purchase"},
        {u"公务用车运行维护费", u"vehicle_operation"},
        {u"三、公务接待费", u"reception"},
        {u"机关运行经费", u"agency_operation"},
        {u"会议费", u""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(threePublicItemNamed(c.name), threePublicItemFromKey(c.item))
            << qPrintable(QString::fromUtf16(c.name));
}

} // namespace budget::recognition
