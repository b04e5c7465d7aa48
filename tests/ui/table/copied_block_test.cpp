#include "ui/table/copied_block.h"

#include "tests/ui/table/table_sample.h"
#include "ui/table/table_filter_model.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

using testing::HasSubstr;

class CopiedBlockTest : public testing::Test
{
protected:
    void show(const Table& table)
    {
        m_disclosure = disclosureOf({table});
        m_model.setTable(m_disclosure, 0);
        m_filter.setSourceModel(&m_model);
        m_view.setModel(&m_filter);
        m_view.setNameColumn(2);
        m_view.expandAll();
        m_view.resize(900, 600);
    }

    // Cells by row of the table, both corners included.
    void select(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        for (int row = firstRow; row <= lastRow; ++row) {
            for (int column = firstColumn; column <= lastColumn; ++column)
                m_view.selectionModel()->select(
                    m_filter.mapFromSource(m_model.indexOfRow(row, column)),
                    QItemSelectionModel::Select);
        }
    }

    CopiedBlock block(CopyOptions options = {})
    {
        return copiedBlock(m_view, m_disclosure->tables.front(), options);
    }

    std::shared_ptr<const Disclosure> m_disclosure;
    TableTreeModel m_model{TablePart::Body};
    TableFilterModel m_filter;
    TableTreeView m_view;
};

} // namespace

TEST_F(CopiedBlockTest, numbers_have_no_separators_in_the_text)
{
    show(basicExpenditureSample());
    select(5, 1, 7, 5);
    EXPECT_EQ(blockAsText(block()),
              QStringLiteral("302\t商品和服务支出\t1542.76\t\t1542.76\n"
                             "30201\t办公费\t7.10\t\t7.10\n"
                             "30205\t水费\t85.00\t\t85.00"));
}

TEST_F(CopiedBlockTest, lines_come_as_they_are_shown)
{
    show(basicExpenditureSample());
    m_filter.sort(3, Qt::DescendingOrder);
    select(6, 1, 8, 1);
    EXPECT_EQ(blockAsText(block()), QStringLiteral("30206\n30205\n30201"));
}

TEST_F(CopiedBlockTest, cells_between_the_selected_ones_are_blank)
{
    show(basicExpenditureSample());
    select(6, 1, 6, 1);
    select(7, 3, 7, 3);
    EXPECT_EQ(blockAsText(block()), QStringLiteral("30201\t\n\t85.00"));
}

TEST_F(CopiedBlockTest, closed_branches_are_left_out)
{
    show(basicExpenditureSample());
    select(5, 1, 7, 1);
    m_view.collapseAll();
    EXPECT_EQ(blockAsText(block()), QStringLiteral("302"));
}

TEST_F(CopiedBlockTest, texts_with_tabs_breaks_and_quotes_are_quoted)
{
    show(tableFromLines(TableKind::BasicExpenditure,
                        {
                            QStringLiteral("301 | 工资\t福利 | -1.00"),
                            QStringLiteral("302 | 甲\n乙 | 2.00"),
                            QStringLiteral("303 | \"三公\" | 3.00"),
                        }));
    select(0, 2, 2, 3);
    EXPECT_EQ(blockAsText(block()),
              QStringLiteral("\"工资\t福利\"\t-1.00\n\"甲\n乙\"\t2.00\n\"\"\"三公\"\"\"\t3.00"));
}

TEST_F(CopiedBlockTest, codes_are_text_and_amounts_are_numbers_in_html)
{
    show(basicExpenditureSample());
    select(5, 1, 5, 4);
    EXPECT_EQ(blockAsHtml(block()),
              QStringLiteral(
                  "<meta charset=\"utf-8\">\n<table>\n"
                  "<tr><td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">302</td>"
                  "<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">商品和服务支出</td>"
                  "<td align=\"right\" sdval=\"1542.76\">1542.76</td><td></td></tr>\n</table>\n"));
}

TEST_F(CopiedBlockTest, markup_in_names_stays_words)
{
    show(tableFromLines(TableKind::BasicExpenditure, {QStringLiteral("301 | <b>%1&</b> | 1.00")}));
    select(0, 2, 0, 2);
    EXPECT_THAT(blockAsHtml(block()).toStdString(), HasSubstr(">&lt;b&gt;%1&amp;&lt;/b&gt;<"));
}

TEST_F(CopiedBlockTest, the_header_comes_with_its_merged_cells)
{
    show(basicExpenditureSample());
    select(6, 2, 6, 4);
    const CopiedBlock copied = block({true, std::nullopt});
    EXPECT_EQ(blockAsText(copied),
              QStringLiteral("支出部门经济分类科目\t一般公共预算基本支出\t\n"
                             "科目名称\t合计\t人员经费\n办公费\t7.10\t"));
    EXPECT_THAT(blockAsHtml(copied).toStdString(), HasSubstr("<th colspan=\"2\""));
}

TEST_F(CopiedBlockTest, a_leaf_spans_the_rows_of_the_header)
{
    show(basicExpenditureSample());
    select(6, 0, 6, 1);
    EXPECT_THAT(blockAsHtml(block({true, std::nullopt})).toStdString(),
                HasSubstr("<th rowspan=\"2\""));
}

TEST_F(CopiedBlockTest, amounts_can_be_asked_for_in_yuan)
{
    show(basicExpenditureSample());
    select(5, 2, 5, 3);
    EXPECT_EQ(blockAsText(block({false, MoneyUnit::Yuan})),
              QStringLiteral("商品和服务支出\t15427600.00"));
}

TEST_F(CopiedBlockTest, nothing_selected_is_an_empty_block)
{
    show(basicExpenditureSample());
    EXPECT_TRUE(block({true, std::nullopt}).isEmpty());
}

} // namespace budget::ui
