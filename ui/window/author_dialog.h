#pragma once

#include <QDialog>

class QLineEdit;

namespace budget::ui {

// Asks for the name under which changes are kept.
class AuthorDialog : public QDialog
{
    Q_OBJECT

public:
    // `fallback` stands for an empty name.
    AuthorDialog(const QString& name, const QString& fallback, QWidget* parent);

    QString name() const; // trimmed

private:
    QLineEdit* m_name;
};

} // namespace budget::ui
