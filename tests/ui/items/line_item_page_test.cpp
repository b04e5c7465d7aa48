#include "ui/items/line_item_page.h"

#include "core/money/error.h"
#include "tests/ui/items/line_item_journey.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QToolButton>

namespace budget::ui {

namespace {

class LineItemPageTest : public LineItemJourney
{};

} // namespace

TEST_F(LineItemPageTest, typing_overwrites_and_enter_goes_down)
{
    at(2, Amount);
    enter(QStringLiteral("1,500.5"));
    EXPECT_EQ(item(2).amount, Money::fromFen(150050));
    EXPECT_EQ(here(), "3,6");
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(here(), "2,6");
    ASSERT_NE(m_document->undoLabel(), nullptr);
    EXPECT_EQ(m_document->undoLabel()->subject.toStdString(), "30201 办公费");
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(shown(2, Amount).toStdString(), "10.00");
}

TEST_F(LineItemPageTest, keys_go_over_the_sheet_as_in_a_spreadsheet)
{
    at(0, Functional);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(here(), "0,2"); // from the frozen columns into the others
    press(Qt::Key_Left);
    EXPECT_EQ(here(), "0,1");
    press(Qt::Key_End);
    EXPECT_EQ(here(), "0,8");
    press(Qt::Key_Tab);
    EXPECT_EQ(here(), "1,0");
    press(Qt::Key_Backtab);
    EXPECT_EQ(here(), "0,8");
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(here(), "5,8");
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(here(), "0,0");
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(here(), "5,0");
    press(Qt::Key_Down);
    EXPECT_EQ(here(), "6,0"); // the row for a new item
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(here(), "0,0");
}

TEST_F(LineItemPageTest, the_selection_goes_with_the_cursor_and_grows_with_shift)
{
    at(2, Amount);
    press(Qt::Key_Down);
    EXPECT_EQ(selected(), "3,6");
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "3,5 3,6 4,5 4,6");
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Right, Qt::ShiftModifier); // from the frozen columns into the others
    EXPECT_EQ(selected(), "4,1 4,2");
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "4,0 4,1 4,2 4,3 4,4 4,5 4,6 4,7 4,8");
    at(0, Kind);
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(selected(), "0,3 1,3 2,3 3,3 4,3 5,3 6,3");
}

TEST_F(LineItemPageTest, enter_after_tabs_goes_back_to_where_they_began)
{
    at(1, Kind);
    enter({});
    at(1, Project);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(here(), "1,6");
    press(Qt::Key_Return);
    EXPECT_EQ(here(), "2,4");
}

TEST_F(LineItemPageTest, a_new_row_begins_by_typing)
{
    at(6, Functional);
    enter(QStringLiteral("2010301"));
    EXPECT_EQ(m_body->model()->rowCount(), 8);
    EXPECT_EQ(here(), "7,0");
    EXPECT_EQ(item(6).functional.text().toStdString(), "2010301");
    EXPECT_EQ(item(6).unit, 1);
    press(Qt::Key_Up);
    EXPECT_EQ(here(), "6,0"); // the row that was typed into is the item
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(m_body->model()->rowCount(), 7);
}

TEST_F(LineItemPageTest, a_formula_is_computed_exactly_and_shown_again)
{
    at(2, Amount);
    enter(QStringLiteral("=(12+3)*1,000/4"));
    EXPECT_EQ(item(2).amount, Money::fromFen(375000));
    EXPECT_EQ(item(2).calculation.text().toStdString(), "=(12+3)*1,000/4");
    at(2, Amount);
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text().toStdString(), "=(12+3)*1,000/4");
    press(Qt::Key_Escape);
    EXPECT_EQ(item(2).amount, Money::fromFen(375000));
    enter(QStringLiteral("12"));
    EXPECT_TRUE(item(2).calculation.isEmpty());
}

TEST_F(LineItemPageTest, a_wrong_amount_stays_marked_and_changes_nothing)
{
    const std::string before = items();
    at(2, Amount);
    enter(QStringLiteral("=1/3"));
    EXPECT_EQ(items(), before);
    EXPECT_EQ(shown(2, Amount).toStdString(), "=1/3");
    EXPECT_EQ(problem(2, Amount).toStdString(),
              "“=1/3” is more precise than a fen; remove the surplus decimals.");
    EXPECT_EQ(strip(), u"1 cell(s) could not be read.") << "the cursor went on to the next row";
    at(2, Amount);
    EXPECT_EQ(strip(), problem(2, Amount));
    EXPECT_EQ(m_page.wrongCells(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(2, Amount).toStdString(), "10.00");
    EXPECT_EQ(strip(), QString());
    EXPECT_FALSE(m_document->canUndo());
}

TEST_F(LineItemPageTest, a_wrong_amount_is_told_while_it_is_typed)
{
    at(2, Amount);
    type(QStringLiteral("12x"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_THAT(editor()->toolTip().toStdString(), testing::HasSubstr("“12x” is no amount"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(editor()->toolTip(), QString());
    press(Qt::Key_Return);
    EXPECT_EQ(item(2).amount, Money::fromFen(1200));
}

TEST_F(LineItemPageTest, delete_clears_the_selected_cells_as_one_step)
{
    select(2, Amount, 4, Amount);
    press(Qt::Key_Delete);
    EXPECT_EQ(items(),
              "2080505 30108 人员 90.50\n2010350 30101 人员 1234.00\n2010350 30201 公用 0.00\n"
              "2010350 30202 公用 0.00\n2010350 30211 公用 0.00\n2010399 30227 项目 5000.00 ?");
    EXPECT_EQ(undoSteps(), 1);
}

TEST_F(LineItemPageTest, control_enter_puts_the_text_into_all_selected_cells)
{
    select(2, Amount, 4, Amount);
    type(QStringLiteral("7"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(2, Amount) + shown(3, Amount) + shown(4, Amount),
              QStringLiteral("7.007.007.00"));
    EXPECT_EQ(undoSteps(), 1);
}

TEST_F(LineItemPageTest, rows_are_filled_duplicated_inserted_and_removed)
{
    select(2, Amount, 4, Amount);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(4, Amount).toStdString(), "10.00");
    at(2, Economic);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(item(3).economic.text().toStdString(), "30201");
    EXPECT_EQ(here(), "3,1");
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(m_document->budget().lineItems.size(), 8);
    EXPECT_TRUE(item(3).functional.isEmpty());
    EXPECT_TRUE(cell(3, Functional).data(MissingRole).toBool());
    select(3, Functional, 4, Functional);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(m_document->budget().lineItems.size(), 6);
    EXPECT_EQ(undoSteps(), 4);
    EXPECT_EQ(items(), itemsText(sampleBudget()).toStdString());
}

TEST_F(LineItemPageTest, an_inferred_item_is_confirmed_by_the_command_and_by_an_edit)
{
    EXPECT_TRUE(cell(5, Amount).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(cell(5, Amount).data(Qt::AccessibleTextRole).toString().toStdString(),
              "5,000.00 (inferred)");
    at(5, Amount);
    CommandContext context;
    m_page.describe(context);
    EXPECT_TRUE(isPossible(Command::ConfirmItems, context));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(item(5).isInferred);
    ASSERT_TRUE(m_document->undo());
    EXPECT_TRUE(item(5).isInferred);
    at(5, Amount);
    enter(QStringLiteral("1"));
    EXPECT_FALSE(item(5).isInferred);
}

TEST_F(LineItemPageTest, what_an_input_method_commits_begins_an_edit)
{
    at(2, Note);
    enter(QStringLiteral("说明"));
    EXPECT_EQ(item(2).note.text().toStdString(), "说明");
}

TEST_F(LineItemPageTest, an_edit_that_cannot_be_kept_is_told_and_undone)
{
    m_page.setDocument(nullptr);
    auto store = std::make_unique<FailingStore>(sampleBudget());
    FailingStore* failing = store.get();
    m_document = std::move(*BudgetDocument::open(std::move(store)));
    m_page.setDocument(m_document.get());
    failing->fail();
    QSignalSpy failures(&m_page, &LineItemPage::failed);
    at(2, Amount);
    enter(QStringLiteral("99"));
    ASSERT_EQ(failures.count(), 1);
    EXPECT_EQ(failures.front().front().value<Error>().code, ErrorCode::DiskFull);
    EXPECT_EQ(shown(2, Amount).toStdString(), "10.00");
    EXPECT_EQ(items(), itemsText(sampleBudget()).toStdString());
}

TEST_F(LineItemPageTest, the_selection_is_summed)
{
    QSignalSpy sums(&m_page, &LineItemPage::selectionChanged);
    select(2, Kind, 4, Note);
    const auto summary = sums.back().front().value<SelectionSummary>();
    EXPECT_EQ(summary.count, 3);
    EXPECT_EQ(summary.sum, Money::fromFen(31900));
}

TEST_F(LineItemPageTest, the_unit_is_that_of_what_is_shown_and_typed)
{
    m_page.setUnit(MoneyUnit::TenThousandYuan);
    EXPECT_EQ(shown(1, Amount).toStdString(), "0.12340"); // 0.00905 needs five decimals
    at(1, Amount);
    enter(QStringLiteral("2"));
    EXPECT_EQ(item(1).amount, Money::fromFen(2000000));
    at(1, Amount);
    enter(QStringLiteral("300元"));
    EXPECT_EQ(item(1).amount, Money::fromFen(30000));
}

TEST_F(LineItemPageTest, columns_are_hidden_and_remembered)
{
    const QByteArray before = m_page.saveState();
    m_body->horizontalHeader()->resizeSection(Note, 333);
    const QByteArray state = m_page.saveState();
    EXPECT_TRUE(m_page.restoreState(before));
    EXPECT_NE(m_body->columnWidth(Note), 333);
    EXPECT_TRUE(m_page.restoreState(state));
    EXPECT_NEAR(m_body->columnWidth(Note), 333, 2);
    EXPECT_FALSE(m_page.restoreState("nonsense"));
}

} // namespace budget::ui
