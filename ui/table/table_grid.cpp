#include "ui/table/table_grid.h"

#include "ui/controls/grouped_header.h"
#include "ui/controls/same_part.h"
#include "ui/table/table_filter_model.h"
#include "ui/table/table_standing.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace budget::ui {

namespace {

// A tree longer than this is shown closed.
constexpr int mostOpenLines = 2000;

int nameColumnOf(const Table& table)
{
    return columnIndex(table, ColumnType::Name).value_or(0);
}

int hanWidth(const QFont& font)
{
    return qMax(1, QFontMetrics(font).horizontalAdvance(u'国'));
}

} // namespace

TableGrid::TableGrid(QWidget* parent)
    : QWidget(parent)
    , m_body(new TableTreeModel(TablePart::Body, this))
    , m_totals(new TableTreeModel(TablePart::Totals, this))
    , m_filter(new TableFilterModel(this))
    , m_view(new TableTreeView(this))
    , m_strip(new TableTreeView(this))
    , m_header(new GroupedHeader(this))
{
    m_filter->setSourceModel(m_body);
    m_view->setObjectName(QStringLiteral("tableTree"));
    m_view->setHeader(m_header);
    m_view->setModel(m_filter);
    m_header->setSortIndicator(-1, Qt::AscendingOrder); // the printed order
    m_view->setSortingEnabled(true);
    m_view->viewport()->installEventFilter(this);

    m_strip->setObjectName(QStringLiteral("tableTotals"));
    m_strip->setModel(m_totals);
    m_strip->setStrip();
    m_header->setPinned(m_strip);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connectViews();
}

void TableGrid::connectViews()
{
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int now) {
        m_strip->header()->resizeSection(section, now);
    });
    connect(m_header, &GroupedHeader::resizedByHand, this, &TableGrid::keepUserWidths);
    QScrollBar* scroll = m_view->horizontalScrollBar();
    QScrollBar* stripScroll = m_strip->horizontalScrollBar();
    connect(scroll, &QScrollBar::valueChanged, stripScroll, &QScrollBar::setValue);
    connect(stripScroll, &QScrollBar::valueChanged, scroll, &QScrollBar::setValue);

    for (TableTreeView* view : {m_view, m_strip}) {
        connect(view, &TableTreeView::drillRequested, this, [this](const QModelIndex& index) {
            emit drillRequested(index.data(TableTreeModel::RowRole).toInt());
        });
        connect(view, &TableTreeView::upRequested, this, &TableGrid::upRequested);
        connect(view, &TableTreeView::itemsRequested, this, [this](const QModelIndex& index) {
            emit itemsRequested(index.data(TableTreeModel::RowRole).toInt(), index.column());
        });
        connect(view, &TableTreeView::editRefused, this, [this](const QModelIndex& index) {
            emit editRefused(index.data(TableTreeModel::RowRole).toInt(), index.column());
        });
    }
    connectSelection(m_view, m_strip);
    connectSelection(m_strip, m_view);
    // A scroll bar that comes or goes takes or gives room; the viewport is resized only after this.
    connect(m_view->verticalScrollBar(),
            &QScrollBar::rangeChanged,
            this,
            &TableGrid::fitColumns,
            Qt::QueuedConnection);
    // Cells of closed branches do not count.
    connect(m_view, &QTreeView::collapsed, this, &TableGrid::selectionChanged);
    connect(m_view, &QTreeView::expanded, this, &TableGrid::selectionChanged);
}

void TableGrid::connectSelection(TableTreeView* view, TableTreeView* other)
{
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [=, this] {
        if (view->selectionModel()->hasSelection())
            other->selectionModel()->clearSelection();
        emit selectionChanged();
    });
    const auto enter = [this](const QModelIndex& now) {
        if (now.isValid() && table())
            emit sideEntered(table()->columns[static_cast<std::size_t>(now.column())].side);
    };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, enter);
}

const Table* TableGrid::table() const
{
    return m_body->table();
}

TableTreeView* TableGrid::selectedView() const
{
    return m_strip->selectionModel()->hasSelection() ? m_strip : m_view;
}

void TableGrid::setTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    m_filter->setQuery({});
    m_openBeforeFilter.clear();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setBranch(-1);
    m_body->setTable(disclosure, index);
    m_totals->setTable(std::move(disclosure), index);

    const Table* shown = table();
    m_nameColumn = shown ? nameColumnOf(*shown) : 0;
    const bool tree = m_body->depth() > 1;
    for (TableTreeView* view : {m_view, m_strip}) {
        view->setNameColumn(m_nameColumn);
        view->setRootIsDecorated(tree); // keeps the totals' names under the others
    }
    m_strip->setVisible(m_totals->rowCount() > 0);
    m_header->setTree(shown ? shown->header : std::vector<HeaderNode>());
    if (shown && shown->rows.size() <= mostOpenLines)
        m_view->expandAll();
    m_view->scrollToTop();
    m_view->horizontalScrollBar()->setValue(0);
    layColumns();
    emit selectionChanged();
}

void TableGrid::updateTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    const Table* before = table();
    const bool fits =
        disclosure && index >= 0 && index < static_cast<int>(disclosure->tables.size());
    if (!before || !fits) {
        setTable(std::move(disclosure), index);
        return;
    }
    const Table& after = disclosure->tables[static_cast<std::size_t>(index)];
    if (haveSameLines(*before, after)) {
        m_body->updateTable(disclosure, index);
        m_totals->updateTable(disclosure, index);
        layColumns();
        emit selectionChanged();
        return;
    }
    const TableStanding stood = followed(standing(), sameRows(*before, after));
    setTable(std::move(disclosure), index);
    setQuery(stood.query);
    restore(stood);
}

TableStanding TableGrid::standing() const
{
    TableStanding standing = standingIn(*m_view, *selectedView());
    standing.open = openRows();
    standing.query = m_filter->query();
    standing.openBeforeFilter = m_openBeforeFilter;
    standing.sorted = m_header->sortIndicatorSection();
    standing.order = m_header->sortIndicatorOrder();
    return standing;
}

void TableGrid::markCell(int row, int column)
{
    showRow(row, column);
    for (TableTreeView* view : {m_view, m_strip})
        view->selectionModel()->clearSelection();
    m_body->setMark(row, column);
    m_totals->setMark(row, column);
}

void TableGrid::clearMark()
{
    m_body->setMark(-1, -1);
    m_totals->setMark(-1, -1);
}

QModelIndex TableGrid::shownCell(int row, int column) const
{
    const QModelIndex total = m_totals->indexOfRow(row, column);
    return total.isValid() ? total : m_filter->mapFromSource(m_body->indexOfRow(row, column));
}

void TableGrid::restore(const TableStanding& standing)
{
    m_header->setSortIndicator(standing.sorted, standing.order);
    m_openBeforeFilter = standing.openBeforeFilter;
    m_view->collapseAll();
    open(standing.open);
    const QModelIndex current = shownCell(standing.current.first, standing.current.second);
    if (current.isValid()) {
        TableTreeView* view = current.model() == m_totals ? m_strip : m_view;
        view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
        for (const auto& [row, column] : standing.selected) {
            const QModelIndex cell = shownCell(row, column);
            if (cell.isValid() && cell.model() == view->model())
                view->selectionModel()->select(cell, QItemSelectionModel::Select);
        }
    }
    m_view->doItemsLayout(); // how far it can be scrolled is known then
    m_view->horizontalScrollBar()->setValue(standing.across);
    m_view->verticalScrollBar()->setValue(standing.down);
    emit selectionChanged();
}

void TableGrid::setSource(FigureSource* source)
{
    m_body->setSource(source);
    m_totals->setSource(source);
}

void TableGrid::setUnit(MoneyUnit unit)
{
    m_body->setUnit(unit);
    m_totals->setUnit(unit);
    layColumns();
}

void TableGrid::setGridFont(const QFont& font)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_strip)})
        widget->setFont(font);
    m_header->setFont(font);
    m_view->setIndentation(hanWidth(font) * 4 / 3);
    m_strip->setIndentation(m_view->indentation());
    m_header->updateHeights();
    layColumns();
}

void TableGrid::setEmptyText(const QString& text)
{
    m_view->setEmptyText(text);
}

void TableGrid::nameViews(const QString& title)
{
    m_view->setAccessibleName(title);
    m_strip->setAccessibleName(tr("Totals of %1").arg(title));
}

void TableGrid::layColumns()
{
    const Table* shown = table();
    if (!shown)
        return;
    m_needs = columnNeeds(
        *shown, {m_body, m_totals}, m_nameColumn, m_view->indentation(), m_view->font());
    std::vector<int> widths = rememberedWidths();
    if (widths.size() != m_needs.size())
        widths = columnWidths(m_needs, m_view->viewport()->width(), m_view->font());
    resizeColumns(widths);
}

void TableGrid::resizeColumns(const std::vector<int>& widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_header->resizeSection(static_cast<int>(i), widths[i]);
}

std::vector<int> TableGrid::rememberedWidths() const
{
    std::vector<int> widths = m_userWidths.value(static_cast<int>(table()->kind));
    for (int& width : widths)
        width = width * hanWidth(m_view->font()) / 100;
    return widths;
}

void TableGrid::keepUserWidths()
{
    if (!table())
        return;
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(m_header->count()));
    for (int section = 0; section < m_header->count(); ++section)
        widths.push_back(m_header->sectionSize(section) * 100 / hanWidth(m_view->font()));
    m_userWidths.insert(static_cast<int>(table()->kind), widths);
}

void TableGrid::fitColumns()
{
    if (table() && rememberedWidths().empty())
        resizeColumns(columnWidths(m_needs, m_view->viewport()->width(), m_view->font()));
}

bool TableGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TableGrid::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns(); // a resize within the first one, when a scroll bar goes, is not announced
}

void TableGrid::setQuery(const QString& query)
{
    if (query == m_filter->query())
        return;
    if (m_filter->query().isEmpty())
        m_openBeforeFilter = openRows();
    m_view->setUpdatesEnabled(false);
    // An open tree and a selection are taken apart range by range: minutes in a large table.
    const QPersistentModelIndex current = m_view->currentIndex();
    m_view->selectionModel()->clearSelection();
    m_view->collapseAll();
    m_filter->setQuery(query);
    if (query.isEmpty())
        open(m_openBeforeFilter);
    else
        m_view->expandAll();
    m_view->setUpdatesEnabled(true);
    if (current.isValid()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(current);
    }
    emit selectionChanged();
}

int TableGrid::hitCount() const
{
    return m_filter->hitCount();
}

int TableGrid::depth() const
{
    return m_body->depth();
}

QSet<int> TableGrid::openRows() const
{
    QSet<int> rows;
    QModelIndex line = m_filter->index(0, 0);
    for (; line.isValid(); line = m_view->indexBelow(line)) {
        if (m_view->isExpanded(line))
            rows.insert(line.data(TableTreeModel::RowRole).toInt());
    }
    return rows;
}

void TableGrid::open(const QSet<int>& rows)
{
    for (const int row : rows)
        m_view->expand(m_filter->mapFromSource(m_body->indexOfRow(row)));
}

void TableGrid::expandToLevel(int level)
{
    if (level <= 0)
        m_view->collapseAll();
    else
        m_view->expandToDepth(level - 1);
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    emit selectionChanged();
}

void TableGrid::sortBy(int column, Qt::SortOrder order)
{
    m_header->setSortIndicator(column, order);
}

bool TableGrid::showRow(int row, int column, bool open)
{
    const Table* shown = table();
    if (!shown || row < 0)
        return false;
    const Side side = shown->rows[static_cast<std::size_t>(row)].side;
    const int cell =
        column >= 0 ? column : columnIndex(*shown, ColumnType::Name, side).value_or(m_nameColumn);
    const QModelIndex total = m_totals->indexOfRow(row, cell);
    if (total.isValid()) {
        m_strip->setCurrentIndex(total);
        return true;
    }
    const QModelIndex index = m_filter->mapFromSource(m_body->indexOfRow(row, cell));
    if (!index.isValid())
        return false;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        m_view->expand(up);
    if (open)
        m_view->expand(index.siblingAtColumn(0));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    // What was drilled into stands at the top, so that the lines below it are in sight.
    m_view->scrollTo(index,
                     open ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
    return true;
}

void TableGrid::setBranch(int row)
{
    m_view->setBranch(row);
}

} // namespace budget::ui
