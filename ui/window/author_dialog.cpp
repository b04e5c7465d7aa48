#include "ui/window/author_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace budget::ui {

AuthorDialog::AuthorDialog(const QString& name, const QString& fallback, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
{
    setObjectName(QStringLiteral("authorDialog"));
    setWindowTitle(tr("Your Name in Changes"));
    auto* label =
        new QLabel(tr("Versions and the audit trail keep each change under this &name:"), this);
    label->setBuddy(m_name);
    auto* hint = new QLabel(tr("Without a name it is %1.").arg(fallback), this);
    hint->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("authorName"));
    m_name->setAccessibleName(windowTitle());
    m_name->setPlaceholderText(fallback);
    m_name->setClearButtonEnabled(true);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_name->selectAll();
}

QString AuthorDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace budget::ui
