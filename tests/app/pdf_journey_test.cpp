#include "core/writers/file_disclosure_writer.h"
#include "tests/app/budget_journey.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"

#include <QDialog>
#include <QTreeView>

namespace budget::ui {

namespace {

// Places in the document's list of tables.
constexpr int Expenditure = 2;
constexpr int BasicExpenditure = 5;

} // namespace

// A manager's journey: a PDF from somebody else is dropped on the window, browsed, drilled into and
// opened as a budget.
TEST_F(BudgetJourney, a_pdf_dropped_on_the_window_is_browsed_and_opened_as_a_budget)
{
    const QString pdf = folder.filePath(QStringLiteral("published.pdf"));
    const Disclosure published = reader.read(sample).value();
    ASSERT_TRUE(writers::FileDisclosureWriter().write(published, pdf, {}));

    drop({QUrl::fromLocalFile(pdf)});
    ASSERT_TRUE(isDropTaken);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }))
        << message().toStdString();
    EXPECT_TRUE(window->windowTitle().startsWith(published.unitName));

    showTable(Expenditure);
    EXPECT_EQ(shown(QStringLiteral("2010350"), QStringLiteral("基本支出")),
              QStringLiteral("3,021.79"));
    const QString all = find<QLabel>("chartTotal").text();
    const QModelIndex services = cell(QStringLiteral("201"), QStringLiteral("科目名称"));
    const QPoint at = tree().visualRect(services).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, at);
    settle();
    EXPECT_NE(window->findChild<TablePage*>()->currentRow(), -1) << "one level down";
    EXPECT_NE(find<QLabel>("chartTotal").text(), all);

    budgetToSave = folder.filePath(QStringLiteral("from-pdf.yusuan"));
    press("Ctrl+B");
    ASSERT_NE(window->findChild<QDialog*>(QStringLiteral("reconstructionReport")), nullptr);
    closeDialog("reconstructionReport");
    showTable(BasicExpenditure);
    select(cell(QStringLiteral("30201"), QStringLiteral("公用经费")));
    typeAmount("100.01");
    EXPECT_EQ(shown(QStringLiteral("30201"), QStringLiteral("公用经费")), QStringLiteral("100.01"));
}

// Not written by this program: split codes, amounts in 元, pages that lie on their side.
TEST_F(BudgetJourney, a_pdf_of_another_region_is_dropped_browsed_and_opened_as_a_budget)
{
    const QString pdf = folder.filePath(QStringLiteral("typeset.pdf"));
    typeset::PageStyle style;
    style.isTurned = true;
    ASSERT_TRUE(typeset::writeFile(typeset::splitCodes(typeset::waterBureau()), pdf, style));

    drop({QUrl::fromLocalFile(pdf)});
    ASSERT_TRUE(isDropTaken);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }))
        << message().toStdString();
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("滨河市水务局")));
    showTable(Expenditure);
    EXPECT_EQ(shown(QStringLiteral("2130306"), QStringLiteral("项目支出")),
              QStringLiteral("876.00"));

    budgetToSave = folder.filePath(QStringLiteral("from-typeset.yusuan"));
    press("Ctrl+B");
    ASSERT_NE(window->findChild<QDialog*>(QStringLiteral("reconstructionReport")), nullptr);
    closeDialog("reconstructionReport");
    showTable(Expenditure);
    EXPECT_EQ(shown(QStringLiteral("2130306"), QStringLiteral("项目支出")),
              QStringLiteral("876.00"));
}

} // namespace budget::ui
