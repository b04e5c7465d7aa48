#include "tests/ui/items/line_item_journey.h"

#include <QSignalSpy>

namespace budget::ui {

namespace {

// What is taken for granted of the kind of an item, and said.
class LineItemKindTest : public LineItemJourney
{
protected:
    int newRow() const { return m_body->model()->rowCount() - 1; }
    QString lastSaid() const
    {
        return m_said.isEmpty() ? QString() : m_said.last().at(0).toString();
    }

    QSignalSpy m_said{&m_page, &Page::said};
};

} // namespace

TEST_F(LineItemKindTest, a_new_item_of_a_wage_is_personnel_and_the_page_says_so)
{
    open(budgetOf({QStringLiteral("2010350 30201 公用 10.00")}));
    const int row = newRow();
    at(row, Economic);
    enter(QStringLiteral("30101"));
    ASSERT_EQ(m_document->budget().lineItems.size(), row + 1);
    EXPECT_EQ(item(row).kind, ExpenditureKind::Personnel);
    EXPECT_EQ(m_said.count(), 1);
    EXPECT_TRUE(lastSaid().contains(u"人员经费")) << lastSaid().toStdString();
    EXPECT_EQ(undoSteps(), 1);
}

TEST_F(LineItemKindTest, the_kind_goes_with_another_subject_as_one_step)
{
    ASSERT_EQ(item(2).economic.text(), QStringLiteral("30201"));
    ASSERT_EQ(item(2).kind, ExpenditureKind::PublicFunds);
    at(2, Economic);
    enter(QStringLiteral("30102"));
    EXPECT_EQ(item(2).kind, ExpenditureKind::Personnel);
    at(2, Economic);
    enter(QStringLiteral("30202"));
    EXPECT_EQ(item(2).kind, ExpenditureKind::PublicFunds);
    EXPECT_EQ(m_said.count(), 2);
    EXPECT_EQ(undoSteps(), 2);
}

TEST_F(LineItemKindTest, a_kind_that_somebody_said_stays)
{
    at(2, Kind);
    enter(QStringLiteral("人员经费")); // against its subject, 30201
    at(2, Economic);
    enter(QStringLiteral("30202"));
    EXPECT_EQ(item(2).kind, ExpenditureKind::Personnel);
    at(3, Kind);
    enter(QStringLiteral("项目支出"));
    at(3, Economic);
    enter(QStringLiteral("30101"));
    EXPECT_EQ(item(3).kind, ExpenditureKind::Project);
    EXPECT_EQ(m_said.count(), 0);
}

TEST_F(LineItemKindTest, of_a_paste_that_has_kinds_these_count)
{
    at(2, Economic);
    setClipboard(QStringLiteral("30101\t430001\t公用经费"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(item(2).kind, ExpenditureKind::PublicFunds);
    EXPECT_EQ(m_said.count(), 0);
    at(2, Economic);
    setClipboard(QStringLiteral("30201\n30101\n30102"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(item(3).kind, ExpenditureKind::Personnel);
    EXPECT_EQ(item(4).kind, ExpenditureKind::Personnel);
    EXPECT_TRUE(lastSaid().startsWith(u"2 items")) << lastSaid().toStdString();
}

} // namespace budget::ui
