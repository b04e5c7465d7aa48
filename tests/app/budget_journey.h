#pragma once

#include "core/readers/file_reader.h"
#include "core/readers/pdf/page_picture.h"
#include "core/storage/sqlite_budget_files.h"
#include "core/writers/file_findings_writer.h"
#include "tests/source_tree.h"
#include "tests/ui/window/window_journey.h"
#include "ui/items/line_item_page.h"
#include "ui/table/table_page.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QStatusBar>

namespace budget::ui {

// The whole product but its main(): the published sample read by the real reader, budgets kept in
// real files.
class BudgetJourney : public WindowJourney
{
public:
    void SetUp() override { showProduct(); }

    void showProduct()
    {
        window.reset();
        window = newWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    std::unique_ptr<MainWindow> newWindow()
    {
        const WindowServices services{reader,
                                      writer,
                                      budgets,
                                      sample,
                                      shippedTemplates().value(),
                                      &reader,
                                      &pages,
                                      &findings};
        auto made = std::make_unique<MainWindow>(services, prompts(), settings, language);
        made->resize(1280, 800);
        made->show();
        return made;
    }
    // The published sample, opened as a budget in a file of that name.
    void openSampleAsBudget(const char* name)
    {
        window->open(sample);
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }));
        budgetToSave = folder.filePath(QString::fromLatin1(name));
        press("Ctrl+B");
        ASSERT_FALSE(find<QAction>("openAsBudget").isEnabled()) << message().toStdString();
        ASSERT_NE(window->findChild<QDialog*>(QStringLiteral("reconstructionReport")), nullptr);
        closeDialog("reconstructionReport");
    }
    void openBudget(const char* name)
    {
        window->open(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(window->budgetFile().endsWith(QString::fromLatin1(name)))
            << message().toStdString();
    }
    void closeDialog(const char* name)
    {
        if (auto* dialog = window->findChild<QDialog*>(QString::fromLatin1(name)))
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    // What was done is derived in the next turn of the event loop.
    static void settle() { QCoreApplication::processEvents(); }

    void showTable(int index)
    {
        workspace().showPart({PartKind::Table, index});
        settle();
    }
    TableTreeView& tree() { return find<TableTreeView>("tableTree"); }
    TableTreeView& totals() { return find<TableTreeView>("tableTotals"); }

    // The cell of the table in sight: the row with these words in its code or name, the column with
    // this title.
    QModelIndex cell(const QString& row, const QString& column)
    {
        for (TableTreeView* view : {&tree(), &totals()}) {
            const QAbstractItemModel& model = *view->model();
            for (int i = 0; i < model.columnCount(); ++i) {
                if (model.headerData(i, Qt::Horizontal).toString() != column)
                    continue;
                const QModelIndex found = rowIn(model, row, i);
                if (found.isValid())
                    return found;
            }
        }
        ADD_FAILURE() << "no cell " << row.toStdString() << ", " << column.toStdString();
        return {};
    }
    QString shown(const QString& row, const QString& column)
    {
        return cell(row, column).data().toString();
    }

    void select(const QModelIndex& index)
    {
        TableTreeView& view = index.model() == tree().model() ? tree() : totals();
        view.setFocus();
        view.setCurrentIndex(index);
    }
    // Types over the current cell and ends with Enter.
    void typeAmount(const char* text)
    {
        QTest::keyClicks(&tree(), QString::fromLatin1(text).left(1));
        auto* editor = tree().findChild<QLineEdit*>(QStringLiteral("amountEditor"));
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, QString::fromLatin1(text).mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        settle();
    }

    readers::FileReader reader{shippedTemplates().value()};
    storage::SqliteBudgetFiles budgets;
    readers::PagePictures pages;
    writers::FileFindingsWriter findings;
    QString sample = sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"));

private:
    static QModelIndex rowIn(const QAbstractItemModel& model,
                             const QString& row,
                             int column,
                             const QModelIndex& up = {})
    {
        for (int i = 0; i < model.rowCount(up); ++i) {
            const QModelIndex index = model.index(i, column, up);
            if (index.data(TableTreeModel::CodeRole).toString() == row
                || index.data(TableTreeModel::NameRole).toString() == row)
                return index;
            const QModelIndex below = rowIn(model, row, column, model.index(i, 0, up));
            if (below.isValid())
                return below;
        }
        return {};
    }
};

} // namespace budget::ui
