#include "ui/subjects/subject_tree_model.h"

#include "tests/ui/table/table_sample.h"
#include "ui/subjects/subject_filter_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

using Tester = QAbstractItemModelTester;

const QByteArray& catalogueRows()
{
    static const QByteArray rows = "code\tname\tlevel\tparent\tevidence\tnote\n"
                                   "301\t工资福利支出\t类\t\tseed\t\n"
                                   "30101\t基本工资\t款\t301\tseed\t\n"
                                   "30102\t津贴补贴\t款\t301\tpublished:2024\t旧名\n"
                                   "302\t商品和服务支出\t类\t\tseed\t\n"
                                   "30201\t办公费\t款\t302\tseed\t\n";
    return rows;
}

class SubjectTreeModelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<SubjectTree> parsed = SubjectTree::parse(
            catalogueRows(), Catalogue::DepartmentEconomic, 2023, QStringLiteral("subjects.tsv"));
        ASSERT_TRUE(parsed.has_value()) << parsed.error().detail.toStdString();
        auto tree = std::make_shared<SubjectTree>(*parsed);
        m_unlisted = tree->addUnlisted(QStringLiteral("30298"), QStringLiteral("其他费用"));
        m_model.setTree(tree);
        m_filter.setSourceModel(&m_model);
    }
    void giveAmounts()
    {
        m_model.setAmounts({{QStringLiteral("302"), Money::fromFen(1'234'500)},
                            {QStringLiteral("30201"), Money::fromFen(1'234'500)}});
    }

    SubjectTreeModel m_model;
    SubjectFilterModel m_filter;
    int m_unlisted = -1;
};

} // namespace

TEST_F(SubjectTreeModelTest, keeps_the_rules_of_models)
{
    const Tester tester(&m_model, Tester::FailureReportingMode::Fatal);
    const Tester filterTester(&m_filter, Tester::FailureReportingMode::Fatal);
    giveAmounts();
    m_filter.setQuery(QStringLiteral("bgf"));
    m_filter.setOnlyWithAmount(true);
    m_filter.setOnlyWithAmount(false);
    m_filter.setQuery({});
    m_model.setTree(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(SubjectTreeModelTest, prints_the_catalogue_with_its_evidence)
{
    EXPECT_EQ(printModel(m_model),
              QStringLiteral("301 | 工资福利支出 |  | Seen in a published budget\n"
                             "  30101 | 基本工资 |  | Seen in a published budget\n"
                             "  30102 | 津贴补贴 |  | 旧名 · Published 2024\n"
                             "302 | 商品和服务支出 |  | Seen in a published budget\n"
                             "  30201 | 办公费 |  | Seen in a published budget\n"
                             "  30298 | 其他费用 |  | Not in the catalogue; from this budget\n"));
}

TEST_F(SubjectTreeModelTest, shows_amounts_in_the_unit_with_the_decimals_that_make_all_exact)
{
    const QSignalSpy changed(&m_model, &SubjectTreeModel::dataChanged);
    giveAmounts();
    EXPECT_GT(changed.count(), 0);
    const QModelIndex amount =
        m_model.index(0, SubjectTreeModel::AmountColumn, m_model.index(1, 0));
    EXPECT_EQ(amount.data().toString(), QStringLiteral("1.2345"));
    EXPECT_EQ(amount.data(SubjectTreeModel::AmountRole).value<Money>(), Money::fromFen(1'234'500));
    m_model.setUnit(MoneyUnit::Yuan);
    EXPECT_EQ(amount.data().toString(), QStringLiteral("12,345.00"));
    EXPECT_FALSE(m_model.index(0, 0).data(SubjectTreeModel::AmountRole).isValid());
}

TEST_F(SubjectTreeModelTest, finds_subjects_with_those_above_and_below)
{
    m_filter.setQuery(QStringLiteral("bgf"));
    ASSERT_EQ(m_filter.rowCount(), 1);
    EXPECT_EQ(m_filter.index(0, 0).data().toString(), QStringLiteral("302"));
    ASSERT_EQ(m_filter.rowCount(m_filter.index(0, 0)), 1);
    m_filter.setQuery(QStringLiteral("301"));
    EXPECT_EQ(m_filter.rowCount(m_filter.index(0, 0)), 2);
    m_filter.setQuery({});
    giveAmounts();
    m_filter.setOnlyWithAmount(true);
    ASSERT_EQ(m_filter.rowCount(), 1);
    EXPECT_EQ(m_filter.rowCount(m_filter.index(0, 0)), 1);
}

TEST_F(SubjectTreeModelTest, marks_what_the_catalogue_lacks)
{
    const QModelIndex unlisted = m_model.indexOfNode(m_unlisted, SubjectTreeModel::NameColumn);
    EXPECT_FALSE(unlisted.data(SubjectTreeModel::ListedRole).toBool());
    EXPECT_TRUE(unlisted.data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(unlisted.data(SubjectTreeModel::CodeRole).toString(), QStringLiteral("30298"));
    EXPECT_EQ(unlisted.parent().data().toString(), QStringLiteral("302"));
    EXPECT_FALSE(m_model.index(0, 0).data(Qt::FontRole).value<QFont>().italic());
}

TEST_F(SubjectTreeModelTest, has_nothing_behind_its_last_row_and_column)
{
    EXPECT_FALSE(m_model.index(2, 0).isValid());
    EXPECT_FALSE(m_model.index(0, SubjectTreeModel::ColumnCount).isValid());
    EXPECT_EQ(m_model.rowCount(m_model.index(0, SubjectTreeModel::NameColumn)), 0);
    EXPECT_FALSE(m_model.indexOfNode(-1).isValid());
    EXPECT_FALSE(m_model.indexOfNode(99).isValid());
}

TEST_F(SubjectTreeModelTest, has_a_title_over_every_column)
{
    for (int column = 0; column < SubjectTreeModel::ColumnCount; ++column)
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal).toString().isEmpty()) << column;
}

} // namespace budget::ui
