#include "ui/window/table_choice_dialog.h"

#include "ui/workspace/disclosure_outline.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace budget::ui {

TableChoiceDialog::TableChoiceDialog(const Disclosure& disclosure, int current, QWidget* parent)
    : QDialog(parent)
    , m_current(current)
    , m_whole(new QRadioButton(tr("The &whole document"), this))
    , m_this(new QRadioButton(this))
    , m_some(new QRadioButton(tr("&Chosen tables:"), this))
    , m_tables(new QListWidget(this))
{
    setObjectName(QStringLiteral("tableChoiceDialog"));
    setWindowTitle(tr("What to Put Out"));
    m_whole->setObjectName(QStringLiteral("wholeDocument"));
    m_this->setObjectName(QStringLiteral("thisTable"));
    m_some->setObjectName(QStringLiteral("chosenTables"));
    m_tables->setObjectName(QStringLiteral("tableList"));
    m_tables->setAccessibleName(tr("Tables of the document"));
    listTables(disclosure);

    const bool hasCurrent = current >= 0;
    m_this->setText(
        hasCurrent
            ? tr("&This table: %1").arg(disclosure.tables[static_cast<std::size_t>(current)].title)
            : tr("&This table"));
    m_this->setEnabled(hasCurrent);
    (hasCurrent ? m_this : m_whole)->setChecked(true);

    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_this);
    layout->addWidget(m_whole);
    layout->addWidget(m_some);
    layout->addWidget(m_tables, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton* choice : {m_whole, m_this, m_some})
        connect(choice, &QRadioButton::toggled, this, &TableChoiceDialog::updateChoice);
    connect(m_tables, &QListWidget::itemChanged, this, &TableChoiceDialog::updateChoice);
    updateChoice();
    resize(460, 480);
}

std::vector<int> TableChoiceDialog::chosenTables() const
{
    if (m_this->isChecked())
        return {m_current};
    std::vector<int> tables;
    if (m_some->isChecked()) {
        for (int row = 0; row < m_tables->count(); ++row) {
            if (m_tables->item(row)->checkState() == Qt::Checked)
                tables.push_back(row);
        }
    }
    return tables;
}

// Every table that says something is ticked: whoever wants some wants most.
void TableChoiceDialog::listTables(const Disclosure& disclosure)
{
    for (const Table& table : disclosure.tables) {
        auto* item = new QListWidgetItem(
            table.title.isEmpty() ? tr("Table without a title") : table.title, m_tables);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isEmptyTable(table) ? Qt::Unchecked : Qt::Checked);
    }
}

void TableChoiceDialog::updateChoice()
{
    m_tables->setEnabled(m_some->isChecked());
    m_ok->setEnabled(!m_some->isChecked() || !chosenTables().empty());
}

} // namespace budget::ui
