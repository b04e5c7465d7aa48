#include "ui/window/shortcut_dialog.h"

#include "ui/window/window_actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace budget::ui {

ShortcutDialog::ShortcutDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        new QTreeWidgetItem(
            list,
            {WindowActions::plainText(*action),
             QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    list->resizeColumnToContents(0);
    static constexpr int roomBetween = 40;
    list->setColumnWidth(0, list->columnWidth(0) + roomBetween);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Horizontal, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(480, 620);
}

} // namespace budget::ui
