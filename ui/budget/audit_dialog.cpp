#include "ui/budget/audit_dialog.h"

#include "ui/budget/budget_session.h"
#include "ui/table/table_cell_delegate.h"
#include "ui/wording/change_text.h"
#include "ui/wording/error_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr int MostLines = 10'000;
constexpr std::size_t MostEntries = 500; // of one step

QStandardItem* textItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

AuditDialog::AuditDialog(BudgetSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_outcome(new QLabel(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("auditDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Audit Trail"));
    m_search->setObjectName(QStringLiteral("auditFilter"));
    m_search->setPlaceholderText(tr("Filter by name, code, person or amount"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("auditView"));
    m_view->setAccessibleName(tr("Changes, newest first"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_view->setModel(m_filter);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new TableCellDelegate(this));
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_outcome->setObjectName(QStringLiteral("auditOutcome"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Horizontal, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    resize(960, 560);
    m_view->setFocus();
    connect(m_search, &QLineEdit::textChanged, this, &AuditDialog::filter);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &BudgetSession::derived, this, &AuditDialog::list);
    connect(&session, &QObject::destroyed, this, &QWidget::close);
    list();
}

void AuditDialog::list()
{
    const Result<std::vector<AuditLine>> trail = m_session.auditTrail(MostLines);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before → after")});
    if (!trail) {
        m_outcome->setText(errorText(trail.error()));
        return;
    }
    for (const AuditLine& line : *trail) {
        const std::vector<FactChange>& facts = line.change.facts;
        QStandardItem* when =
            textItem(line.stamp.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        const bool isOne = facts.size() == 1;
        m_model->appendRow({when,
                            textItem(line.stamp.who),
                            textItem(changeName(line)),
                            textItem(isOne ? factChangeText(facts.front())
                                           : tr("%n entries", nullptr, int(facts.size())))});
        for (std::size_t i = 0; !isOne && i < std::min(facts.size(), MostEntries); ++i)
            when->appendRow(
                {textItem({}), textItem({}), textItem({}), textItem(factChangeText(facts[i]))});
    }
    m_outcome->setText(trail->empty() ? tr("Nothing was changed yet.")
                                      : tr("%n changes", nullptr, static_cast<int>(trail->size())));
    for (int column = 0; column < HowColumn; ++column) {
        static constexpr int widest = 320;
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, qMin(widest, m_view->columnWidth(column) + 16));
    }
}

void AuditDialog::filter(const QString& words)
{
    m_filter->setFilterFixedString(words);
    if (!words.isEmpty())
        m_view->expandAll();
}

} // namespace budget::ui
