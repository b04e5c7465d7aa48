#include "tests/app/budget_journey.h"
#include "ui/subjects/subject_tree_model.h"

#include <QCheckBox>
#include <QMenu>
#include <QTabBar>

namespace budget::ui {

namespace {

// The catalogues beside the published sample, and beside the budget that is made of it.
class SubjectJourney : public BudgetJourney
{
public:
    QTreeView& subjects() { return find<QTreeView>("subjectTree"); }
    QString source() { return find<QLabel>("subjectSource").text(); }
    QString current(int column)
    {
        return subjects().currentIndex().siblingAtColumn(column).data().toString();
    }
    void openSample()
    {
        window->open(sample);
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }));
    }
    void search(const char16_t* words)
    {
        press("Ctrl+F");
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf16(words));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        ASSERT_EQ(QApplication::focusWidget(), &subjects());
    }
};

constexpr int Code = SubjectTreeModel::CodeColumn;
constexpr int Name = SubjectTreeModel::NameColumn;
constexpr int Amount = SubjectTreeModel::AmountColumn;
constexpr int BasicExpenditure = 5; // among the sample's tables
const QString OfficeCosts = QStringLiteral("30201");

} // namespace

TEST_F(SubjectJourney, a_key_shows_the_catalogue_with_the_figures_of_the_document)
{
    openSample();
    press("F5");
    EXPECT_EQ(part(), QStringLiteral("subjects:0"));
    EXPECT_EQ(QApplication::focusWidget(), &subjects());
    EXPECT_EQ(current(Code), QStringLiteral("201"));
    EXPECT_FALSE(current(Amount).isEmpty()) << source().toStdString();
    EXPECT_FALSE(find<QWidget>("chartPane").isVisible());
    press("Alt+Left");
    EXPECT_EQ(part().left(5), QStringLiteral("table"));
}

TEST_F(SubjectJourney, the_tree_is_drilled_with_the_keyboard)
{
    openSample();
    press("F5");
    QTest::keyClick(&subjects(), Qt::Key_Right);
    QTest::keyClick(&subjects(), Qt::Key_Down);
    EXPECT_EQ(current(Code), QStringLiteral("20101"));
    QTest::keyClick(&subjects(), Qt::Key_Left);
    EXPECT_EQ(current(Code), QStringLiteral("201"));
    press("Ctrl+3");
    QTest::keyClick(&subjects(), Qt::Key_Down);
    QTest::keyClick(&subjects(), Qt::Key_Down);
    EXPECT_EQ(current(Code), QStringLiteral("2010101"));
    press("Ctrl+1");
    EXPECT_EQ(current(Code).left(3), QStringLiteral("201"));
}

TEST_F(SubjectJourney, a_subject_is_found_by_initials_and_copied)
{
    openSample();
    press("F5");
    find<QTabBar>("subjectCatalogues").setCurrentIndex(1);
    EXPECT_EQ(part(), QStringLiteral("subjects:1"));
    search(u"bgf");
    EXPECT_EQ(current(Code), QStringLiteral("302"));
    QTest::keyClick(&subjects(), Qt::Key_Down);
    EXPECT_EQ(current(Name), QStringLiteral("办公费"));
    press("Ctrl+C");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("30201\t办公费\t")))
        << QApplication::clipboard()->text().toStdString();
}

TEST_F(SubjectJourney, the_navigator_leads_to_the_catalogue_that_was_seen_last)
{
    openSample();
    auto& navigator = find<QTreeView>("navigatorTree");
    const QAbstractItemModel& parts = *navigator.model();
    const QModelIndex subjectsPart = parts.index(parts.rowCount() - 1, 0);
    EXPECT_EQ(subjectsPart.data().toString(), QStringLiteral("Subjects"));
    navigator.setFocus();
    QTest::keyClick(&navigator, Qt::Key_End);
    EXPECT_EQ(part(), QStringLiteral("subjects:0"));
    find<QTabBar>("subjectCatalogues").setCurrentIndex(1);
    EXPECT_EQ(navigator.currentIndex(), subjectsPart) << "whichever catalogue it is";
    QTest::keyClick(&navigator, Qt::Key_Home);
    EXPECT_NE(part().left(8), QStringLiteral("subjects"));
    QTest::keyClick(&navigator, Qt::Key_End);
    EXPECT_EQ(part(), QStringLiteral("subjects:1"));
}

TEST_F(SubjectJourney, a_subject_leads_to_its_row_in_the_document)
{
    openSample();
    press("F5");
    search(u"2080505");
    QTest::keyClick(&subjects(), Qt::Key_Down);
    QTest::keyClick(&subjects(), Qt::Key_Down);
    ASSERT_EQ(current(Code), QStringLiteral("2080505"));
    const QString hint =
        subjects().currentIndex().siblingAtColumn(Amount).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(hint.contains(u"部门预算支出总表")) << hint.toStdString();
    const QString amount = current(Amount);
    QTest::keyClick(&subjects(), Qt::Key_Return);
    ASSERT_EQ(part().left(6), QStringLiteral("table:"));
    EXPECT_EQ(tree().currentIndex().siblingAtColumn(0).data(TableTreeModel::CodeRole).toString(),
              QStringLiteral("2080505"));
    EXPECT_EQ(tree().currentIndex().data().toString(), amount);
    press("Alt+Left");
    EXPECT_EQ(part(), QStringLiteral("subjects:0"));
    EXPECT_EQ(current(Code), QStringLiteral("2080505"));
}

TEST_F(SubjectJourney, its_menu_lists_the_tables_that_have_it)
{
    openSampleAsBudget("subjects.yusuan");
    press("F5");
    find<QTabBar>("subjectCatalogues").setCurrentIndex(1);
    search(u"30201");
    QTest::keyClick(&subjects(), Qt::Key_Down);
    ASSERT_EQ(current(Code), OfficeCosts);
    const QPoint place = subjects().visualRect(subjects().currentIndex()).center();
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, place, subjects().viewport()->mapToGlobal(place));
    QApplication::sendEvent(subjects().viewport(), &asked);
    auto* menu = window->findChild<QMenu*>(QStringLiteral("subjectMenu"));
    ASSERT_NE(menu, nullptr);
    QStringList entries;
    for (const QAction* action : menu->actions())
        entries.append(action->text());
    EXPECT_TRUE(entries.first().startsWith(u"部门预算一般公共预算财政拨款基本支出"))
        << entries.join(u'/').toStdString();
    EXPECT_TRUE(entries.contains(QStringLiteral("Its &Line Items")));
    menu->actions()
        .at(static_cast<int>(entries.indexOf(QStringLiteral("Its &Line Items"))))
        ->trigger();
    menu->close();
    EXPECT_EQ(part().left(6), QStringLiteral("items:"));
}

TEST_F(SubjectJourney, a_subject_that_no_table_has_says_so)
{
    openSample();
    press("F5");
    find<QTabBar>("subjectCatalogues").setCurrentIndex(2);
    QTest::keyClick(&subjects(), Qt::Key_Return);
    EXPECT_EQ(part(), QStringLiteral("subjects:2"));
    EXPECT_TRUE(find<QStatusBar>("windowStatus").currentMessage().startsWith(u"No table"))
        << find<QStatusBar>("windowStatus").currentMessage().toStdString();
}

TEST_F(SubjectJourney, a_budget_is_summed_by_subject_and_follows_what_is_typed)
{
    openSampleAsBudget("subjects.yusuan");
    press("F5");
    find<QTabBar>("subjectCatalogues").setCurrentIndex(1);
    search(u"30201");
    QTest::keyClick(&subjects(), Qt::Key_Down);
    ASSERT_EQ(current(Code), QStringLiteral("30201"));
    const QString before = current(Amount);
    EXPECT_FALSE(before.isEmpty());
    EXPECT_TRUE(source().contains(u"line items")) << source().toStdString();
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("77");
    press("F5");
    EXPECT_EQ(part(), QStringLiteral("subjects:1"));
    EXPECT_EQ(current(Code), QStringLiteral("30201")) << "the page is where it was left";
    EXPECT_NE(current(Amount), before);
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(current(Amount), before);
    find<QCheckBox>("subjectsWithAmount").click();
    for (QModelIndex row = subjects().model()->index(0, Amount); row.isValid();
         row = subjects().indexBelow(row).siblingAtColumn(Amount))
        EXPECT_FALSE(row.data().toString().isEmpty());
}

} // namespace budget::ui
