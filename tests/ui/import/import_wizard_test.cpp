#include "core/budget/budget_document.h"
#include "core/money/error.h"
#include "tests/ui/items/line_item_sample.h"
#include "ui/import/column_use_header.h"
#include "ui/import/line_item_import_wizard.h"
#include "ui/wording/import_text.h"
#include "ui/wording/language.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

Sheet sheetOf(const QString& name, const QString& text)
{
    Sheet sheet;
    sheet.name = name;
    for (const QString& line : text.split(u'\n'))
        sheet.rows.push_back(line.split(u'\t'));
    return sheet;
}

const QString Good = QStringLiteral("功能科目\t经济科目\t资金来源\t金额\n"
                                    "2010350\t30201 办公费\t一般公共预算\t12\n"
                                    "2010350\t30202 印刷费\t政府性基金\t1,000.50");
const QString Wrong = Good
                      + QStringLiteral("\n2010350\t30999999\t一般公共预算\t7\n"
                                       "合计\t\t\t1019.50");

// “slow…” waits until it is let go, “bad…” fails; the others hold an empty, a hidden and a good
// sheet.
class FakeSheets : public SheetReader
{
public:
    Result<std::vector<Sheet>> readSheets(const QString& path) const override
    {
        if (path.contains(u"slow"))
            letGo.acquire();
        if (path.contains(u"bad"))
            return failure(ErrorCode::FileEncrypted, {path, {}, 0, 0, {}});
        Sheet hidden = sheetOf(QStringLiteral("旧"), Good);
        hidden.isHidden = true;
        return std::vector<Sheet>{Sheet{QStringLiteral("封面"), false, {}, {}, {}, {}},
                                  hidden,
                                  sheetOf(QStringLiteral("明细"), Wrong)};
    }

    mutable QSemaphore letGo;
};

class ImportWizardTest : public testing::Test
{
public:
    ImportWizardTest()
    {
        language.use(UiLanguage::English);
        copy(Good);
    }
    ~ImportWizardTest() override { sheets.letGo.release(10); }

    static void copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

    void open()
    {
        wizard.reset();
        const ImportOffer offer{
            document.budget(),
            [this](FactKind kind) { return document.newId(kind); },
            &sheets,
            folder.path(),
            [this](QWidget*, const QString&) { return file; },
            [this](QWidget*, const QString&, const QStringList&) { return problemFile; },
            [this](const QString& key) { return memory.value(key); },
            [this](const QString& key, const QString& text) { memory.insert(key, text); }};
        wizard = std::make_unique<LineItemImportWizard>(offer);
        wizard->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(wizard.get()));
    }
    template<typename T>
    T& find(const char* name)
    {
        auto* found = wizard->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void click(QWizard::WizardButton button) const
    {
        QTest::mouseClick(wizard->button(button), Qt::LeftButton);
    }
    void goOn(int pages = 1) const
    {
        for (int i = 0; i < pages; ++i)
            click(QWizard::NextButton);
    }
    bool canGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    bool canFinish() const { return wizard->button(QWizard::FinishButton)->isEnabled(); }
    QString title() const { return wizard->currentPage()->title(); }
    std::string text(const char* label) { return find<QLabel>(label).text().toStdString(); }
    QStringList uses()
    {
        QStringList uses;
        for (int column = 0;; ++column) {
            const auto* box =
                wizard->findChild<QComboBox*>(QStringLiteral("columnUse%1").arg(column));
            if (box == nullptr || !box->isVisible())
                return uses;
            uses.append(box->currentText());
        }
    }
    // Chooses by the keyboard, as somebody does who has no mouse.
    void chooseUse(int column, const importing::ColumnUse& use)
    {
        auto& box = find<QComboBox>(qPrintable(QStringLiteral("columnUse%1").arg(column)));
        box.setFocus();
        const int wanted = box.findText(columnUseTitle(use));
        while (box.currentIndex() != wanted)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void finish()
    {
        ASSERT_TRUE(canFinish());
        click(QWizard::FinishButton);
        ASSERT_EQ(wizard->result(), QDialog::Accepted);
        ASSERT_TRUE(document.apply(wizard->change()).has_value());
    }

    Language language;
    QTemporaryDir folder;
    FakeSheets sheets;
    QString file;
    QString problemFile;
    QMap<QString, QString> memory;
    BudgetDocument document{budgetOf({QStringLiteral("2010350 30201 公用 10.00")})};
    std::unique_ptr<LineItemImportWizard> wizard;
};

} // namespace

TEST_F(ImportWizardTest, a_copied_block_becomes_line_items_and_one_undo_takes_them_back)
{
    open();
    EXPECT_TRUE(find<QRadioButton>("importFromClipboard").isChecked());
    EXPECT_EQ(text("importOutcome"), "3 rows, 4 columns");
    goOn();
    EXPECT_EQ(uses().join(u'/').toStdString(),
              std::string("Functional subject/Economic subject/Source of funds/Amount"));
    EXPECT_EQ(find<QSpinBox>("importFirstRow").value(), 1);
    goOn();
    EXPECT_EQ(text("importSummary"), "2 rows with amounts · 2 line items · no errors");
    EXPECT_FALSE(find<QTableView>("importProblems").isVisible());
    goOn();
    EXPECT_EQ(text("importCounts"), "Line items: 2 added · 1 not touched");
    auto& sums = find<QTreeWidget>("importSums");
    EXPECT_EQ(sums.topLevelItem(2)->text(0), QStringLiteral("Total"));
    EXPECT_EQ(sums.topLevelItem(2)->text(3), QStringLiteral("1,022.50"));
    finish();
    EXPECT_EQ(itemsText(document.budget()).toStdString(),
              std::string("2010350 30201 公用 10.00\n"
                          "2010350 30201 公用 12.00\n"
                          "2010350 30202 公用 1000.50"));
    ASSERT_NE(document.undoLabel(), nullptr);
    EXPECT_EQ(document.undoLabel()->action, ChangeLabel::Action::Import);
    EXPECT_EQ(document.undoLabel()->subject, QStringLiteral("the clipboard"));
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(itemsText(document.budget()).toStdString(), std::string("2010350 30201 公用 10.00"));
    EXPECT_FALSE(document.canUndo());
}

TEST_F(ImportWizardTest, a_wrong_code_is_listed_shown_put_out_and_left_out)
{
    copy(Wrong);
    open();
    goOn(2);
    EXPECT_FALSE(canGoOn());
    auto& list = find<QTableView>("importProblems");
    ASSERT_EQ(list.model()->rowCount(), 2);
    QStringList shown;
    for (int column = 0; column < list.model()->columnCount(); ++column)
        shown.append(list.model()->index(0, column).data().toString());
    EXPECT_EQ(shown.mid(0, 4).join(u'/'), QStringLiteral("Error/4/B 经济科目/30999999"));
    EXPECT_TRUE(shown[4].contains(u"write all its digits")) << shown[4].toStdString();

    auto& preview = find<QTableView>("importChecked");
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(preview.currentIndex().row(), 4) << "the total";
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(preview.currentIndex(), preview.model()->index(3, 1));
    EXPECT_TRUE(preview.hasFocus());
    EXPECT_TRUE(preview.currentIndex().data(Qt::BackgroundRole).isValid());

    problemFile = folder.filePath(QStringLiteral("mend.csv"));
    QTest::mouseClick(&find<QPushButton>("importExport"), Qt::LeftButton);
    EXPECT_TRUE(QString::fromStdString(text("importExported")).startsWith(u"1 row"))
        << text("importExported");
    QFile written(problemFile);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(csv.startsWith(u"功能科目,经济科目,资金来源,金额,To be mended\r\n"))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"2010350,30999999,一般公共预算,7,\"B “30999999” is no code"))
        << csv.toStdString();

    QTest::mouseClick(&find<QCheckBox>("importLeavesOut"), Qt::LeftButton, {}, QPoint(8, 8));
    goOn();
    finish();
    EXPECT_EQ(document.budget().lineItems.size(), 3);
}

TEST_F(ImportWizardTest, a_file_that_cannot_be_written_is_said)
{
    copy(Wrong);
    open();
    goOn(2);
    problemFile = folder.filePath(QStringLiteral("no such folder/mend.csv"));
    QTest::mouseClick(&find<QPushButton>("importExport"), Qt::LeftButton);
    EXPECT_TRUE(QString::fromStdString(text("importExported")).contains(u"cannot be written"));
}

TEST_F(ImportWizardTest, a_changed_mapping_is_remembered_by_the_header)
{
    const QString odd = QStringLiteral("甲\t乙\t丙\n2010350\t30201\t12\n2010350\t30202\t13");
    copy(odd);
    open();
    goOn();
    EXPECT_FALSE(canGoOn()) << "no column is known to be an amount";
    EXPECT_EQ(text("importRemark"), "Choose the column with the amounts to go on.");
    find<QSpinBox>("importFirstRow").setValue(1);
    EXPECT_EQ(uses().join(u'/').toStdString(),
              std::string("Functional subject/Economic subject/– not imported –"));
    chooseUse(2, {importing::ImportField::Amount, FundingSource::GovernmentFund, {}});
    find<QComboBox>("importMoneyUnit").setFocus();
    QTest::keyClick(&find<QComboBox>("importMoneyUnit"), Qt::Key_Down);
    EXPECT_TRUE(canGoOn());
    goOn(2);
    finish();
    EXPECT_EQ(document.budget().lineItems[1].source, FundingSource::GovernmentFund);
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 12'000'000);

    open();
    goOn();
    find<QSpinBox>("importFirstRow").setValue(1);
    EXPECT_EQ(uses()[2],
              columnUseTitle({importing::ImportField::Amount, FundingSource::GovernmentFund, {}}));
    EXPECT_EQ(find<QComboBox>("importMoneyUnit").currentText(), QStringLiteral("万元"));
    EXPECT_TRUE(QString::fromStdString(text("importRemark")).contains(u"as at the last import"));
}

TEST_F(ImportWizardTest, the_unit_that_the_header_names_can_be_overruled)
{
    copy(QStringLiteral("功能科目\t经济科目\t金额（万元）\n2010350\t30201\t1"));
    open();
    goOn();
    auto& unit = find<QComboBox>("importMoneyUnit");
    EXPECT_EQ(unit.currentText(), QStringLiteral("万元"));
    goOn(2);
    auto& sums = find<QTreeWidget>("importSums");
    EXPECT_EQ(sums.topLevelItem(0)->text(1), QStringLiteral("10,000.00"));
    click(QWizard::BackButton);
    click(QWizard::BackButton);
    unit.setFocus();
    QTest::keyClick(&unit, Qt::Key_Up);
    goOn(2);
    EXPECT_EQ(sums.topLevelItem(0)->text(1), QStringLiteral("1.00"));
}

TEST_F(ImportWizardTest, updates_and_replaces)
{
    copy(QStringLiteral("功能科目\t经济科目\t金额\n2010350\t30201\t12"));
    open();
    goOn(3);
    QTest::keyClick(&find<QRadioButton>("importMode3"), Qt::Key_Space);
    EXPECT_EQ(text("importCounts"),
              "Line items: 0 added · 1 changed · 0 as they were · 0 not touched");
    find<QRadioButton>("importMode1").setFocus();
    QTest::keyClick(&find<QRadioButton>("importMode1"), Qt::Key_Space);
    EXPECT_EQ(text("importCounts"), "Line items: 1 added · 1 removed · 0 not touched");
    finish();
    EXPECT_EQ(itemsText(document.budget()).toStdString(), std::string("2010350 30201 公用 12.00"));
}

TEST_F(ImportWizardTest, missing_units_are_created_on_demand)
{
    copy(QStringLiteral("单位\t功能科目\t经济科目\t金额\n车队\t2010350\t30201\t12"));
    open();
    goOn(2);
    EXPECT_FALSE(canGoOn());
    QTest::mouseClick(&find<QCheckBox>("importCreatesUnits"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(canGoOn());
    goOn();
    EXPECT_TRUE(QString::fromStdString(text("importCounts")).endsWith(u"1 new unit"))
        << text("importCounts");
    finish();
    EXPECT_EQ(document.budget().units[2].name, QStringLiteral("车队"));
}

TEST_F(ImportWizardTest, reads_a_file_beside_the_window)
{
    copy(QString());
    open();
    EXPECT_FALSE(canGoOn());
    file = folder.filePath(QStringLiteral("slow.xlsx"));
    QTest::mouseClick(&find<QPushButton>("importBrowse"), Qt::LeftButton);
    EXPECT_FALSE(canGoOn());
    auto& cancel = find<QAbstractButton>("readingCancel");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel.isVisible(); }));
    QTest::mouseClick(&cancel, Qt::LeftButton);
    EXPECT_FALSE(cancel.isVisible());

    file = folder.filePath(QStringLiteral("bad.xlsx"));
    sheets.letGo.release();
    QTest::mouseClick(&find<QPushButton>("importBrowse"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return QString::fromStdString(text("importOutcome")).contains(u"password"); }));
    EXPECT_FALSE(canGoOn());
}

TEST_F(ImportWizardTest, a_file_with_several_sheets_is_dropped)
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.xlsx")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(wizard->currentPage(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(wizard->currentPage(), &drop);
    auto& sheet = find<QComboBox>("importSheet");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet.isVisible(); })) << text("importOutcome");
    EXPECT_EQ(sheet.currentText(), QStringLiteral("明细")) << "not the empty or the hidden one";
    EXPECT_EQ(sheet.itemText(1), QStringLiteral("旧 (hidden)"));
    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_Up);
    QTest::keyClick(&sheet, Qt::Key_Up);
    EXPECT_FALSE(canGoOn());
    QTest::keyClick(&sheet, Qt::Key_Down);
    EXPECT_EQ(text("importOutcome"), "3 rows, 4 columns");
    goOn(3);
    finish();
    EXPECT_EQ(document.undoLabel()->subject, QStringLiteral("a.xlsx"));
}

TEST_F(ImportWizardTest, goes_back_to_another_sheet_without_a_trace)
{
    copy(Wrong);
    open();
    goOn(2);
    click(QWizard::BackButton);
    click(QWizard::BackButton);
    copy(Good);
    EXPECT_EQ(text("importOutcome"), "3 rows, 4 columns");
    goOn(2);
    EXPECT_TRUE(canGoOn());
    click(QWizard::CancelButton);
    EXPECT_EQ(wizard->result(), QDialog::Rejected);
    EXPECT_TRUE(memory.isEmpty());
}

} // namespace budget::ui
