#include "ui/subjects/subject_pick_model.h"

#include "core/budget/budget_document.h"
#include "core/budget/subject_book.h"
#include "tests/ui/items/line_item_sample.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

enum Role
{
    PathRole = Qt::UserRole,
    RemarkRole,
    DoubtfulRole
};

class SubjectPickModelTest : public testing::Test
{
protected:
    SubjectPickModelTest() { show(Catalogue::DepartmentEconomic); }

    void show(Catalogue catalogue)
    {
        m_model.show(m_book.tree(catalogue), m_document, MoneyUnit::TenThousandYuan);
    }
    std::string first(int role = Qt::DisplayRole) const
    {
        return m_model.index(0, 0).data(role).toString().toStdString();
    }
    QModelIndex last() const { return m_model.index(m_model.rowCount() - 1, 0); }

    SubjectBook m_book;
    BudgetDocument m_document{budgetOf({QStringLiteral("2010350 30201 公用 12345.00"),
                                        QStringLiteral("2010350 30202 公用 5.00")})};
    SubjectPickModel m_model{{PathRole, RemarkRole, DoubtfulRole}};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(SubjectPickModelTest, what_is_meant_exactly_stands_first)
{
    m_model.find(QStringLiteral("302"));
    EXPECT_EQ(first(), "302 商品和服务支出");
    m_model.find(QStringLiteral("奖金"));
    EXPECT_EQ(first(), "30103 奖金");
    m_model.find(QStringLiteral("bgf"));
    EXPECT_EQ(first(), "30201 办公费");
}

TEST_F(SubjectPickModelTest, tells_where_a_subject_belongs_and_what_the_budget_gives_it)
{
    m_model.find(QStringLiteral("30201"));
    EXPECT_EQ(first(PathRole), "302 商品和服务支出");
    EXPECT_EQ(first(RemarkRole), "1.2345 万元 · Seen in a published budget");
    EXPECT_FALSE(m_model.index(0, 0).data(DoubtfulRole).toBool());
    show(Catalogue::Functional);
    EXPECT_EQ(m_model.rowCount(), 0) << "nothing was looked for yet";
    m_model.find(QStringLiteral("2080505"));
    EXPECT_EQ(first(), "2080505 机关事业单位基本养老保险缴费支出");
    EXPECT_EQ(first(PathRole), "208 社会保障和就业支出 › 20805 行政事业单位养老支出");
    EXPECT_EQ(first(RemarkRole), "Seen in a published budget") << "the budget gives it nothing";
}

TEST_F(SubjectPickModelTest, keeps_a_code_that_the_catalogue_lacks_as_it_was_typed)
{
    m_model.find(QStringLiteral("30288"));
    EXPECT_EQ(last().data().toString(), QStringLiteral("30288"));
    EXPECT_TRUE(last().data(DoubtfulRole).toBool());
    EXPECT_TRUE(last().data(RemarkRole).toString().startsWith(u"Not in the catalogue"));
    m_model.find(QStringLiteral("3028"));
    EXPECT_EQ(m_model.rowCount(), 0) << "no code has four digits";
    m_model.find(QStringLiteral("qqvv"));
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(SubjectPickModelTest, begins_with_the_catalogue_where_nothing_is_typed)
{
    m_model.find(QString());
    EXPECT_EQ(first(), "301 工资福利支出");
    EXPECT_GT(m_model.rowCount(), 50);
}

} // namespace budget::ui
