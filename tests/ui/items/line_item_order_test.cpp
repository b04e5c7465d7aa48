#include "ui/items/line_item_order.h"

#include "tests/ui/items/line_item_journey.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/find_bar.h"
#include "ui/items/column_filter_box.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace budget::ui {

namespace {

// Sorting, filtering and finding on the page.
class LineItemOrderTest : public LineItemJourney
{
protected:
    // The economic codes of the rows that are shown.
    std::string rows() const
    {
        QStringList codes;
        for (int row = 0; row + 1 < m_body->model()->rowCount(); ++row)
            codes.append(shown(row, Economic).first(5));
        return codes.join(u' ').toStdString();
    }

    void clickHeader(int column)
    {
        QHeaderView* header = view(column)->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }

    void find(const QString& text, bool replaces)
    {
        press(replaces ? Qt::Key_H : Qt::Key_F, Qt::ControlModifier);
        part<QLineEdit>(u"findLine")->clear();
        type(text);
    }

    QString found() const { return part<QLabel>(u"findCount")->text(); }
};

} // namespace

TEST_F(LineItemOrderTest, a_header_click_sorts_and_the_third_brings_the_budgets_order)
{
    at(3, Amount); // 30202, 9.00
    clickHeader(Amount);
    EXPECT_EQ(rows(), "30202 30201 30108 30211 30101 30227");
    EXPECT_EQ(here(), "0,6"); // the item stays current
    clickHeader(Amount);
    EXPECT_EQ(rows(), "30227 30101 30211 30108 30201 30202");
    EXPECT_EQ(m_body->horizontalHeader()->sortIndicatorSection(), Amount);
    clickHeader(Amount);
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227");
    clickHeader(Functional);
    EXPECT_EQ(rows(), "30101 30201 30202 30211 30227 30108");
}

TEST_F(LineItemOrderTest, the_search_box_finds_by_initials)
{
    part<QLineEdit>(u"lineItemFilter")->setFocus();
    type(QStringLiteral("bgf"));
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), "30201");
    EXPECT_THAT(part<QLabel>(u"lineItemCount")->text().toStdString(),
                testing::StartsWith("1 of 6 item(s)    Total: 10.00"));
    press(Qt::Key_Escape);
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227");
}

TEST_F(LineItemOrderTest, a_column_is_filtered_by_its_values)
{
    at(0, Kind);
    press(Qt::Key_Down, Qt::AltModifier);
    auto* values = part<QListWidget>(u"columnFilterValues");
    ASSERT_EQ(values->count(), 4); // all and the three kinds
    values->item(0)->setCheckState(Qt::Unchecked);
    for (QListWidgetItem* item : values->findItems(QStringLiteral("项目支出"), Qt::MatchExactly))
        item->setCheckState(Qt::Checked);
    QTest::mouseClick(part<QWidget>(u"columnFilterApply"), Qt::LeftButton);
    EXPECT_EQ(rows(), "30227");
    EXPECT_FALSE(m_body->model()
                     ->headerData(Kind, Qt::Horizontal, Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
    QTest::mouseClick(part<QToolButton>(u"clearFilters"), Qt::LeftButton);
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227");
}

TEST_F(LineItemOrderTest, an_amount_is_filtered_by_a_condition)
{
    at(0, Amount);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(part<QListWidget>(u"columnFilterValues")->isVisible());
    type(QStringLiteral(">100"));
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), "30101 30211 30227");
}

TEST_F(LineItemOrderTest, the_items_behind_a_figure_stand_under_a_chip)
{
    LineItemFilter behind;
    behind.economic = SubjectCode::fromText(u"302");
    m_page.showItems(behind, QStringLiteral("302 商品和服务支出"));
    EXPECT_EQ(rows(), "30201 30202 30211 30227");
    EXPECT_TRUE(part<QWidget>(u"drillChip")->isVisible());
    EXPECT_EQ(part<QLabel>(u"drillChipText")->text().toStdString(),
              "Line items behind 302 商品和服务支出");
    QTest::mouseClick(part<QToolButton>(u"drillChipClose"), Qt::LeftButton);
    EXPECT_FALSE(part<QWidget>(u"drillChip")->isVisible());
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227");
}

TEST_F(LineItemOrderTest, text_is_found_and_walked_through)
{
    find(QStringLiteral("2010350"), false);
    press(Qt::Key_Return);
    EXPECT_EQ(found().toStdString(), "1 of 4");
    EXPECT_EQ(here(), "1,0");
    press(Qt::Key_Return);
    EXPECT_EQ(here(), "2,0");
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(found().toStdString(), "4 of 4"); // around the end
    EXPECT_FALSE(part<QLineEdit>(u"replaceLine")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>(u"findBar")->isVisible());
    press(Qt::Key_F3);
    EXPECT_EQ(here(), "1,0");
    find(QStringLiteral("nowhere"), false);
    press(Qt::Key_Return);
    EXPECT_EQ(found().toStdString(), "Nothing found");
}

TEST_F(LineItemOrderTest, all_are_replaced_as_one_step)
{
    find(QStringLiteral("2010350"), true);
    part<QLineEdit>(u"replaceLine")->setFocus();
    type(QStringLiteral("2010301"));
    press(Qt::Key_A, Qt::AltModifier);
    EXPECT_EQ(shown(1, Functional).toStdString(), "2010301 行政运行");
    EXPECT_EQ(found().toStdString(), "Nothing found");
    EXPECT_EQ(m_document->undoLabel()->action, ChangeLabel::Action::Replace);
    EXPECT_EQ(m_document->undoLabel()->count, 4);
    EXPECT_EQ(undoSteps(), 1);
    EXPECT_EQ(items(), itemsText(sampleBudget()).toStdString());
}

TEST_F(LineItemOrderTest, one_is_replaced_and_the_next_found)
{
    find(QStringLiteral("公用"), true);
    press(Qt::Key_Return);
    EXPECT_EQ(here(), "2,3");
    part<QLineEdit>(u"replaceLine")->setFocus();
    type(QStringLiteral("人员"));
    press(Qt::Key_R, Qt::AltModifier);
    EXPECT_EQ(item(2).kind, ExpenditureKind::Personnel);
    EXPECT_EQ(here(), "3,3");
    press(Qt::Key_A, Qt::AltModifier);
    EXPECT_EQ(item(4).kind, ExpenditureKind::Personnel);
}

TEST_F(LineItemOrderTest, columns_are_chosen_in_a_menu_and_frozen)
{
    QTest::mouseClick(part<QToolButton>(u"chooseColumns"), Qt::LeftButton);
    auto* menu = part<QMenu>(u"columnsMenu");
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), LineItemFieldCount);
    menu->actions().at(Note)->toggle();
    EXPECT_TRUE(m_body->isColumnHidden(Note));
    at(0, Amount);
    press(Qt::Key_Right);
    EXPECT_EQ(here(), "0,8"); // over the hidden one
    menu->close();
    const QByteArray state = m_page.saveState();
    LineItemPage other;
    EXPECT_TRUE(other.restoreState(state));
    EXPECT_TRUE(other.findChild<QTableView*>(QStringLiteral("lineItems"))->isColumnHidden(Note));
}

TEST_F(LineItemOrderTest, hidden_columns_are_never_cleared)
{
    at(2, Note);
    enter(QStringLiteral("words"));
    QTest::mouseClick(part<QToolButton>(u"chooseColumns"), Qt::LeftButton);
    part<QMenu>(u"columnsMenu")->actions().at(Note)->toggle();
    part<QMenu>(u"columnsMenu")->close();
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    at(2, Amount);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(item(2).note.text().toStdString(), "words");
    EXPECT_EQ(item(2).amount, Money());
}

} // namespace budget::ui
