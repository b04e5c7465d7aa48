#include "ui/items/line_item_clipboard.h"

#include "core/money/money_text.h"
#include "tests/ui/items/line_item_journey.h"

#include <QToolButton>

namespace budget::ui {

namespace {

class LineItemClipboardTest : public LineItemJourney
{
protected:
    // The amounts of all items, in 元.
    std::string amounts() const
    {
        QStringList texts;
        for (const LineItem& item : m_document->budget().lineItems)
            texts.append(formatMoneyExactly(item.amount, MoneyUnit::Yuan));
        return texts.join(u' ').toStdString();
    }
};

} // namespace

TEST_F(LineItemClipboardTest, a_block_from_excel_fills_a_rectangle_as_one_step)
{
    at(1, Economic);
    setClipboard(
        QStringLiteral("30102 津贴补贴\t430002\t人员经费\r\n30103\t中心食堂\t公用经费\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(item(1).economic.text().toStdString(), "30102");
    EXPECT_EQ(item(2).economic.text().toStdString(), "30103");
    EXPECT_EQ(item(2).unit, 2);
    EXPECT_EQ(item(1).kind, ExpenditureKind::Personnel);
    EXPECT_EQ(selected(), "1,1 1,2 1,3 2,1 2,2 2,3");
    EXPECT_EQ(undoSteps(), 1);
    EXPECT_EQ(items(), itemsText(sampleBudget()).toStdString());
}

TEST_F(LineItemClipboardTest, amounts_are_read_as_a_clerk_writes_them)
{
    at(0, Amount);
    setClipboard(QStringLiteral("1,234.50\n１２３４\n2.5万元\n(300)\n¥7\n=3*4"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "1234.50 1234.00 25000.00 -300.00 7.00 12.00");
}

TEST_F(LineItemClipboardTest, libreoffice_gives_its_exact_values)
{
    at(0, Amount);
    setClipboard(QStringLiteral("####\n64"),
                 QStringLiteral("<table><tr><td sdval=\"1234.56\" sdnum=\"1033;\">####</td></tr>"
                                "<tr><td sdval=\"64.12\">64</td></tr></table>"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "1234.56 64.12 10.00 9.00 300.00 5000.00");
}

TEST_F(LineItemClipboardTest, excel_html_is_passed_over_for_its_text)
{
    at(0, Amount);
    setClipboard(QStringLiteral("1234.56"),
                 QStringLiteral("<table><tr><td class=xl65 align=right>####</td></tr></table>"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "1234.56 1234.00 10.00 9.00 300.00 5000.00");
}

TEST_F(LineItemClipboardTest, one_cell_goes_into_all_that_are_selected)
{
    select(1, Amount, 4, Amount);
    setClipboard(QStringLiteral("5\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "90.50 5.00 5.00 5.00 5.00 5000.00");
    select(1, Amount, 4, Amount);
    setClipboard(QStringLiteral("1\n2\n")); // twice
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "90.50 1.00 2.00 1.00 2.00 5000.00");
}

TEST_F(LineItemClipboardTest, rows_beyond_the_end_become_new_items)
{
    at(5, Functional);
    setClipboard(QStringLiteral("2010350\t30201\n2010350\t30202\n\n2010350\t30211"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_document->budget().lineItems.size(), 8); // an empty line makes none
    EXPECT_EQ(item(7).economic.text().toStdString(), "30211");
    EXPECT_EQ(item(7).unit, 1);
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(items(), itemsText(sampleBudget()).toStdString());
}

TEST_F(LineItemClipboardTest, wrong_cells_of_a_paste_are_marked_and_counted_the_others_applied)
{
    at(1, Amount);
    setClipboard(QStringLiteral("1\nabc\n3\n=1/0"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(amounts(), "90.50 1.00 10.00 3.00 300.00 5000.00");
    EXPECT_EQ(shown(2, Amount).toStdString(), "abc");
    EXPECT_EQ(problem(4, Amount).toStdString(), "“=1/0” divides by zero.");
    EXPECT_THAT(strip().toStdString(), testing::StartsWith("2 of 4 "));
    press(Qt::Key_F8);
    EXPECT_EQ(here(), "2,6");
    EXPECT_THAT(strip().toStdString(), testing::HasSubstr("“abc” is no amount"));
    enter(QStringLiteral("2"));
    EXPECT_EQ(item(2).amount, Money::fromFen(200));
    EXPECT_EQ(m_page.wrongCells(), 1);
    QTest::mouseClick(part<QToolButton>(u"discardProblems"), Qt::LeftButton);
    EXPECT_EQ(m_page.wrongCells(), 0);
    EXPECT_EQ(shown(4, Amount).toStdString(), "300.00");
    EXPECT_EQ(undoSteps(), 2);
}

TEST_F(LineItemClipboardTest, columns_without_room_are_told)
{
    at(1, Note);
    setClipboard(QStringLiteral("words\t否\tmore\tand more"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(strip().toStdString(), testing::StartsWith("2 column(s) found no room"));
    EXPECT_EQ(item(1).note.text().toStdString(), "words");
}

TEST_F(LineItemClipboardTest, a_copied_block_is_text_html_and_exact)
{
    at(2, Amount);
    enter(QStringLiteral("=1500*20"));
    select(2, Economic, 3, Amount);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text().toStdString(),
              "30201 办公费\t430001 中心本级\t公用经费\t\t一般公共预算拨款\t30000.00\n"
              "30202 印刷费\t430001 中心本级\t公用经费\t\t一般公共预算拨款\t9.00");
    EXPECT_THAT(data->html().toStdString(), testing::HasSubstr("sdval=\"30000.00\""));
    m_page.setUnit(MoneyUnit::TenThousandYuan);
    at(4, Economic);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(item(4).amount, Money::fromFen(3000000));
    EXPECT_EQ(item(4).calculation.text().toStdString(), "=1500*20");
    EXPECT_EQ(item(5).amount, Money::fromFen(900));
}

TEST_F(LineItemClipboardTest, cut_copies_and_clears)
{
    at(2, Amount);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(item(2).amount, Money());
    at(3, Amount);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(item(3).amount, Money::fromFen(1000));
}

TEST_F(LineItemClipboardTest, an_empty_clipboard_changes_nothing)
{
    QApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier);
    setClipboard({});
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(m_document->canUndo());
}

} // namespace budget::ui
