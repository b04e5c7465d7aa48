#include "ui/budget/difference_list.h"

#include "core/money/money_text.h"
#include "ui/table/table_cell_delegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr int SortRole = Qt::UserRole;
constexpr int IndexRole = Qt::UserRole + 1;

QStandardItem* sortedItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    item->setData(text, SortRole);
    return item;
}

QStandardItem* sortedAmount(std::optional<Money> amount)
{
    auto* item = sortedItem(
        amount ? formatMoneyExactly(*amount, MoneyUnit::Yuan, Grouping::Thousands) : QString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(amount ? QVariant(static_cast<qlonglong>(amount->fen())) : QVariant(), SortRole);
    return item;
}

} // namespace

DifferenceList::DifferenceList(const QString& left, const QString& right, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_search->setObjectName(QStringLiteral("differenceFilter"));
    m_search->setPlaceholderText(tr("Filter the figures"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("differenceView"));
    m_view->setAccessibleName(tr("Figures that differ"));
    m_model->setHorizontalHeaderLabels(
        {tr("Table"), tr("Row"), tr("Column"), left, right, tr("Difference (元)")});
    for (int column = LeftColumn; column < ColumnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new TableCellDelegate(this));
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);

    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    connect(
        m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const int at = index.siblingAtColumn(TableColumn).data(IndexRole).toInt();
        emit activated(m_differences[static_cast<std::size_t>(at)]);
    });
}

void DifferenceList::setDifferences(const std::vector<FigureDifference>& differences)
{
    m_differences = differences;
    m_model->removeRows(0, m_model->rowCount());
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const FigureDifference& figure = differences[i];
        QStandardItem* table = sortedItem(figure.table);
        table->setData(static_cast<int>(i), IndexRole);
        const bool isOurWord = figure.kind == TableKind::ThreePublic;
        const QString row = isOurWord ? figure.name : figure.code + u' ' + figure.name;
        m_model->appendRow(
            {table,
             sortedItem(row.trimmed()),
             sortedItem(figure.columnTitle),
             sortedAmount(figure.left),
             sortedAmount(figure.right),
             sortedAmount(figure.left.value_or(Money()) - figure.right.value_or(Money()))});
    }
    m_search->setVisible(!differences.empty());
    for (int column = 0; column < ColumnCount; ++column) {
        m_view->resizeColumnToContents(column);
        static constexpr int widest = 240;
        m_view->setColumnWidth(column, qMin(widest, m_view->columnWidth(column) + 12));
    }
}

} // namespace budget::ui
