#include "ui/items/pick_edit.h"

#include "tests/ui/items/line_item_journey.h"
#include "ui/items/line_item_picks.h"
#include "ui/items/pick_list_delegate.h"
#include "ui/subjects/subject_pick_model.h"

#include <QListView>

namespace budget::ui {

namespace {

class PickEditTest : public LineItemJourney
{
protected:
    QListView* list() const
    {
        return m_page.window()->findChild<QListView*>(QStringLiteral("pickList"));
    }
    bool isOpen() const { return list() && list()->isVisible(); }
    std::string chosen() const { return list()->currentIndex().data().toString().toStdString(); }

    std::vector<Pick> picks(LineItemField field, const QString& typed) const
    {
        return picksFor(field, typed, m_document->budget());
    }
};

} // namespace

TEST_F(PickEditTest, initials_find_a_subject_and_enter_takes_it)
{
    at(2, Functional);
    type(QStringLiteral("jgyl"));
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(chosen(), "2080505 机关事业单位基本养老保险缴费支出");
    press(Qt::Key_Return);
    EXPECT_EQ(item(2).functional.text().toStdString(), "2080505");
    EXPECT_EQ(here(), "3,0");
    EXPECT_FALSE(isOpen());
}

TEST_F(PickEditTest, arrows_choose_another_and_tab_takes_it)
{
    at(2, Economic);
    type(QStringLiteral("3021"));
    const std::string first = chosen();
    press(Qt::Key_Down);
    EXPECT_NE(chosen(), first);
    const std::string second = chosen();
    press(Qt::Key_Tab);
    EXPECT_EQ(shown(2, Economic).toStdString(), second);
    EXPECT_EQ(here(), "2,2");
}

TEST_F(PickEditTest, a_click_takes_one)
{
    at(2, Kind);
    type(QStringLiteral("x")); // 项目支出 by its initial
    ASSERT_TRUE(isOpen());
    QTest::mouseClick(list()->viewport(),
                      Qt::LeftButton,
                      {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(item(2).kind, ExpenditureKind::Project);
}

TEST_F(PickEditTest, who_looks_away_has_chosen_nothing)
{
    at(2, Economic);
    type(QStringLiteral("gw"));
    ASSERT_TRUE(isOpen());
    at(3, Amount);
    EXPECT_EQ(shown(2, Economic).toStdString(), "gw");
    EXPECT_FALSE(problem(2, Economic).isEmpty());
    EXPECT_FALSE(m_document->canUndo());
}

TEST_F(PickEditTest, what_is_typed_is_entered_before_the_window_saves)
{
    at(2, Amount);
    type(QStringLiteral("77"));
    m_page.finishEditing();
    EXPECT_EQ(item(2).amount, Money::fromFen(7700));
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(PickEditTest, escape_closes_the_list_first_and_the_editor_then)
{
    at(2, Economic);
    type(QStringLiteral("302"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    ASSERT_NE(editor(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(item(2).economic.text().toStdString(), "30201");
}

TEST_F(PickEditTest, an_unlisted_code_is_kept_as_it_was_typed)
{
    at(2, Economic);
    enter(QStringLiteral("30288"));
    EXPECT_EQ(shown(2, Economic).toStdString(), "30288");
    EXPECT_TRUE(cell(2, Economic).data(UnlistedRole).toBool());
}

TEST_F(PickEditTest, words_that_name_nothing_stay_marked)
{
    at(2, Economic);
    enter(QStringLiteral("qqvv"));
    EXPECT_EQ(shown(2, Economic).toStdString(), "qqvv");
    EXPECT_EQ(problem(2, Economic).toStdString(), "“qqvv” is not in the list; choose one that is.");
    EXPECT_EQ(item(2).economic.text().toStdString(), "30201");
}

TEST_F(PickEditTest, a_new_project_is_made_by_its_name)
{
    at(2, Project);
    type(QStringLiteral("食堂改造"));
    press(Qt::Key_Return);
    ASSERT_EQ(m_document->budget().projects.size(), 3);
    EXPECT_EQ(shown(2, Project).toStdString(), "食堂改造");
    at(3, Project);
    enter(QStringLiteral("cl")); // 车辆运行
    EXPECT_EQ(item(3).project, 1);
}

TEST_F(PickEditTest, an_editor_that_is_left_untouched_changes_nothing)
{
    for (const int column : {Functional, Economic, Unit, Kind, Project, Source, Amount, Note}) {
        at(5, column);
        press(Qt::Key_F2);
        press(Qt::Key_Return);
    }
    EXPECT_FALSE(m_document->canUndo());
    EXPECT_TRUE(item(5).isInferred);
}

TEST_F(PickEditTest, down_opens_all_there_is)
{
    at(2, Source);
    press(Qt::Key_F2);
    editor()->clear();
    press(Qt::Key_Down);
    EXPECT_EQ(list()->model()->rowCount(), FundingSourceCount);
}

TEST_F(PickEditTest, the_subjects_are_those_of_the_catalogue_with_what_the_budget_gives_them)
{
    at(2, Economic);
    type(QStringLiteral("30201"));
    ASSERT_TRUE(isOpen());
    ASSERT_NE(qobject_cast<SubjectPickModel*>(list()->model()), nullptr);
    const QString remark = list()->currentIndex().data(PickListDelegate::RemarkRole).toString();
    EXPECT_TRUE(remark.contains(u"元 · ")) << remark.toStdString();
    EXPECT_EQ(list()->currentIndex().data(PickListDelegate::PathRole).toString(),
              QStringLiteral("302 商品和服务支出"));
}

TEST_F(PickEditTest, what_is_meant_exactly_stands_first)
{
    EXPECT_EQ(picks(LineItemField::Unit, QStringLiteral("st")).front().text.toStdString(),
              "430002 中心食堂");
    EXPECT_TRUE(picks(LineItemField::Unit, QStringLiteral("qq")).empty());
}

} // namespace budget::ui
