#include "ui/window/prompts.h"

#include "ui/budget/budget_properties_dialog.h"
#include "ui/budget/new_budget_wizard.h"
#include "ui/budget/units_dialog.h"
#include "ui/import/line_item_import_wizard.h"
#include "ui/window/author_dialog.h"
#include "ui/window/table_choice_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

namespace budget::ui {

namespace {

class DialogPrompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    static QString openFile(QWidget* parent, const QString& folder)
    {
        return QFileDialog::getOpenFileName(
            parent,
            tr("Open a Budget"),
            folder,
            tr("Budgets and published documents (*.yusuan *.pdf *.xlsx *.ods *.csv *.tsv *.txt "
               "*.json);;All files (*)"));
    }

    static QString saveFile(QWidget* parent, const QString& suggested, const QStringList& endings)
    {
        QFileDialog dialog(parent, tr("Export"), QFileInfo(suggested).absolutePath());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QStringList filters;
        for (const QString& ending : endings)
            filters.append(filterOf(ending));
        dialog.setNameFilters(filters);
        const qsizetype chosen =
            std::max<qsizetype>(0, endings.indexOf(QFileInfo(suggested).suffix()));
        dialog.selectNameFilter(filters.value(chosen));
        dialog.selectFile(QFileInfo(suggested).fileName());
        dialog.setDefaultSuffix(endings.value(chosen));
        QObject::connect(
            &dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
                dialog.setDefaultSuffix(endings.value(filters.indexOf(filter)));
            });
        if (dialog.exec() != QDialog::Accepted)
            return {};
        return dialog.selectedFiles().value(0);
    }

    static QString saveBudget(QWidget* parent, const QString& suggested)
    {
        QFileDialog dialog(parent, tr("Keep the Budget In"), QFileInfo(suggested).absolutePath());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setNameFilter(tr("Budget (*.yusuan)"));
        dialog.setDefaultSuffix(QStringLiteral("yusuan"));
        dialog.selectFile(QFileInfo(suggested).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }

    static QString versionName(QWidget* parent, const QString& suggested)
    {
        bool isAccepted = false;
        const QString name = QInputDialog::getText(parent,
                                                   tr("Save a Version"),
                                                   tr("Every edit is saved already. A version "
                                                      "keeps the budget as it is now, under a "
                                                      "name:"),
                                                   QLineEdit::Normal,
                                                   suggested,
                                                   &isAccepted);
        return isAccepted ? name : QString();
    }

    static std::optional<QString>
    authorName(QWidget* parent, const QString& name, const QString& fallback)
    {
        AuthorDialog dialog(name, fallback, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
    }

    static Leaving leaveUntitled(QWidget* parent, const QString& budget)
    {
        QMessageBox box(parent);
        box.setIcon(QMessageBox::Question);
        box.setWindowTitle(tr("Budget without a Name"));
        box.setText(budget.isEmpty() ? tr("Keep this budget?")
                                     : tr("Keep the budget of %1?").arg(budget));
        box.setInformativeText(tr("It has no file of its own yet."));
        box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        switch (box.exec()) {
        case QMessageBox::Save:
            return Leaving::Save;
        case QMessageBox::Discard:
            return Leaving::Discard;
        default:
            return Leaving::Stay;
        }
    }

    static std::optional<NewBudgetChoice> newBudget(QWidget* parent, const NewBudgetOffer& offer)
    {
        NewBudgetWizard wizard(offer, {openFile, saveBudget, mayDiscardBudget}, parent);
        if (wizard.exec() != QDialog::Accepted)
            return std::nullopt;
        return wizard.choice();
    }

    static std::optional<Budget> properties(QWidget* parent,
                                            const Budget& budget,
                                            const std::vector<DisclosureTemplate>& templates)
    {
        BudgetPropertiesDialog dialog(budget, templates, parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.chosen();
    }

    static std::optional<FactList<Unit>> units(QWidget* parent, const Budget& budget)
    {
        UnitsDialog dialog(budget, parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.units();
    }

    static QString openSheet(QWidget* parent, const QString& folder)
    {
        return QFileDialog::getOpenFileName(
            parent,
            tr("Import Line Items"),
            folder,
            tr("Spreadsheets and tables as text (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    }

    static std::optional<Change> importItems(QWidget* parent, ImportOffer offer)
    {
        offer.askFile = openSheet;
        offer.askProblemFile = saveFile;
        offer.mayDiscard = mayDiscardImport;
        LineItemImportWizard wizard(offer, parent);
        if (wizard.exec() != QDialog::Accepted)
            return std::nullopt;
        return wizard.change();
    }

    static QString waiverReason(QWidget* parent, const QString& finding)
    {
        QInputDialog dialog(parent);
        dialog.setWindowTitle(tr("Not a Mistake"));
        dialog.setLabelText(tr("%1\n\nWhy is it right as it stands?").arg(finding));
        if (auto* label = dialog.findChild<QLabel*>())
            label->setWordWrap(true); // a finding may be a long sentence
        dialog.resize(dialog.fontMetrics().averageCharWidth() * 80, dialog.sizeHint().height());
        return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
    }

    static std::optional<std::vector<int>>
    chooseTables(QWidget* parent, const Disclosure& disclosure, int current)
    {
        TableChoiceDialog dialog(disclosure, current, parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.chosenTables();
    }

    static bool choosePrinter(QWidget* parent, QPrinter& printer)
    {
        QPrintDialog dialog(&printer, parent);
        dialog.setWindowTitle(tr("Print"));
        return dialog.exec() == QDialog::Accepted;
    }

    static void
    preview(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter*)>& paint)
    {
        QPrintPreviewDialog dialog(&printer, parent);
        dialog.setWindowTitle(tr("Print Preview"));
        QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, paint);
        dialog.resize(parent->size() * 9 / 10);
        dialog.exec();
    }

    static bool mayDiscardImport(QWidget* parent)
    {
        return mayDiscard(parent,
                          tr("Give up this import?"),
                          tr("What was chosen for the columns and mended in the sheet is lost."));
    }

    static bool mayDiscardBudget(QWidget* parent)
    {
        return mayDiscard(parent, tr("Give up the new budget?"), tr("What was entered is lost."));
    }

private:
    static bool mayDiscard(QWidget* parent, const QString& question, const QString& loss)
    {
        QMessageBox box(
            QMessageBox::Question, parent->windowTitle(), question, QMessageBox::NoButton, parent);
        box.setInformativeText(loss);
        box.addButton(QMessageBox::Discard);
        box.setDefaultButton(box.addButton(tr("&Go On"), QMessageBox::RejectRole));
        return box.exec() == QMessageBox::Discard;
    }

    static QString filterOf(const QString& ending)
    {
        if (ending == u"pdf")
            return tr("PDF document (*.pdf)");
        if (ending == u"html")
            return tr("Web page (*.html)");
        if (ending == u"xlsx")
            return tr("Excel workbook (*.xlsx)");
        if (ending == u"csv")
            return tr("Table as text for Excel and WPS (*.csv)");
        if (ending == u"json")
            return tr("Data for programs (*.json)");
        if (ending == u"png")
            return tr("PNG picture (*.png)");
        if (ending == u"svg")
            return tr("SVG drawing (*.svg)");
        return tr("%1 file (*.%2)").arg(ending.toUpper(), ending);
    }
};

} // namespace

Prompts dialogPrompts()
{
    return {DialogPrompts::openFile,
            DialogPrompts::saveFile,
            DialogPrompts::saveBudget,
            DialogPrompts::versionName,
            DialogPrompts::authorName,
            DialogPrompts::leaveUntitled,
            DialogPrompts::newBudget,
            DialogPrompts::properties,
            DialogPrompts::units,
            DialogPrompts::importItems,
            DialogPrompts::waiverReason,
            DialogPrompts::chooseTables,
            DialogPrompts::choosePrinter,
            DialogPrompts::preview};
}

} // namespace budget::ui
