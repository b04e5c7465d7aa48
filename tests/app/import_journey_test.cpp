#include "tests/app/budget_journey.h"
#include "ui/import/line_item_import_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace budget::ui {

namespace {

// A clerk's way with a spreadsheet file, from Ctrl+I to the figures, by the real reader.
class ImportJourney : public BudgetJourney
{
public:
    // Goes through the wizard with the file; `inCheck` acts on the page of the problems.
    void importFile(const QString& path, const std::function<void(LineItemImportWizard&)>& inCheck)
    {
        importItems = [&](const ImportOffer& asked) {
            ImportOffer offer = asked;
            offer.askProblemFile = [this](QWidget*, const QString&, const QStringList&) {
                return folder.filePath(QStringLiteral("mend.csv"));
            };
            LineItemImportWizard wizard(offer);
            wizard.show();
            wizard.readFile(path);
            const auto* next = wizard.button(QWizard::NextButton);
            EXPECT_TRUE(QTest::qWaitFor([&] { return next->isEnabled(); }));
            wizard.next();
            remark = wizard.findChild<QLabel*>(QStringLiteral("importRemark"))->text();
            unit = wizard.findChild<QComboBox*>(QStringLiteral("importMoneyUnit"))->currentText();
            wizard.next();
            inCheck(wizard);
            wizard.next();
            QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
            return wizard.result() == QDialog::Accepted ? std::optional(wizard.change())
                                                        : std::nullopt;
        };
        press("Ctrl+I");
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    QString publicFundsOf(const QString& subject)
    {
        showTable(5); // 一般公共预算基本支出表
        return shown(subject, QStringLiteral("公用经费"));
    }

    QString remark;
    QString unit;
};

} // namespace

TEST_F(ImportJourney, wrong_rows_are_put_out_mended_and_imported_after_the_others)
{
    openSampleAsBudget("office.yusuan");
    const QString sheet = folder.filePath(QStringLiteral("明细.csv"));
    QFile file(sheet);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("追加明细表,,,\n,,,单位：万元\n功能科目,经济科目,说明,金额\n"
               "2010350,30201,纸,\"1,000.5\"\n2010350,39,=甲,=2*3.25\n");
    file.close();
    const QString before = publicFundsOf(QStringLiteral("30201"));

    importFile(sheet, [](LineItemImportWizard& wizard) {
        wizard.findChild<QPushButton*>(QStringLiteral("importExport"))->click();
        wizard.findChild<QCheckBox*>(QStringLiteral("importLeavesOut"))->setChecked(true);
    });
    EXPECT_EQ(unit, QStringLiteral("万元"));
    EXPECT_EQ(remark, QString());
    const QString between = publicFundsOf(QStringLiteral("30201"));
    EXPECT_NE(between, before);

    QFile mend(folder.filePath(QStringLiteral("mend.csv")));
    ASSERT_TRUE(mend.open(QIODevice::ReadWrite));
    const QByteArray text = mend.readAll().replace("2010350,39,", "2010350,30201,");
    EXPECT_TRUE(text.contains("2010350,30201,'=")) << text.toStdString();
    mend.resize(0);
    mend.seek(0);
    mend.write(text);
    mend.close();
    importFile(mend.fileName(), [](LineItemImportWizard&) {});
    EXPECT_TRUE(remark.contains(u"last import")) << "although there is one more column";
    const QString after = publicFundsOf(QStringLiteral("30201"));
    EXPECT_NE(after, between);

    press("Ctrl+Z");
    QCoreApplication::processEvents();
    EXPECT_EQ(publicFundsOf(QStringLiteral("30201")), between);
    press("Ctrl+Z");
    QCoreApplication::processEvents();
    EXPECT_EQ(publicFundsOf(QStringLiteral("30201")), before);
}

} // namespace budget::ui
