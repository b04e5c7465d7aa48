#include "core/budget/budget_document.h"
#include "core/money/error.h"
#include "tests/ui/items/line_item_sample.h"
#include "ui/import/column_use_header.h"
#include "ui/import/line_item_import_wizard.h"
#include "ui/wording/import_text.h"
#include "ui/wording/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

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

constexpr int RowsOfBig = 183'000;

// As a province hands it out.
Sheet bigSheet()
{
    Sheet sheet = sheetOf(QStringLiteral("全省"), QStringLiteral("功能科目\t经济科目\t备注\t金额"));
    for (int row = 0; row < RowsOfBig; ++row)
        sheet.rows.push_back({QStringLiteral("2010350"),
                              QStringLiteral("30201"),
                              QString::number(row),
                              QStringLiteral("1.25")});
    return sheet;
}

// “big…” holds a sheet of very many rows, “slow…” waits until it is let go, “bad…” fails; the
// others hold an empty, a hidden and a good sheet.
class FakeSheets : public SheetReader
{
public:
    Result<std::vector<Sheet>> readSheets(const QString& path) const override
    {
        if (path.contains(u"slow"))
            letGo.acquire();
        if (path.contains(u"big"))
            return std::vector<Sheet>{bigSheet()};
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
            [this](const QString& key, const QString& text) { memory.insert(key, text); },
            [this](QWidget*) {
                ++askedToDiscard;
                return mayDiscard;
            }};
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
    int askedToDiscard = 0;
    bool mayDiscard = true;
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
    EXPECT_TRUE(preview.isAncestorOf(QApplication::focusWidget())) << "ready to be typed over";
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

TEST_F(ImportWizardTest, a_wrong_cell_is_mended_where_it_stands)
{
    copy(Wrong);
    open();
    goOn(2);
    EXPECT_FALSE(canGoOn());
    auto& list = find<QTableView>("importProblems");
    auto& preview = find<QTableView>("importChecked");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr) << "Enter goes to the cell, ready to be typed over";
    EXPECT_EQ(editor->text(), QStringLiteral("30999999"));
    QTest::keyClicks(editor, QStringLiteral("3020"));
    QTest::keyClick(editor, Qt::Key_Return);
    const auto first = [&] { return list.model()->index(0, 3).data().toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return first() == u"3020"; })) << first().toStdString();
    EXPECT_FALSE(canGoOn()) << "it is no code either";

    preview.setFocus();
    preview.setCurrentIndex(preview.model()->index(3, 1));
    QTest::keyClick(&preview, '3');
    editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("0211"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return canGoOn(); }));
    EXPECT_EQ(text("importSummary"), "3 rows with amounts · 3 line items · no errors");
    EXPECT_FALSE(preview.model()->flags(preview.model()->index(0, 1)).testFlag(Qt::ItemIsEditable))
        << "the header is chosen on the page before";
    goOn();
    finish();
    EXPECT_EQ(document.budget().lineItems[3].economic.text(), QStringLiteral("30211"));
}

TEST_F(ImportWizardTest, a_typed_path_counts_at_once_and_outlives_a_click_elsewhere)
{
    open();
    EXPECT_TRUE(find<QRadioButton>("importFromClipboard").isChecked());
    auto& path = find<QLineEdit>("importFile");
    const QString typed = folder.filePath(QStringLiteral("a.xlsx"));
    QTest::mouseClick(&path, Qt::LeftButton);
    QTest::keyClicks(&path, typed);
    EXPECT_TRUE(find<QRadioButton>("importFromFile").isChecked()) << "who types a path means it";
    auto& sheet = find<QComboBox>("importSheet");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet.isVisible(); })) << text("importOutcome");
    EXPECT_EQ(path.text(), typed);
    EXPECT_TRUE(path.hasFocus()) << "it counts while one still stands in it";
    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_Up);
    QTest::keyClick(&sheet, Qt::Key_Up);
    EXPECT_EQ(sheet.currentIndex(), 0);
    path.setFocus();
    find<QRadioButton>("importFromFile").setFocus();
    EXPECT_EQ(sheet.currentIndex(), 0) << "to leave the line reads nothing again";
    QTest::mouseClick(&find<QRadioButton>("importFromClipboard"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(path.text(), typed);
    QTest::mouseClick(&find<QRadioButton>("importFromFile"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet.isVisible(); }));
}

TEST_F(ImportWizardTest, the_sheet_is_shown_where_it_is_chosen)
{
    open();
    auto& shown = find<QTableView>("importSource");
    EXPECT_TRUE(shown.isVisible());
    EXPECT_EQ(shown.model()->index(1, 1).data().toString(), QStringLiteral("30201 办公费"));
    EXPECT_GT(shown.height() * 5, wizard->currentPage()->height() * 2) << "no page is half empty";
    copy(QString());
    EXPECT_EQ(shown.model()->rowCount(), 0);
}

TEST_F(ImportWizardTest, escape_asks_before_it_throws_away_what_was_chosen)
{
    open();
    goOn();
    mayDiscard = false;
    QTest::keyClick(wizard->currentPage(), Qt::Key_Escape);
    EXPECT_EQ(askedToDiscard, 1);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(title(), QStringLiteral("What the Columns Are"));
    mayDiscard = true;
    QTest::keyClick(wizard->currentPage(), Qt::Key_Escape);
    EXPECT_EQ(askedToDiscard, 2);
    EXPECT_FALSE(wizard->isVisible());
    open();
    QTest::keyClick(wizard->currentPage(), Qt::Key_Escape);
    EXPECT_EQ(askedToDiscard, 2) << "nothing was done yet";
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(ImportWizardTest, a_big_sheet_shows_how_far_it_is_and_can_be_given_up)
{
    copy(QString());
    open();
    file = folder.filePath(QStringLiteral("big.xlsx"));
    QTest::mouseClick(&find<QPushButton>("importBrowse"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canGoOn(); }, 20'000));
    goOn();
    int shown = 0;
    QTimer hand; // that cancels as soon as there is something to cancel
    QObject::connect(&hand, &QTimer::timeout, [&] {
        auto* progress = wizard->findChild<QProgressDialog*>(QStringLiteral("importProgress"));
        if (progress == nullptr || !progress->isVisible())
            return;
        ++shown;
        EXPECT_EQ(progress->maximum(), RowsOfBig);
        progress->cancel();
    });
    hand.start(5);
    goOn();
    EXPECT_GT(shown, 0);
    hand.stop();
    QCoreApplication::processEvents();
    EXPECT_EQ(title(), QStringLiteral("What the Columns Are")) << "where one came from";
    goOn();
    EXPECT_EQ(text("importSummary"), "183000 rows with amounts · 183000 line items · no errors");
    EXPECT_TRUE(canGoOn());
}

TEST_F(ImportWizardTest, what_is_guessed_of_the_source_is_said)
{
    copy(QStringLiteral("功能科目\t经济科目\t财政拨款\n2010350\t30201\t12"));
    open();
    goOn();
    EXPECT_TRUE(QString::fromStdString(text("importRemark")).contains(u"财政拨款 may be of three"))
        << text("importRemark");
    copy(QStringLiteral("功能科目\t经济科目\t资金来源\t金额（万元）\n"
                        "2010350\t30201\t财政拨款\t12\n"
                        "2010350\t30202\t财政拨款\t¥34"));
    open();
    goOn(2);
    auto& list = find<QTableView>("importProblems");
    ASSERT_EQ(list.model()->rowCount(), 2);
    EXPECT_TRUE(list.model()->index(0, 4).data().toString().contains(u"which of the three"));
    EXPECT_TRUE(list.model()->index(1, 4).data().toString().contains(u"names its own unit"));
    EXPECT_TRUE(canGoOn()) << "a guess is no error";
    goOn();
    finish();
    EXPECT_EQ(document.budget().lineItems[2].amount, Money::fromFen(3400));
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
