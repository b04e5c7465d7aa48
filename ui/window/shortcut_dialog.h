#pragma once

#include <QDialog>

class QAction;

namespace budget::ui {

// A list of what the keyboard can do: every action that has keys, with them.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace budget::ui
