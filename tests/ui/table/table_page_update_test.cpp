#include "tests/ui/table/table_page_journey.h"
#include "ui/table/table_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace budget::ui {

namespace {

// A page whose table is derived again under the user's hands.
class TablePageUpdateTest : public TablePageJourney
{
protected:
    void update(const Table& table) { m_page.updateTable(disclosureOf({table}), 0); }
    static Row& rowOf(Table& table, const QString& code)
    {
        return table.rows[static_cast<std::size_t>(*rowByCode(table, code))];
    }
    // Without the rows of that code and below.
    static Table without(Table table, const QString& code)
    {
        std::erase_if(table.rows, [&code](const Row& row) { return row.code.startsWith(code); });
        arrangeRows(table);
        return table;
    }
    QStringList selectedCodes() const
    {
        QStringList codes;
        for (const QModelIndex& index : m_tree->selectionModel()->selectedIndexes())
            codes.append(index.data(TableTreeModel::CodeRole).toString());
        return codes;
    }
};

const QString Category = QStringLiteral("208");
const QString Section = QStringLiteral("20805");

} // namespace

TEST_F(TablePageUpdateTest, figures_change_in_place)
{
    Table table = expenditureSample();
    show(table);
    m_page.run(Command::ExpandSections);
    m_tree->setCurrentIndex(cell(Section, 3));
    const QPersistentModelIndex there = m_tree->currentIndex();
    const QStringList shownBefore = shownCodes();
    const QSignalSpy resets(m_tree->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_tree->model(), &QAbstractItemModel::dataChanged);

    rowOf(table, Section).cells[3] = {QStringLiteral("1.23"), Money::fromFen(1'230'000), false};
    update(table);
    EXPECT_EQ(there.data().toString(), QStringLiteral("1.23"));
    EXPECT_EQ(m_tree->currentIndex(), there);
    EXPECT_EQ(shownCodes(), shownBefore);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_LE(changes.count(), 2) << "the cell, and what the filter says of the line above";
}

TEST_F(TablePageUpdateTest, a_row_that_comes_leaves_the_user_where_they_are)
{
    const Table whole = expenditureSample();
    show(without(whole, QStringLiteral("201")));
    m_page.run(Command::ExpandCategories);
    m_page.drillTo(*rowByCode(without(whole, QStringLiteral("201")), Category), Side::None);
    m_tree->selectionModel()->setCurrentIndex(cell(Section, 3),
                                              QItemSelectionModel::ClearAndSelect);
    const QSignalSpy drills(&m_page, &TablePage::drilled);

    update(whole);
    EXPECT_EQ(m_page.currentRow(), *rowByCode(whole, Category));
    EXPECT_EQ(selectedCodes(), QStringList(Section));
    EXPECT_TRUE(m_tree->isExpanded(cell(Category, 0)));
    EXPECT_FALSE(m_tree->isExpanded(cell(QStringLiteral("210"), 0)));
    EXPECT_EQ(drills.count(), 0) << "the user did not move";
}

TEST_F(TablePageUpdateTest, the_row_that_was_drilled_into_goes_and_the_page_says_so)
{
    const Table whole = expenditureSample();
    show(whole);
    m_page.drillTo(*rowByCode(whole, Category), Side::None);
    const QSignalSpy drills(&m_page, &TablePage::drilled);
    update(without(whole, Category));
    EXPECT_EQ(m_page.currentRow(), -1);
    EXPECT_EQ(drills.count(), 1);
}

TEST_F(TablePageUpdateTest, the_words_of_the_filter_stay)
{
    const Table whole = expenditureSample();
    show(without(whole, QStringLiteral("201")));
    m_box->setText(QStringLiteral("208"));
    QTest::keyClick(m_box, Qt::Key_Return);
    const QStringList found = shownCodes();
    ASSERT_FALSE(found.isEmpty());
    update(whole);
    EXPECT_EQ(m_box->text(), QStringLiteral("208"));
    EXPECT_EQ(shownCodes(), found);
}

TEST(TableTreeModelUpdate, keeps_the_rules_of_models)
{
    TableTreeModel model(TablePart::Body);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Table table = expenditureSample();
    model.setTable(disclosureOf({table}), 0);
    table.rows[1].cells[3] = {QStringLiteral("9.00"), Money::fromFen(9'000'000), false};
    EXPECT_TRUE(model.updateTable(disclosureOf({table}), 0));
    table.rows.pop_back();
    arrangeRows(table);
    EXPECT_FALSE(model.updateTable(disclosureOf({table}), 0));
}

} // namespace budget::ui
