#include "tests/app/budget_journey.h"
#include "tests/source_tree.h"
#include "ui/findings/findings_model.h"
#include "ui/workspace/disclosure_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

namespace budget::ui {

namespace {

constexpr int BasicExpenditure = 5;

// The sample with one figure of the text ten times too small.
class FindingsJourney : public BudgetJourney
{
public:
    FindingsJourney()
    {
        QFile whole(sample);
        EXPECT_TRUE(whole.open(QIODevice::ReadOnly));
        QByteArray text = whole.readAll();
        EXPECT_TRUE(text.contains("预算收入8900.03万元"));
        text.replace("预算收入8900.03万元", "预算收入890.03万元");
        sample = folder.filePath(u"wrong.txt"_qs);
        QFile wrong(sample);
        EXPECT_TRUE(wrong.open(QIODevice::WriteOnly));
        wrong.write(text);
    }

    void openSample()
    {
        window->open(sample);
        ASSERT_TRUE(arrivesChecked());
    }
    void openWrongBudget(const char* name)
    {
        openSampleAsBudget(name);
        ASSERT_TRUE(arrivesChecked());
    }
    bool arrivesChecked()
    {
        return QTest::qWaitFor(
            [this] { return find<QToolButton>("skippedChecks").text().contains(u"checks ran"); });
    }
    QString errors() { return find<QToolButton>("showErrors").text(); }
    QString noMistakes() { return find<QToolButton>("showWaived").text(); }
    QTreeView& list() { return find<QTreeView>("findingsTree"); }
    QString chosen() { return find<QLabel>("findingMessage").text(); }
    // What is tinted in the text on the page.
    QStringList tinted()
    {
        QStringList words;
        for (const auto& selection : find<QTextBrowser>("narrativeText").extraSelections())
            words.append(selection.cursor.selectedText());
        return words;
    }
    QModelIndex partWith(const QString& words)
    {
        const QAbstractItemModel& model = *find<QTreeView>("navigatorTree").model();
        const QModelIndexList found = model.match(
            model.index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains | Qt::MatchRecursive);
        return found.value(0);
    }
    void click(const char* button) { find<QPushButton>(button).click(); }
};

} // namespace

TEST_F(FindingsJourney, a_finding_is_listed_counted_and_opened_at_both_places)
{
    openSample();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
    const auto count = partWith(u"2、部门预算安排"_qs).data(DisclosureModel::CountRole);
    EXPECT_EQ(count.value<FindingCount>().errors, 1);
    press("F8");
    EXPECT_TRUE(chosen().contains(u"890.03万元")) << chosen().toStdString();
    EXPECT_EQ(tinted(), QStringList(u"890.03万元"_qs));
    // The table beside it, at the figure.
    auto& beside = find<TableTreeView>("placeTable.tableTree");
    EXPECT_TRUE(beside.isVisible());
    EXPECT_EQ(beside.currentIndex().data().toString(), u"8,900.03"_qs);

    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("narrativePage").isAncestorOf(QApplication::focusWidget()));
    press("Ctrl+F8"); // the other way round
    EXPECT_EQ(workspace().currentTable(), 0);
    EXPECT_EQ(tree().currentIndex().data().toString(), u"8,900.03"_qs);
    EXPECT_TRUE(find<QTextBrowser>("placeText.narrativeText").isVisible());

    find<QToolButton>("messageClose").click();
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("placePane").isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &list());
}

TEST_F(FindingsJourney, what_is_declared_no_mistake_is_kept_in_the_file)
{
    openWrongBudget("waived.yusuan");
    press("F8");
    waiverReason = u"按新口径列示"_qs;
    click("waiveFinding");
    settle();
    EXPECT_TRUE(waivedFinding.contains(u"890.03万元"));
    EXPECT_EQ(errors(), u"Errors 0"_qs);
    EXPECT_EQ(noMistakes(), u"Waived 1"_qs);

    press("Ctrl+Z");
    settle();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
    press("Ctrl+Y");
    settle();
    press("Ctrl+W");
    openBudget("waived.yusuan");
    ASSERT_TRUE(arrivesChecked());
    EXPECT_EQ(errors(), u"Errors 0"_qs);
    find<QToolButton>("showWaived").click();
    press("F8");
    EXPECT_TRUE(find<QLabel>("findingReason").text().contains(u"按新口径列示"));
    click("waiveFinding");
    settle();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
    EXPECT_EQ(noMistakes(), u"Waived 0"_qs);
}

TEST_F(FindingsJourney, without_a_reason_nothing_is_declared)
{
    openWrongBudget("reason.yusuan");
    press("F8");
    waiverReason = u"  "_qs;
    click("waiveFinding");
    settle();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
}

TEST_F(FindingsJourney, what_was_declared_of_a_published_document_goes_into_its_budget)
{
    openSample();
    press("F8");
    waiverReason = u"按新口径列示"_qs;
    click("waiveFinding");
    EXPECT_EQ(errors(), u"Errors 0"_qs);
    budgetToSave = folder.filePath(u"kept.yusuan"_qs);
    press("Ctrl+B");
    closeDialog("reconstructionReport");
    ASSERT_TRUE(arrivesChecked());
    EXPECT_EQ(errors(), u"Errors 0"_qs);
    EXPECT_EQ(noMistakes(), u"Waived 1"_qs);
}

TEST_F(FindingsJourney, a_mend_is_one_step)
{
    openWrongBudget("mended.yusuan");
    press("F8");
    ASSERT_TRUE(find<QPushButton>("mendFinding").isEnabled())
        << find<QPushButton>("mendFinding").toolTip().toStdString();
    EXPECT_TRUE(find<QLabel>("findingChange").text().contains(u"After: 8900.03万元"))
        << find<QLabel>("findingChange").text().toStdString();
    showTable(0);
    click("mendFinding");
    settle();
    EXPECT_EQ(errors(), u"Errors 0"_qs);
    EXPECT_EQ(tinted(), QStringList(u"8900.03万元"_qs)) << "it goes there";
    EXPECT_TRUE(find<QTextBrowser>("narrativeText").toPlainText().contains(u"预算收入8900.03万元"));
    EXPECT_TRUE(find<QAction>("undo").text().contains(u"Mend"));
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
    EXPECT_TRUE(find<QTextBrowser>("narrativeText").toPlainText().contains(u"预算收入890.03万元"));
}

TEST_F(FindingsJourney, a_published_document_says_why_it_is_not_mended)
{
    openSample();
    press("F8");
    EXPECT_FALSE(find<QPushButton>("mendFinding").isEnabled());
    EXPECT_TRUE(find<QPushButton>("mendFinding").toolTip().contains(u"as a budget"));
}

TEST_F(FindingsJourney, findings_follow_every_edit)
{
    openWrongBudget("live.yusuan");
    showTable(BasicExpenditure);
    select(cell(u"30201"_qs, u"公用经费"_qs));
    typeAmount("100.01");
    const int more = errors().section(u' ', -1).toInt();
    EXPECT_GT(more, 1) << errors().toStdString();
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(errors(), u"Errors 1"_qs);
}

TEST_F(FindingsJourney, who_works_elsewhere_stays_there)
{
    openWrongBudget("elsewhere.yusuan");
    press("F8");
    EXPECT_TRUE(find<QWidget>("placePane").isVisible());
    showTable(BasicExpenditure);
    properties = [](const Budget& budget) {
        Budget changed = budget;
        changed.properties.departmentCode = u"999"_qs;
        return changed;
    };
    press("Alt+Return");
    settle();
    EXPECT_EQ(workspace().currentTable(), BasicExpenditure);
    EXPECT_TRUE(find<QWidget>("placePane").isVisible()) << "the finding is still there";
    select(cell(u"30201"_qs, u"公用经费"_qs));
    typeAmount("100.01"); // more are found, this one stays
    EXPECT_TRUE(find<QWidget>("placePane").isVisible());
    press("Ctrl+Z");
    find<QPushButton>("mendFinding").click();
    settle();
    EXPECT_EQ(workspace().currentPart().kind, PartKind::Section) << "what was mended is shown";
    EXPECT_FALSE(find<QWidget>("placePane").isVisible()) << "it is gone";
}

TEST_F(FindingsJourney, the_findings_are_saved)
{
    openSample();
    fileToSave = folder.filePath(u"findings.json"_qs);
    find<QToolButton>("saveFindingsButton").click();
    QFile saved(fileToSave);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QJsonObject file =
        QJsonDocument::fromJson(saved.readAll()).object()[u"files"].toArray().at(0).toObject();
    EXPECT_EQ(file[u"file"].toString(), u"wrong.txt"_qs);
    EXPECT_EQ(file[u"findings"].toArray().at(0).toObject()[u"check"].toString(),
              u"narrative-total"_qs);
}

TEST_F(FindingsJourney, what_did_not_run_says_why)
{
    openSample();
    find<QToolButton>("skippedChecks").click();
    auto* dialog = window->findChild<QDialog*>(u"skippedChecksDialog"_qs);
    ASSERT_NE(dialog, nullptr);
    const QAbstractItemModel& skipped = *find<QTreeView>("skippedList").model();
    EXPECT_GT(skipped.rowCount(), 0);
    EXPECT_FALSE(skipped.index(0, 1).data().toString().isEmpty());
    dialog->close();
}

TEST_F(FindingsJourney, the_findings_are_a_strip_until_they_are_wanted)
{
    openSample();
    auto& panel = find<QWidget>("findingsPanel");
    EXPECT_TRUE(panel.isVisible());
    EXPECT_FALSE(list().isVisible());
    EXPECT_LE(panel.height(), 44);
    EXPECT_TRUE(find<QToolButton>("showErrors").isVisible()) << "the numbers are in sight";
    press("F7");
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &list());
    press("F7");
    EXPECT_FALSE(list().isVisible());
    find<QToolButton>("closeFindings").click();
    EXPECT_TRUE(list().isVisible());
    find<QToolButton>("closeFindings").click();
    press("F8");
    EXPECT_TRUE(list().isVisible());
    EXPECT_NE(QApplication::focusWidget(), &list());
    press("Ctrl+W");
    EXPECT_FALSE(panel.isVisible()) << "nothing is open";
}

TEST_F(FindingsJourney, panes_do_not_move_the_page_under_the_mouse)
{
    openSample();
    showTable(0);
    auto& page = *window->findChild<TablePage*>();
    const auto place = [&] { return QRect(page.mapToGlobal(QPoint()), page.size()); };
    const QRect before = place();
    ASSERT_TRUE(find<QWidget>("messageBar").isVisible());
    find<QToolButton>("messageClose").click();
    settle();
    EXPECT_EQ(place().topLeft(), before.topLeft());
    press("Ctrl+F");
    settle();
    EXPECT_EQ(place().topLeft(), before.topLeft());
    press("F8");
    press("Ctrl+F8"); // the table's place, the text's beside it
    settle();
    ASSERT_TRUE(find<QWidget>("placePane").isVisible());
    EXPECT_EQ(place().topLeft(), before.topLeft());
    EXPECT_EQ(place().width(), before.width());
}

TEST_F(FindingsJourney, parts_have_their_whole_names)
{
    openSample();
    auto& parts = find<QTreeView>("navigatorTree");
    settle();
    QStringList names;
    for (QModelIndex part = parts.model()->index(0, 0); part.isValid();
         part = parts.indexBelow(part)) {
        const QString name = part.data().toString();
        EXPECT_FALSE(names.contains(name)) << name.toStdString();
        names.append(name);
        const QRect row = parts.visualRect(part);
        const int room = row.width() - parts.iconSize().width() - 12; // without badges
        const QRect words =
            parts.fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, name);
        EXPECT_LE(std::min(words.height(), 3 * parts.fontMetrics().height()), row.height())
            << name.toStdString();
    }
    EXPECT_GT(names.size(), 20);
}

TEST_F(FindingsJourney, a_document_without_findings_says_how_much_was_checked)
{
    window->open(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")));
    ASSERT_TRUE(arrivesChecked());
    EXPECT_TRUE(find<QLabel>("findingsNothing").text().startsWith(u"Nothing was found."))
        << find<QLabel>("findingsNothing").text().toStdString();
}

} // namespace budget::ui
