#include "ui/controls/grouped_header.h"

#include "tests/ui/table/table_sample.h"
#include "ui/table/table_tree_model.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

class GroupedHeaderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_disclosure = disclosureOf({basicExpenditureSample()});
        m_model.setTable(m_disclosure, 0);
        m_header = new GroupedHeader(&m_view);
        m_view.setHeader(m_header);
        m_view.setModel(&m_model);
        m_header->setTree(m_disclosure->tables.front().header);
        for (int section = 0; section < m_header->count(); ++section)
            m_header->resizeSection(section, 100);
        m_view.resize(700, 300);
        m_view.show();
    }

    std::shared_ptr<const Disclosure> m_disclosure;
    TableTreeModel m_model{TablePart::Body};
    QTreeView m_view;
    GroupedHeader* m_header = nullptr;
};

} // namespace

TEST_F(GroupedHeaderTest, merged_cells_stand_over_their_columns)
{
    const int low = m_header->sizeHint().height() - 5;
    EXPECT_EQ(m_header->titleAt({50, 5}), QStringLiteral("序号"));
    EXPECT_EQ(m_header->titleAt({50, low}), QStringLiteral("序号"));
    EXPECT_EQ(m_header->titleAt({150, 5}), QStringLiteral("支出部门经济分类科目"));
    EXPECT_EQ(m_header->titleAt({250, 5}), QStringLiteral("支出部门经济分类科目"));
    EXPECT_EQ(m_header->titleAt({150, low}), QStringLiteral("科目编码"));
    EXPECT_EQ(m_header->titleAt({550, low}), QStringLiteral("公用经费"));
    EXPECT_EQ(m_header->titleAt({650, 5}), QString());
}

TEST_F(GroupedHeaderTest, words_wrap_when_a_column_is_narrow)
{
    const int before = m_header->sizeHint().height();
    QSignalSpy geometry(m_header, &QHeaderView::geometriesChanged);
    m_header->resizeSection(5, 30);
    EXPECT_GT(m_header->sizeHint().height(), before);
    EXPECT_GT(geometry.count(), 0);
    m_header->resizeSection(5, 100);
    EXPECT_EQ(m_header->sizeHint().height(), before);
}

TEST_F(GroupedHeaderTest, grows_with_the_font)
{
    const int before = m_header->sizeHint().height();
    QFont font = m_header->font();
    font.setPointSize(20);
    m_header->setFont(font);
    EXPECT_GT(m_header->sizeHint().height(), before * 3 / 2);
}

TEST_F(GroupedHeaderTest, a_click_on_a_merged_cell_does_not_sort)
{
    m_view.setSortingEnabled(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, {150, 5});
    EXPECT_EQ(m_header->sortIndicatorSection(), -1);
    QTest::mouseClick(
        m_header->viewport(), Qt::LeftButton, {}, {150, m_header->sizeHint().height() - 5});
    EXPECT_EQ(m_header->sortIndicatorSection(), 1);
}

TEST_F(GroupedHeaderTest, says_when_a_column_was_dragged)
{
    QSignalSpy resized(m_header, &GroupedHeader::resizedByHand);
    m_header->resizeSection(1, 120);
    EXPECT_EQ(resized.count(), 0);
    QWidget* area = m_header->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, {219, 20});
    QTest::mouseMove(area, {240, 20});
    QTest::mouseMove(area, {250, 20});
    QTest::mouseRelease(area, Qt::LeftButton, {}, {250, 20});
    EXPECT_EQ(resized.count(), 1);
    EXPECT_GT(m_header->sectionSize(1), 120);
}

TEST_F(GroupedHeaderTest, a_pinned_widget_stays_below_the_words)
{
    const int before = m_header->sizeHint().height();
    auto* pinned = new QTreeView;
    pinned->setFixedHeight(24);
    m_header->setPinned(pinned);
    pinned->show();
    m_header->updateHeights();
    EXPECT_EQ(m_header->sizeHint().height(), before + pinned->sizeHint().height());
    pinned->hide();
    m_header->updateHeights();
    EXPECT_EQ(m_header->sizeHint().height(), before);
}

} // namespace budget::ui
