#include "tests/app/budget_journey.h"

#include "ui/audit_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

namespace budget::ui {

namespace {

// Places in the sample's list of tables.
constexpr int RevenueAndExpenditure = 0;
constexpr int Expenditure = 2;
constexpr int GeneralPublic = 4;
constexpr int BasicExpenditure = 5;

const QString OfficeCosts = QStringLiteral("30201");
const QString Institutions = QStringLiteral("2010350"); // 事业运行

} // namespace

// The journey of the issue: one typed figure, and every table that is made of it follows.
TEST_F(BudgetJourney, a_figure_typed_in_one_table_is_in_all_of_them_and_in_the_file)
{
    openSampleAsBudget("office.yusuan");
    const QString publicFunds = QStringLiteral("公用经费");
    const auto figures = [this, &publicFunds] {
        QStringList shownNow;
        showTable(BasicExpenditure);
        shownNow.append(shown(OfficeCosts, publicFunds));
        shownNow.append(shown(QStringLiteral("合计"), publicFunds));
        shownNow.append(find<QLabel>("chartTotal").text());
        showTable(GeneralPublic);
        shownNow.append(shown(Institutions, QStringLiteral("基本支出")));
        showTable(Expenditure);
        shownNow.append(shown(Institutions, QStringLiteral("合计")));
        showTable(RevenueAndExpenditure);
        shownNow.append(shown(QStringLiteral("一、一般公共服务支出"), QStringLiteral("预算数")));
        return shownNow;
    };
    const QStringList before = figures();
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, publicFunds));
    typeAmount("100.01");
    const QStringList after = figures();
    for (qsizetype i = 0; i < before.size(); ++i)
        EXPECT_NE(after[i], before[i]) << i;
    EXPECT_EQ(after[0], QStringLiteral("100.01"));
    EXPECT_TRUE(find<QLabel>("statusSource").text().contains(u"all changes saved"));

    EXPECT_TRUE(find<QAction>("undo").text().contains(u"Edit 30201 办公费"))
        << find<QAction>("undo").text().toStdString();
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(find<QAction>("undo").isEnabled());
    press("Ctrl+Y");
    settle();
    EXPECT_EQ(figures(), after);

    window->close();
    showProduct();
    openBudget("office.yusuan");
    EXPECT_EQ(figures(), after);
    find<QAction>("auditTrail").trigger();
    const QAbstractItemModel& trail = *find<QTreeView>("auditView").model();
    ASSERT_EQ(trail.rowCount(), 4); // created, done, undone, done again
    EXPECT_EQ(trail.index(2, 2).data().toString(), QStringLiteral("Edit 30201 办公费"));
    EXPECT_TRUE(trail.index(2, 3).data().toString().contains(u"→ 1,000,100.00 元"))
        << trail.index(2, 3).data().toString().toStdString();
    EXPECT_TRUE(trail.index(1, 2).data().toString().startsWith(u"Undone"));
}

} // namespace budget::ui
