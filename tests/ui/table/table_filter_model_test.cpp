#include "ui/table/table_filter_model.h"

#include "tests/ui/table/table_sample.h"
#include "ui/table/table_tree_model.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

using Tester = QAbstractItemModelTester;

// The names of what is left, indented.
QString
namesOf(const QAbstractItemModel& model, int column, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        text += QString(qsizetype(2) * depth, u' ')
                + model.index(row, column, parent).data().toString() + u'\n';
        text += namesOf(model, column, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

class TableFilterModelTest : public testing::Test
{
protected:
    void show(const Table& table)
    {
        m_source.setTable(disclosureOf({table}), 0);
        m_filter.setSourceModel(&m_source);
    }

    TableTreeModel m_source{TablePart::Body};
    TableFilterModel m_filter;
};

} // namespace

TEST_F(TableFilterModelTest, keeps_the_rules_of_models_while_it_filters_and_sorts)
{
    show(expenditureSample());
    const Tester tester(&m_filter, Tester::FailureReportingMode::Fatal);
    m_filter.setQuery(QStringLiteral("jgyl"));
    m_filter.sort(3, Qt::DescendingOrder);
    m_filter.setQuery(QStringLiteral("xxxx"));
    EXPECT_EQ(m_filter.rowCount(), 0);
    m_filter.setQuery({});
    m_filter.sort(-1);
    m_source.setTable(disclosureOf({twoSidedSample()}), 0);
    EXPECT_EQ(m_filter.rowCount(), 7);
}

TEST_F(TableFilterModelTest, keeps_what_is_above_and_below_a_hit)
{
    show(expenditureSample());
    m_filter.setQuery(QStringLiteral("20805"));
    EXPECT_EQ(namesOf(m_filter, 1),
              QStringLiteral("208\n  20805\n    2080502\n    2080505\n    2080506\n"));
    EXPECT_EQ(m_filter.hitCount(), 4);

    m_filter.setQuery(QStringLiteral("卫生健康"));
    EXPECT_EQ(namesOf(m_filter, 1), QStringLiteral("210\n  21011\n    2101102\n    2101103\n"));
    EXPECT_EQ(m_filter.hitCount(), 1);
}

TEST_F(TableFilterModelTest, finds_by_pinyin_initials)
{
    show(expenditureSample());
    m_filter.setQuery(QStringLiteral("jgyl"));
    EXPECT_EQ(namesOf(m_filter, 1), QStringLiteral("208\n  20805\n    2080505\n"));
}

TEST_F(TableFilterModelTest, finds_on_either_side_of_a_table_with_two_lists)
{
    show(twoSidedSample());
    m_filter.setQuery(QStringLiteral("政府性基金"));
    EXPECT_EQ(namesOf(m_filter, 3), QStringLiteral("二、外交支出\n"));
    m_filter.setQuery(QStringLiteral("卫生"));
    EXPECT_EQ(namesOf(m_filter, 3), QStringLiteral("十、卫生健康支出\n"));
}

TEST_F(TableFilterModelTest, sorts_raw_values_within_siblings_with_blanks_last)
{
    show(tableFromLines(TableKind::BasicExpenditure,
                        {
                            QStringLiteral("301 | 工资福利支出 | 9.00"),
                            QStringLiteral("30101 | 基本工资 | 9.00"),
                            QStringLiteral("30102 | 津贴补贴"),
                            QStringLiteral("30103 | 奖金 | 10.00"),
                            QStringLiteral("302 | 商品和服务支出 | 10.00"),
                            QStringLiteral("303 | 对个人和家庭的补助"),
                            QStringLiteral("304 | 其他 | -2.00"),
                        }));
    m_filter.sort(3, Qt::AscendingOrder);
    EXPECT_EQ(namesOf(m_filter, 1),
              QStringLiteral("304\n301\n  30101\n  30103\n  30102\n302\n303\n"));
    m_filter.sort(3, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(m_filter, 1),
              QStringLiteral("302\n301\n  30103\n  30101\n  30102\n304\n303\n"));
    m_filter.sort(-1);
    EXPECT_EQ(namesOf(m_filter, 1),
              QStringLiteral("301\n  30101\n  30102\n  30103\n302\n303\n304\n"));
}

TEST_F(TableFilterModelTest, subtotals_stay_below_what_they_sum)
{
    show(twoSidedSample());
    m_filter.sort(4, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(m_filter, 3),
              QStringLiteral("一、一般公共服务支出\n八、社会保障和就业支出\n十、卫生健康支出\n"
                             "二十、住房保障支出\n二、外交支出\n年终结转结余\n本年支出合计\n"));
}

TEST_F(TableFilterModelTest, names_sort_by_their_pinyin_whatever_the_locale)
{
    show(basicExpenditureSample());
    m_filter.sort(2, Qt::AscendingOrder); // dui, gong, shang
    EXPECT_EQ(m_filter.index(0, 1).data().toString(), QStringLiteral("303"));
    EXPECT_EQ(m_filter.index(1, 1).data().toString(), QStringLiteral("301"));
    EXPECT_EQ(m_filter.index(2, 1).data().toString(), QStringLiteral("302"));
}

} // namespace budget::ui
