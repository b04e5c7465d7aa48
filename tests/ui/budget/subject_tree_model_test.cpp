#include "ui/budget/subject_tree_model.h"

#include "tests/ui/table/table_sample.h"

#include <QAbstractItemModelTester>

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
    }

    SubjectTreeModel m_model;
    int m_unlisted = -1;
};

} // namespace

TEST_F(SubjectTreeModelTest, keeps_the_rules_of_models)
{
    const Tester tester(&m_model, Tester::FailureReportingMode::Fatal);
    m_model.setTree(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(SubjectTreeModelTest, prints_the_catalogue)
{
    EXPECT_EQ(printModel(m_model),
              QStringLiteral("301 | 工资福利支出 | seed\n"
                             "  30101 | 基本工资 | seed\n"
                             "  30102 | 津贴补贴 | published:2024 | 旧名\n"
                             "302 | 商品和服务支出 | seed\n"
                             "  30201 | 办公费 | seed\n"
                             "  30298 | 其他费用\n"));
}

TEST_F(SubjectTreeModelTest, marks_what_the_catalogue_lacks)
{
    const QModelIndex unlisted = m_model.indexOfNode(m_unlisted, SubjectTreeModel::NameColumn);
    EXPECT_FALSE(unlisted.data(SubjectTreeModel::ListedRole).toBool());
    EXPECT_TRUE(unlisted.data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(unlisted.data(SubjectTreeModel::CodeRole).toString(), QStringLiteral("30298"));
    EXPECT_EQ(unlisted.parent().data().toString(), QStringLiteral("302"));
    EXPECT_FALSE(m_model.index(0, 0).data(Qt::FontRole).isValid());
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
