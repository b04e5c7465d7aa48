#include "ui/workspace/workspace.h"

#include "core/checks/finding.h"
#include "tests/ui/window/window_journey.h"
#include "ui/chart/chart_pane.h"
#include "ui/table/table_page.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeView>

namespace budget::ui {

namespace {

class WorkspaceTest : public WindowJourney
{
protected:
    void SetUp() override
    {
        showWindow();
        open("one.txt");
    }
    TablePage& table() { return *window->findChild<TablePage*>(); }
    ChartPane& chart() { return *window->findChild<ChartPane*>(); }
    QTreeView& tree() { return find<QTreeView>("navigatorTree"); }
    QLineEdit& search() { return find<QLineEdit>("navigatorSearch"); }
    bool isIn(const char* name)
    {
        return find<QWidget>(name).isAncestorOf(QApplication::focusWidget());
    }
};

} // namespace

TEST_F(WorkspaceTest, parts_are_chosen_with_the_arrow_keys)
{
    ASSERT_EQ(QApplication::focusWidget(), &tree());
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_EQ(part(), QStringLiteral("table:1"));
    QTest::keyClick(&tree(), Qt::Key_End);
    EXPECT_EQ(part(), QStringLiteral("subjects:0")) << "the catalogues stand behind the parts";
    QTest::keyClick(&tree(), Qt::Key_Up);
    EXPECT_EQ(part(), QStringLiteral("section:4"));
    EXPECT_TRUE(find<QWidget>("narrativePage").isVisible());
    QTest::keyClick(&tree(), Qt::Key_Home);
    EXPECT_EQ(part(), QStringLiteral("section:0"));
}

TEST_F(WorkspaceTest, a_part_is_found_by_its_words)
{
    press("Ctrl+K");
    ASSERT_EQ(QApplication::focusWidget(), &search());
    search().setText(QStringLiteral("采购"));
    EXPECT_EQ(part(), QStringLiteral("table:0")) << "searching alone leaves the page as it is";
    QTest::keyClick(&search(), Qt::Key_Return);
    EXPECT_EQ(part(), QStringLiteral("table:5"));
    EXPECT_EQ(search().text(), QString());
    EXPECT_EQ(QApplication::focusWidget(), &tree());
}

TEST_F(WorkspaceTest, typing_in_the_tree_searches_and_escape_gives_the_tree_back)
{
    QTest::keyClick(&tree(), Qt::Key_Q);
    EXPECT_EQ(search().text(), QStringLiteral("q"));
    EXPECT_EQ(QApplication::focusWidget(), &search());
    QTest::keyClicks(&search(), QStringLiteral("zzz"));
    EXPECT_TRUE(find<QLabel>("navigatorNothingFound").isVisible());
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_TRUE(tree().isVisible());
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    EXPECT_EQ(QApplication::focusWidget(), &tree());
}

TEST_F(WorkspaceTest, goes_from_table_to_table_and_stops_at_the_ends)
{
    press("Ctrl+PgUp");
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        press("Ctrl+PgDown");
        seen.append(part());
    }
    EXPECT_EQ(seen.join(u' ').toStdString(), "table:1 table:2 table:3 table:4 table:5 table:5");
}

TEST_F(WorkspaceTest, goes_from_a_section_to_the_nearest_table)
{
    const DocumentPart last = {PartKind::Section, 4};
    workspace().showPart(last);
    press("Ctrl+PgDown");
    EXPECT_EQ(part(), partWord(last));
    press("Ctrl+PgUp");
    EXPECT_EQ(part(), QStringLiteral("table:5"));
    workspace().showPart({PartKind::Section, 0});
    press("Ctrl+PgUp");
    EXPECT_EQ(part(), QStringLiteral("section:0"));
    press("Ctrl+PgDown");
    EXPECT_EQ(part(), QStringLiteral("table:0"));
}

TEST_F(WorkspaceTest, goes_back_and_forward_through_what_was_seen)
{
    EXPECT_FALSE(find<QAction>("goBack").isEnabled());
    press("Ctrl+PgDown");
    press("Ctrl+PgDown");
    press("Alt+Left");
    press("Alt+Left");
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    EXPECT_FALSE(find<QAction>("goBack").isEnabled());
    press("Alt+Right");
    EXPECT_EQ(part(), QStringLiteral("table:1"));
    workspace().showPart({PartKind::Section, 4});
    EXPECT_FALSE(find<QAction>("goForward").isEnabled()) << "a new way forgets the old";
    press("Alt+Left");
    EXPECT_EQ(part(), QStringLiteral("table:1"));
}

TEST_F(WorkspaceTest, commands_are_possible_by_the_page_in_view)
{
    const auto isEnabled = [this](const char* action) { return find<QAction>(action).isEnabled(); };
    EXPECT_TRUE(isEnabled("copyWithHeader"));
    EXPECT_TRUE(isEnabled("expandItems"));
    EXPECT_FALSE(isEnabled("findNext"));
    EXPECT_FALSE(isEnabled("goUp"));
    EXPECT_FALSE(isEnabled("showItems")) << "a published document has none";
    table().drillTo(0, Side::None);
    EXPECT_TRUE(isEnabled("goUp"));
    workspace().showPart({PartKind::Section, 2});
    EXPECT_FALSE(isEnabled("copyWithHeader"));
    EXPECT_FALSE(isEnabled("expandItems"));
    EXPECT_FALSE(isEnabled("goUp"));
    EXPECT_FALSE(isEnabled("findNext")) << "nothing is searched for";
    EXPECT_TRUE(isEnabled("copy"));
    EXPECT_FALSE(isEnabled("paste"));
}

TEST_F(WorkspaceTest, a_click_in_the_chart_drills_the_table_and_back)
{
    emit chart().drillRequested(0, Side::None);
    EXPECT_EQ(table().currentRow(), 0);
    emit chart().drillUpRequested();
    EXPECT_EQ(table().currentRow(), -1);
    table().drillTo(0, Side::None);
    press("Alt+Up");
    EXPECT_EQ(table().currentRow(), -1);
}

TEST_F(WorkspaceTest, a_bar_with_nothing_below_it_leads_to_its_line)
{
    auto& lines = find<TableTreeView>("tableTree");
    emit chart().partSelected(1, Side::None);
    EXPECT_EQ(lines.currentIndex().data(TableTreeModel::RowRole).toInt(), 1);
    EXPECT_EQ(table().currentRow(), -1);
}

TEST_F(WorkspaceTest, a_place_without_another_is_marked_too)
{
    const auto ground = [this] {
        return find<TableTreeView>("tableTree").currentIndex().data(Qt::BackgroundRole);
    };
    checks::FindingPlace cell;
    cell.table = 0;
    cell.row = 3;
    cell.column = 2;
    checks::FindingPlace words;
    words.section = 2;
    words.passage = 0;
    words.quote = QStringLiteral("支出有保障");
    for (int times = 0; times < 2; ++times) {
        workspace().showPlaces(cell, std::nullopt, QString());
        EXPECT_EQ(part(), QStringLiteral("table:0"));
        EXPECT_TRUE(ground().isValid());
        workspace().showPlaces(words, std::nullopt, QString());
        const auto marked = find<QTextBrowser>("narrativeText").extraSelections();
        ASSERT_EQ(marked.size(), 1);
        EXPECT_EQ(marked.front().cursor.selectedText(), words.quote);
        EXPECT_TRUE(find<QWidget>("placePane").isHidden());
    }
    find<QTextBrowser>("narrativeText").setFocus();
    press("Esc"); // the message first
    press("Esc");
    EXPECT_TRUE(find<QTextBrowser>("narrativeText").extraSelections().isEmpty());
}

TEST_F(WorkspaceTest, a_table_comes_back_as_it_was_left)
{
    table().drillTo(0, Side::None);
    press("Ctrl+PgDown");
    EXPECT_EQ(table().currentRow(), -1);
    press("Alt+Left");
    EXPECT_EQ(table().currentRow(), 0);
}

TEST_F(WorkspaceTest, the_chart_makes_room_where_there_is_nothing_to_chart)
{
    EXPECT_TRUE(chart().isVisible());
    for (const DocumentPart nothing : {DocumentPart{PartKind::Section, 2},
                                       DocumentPart{PartKind::Table, 2},
                                       DocumentPart{PartKind::Table, 3},
                                       DocumentPart{PartKind::Goals, 3}}) {
        workspace().showPart(nothing);
        EXPECT_FALSE(chart().isVisible()) << part().toStdString();
        EXPECT_FALSE(find<QAction>("showChart").isEnabled()) << part().toStdString();
        EXPECT_TRUE(isChecked("showChart")) << "what the user wants is remembered";
    }
    workspace().showPart({PartKind::Table, 5});
    EXPECT_TRUE(chart().isVisible());
    press("F10");
    EXPECT_FALSE(chart().isVisible());
    workspace().showPart({PartKind::Table, 0});
    EXPECT_FALSE(chart().isVisible());
}

TEST_F(WorkspaceTest, f6_goes_round_the_window)
{
    ASSERT_TRUE(isIn("navigator"));
    press("F6");
    EXPECT_TRUE(table().isAncestorOf(QApplication::focusWidget()));
    press("F6");
    EXPECT_TRUE(&chart() == QApplication::focusWidget()
                || chart().isAncestorOf(QApplication::focusWidget()));
    press("F6");
    EXPECT_TRUE(isIn("findingsPanel"));
    press("F6");
    EXPECT_TRUE(isIn("navigator"));
    press("Shift+F6");
    press("Shift+F6");
    press("Shift+F6");
    EXPECT_TRUE(table().isAncestorOf(QApplication::focusWidget()));
    workspace().showPart({PartKind::Section, 2});
    press("F6");
    EXPECT_TRUE(isIn("narrativePage") || isIn("navigator") || isIn("findingsPanel"));
}

TEST_F(WorkspaceTest, a_section_is_read_with_the_sections_below_it_and_its_tables_as_links)
{
    workspace().showPart({PartKind::Section, 2});
    auto& text = find<QTextBrowser>("narrativeText");
    EXPECT_EQ(text.toPlainText().toStdString(),
              "二、情况说明\n支出预算十七万五千元，支出有保障。\n物业费\n会议服务费\n"
              "1、政府采购预算表\n政府采购预算表\n2、名词解释\n基本支出：为保障机构运转的支出。");
    emit text.anchorClicked(QUrl(QStringLiteral("table:4")));
    EXPECT_EQ(part(), QStringLiteral("table:4"));
}

TEST_F(WorkspaceTest, the_goals_are_listed_together)
{
    workspace().showPart({PartKind::Goals, 3});
    EXPECT_EQ(find<QTextBrowser>("narrativeText").toPlainText().toStdString(),
              "Performance goals of the projects\n物业费\n会议服务费");
}

TEST_F(WorkspaceTest, words_are_found_in_a_section)
{
    workspace().showPart({PartKind::Section, 2});
    press("Ctrl+F");
    auto& line =
        *find<QWidget>("documentFindBar").findChild<QLineEdit*>(QStringLiteral("findLine"));
    ASSERT_EQ(QApplication::focusWidget(), &line);
    auto& text = find<QTextBrowser>("narrativeText");
    const auto marked = [&text] {
        const auto selections = text.extraSelections();
        return selections.isEmpty() ? QTextCursor() : selections.front().cursor;
    };
    line.setText(QStringLiteral("支出"));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(marked().selectedText(), QStringLiteral("支出"));
    const int first = marked().position(); // the text is written anew for each place
    press("F3");
    EXPECT_LT(first, marked().position());
    press("Shift+F3");
    EXPECT_EQ(marked().position(), first);
    EXPECT_EQ(QApplication::focusWidget(), &line);
    press("Esc");
    EXPECT_FALSE(line.isVisible());
    EXPECT_TRUE(text.extraSelections().isEmpty());
}

TEST_F(WorkspaceTest, back_and_forward_retrace_what_was_drilled_into)
{
    const int row = *rowByCode(sampleDisclosure().tables[0], u"201");
    table().drillTo(row, Side::None);
    workspace().showPart({PartKind::Table, 1});
    press("Alt+Left");
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    EXPECT_EQ(table().currentRow(), row);
    press("Alt+Left");
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    EXPECT_EQ(table().currentRow(), -1);
    EXPECT_FALSE(find<QAction>("goBack").isEnabled());
    press("Alt+Right");
    EXPECT_EQ(table().currentRow(), row);
    press("Alt+Right");
    EXPECT_EQ(part(), QStringLiteral("table:1"));
}

TEST_F(WorkspaceTest, a_table_is_left_and_found_with_its_expansion)
{
    auto& lines = find<TableTreeView>("tableTree");
    lines.collapseAll();
    lines.setCurrentIndex(lines.model()->index(1, 2));
    lines.header()->setSortIndicator(2, Qt::AscendingOrder);
    workspace().showPart({PartKind::Table, 1});
    EXPECT_EQ(lines.header()->sortIndicatorSection(), -1);
    workspace().showPart({PartKind::Section, 2});
    workspace().showPart({PartKind::Table, 0});
    EXPECT_EQ(lines.header()->sortIndicatorSection(), 2);
    for (int line = 0; line < lines.model()->rowCount(); ++line)
        EXPECT_FALSE(lines.isExpanded(lines.model()->index(line, 0)));
    EXPECT_EQ(lines.currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("208"));

    auto& box = find<QLineEdit>("filterBox");
    box.setText(QStringLiteral("201"));
    QTest::keyClick(&box, Qt::Key_Return);
    ASSERT_EQ(lines.model()->rowCount(), 1);
    workspace().showPart({PartKind::Table, 1});
    EXPECT_EQ(box.text(), QString());
    workspace().showPart({PartKind::Table, 0});
    EXPECT_EQ(box.text(), QStringLiteral("201"));
    EXPECT_EQ(lines.model()->rowCount(), 1);
}

TEST_F(WorkspaceTest, text_of_a_section_is_copied_with_the_windows_keys)
{
    workspace().showPart({PartKind::Section, 4});
    find<QTextBrowser>("narrativeText").setFocus();
    press("Ctrl+A");
    find<QAction>("copy").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("2、名词解释\n基本支出：为保障机构运转的支出。"));
}

} // namespace budget::ui
