#include "core/reconstruction/reconstruct.h"
#include "tests/ui/window/window_journey.h"
#include "ui/import/line_item_import_wizard.h"

#include <QAbstractButton>

namespace budget::ui {

namespace {

class ImportWindowTest : public WindowJourney
{
public:
    void SetUp() override
    {
        showWindow();
        importItems = [this](ImportOffer offer) {
            asked = offer.folder;
            LineItemImportWizard wizard(offer);
            wizard.show();
            for (int page = 0; page < 3; ++page)
                QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
            QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
            return wizard.result() == QDialog::Accepted ? std::optional(wizard.change())
                                                        : std::nullopt;
        };
    }
    void openBudget()
    {
        const QString path = folder.filePath(QStringLiteral("a.yusuan"));
        budgets.files.erase(path);
        ASSERT_TRUE(
            budgets.create(path, reconstruction::reconstruct(sampleDisclosure()).budget, {}));
        window->open(path);
        ASSERT_EQ(window->budgetFile(), path) << message().toStdString();
    }
    int itemCount() { return budgets.files.begin()->second->budget.lineItems.size(); }

    QString asked;
};

} // namespace

TEST_F(ImportWindowTest, imports_into_the_budget_that_is_open)
{
    EXPECT_FALSE(find<QAction>("importItems").isEnabled()) << "without a budget";
    openBudget();
    const int before = itemCount();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("功能科目\t经济科目\t金额\n2010350\t30201\t12\n2010350\t30202\t13"));
    press("Ctrl+I");
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    EXPECT_EQ(itemCount(), before + 2);
    EXPECT_EQ(part(), QStringLiteral("items:0"));
    EXPECT_EQ(asked, folder.path());
    EXPECT_EQ(find<QAction>("undo").text(), QStringLiteral("&Undo Import the clipboard"));
    press("Ctrl+Z");
    EXPECT_EQ(itemCount(), before);
    const QStringList keys =
        settings.allKeys().filter(QRegularExpression(QStringLiteral("^import/")));
    ASSERT_EQ(keys.size(), 1);
    EXPECT_EQ(settings.value(keys.front()).toString(),
              QStringLiteral("元 functional economic amount"));
}

TEST_F(ImportWindowTest, giving_up_changes_nothing)
{
    openBudget();
    const int before = itemCount();
    importItems = nullptr;
    press("Ctrl+I");
    EXPECT_EQ(itemCount(), before);
    EXPECT_FALSE(find<QAction>("undo").isEnabled());
}

} // namespace budget::ui
