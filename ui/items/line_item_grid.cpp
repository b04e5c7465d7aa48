#include "ui/items/line_item_grid.h"

#include "core/budget/budget_document.h"
#include "ui/controls/zoom.h"
#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_edits.h"
#include "ui/items/line_item_model.h"
#include "ui/items/line_item_pane.h"
#include "ui/items/line_item_picks.h"
#include "ui/items/pick_list_delegate.h"
#include "ui/subjects/subject_pick_model.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int rowRoom = 9; // above and below the text of a row together

int hanWidth(const QFont& font)
{
    return qMax(1, QFontMetrics(font).horizontalAdvance(u'国'));
}

} // namespace

LineItemGrid::LineItemGrid(LineItemModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_frozen(new LineItemPane(this))
    , m_body(new LineItemPane(this))
    , m_foot(new QWidget(this))
{
    m_frozen->setObjectName(QStringLiteral("frozenItems"));
    m_body->setObjectName(QStringLiteral("lineItems"));
    m_frozen->setNeighbour(m_body);
    m_body->setNeighbour(m_frozen);
    m_frozen->setModel(&m_model);
    m_body->setModel(&m_model);
    const QItemSelectionModel* unused = m_body->selectionModel();
    m_body->setSelectionModel(m_frozen->selectionModel());
    delete unused;
    m_cursor = new LineItemCursor(m_model, *m_frozen->selectionModel(), this);
    layOut();
    connectPane(*m_frozen);
    connectPane(*m_body);
    connectScrolling();
    setFocusProxy(m_frozen);
    setGridFont(font());
    sharePanes();
}

void LineItemGrid::layOut()
{
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->verticalHeader()->hide();
    m_foot->setFixedHeight(m_body->horizontalScrollBar()->sizeHint().height());
    m_foot->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_frozen, 1);
    left->addWidget(m_foot);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(line);
    layout->addWidget(m_body, 1);
}

SubjectPickModel* LineItemGrid::subjectsFor(LineItemField field) const
{
    if (field != LineItemField::Functional && field != LineItemField::Economic)
        return nullptr;
    auto* model = new SubjectPickModel(
        {PickListDelegate::PathRole, PickListDelegate::RemarkRole, PickListDelegate::DoubtfulRole});
    const SubjectBook& book = m_model.words().book();
    model->show(book.tree(field == LineItemField::Functional ? Catalogue::Functional
                                                             : Catalogue::DepartmentEconomic),
                *m_model.document(),
                m_model.words().unit());
    return model;
}

void LineItemGrid::connectPane(LineItemPane& pane)
{
    const auto picks = [this](LineItemField field, const QString& typed) {
        return picksFor(field, typed, m_model.document()->budget());
    };
    const auto subjects = [this](LineItemField field) { return subjectsFor(field); };
    const auto check = [this](LineItemField field, const QString& text) {
        return LineItemEdits(m_model).check(field, text);
    };
    auto* delegate = new LineItemDelegate({picks, subjects, check}, &pane);
    delegate->setGridShown(true);
    pane.setItemDelegate(delegate);
    connect(delegate,
            &LineItemDelegate::moveRequested,
            this,
            [this](int key, Qt::KeyboardModifiers modifiers) {
                m_cursor->takeKey(key, modifiers);
                showCurrent();
            });
    connect(delegate, &LineItemDelegate::fillRequested, this, &LineItemGrid::fillRequested);
    pane.installEventFilter(this);
    pane.viewport()->installEventFilter(this);

    QHeaderView* header = pane.horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        emit sortRequested(static_cast<LineItemField>(section));
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        const int section = header->logicalIndexAt(at);
        if (section >= 0)
            emit headerMenuRequested(static_cast<LineItemField>(section),
                                     header->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int now) {
        if (m_isSharing || now == 0)
            return;
        keepWidths(section, now);
        sharePanes();
    });
    connect(&pane, &QWidget::customContextMenuRequested, this, [this, &pane](QPoint at) {
        emit cellMenuRequested(pane.viewport()->mapToGlobal(at));
    });
}

void LineItemGrid::connectScrolling()
{
    QScrollBar* left = m_frozen->verticalScrollBar();
    QScrollBar* right = m_body->verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    m_body->horizontalScrollBar()->installEventFilter(this);
    const QItemSelectionModel* selection = m_frozen->selectionModel();
    connect(
        selection, &QItemSelectionModel::selectionChanged, this, &LineItemGrid::selectionChanged);
    connect(selection, &QItemSelectionModel::currentChanged, this, &LineItemGrid::followCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LineItemGrid::sharePanes);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LineItemGrid::sharePanes);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& cell) {
        const int amount = static_cast<int>(LineItemField::Amount);
        const QString text = m_model.index(cell.row(), amount).data().toString();
        if (m_body->fontMetrics().horizontalAdvance(text) > m_body->columnWidth(amount))
            sharePanes();
    });
}

LineItemPane& LineItemGrid::paneOf(LineItemField field) const
{
    return m_columns.isFrozen(field) ? *m_frozen : *m_body;
}

// The keys go to the pane that shows the current cell.
void LineItemGrid::followCurrent()
{
    if (!m_cursor->isValid())
        return;
    LineItemPane& pane = paneOf(m_cursor->field());
    const LineItemPane& other = &pane == m_body ? *m_frozen : *m_body;
    setFocusProxy(&pane);
    if (other.hasFocus())
        pane.setFocus();
    emit selectionChanged();
}

void LineItemGrid::showCurrent()
{
    if (!m_cursor->isValid())
        return;
    paneOf(m_cursor->field()).setFocus();
    scrollToCurrent();
}

void LineItemGrid::scrollToCurrent()
{
    LineItemPane& pane = paneOf(m_cursor->field());
    pane.scrollTo(pane.currentIndex());
}

QPoint LineItemGrid::currentCorner() const
{
    const LineItemPane& pane = paneOf(m_cursor->field());
    return pane.viewport()->mapToGlobal(pane.visualRect(pane.currentIndex()).bottomLeft());
}

void LineItemGrid::setNames(const QString& body, const QString& frozen)
{
    m_body->setAccessibleName(body);
    m_frozen->setAccessibleName(frozen);
}

void LineItemGrid::editCurrent()
{
    showCurrent();
    paneOf(m_cursor->field()).startEditing(true);
}

void LineItemGrid::finishEditing()
{
    m_frozen->finishEditing();
    m_body->finishEditing();
}

void LineItemGrid::setGridFont(const QFont& font)
{
    const int height = QFontMetrics(font).height() + rowRoom;
    for (LineItemPane* pane : {m_frozen, m_body}) {
        pane->setFont(font);
        pane->horizontalHeader()->setFont(font);
        pane->verticalHeader()->setFont(font);
        pane->setRowHeight(height);
        pane->horizontalHeader()->setFixedHeight(height + 4);
    }
    sharePanes();
}

// In hundredths of a Han character.
int LineItemGrid::spaceForColumns() const
{
    const int beside =
        m_frozen->verticalHeader()->width() + 1 + m_body->verticalScrollBar()->sizeHint().width();
    return (width() - beside) * 100 / hanWidth(m_body->font());
}

void LineItemGrid::keepWidths(int section, int width)
{
    std::array<int, LineItemFieldCount> widths = m_columns.widths(spaceForColumns());
    widths.at(static_cast<std::size_t>(section)) = width * 100 / hanWidth(m_body->font());
    m_columns.setWidths(widths);
}

// What one pane shows the other hides; the frozen one is as wide as its columns.
void LineItemGrid::sharePanes()
{
    if (m_isSharing)
        return;
    const QScopedValueRollback guard(m_isSharing, true);
    m_columns.setContents(contents());
    const int han = hanWidth(m_body->font());
    const std::array<int, LineItemFieldCount> widths = m_columns.widths(spaceForColumns());
    m_frozen->verticalHeader()->setFixedWidth(m_frozen->verticalHeader()->sizeHint().width()
                                              + han / 2);
    int width = m_frozen->verticalHeader()->width();
    // The frozen columns stay within their part of the window, or nothing could reach their ends.
    const int room = qMax(200, this->width() * 7 / 10) - width;
    int frozen = 0;
    for (const LineItemField field : m_columns.shown())
        frozen +=
            m_columns.isFrozen(field) ? widths.at(static_cast<std::size_t>(field)) * han / 100 : 0;
    for (int column = 0; column < LineItemFieldCount; ++column) {
        const auto field = static_cast<LineItemField>(column);
        const bool hidden = !m_columns.isShown(field);
        const bool isFrozen = m_columns.isFrozen(field);
        const int wanted = widths.at(static_cast<std::size_t>(column)) * han / 100;
        const int needed = isFrozen && frozen > room ? wanted * room / frozen : wanted;
        m_frozen->setColumnHidden(column, hidden || !isFrozen);
        m_body->setColumnHidden(column, hidden || isFrozen);
        (isFrozen ? m_frozen : m_body)->setColumnWidth(column, needed);
        if (isFrozen && !hidden)
            width += needed;
    }
    m_cursor->setFields(m_columns.shown());
    m_cursor->setPageRows(
        qMax(1,
             m_body->viewport()->height() / qMax(1, m_body->verticalHeader()->defaultSectionSize())
                 - 1));
    m_frozen->setFixedWidth(qMax(60, width));
}

// The widest text of each column, its title among them.
std::array<int, LineItemFieldCount> LineItemGrid::contents() const
{
    static constexpr int measuredRows = 1000;
    static constexpr int margin = 2 * (TableCellDelegate::sidePadding + 3) + 2; // 3: the style's
    const QFontMetrics metrics(m_body->font());
    const int han = hanWidth(m_body->font());
    std::array<int, LineItemFieldCount> contents{};
    for (int column = 0; column < LineItemFieldCount; ++column) {
        int widest =
            metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + han;
        for (int row = 0; row < qMin(measuredRows, m_model.itemCount()); ++row)
            widest = qMax(widest,
                          metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        contents.at(static_cast<std::size_t>(column)) = (widest + margin) * 100 / han + 1;
    }
    return contents;
}

void LineItemGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sharePanes();
}

void LineItemGrid::hideSingleUnit(bool isSingle)
{
    if (m_columns.hideSingleUnit(isSingle))
        sharePanes();
}

void LineItemGrid::setShown(LineItemField field, bool shown)
{
    if (!m_columns.setShown(field, shown))
        return;
    sharePanes();
    if (!shown && m_cursor->isValid() && m_cursor->field() == field)
        m_cursor->moveTo(m_cursor->row(), m_cursor->fields().front());
}

void LineItemGrid::setFrozenFields(int count)
{
    m_columns.setFrozen(count);
    sharePanes();
    followCurrent();
}

void LineItemGrid::showSort(std::optional<LineItemField> field, Qt::SortOrder order)
{
    for (LineItemPane* pane : {m_frozen, m_body}) {
        const bool isHere = field && &paneOf(*field) == pane;
        pane->horizontalHeader()->setSortIndicator(isHere ? static_cast<int>(*field) : -1, order);
    }
}

bool LineItemGrid::restoreState(const QByteArray& state)
{
    const std::optional<LineItemColumns> columns = LineItemColumns::restored(state);
    if (!columns)
        return false;
    m_columns = *columns;
    sharePanes();
    followCurrent();
    return true;
}

bool LineItemGrid::takeKey(const QKeyEvent& event)
{
    if (m_keys && m_keys(event))
        return true;
    if (!m_cursor->isValid())
        return false;
    LineItemPane& pane = paneOf(m_cursor->field());
    switch (event.key()) {
    case Qt::Key_F2:
        pane.startEditing(true);
        return true;
    case Qt::Key_Backspace:
        pane.startEditing(false);
        return true;
    default:
        return m_cursor->takeKey(event.key(), event.modifiers());
    }
}

// A click with Shift reaches from one pane into the other.
bool LineItemGrid::takePress(QObject* watched, const QMouseEvent& press)
{
    for (LineItemPane* pane : {m_frozen, m_body}) {
        if (watched != pane->viewport() || press.button() != Qt::LeftButton
            || press.modifiers() != Qt::ShiftModifier)
            continue;
        const QModelIndex index = pane->indexAt(press.position().toPoint());
        if (!index.isValid())
            return false;
        finishEditing();
        m_cursor->extendTo(index.row(), static_cast<LineItemField>(index.column()));
        pane->setFocus();
        return true;
    }
    return false;
}

bool LineItemGrid::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPane = watched == m_frozen || watched == m_body;
    if (isPane && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::MouseButtonPress
        && takePress(watched, *static_cast<QMouseEvent*>(event)))
        return true;
    if (watched == m_body->horizontalScrollBar()
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_foot->setVisible(event->type() == QEvent::Show);
    if (const std::optional<int> steps = zoomSteps(*event)) {
        if (*steps != 0)
            emit zoomRequested(*steps);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace budget::ui
