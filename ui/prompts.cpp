#include "ui/prompts.h"

#include "ui/table_choice_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace budget::ui {

namespace {

class DialogPrompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    static QString openFile(QWidget* parent, const QString& folder)
    {
        return QFileDialog::getOpenFileName(
            parent, tr("Open a Budget"), folder, tr("Budgets (*.txt);;All files (*)"));
    }

    static QString saveFile(QWidget* parent, const QString& suggested, const QStringList& endings)
    {
        QFileDialog dialog(parent, tr("Export"), QFileInfo(suggested).absolutePath());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QStringList filters;
        for (const QString& ending : endings)
            filters.append(filterOf(ending));
        dialog.setNameFilters(filters);
        dialog.selectFile(QFileInfo(suggested).fileName());
        dialog.setDefaultSuffix(endings.value(0));
        QObject::connect(
            &dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
                dialog.setDefaultSuffix(endings.value(filters.indexOf(filter)));
            });
        if (dialog.exec() != QDialog::Accepted)
            return {};
        return dialog.selectedFiles().value(0);
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

private:
    static QString filterOf(const QString& ending)
    {
        if (ending == u"pdf")
            return tr("PDF document (*.pdf)");
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
            DialogPrompts::chooseTables,
            DialogPrompts::choosePrinter,
            DialogPrompts::preview};
}

} // namespace budget::ui
