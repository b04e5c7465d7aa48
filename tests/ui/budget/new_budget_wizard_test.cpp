#include "ui/budget/new_budget_wizard.h"

#include "core/money/error.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/ui/sample_disclosure.h"
#include "ui/budget/budget_properties_dialog.h"
#include "ui/budget/units_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

class NewBudgetWizardTest : public testing::Test
{
protected:
    NewBudgetWizardTest()
    {
        NewBudgetOffer offer;
        offer.templates = shippedTemplates().value();
        offer.folder = folder.path();
        offer.readLast = [this](const QString& path) -> Result<Budget> {
            if (path.endsWith(u"bad.txt"))
                return failure(ErrorCode::NothingRecognized, {path, {}, 0, 0, {}});
            Budget last = reconstruction::reconstruct(sampleDisclosure()).budget;
            last.properties.departmentCode = QStringLiteral("430");
            return last;
        };
        wizard = std::make_unique<NewBudgetWizard>(
            offer,
            NewBudgetWizard::Questions{[this](QWidget*, const QString&) { return lastFile; },
                                       [this](QWidget*, const QString&) { return newFile; },
                                       [this](QWidget*) {
                                           ++askedToDiscard;
                                           return mayDiscard;
                                       }});
        wizard->show();
    }

    template<typename T>
    T& find(const char* name)
    {
        auto* found = wizard->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QString file(const char* name) const
    {
        QFile made(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    }
    bool canFinish() const { return wizard->button(QWizard::FinishButton)->isEnabled(); }
    bool canGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    void goOn() const { wizard->button(QWizard::NextButton)->click(); }
    QString title() const { return wizard->currentPage()->title(); }

    QTemporaryDir folder;
    QString lastFile;
    QString newFile;
    int askedToDiscard = 0;
    bool mayDiscard = false;
    std::unique_ptr<NewBudgetWizard> wizard;
};

Money yuan(int whole)
{
    return Money::fromFen(whole * std::int64_t{100});
}

} // namespace

TEST_F(NewBudgetWizardTest, makes_an_empty_budget)
{
    goOn();
    EXPECT_EQ(title(), QStringLiteral("Department, Year and File"));
    EXPECT_FALSE(canFinish()) << "a budget is somebody's";
    find<QLineEdit>("departmentName").setText(QStringLiteral("机关事务服务中心"));
    find<QLineEdit>("departmentCode").setText(QStringLiteral("430"));
    find<QSpinBox>("fiscalYear").setValue(2025);
    find<QComboBox>("stage").setCurrentIndex(2);
    EXPECT_EQ(find<QLineEdit>("newFile").text(),
              folder.filePath(QStringLiteral("机关事务服务中心2025.yusuan")));
    EXPECT_TRUE(canFinish());
    const NewBudgetChoice choice = wizard->choice();
    EXPECT_FALSE(choice.copied.has_value());
    EXPECT_EQ(choice.budget.properties.fiscalYear, 2025);
    EXPECT_EQ(choice.budget.properties.stage, Stage::SecondSubmission);
    EXPECT_EQ(choice.budget.units[0].code, QStringLiteral("430"));
    EXPECT_TRUE(choice.budget.lineItems.isEmpty());
    EXPECT_EQ(choice.budget.layout.id, QStringLiteral("qinhuangdao"));
}

TEST_F(NewBudgetWizardTest, copies_last_years_budget_scaled)
{
    lastFile = file("last.yusuan");
    find<QPushButton>("lastBrowse").click();
    EXPECT_TRUE(find<QRadioButton>("startCopy").isChecked());
    EXPECT_TRUE(canGoOn());
    find<QRadioButton>("amountsScaled").setChecked(true);
    auto& percent = find<QLineEdit>("amountsPercent");
    for (const char16_t* refused : {u"", u"abc", u"-5", u"1.234", u"100000000"}) {
        percent.setText(QString::fromUtf16(refused));
        EXPECT_FALSE(canGoOn()) << percent.text().toStdString();
    }
    for (const char16_t* accepted : {u"0", u"103.5", u"103.5%", u"１０３．５％"}) {
        percent.setText(QString::fromUtf16(accepted));
        EXPECT_TRUE(canGoOn()) << percent.text().toStdString();
    }
    find<QComboBox>("amountsStep").setCurrentIndex(4); // 1,000 元
    goOn();
    EXPECT_EQ(find<QLineEdit>("departmentName").text(), QStringLiteral("示例服务中心"));
    EXPECT_EQ(find<QSpinBox>("fiscalYear").value(), 2024);
    EXPECT_EQ(find<QComboBox>("stage").currentText(), QStringLiteral("一上"));
    EXPECT_TRUE(canFinish());
    const NewBudgetChoice choice = wizard->choice();
    ASSERT_TRUE(choice.copied.has_value());
    EXPECT_EQ(choice.copied->lastYear, 2023);
    const Budget& budget = choice.budget;
    Money total;
    for (const LineItem& item : budget.lineItems) {
        EXPECT_EQ(item.amount.fen() % yuan(1'000).fen(), 0);
        total += item.amount;
    }
    EXPECT_GT(total, yuan(175'000)) << "what it was";
    EXPECT_LT(total, yuan(190'000));
}

TEST_F(NewBudgetWizardTest, says_why_a_file_is_no_budget)
{
    find<QRadioButton>("startCopy").setChecked(true);
    EXPECT_FALSE(canGoOn());
    find<QLineEdit>("lastFile").setText(file("bad.txt"));
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(find<QLabel>("wizardOutcome").text().contains(u"bad.txt"));
    find<QRadioButton>("startEmpty").setChecked(true);
    EXPECT_TRUE(canGoOn());
}

TEST_F(NewBudgetWizardTest, a_typed_path_counts_at_once_and_outlives_a_click_elsewhere)
{
    auto& path = find<QLineEdit>("lastFile");
    path.setFocus();
    QTest::keyClicks(&path, folder.filePath(QStringLiteral("last.yusuan")));
    EXPECT_TRUE(find<QRadioButton>("startCopy").isChecked()) << "who types a path means it";
    EXPECT_TRUE(find<QLabel>("wizardOutcome").text().contains(u"no file"));
    EXPECT_FALSE(canGoOn());
    path.clear();
    file("last.yusuan");
    QTest::keyClicks(&path, folder.filePath(QStringLiteral("last.yusuan")));
    EXPECT_TRUE(canGoOn());
    QTest::mouseClick(&find<QRadioButton>("startEmpty"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(path.text(), folder.filePath(QStringLiteral("last.yusuan")));
    QTest::mouseClick(&find<QRadioButton>("startCopy"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(canGoOn());
    EXPECT_TRUE(find<QLabel>("wizardOutcome").text().contains(u"line items"));
}

TEST_F(NewBudgetWizardTest, the_file_is_named_after_the_department_until_somebody_names_it)
{
    goOn();
    auto& path = find<QLineEdit>("newFile");
    find<QLineEdit>("departmentName").setText(QStringLiteral("中心"));
    find<QSpinBox>("fiscalYear").setValue(2025);
    EXPECT_EQ(path.text(), folder.filePath(QStringLiteral("中心2025.yusuan")));
    path.selectAll();
    QTest::keyClicks(&path, folder.filePath(QStringLiteral("mine")));
    find<QSpinBox>("fiscalYear").setValue(2026);
    EXPECT_EQ(wizard->choice().path, folder.filePath(QStringLiteral("mine.yusuan")));
}

TEST_F(NewBudgetWizardTest, escape_asks_before_it_throws_away_what_was_entered)
{
    goOn();
    find<QLineEdit>("departmentName").setText(QStringLiteral("中心"));
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_EQ(askedToDiscard, 1);
    EXPECT_TRUE(wizard->isVisible());
    mayDiscard = true;
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(wizard->result(), QDialog::Rejected);
}

TEST_F(NewBudgetWizardTest, escape_does_not_ask_where_nothing_was_entered)
{
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_EQ(askedToDiscard, 0);
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(NewBudgetWizardTest, pages_fill_the_window)
{
    for (int page = 0; page < 2; ++page) {
        const QRect inside = wizard->currentPage()->rect();
        int lowest = 0;
        for (const QWidget* widget : wizard->currentPage()->findChildren<QWidget*>()) {
            if (widget->isVisible())
                lowest = std::max(
                    lowest, widget->mapTo(wizard->currentPage(), QPoint(0, widget->height())).y());
        }
        EXPECT_GT(lowest * 3, inside.height() * 2) << title().toStdString();
        goOn();
    }
}

TEST_F(NewBudgetWizardTest, says_when_a_file_would_be_replaced_or_cannot_be_written)
{
    goOn();
    find<QLineEdit>("departmentName").setText(QStringLiteral("中心"));
    auto* finish = wizard->button(QWizard::FinishButton);
    newFile = folder.filePath(QStringLiteral("no such folder/a.yusuan"));
    find<QPushButton>("newBrowse").click();
    EXPECT_FALSE(finish->isEnabled());
    newFile = file("there.yusuan");
    find<QPushButton>("newBrowse").click();
    EXPECT_TRUE(finish->isEnabled());
    const auto* outcome =
        wizard->currentPage()->findChild<QLabel*>(QStringLiteral("wizardOutcome"));
    EXPECT_TRUE(outcome->text().contains(u"replaced")) << outcome->text().toStdString();
}

TEST(BudgetPropertiesDialog, shows_what_is_and_gives_what_was_chosen)
{
    const Budget budget = reconstruction::reconstruct(sampleDisclosure()).budget;
    BudgetPropertiesDialog dialog(budget, shippedTemplates().value());
    EXPECT_EQ(dialog.chosen().properties, budget.properties);
    EXPECT_TRUE(dialog.chosen().layout == budget.layout);
    dialog.findChild<QSpinBox*>(QStringLiteral("fiscalYear"))->setValue(2030);
    dialog.findChild<QComboBox*>(QStringLiteral("layoutTemplate"))->setCurrentIndex(1);
    EXPECT_EQ(dialog.chosen().properties.fiscalYear, 2030);
    EXPECT_EQ(dialog.chosen().layout.id, QStringLiteral("qinhuangdao"));
}

namespace {

// 本级 with 一科, and 所属 without entries.
Budget withUnits()
{
    Budget budget;
    budget.units.append({1, 0, QStringLiteral("430"), QStringLiteral("本级"), true});
    budget.units.append({2, 1, QStringLiteral("430001"), QStringLiteral("一科"), false});
    budget.units.append({3, 0, QStringLiteral("431"), QStringLiteral("所属"), false});
    LineItem item;
    item.id = 1;
    item.unit = 2;
    budget.lineItems.append(item);
    return budget;
}

// id<parent name, in order.
QStringList words(const FactList<Unit>& units)
{
    QStringList all;
    for (const Unit& unit : units)
        all.append(QStringLiteral("%1<%2 %3%4")
                       .arg(unit.id)
                       .arg(unit.parent)
                       .arg(unit.name, unit.isAdministrative ? QStringLiteral("!") : QString()));
    return all;
}

class UnitsDialogTest : public testing::Test
{
protected:
    QPushButton& button(const char* name)
    {
        return *dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    UnitsDialog dialog{withUnits()};
    QTreeWidget& tree = *dialog.findChild<QTreeWidget*>(QStringLiteral("unitTree"));
};

} // namespace

TEST_F(UnitsDialogTest, gives_the_units_as_they_are)
{
    EXPECT_EQ(
        words(dialog.units()),
        QStringList(
            {QStringLiteral("1<0 本级!"), QStringLiteral("2<1 一科"), QStringLiteral("3<0 所属")}));
}

TEST_F(UnitsDialogTest, adds_renames_and_flags_a_unit_below_another)
{
    tree.setCurrentItem(tree.topLevelItem(1));
    button("unitAddBelow").click();
    QTreeWidgetItem* made = tree.currentItem();
    made->setText(0, QStringLiteral("二科"));
    made->setCheckState(2, Qt::Checked);
    EXPECT_EQ(words(dialog.units()).last(), QStringLiteral("4<3 二科!"));
}

TEST_F(UnitsDialogTest, moves_a_unit_among_its_like)
{
    tree.setCurrentItem(tree.topLevelItem(1));
    EXPECT_FALSE(button("unitDown").isEnabled());
    button("unitUp").click();
    EXPECT_EQ(words(dialog.units()).first(), QStringLiteral("3<0 所属"));
    EXPECT_FALSE(button("unitUp").isEnabled());
}

TEST_F(UnitsDialogTest, removes_only_units_that_no_entry_names)
{
    tree.setCurrentItem(tree.topLevelItem(0));
    EXPECT_FALSE(button("unitRemove").isEnabled()) << "a unit below it is named";
    EXPECT_FALSE(button("unitRemove").toolTip().isEmpty());
    tree.setCurrentItem(tree.topLevelItem(1));
    button("unitRemove").click();
    EXPECT_EQ(dialog.units().size(), 2);
}

} // namespace budget::ui
