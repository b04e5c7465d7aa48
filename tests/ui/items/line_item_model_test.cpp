#include "ui/items/line_item_model.h"

#include "tests/ui/items/line_item_sample.h"
#include "ui/items/line_item_edits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

using Action = ChangeLabel::Action;

// A model of the sample's document, watched by the tester.
class LineItemModelTest : public testing::Test
{
protected:
    LineItemModelTest() { m_model.setDocument(&m_document); }

    // The economic codes of the rows from the top; * for the row for a new item.
    std::string rows() const
    {
        QStringList codes;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const LineItem* item = m_model.itemAt(row);
            codes.append(item ? item->economic.text() : QStringLiteral("*"));
        }
        return codes.join(u' ').toStdString();
    }

    void sort(LineItemField field, Qt::SortOrder direction)
    {
        LineItemOrder order = m_model.order();
        order.setSort(field, direction);
        m_model.setOrder(order);
    }

    void filter(LineItemField field, const QString& words)
    {
        LineItemOrder order = m_model.order();
        order.setColumnFilter(field, {words, {}});
        m_model.setOrder(order);
    }

    LineItemEdits::Outcome enter(int row, LineItemField field, const QString& text)
    {
        return LineItemEdits(m_model).enter({{row, field, text}}, Action::Edit);
    }

    BudgetDocument m_document{sampleBudget()};
    LineItemModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(LineItemModelTest, rows_are_the_items_and_one_for_a_new_one)
{
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227 *");
    EXPECT_FALSE(m_model.index(7, 0).isValid());
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 0);
    EXPECT_EQ(m_model.index(2, 1).data().toString().toStdString(), "30201 办公费");
    m_model.setDocument(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(LineItemModelTest, an_update_tells_of_its_row_alone)
{
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    enter(2, LineItemField::Amount, QStringLiteral("5"));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front()[0].toModelIndex().row(), 2);
    EXPECT_EQ(changes.front()[1].toModelIndex().row(), 2);
}

TEST_F(LineItemModelTest, the_row_for_a_new_item_becomes_the_item)
{
    const QPersistentModelIndex here = m_model.index(6, 1);
    enter(6, LineItemField::Economic, QStringLiteral("30299"));
    EXPECT_EQ(here.row(), 6);
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227 30299 *");
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227 *");
    ASSERT_TRUE(m_document.redo());
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227 30299 *");
}

TEST_F(LineItemModelTest, amounts_are_sorted_by_value_and_the_order_stays_while_editing)
{
    sort(LineItemField::Amount, Qt::AscendingOrder); // 9.00 before 10.00
    EXPECT_EQ(rows(), "30202 30201 30108 30211 30101 30227 *");
    enter(0, LineItemField::Amount, QStringLiteral("9999"));
    EXPECT_EQ(rows(), "30202 30201 30108 30211 30101 30227 *");
    sort(LineItemField::Amount, Qt::DescendingOrder);
    EXPECT_EQ(rows(), "30202 30227 30101 30211 30108 30201 *");
}

TEST_F(LineItemModelTest, rows_go_and_come_back_where_they_were_in_an_arrangement)
{
    sort(LineItemField::Economic, Qt::AscendingOrder);
    EXPECT_EQ(rows(), "30101 30108 30201 30202 30211 30227 *");
    ASSERT_TRUE(LineItemEdits(m_model).remove({0, 2, 3}));
    EXPECT_EQ(rows(), "30108 30211 30227 *");
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(rows(), "30108 30101 30201 30202 30211 30227 *");
}

TEST_F(LineItemModelTest, filters_take_codes_names_initials_and_amounts)
{
    filter(LineItemField::Economic, QStringLiteral("302"));
    EXPECT_EQ(rows(), "30201 30202 30211 30227 *");
    filter(LineItemField::Amount, QStringLiteral(">=10"));
    EXPECT_EQ(rows(), "30201 30211 30227 *");
    filter(LineItemField::Amount, QStringLiteral("5..300"));
    EXPECT_EQ(rows(), "30201 30202 30211 *");
    filter(LineItemField::Amount, QStringLiteral("much"));
    EXPECT_EQ(rows(), "*");
    filter(LineItemField::Amount, {});
    filter(LineItemField::Economic, QStringLiteral("bgf")); // 办公费
    EXPECT_EQ(rows(), "30201 *");
}

TEST_F(LineItemModelTest, the_items_behind_a_figure)
{
    LineItemFilter behind;
    behind.functional = SubjectCode::fromText(u"201");
    behind.slice = Slice::of(ExpenditureKind::PublicFunds);
    LineItemOrder order;
    order.setFilter(behind);
    m_model.setOrder(order);
    EXPECT_EQ(rows(), "30201 30202 30211 *");
    // What is entered here is shown, and belongs to the figure.
    enter(3, LineItemField::Economic, QStringLiteral("30299"));
    EXPECT_EQ(rows(), "30201 30202 30211 30299 *");
    EXPECT_EQ(m_model.itemAt(3)->functional.text().toStdString(), "201");
}

TEST_F(LineItemModelTest, the_values_that_pass_a_filter)
{
    LineItemOrder order;
    order.setColumnFilter(LineItemField::Kind,
                          {{}, QSet<QString>{expenditureKindName(ExpenditureKind::Personnel)}});
    m_model.setOrder(order);
    EXPECT_EQ(rows(), "30108 30101 *");
}

TEST_F(LineItemModelTest, what_cannot_be_read_is_kept_beside_its_reason)
{
    QSignalSpy problems(&m_model, &LineItemModel::problemsChanged);
    const LineItemEdits::Outcome outcome =
        LineItemEdits(m_model).enter({{2, LineItemField::Amount, QStringLiteral("x")},
                                      {3, LineItemField::Amount, QStringLiteral("8")},
                                      {4, LineItemField::Economic, QStringLiteral("9")}},
                                     Action::Paste);
    EXPECT_EQ(outcome.cells, 3);
    EXPECT_EQ(outcome.wrong, 2);
    EXPECT_EQ(m_model.problems().size(), 2U);
    EXPECT_EQ(m_model.index(2, 6).data().toString().toStdString(), "x");
    EXPECT_EQ(m_model.itemAt(2)->amount, Money::fromFen(1000));
    EXPECT_EQ(m_model.itemAt(3)->amount, Money::fromFen(800));
    ASSERT_TRUE(m_document.undo()); // the good ones were one step
    EXPECT_EQ(m_model.itemAt(3)->amount, Money::fromFen(900));
    ASSERT_TRUE(LineItemEdits(m_model).remove({2}));
    EXPECT_EQ(m_model.problems().size(), 1U);
    m_model.clearProblems();
    EXPECT_TRUE(m_model.problems().empty());
    EXPECT_GT(problems.count(), 0);
}

TEST_F(LineItemModelTest, a_new_item_keeps_what_was_wrong_with_it_before_it_was_one)
{
    enter(6, LineItemField::Amount, QStringLiteral("x"));
    EXPECT_EQ(m_document.budget().lineItems.size(), 6);
    enter(6, LineItemField::Economic, QStringLiteral("30201"));
    EXPECT_EQ(m_document.budget().lineItems.size(), 7);
    EXPECT_EQ(m_model.index(6, 6).data().toString().toStdString(), "x");
    EXPECT_EQ(m_model.index(7, 6).data(), QVariant());
}

TEST_F(LineItemModelTest, a_new_project_comes_with_its_item_in_one_step)
{
    enter(2, LineItemField::Project, QStringLiteral("食堂改造"));
    EXPECT_EQ(m_document.budget().projects.size(), 3);
    EXPECT_EQ(m_model.index(2, 4).data().toString().toStdString(), "食堂改造");
    ASSERT_TRUE(m_document.undo());
    EXPECT_EQ(m_document.budget().projects.size(), 2);
    EXPECT_EQ(m_model.index(2, 4).data().toString().toStdString(), "");
}

TEST_F(LineItemModelTest, an_unlisted_code_is_kept_and_told)
{
    enter(2, LineItemField::Economic, QStringLiteral("30288 其他新科目"));
    EXPECT_EQ(m_model.index(2, 1).data().toString().toStdString(), "30288 其他新科目");
    EXPECT_TRUE(m_model.index(2, 1).data(UnlistedRole).toBool());
    EXPECT_FALSE(m_model.index(3, 1).data(UnlistedRole).toBool());
}

TEST_F(LineItemModelTest, a_document_that_goes_leaves_no_rows)
{
    auto document = std::make_unique<BudgetDocument>(sampleBudget());
    m_model.setDocument(document.get());
    document.reset();
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace budget::ui
