#include "ui/table/table_page.h"

#include "core/checks/finding.h"
#include "core/document/breakdown.h"
#include "core/document/row_parts.h"
#include "core/search/document_search.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/grouped_header.h"
#include "ui/controls/same_part.h"
#include "ui/controls/zoom.h"
#include "ui/table/copied_block.h"
#include "ui/table/goal_pane.h"
#include "ui/table/selected_amounts.h"
#include "ui/table/table_bar.h"
#include "ui/table/table_filter_model.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_line.h"
#include "ui/table/table_menu.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

QString notesOf(const Table& table)
{
    QStringList notes;
    for (const QString& note : table.notes)
        notes.append(note);
    return notes.join(u'\n');
}

bool hasParts(const Table& table)
{
    const auto charts = [&table](Side side) {
        const Breakdown parts = breakdown(table, -1, side);
        return !parts.series.empty() && !parts.parts.empty();
    };
    return isTwoSided(table) ? charts(Side::Expenditure) || charts(Side::Revenue)
                             : charts(Side::None);
}

} // namespace

TablePage::TablePage(QWidget* parent)
    : Page(parent)
    , m_bar(new TableBar(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new TableGrid(this))
    , m_goals(new GoalPane(m_grid->filterModel(), this))
    , m_notes(new QLabel(this))
{
    m_stack->setObjectName(QStringLiteral("tableFrame"));
    m_stack->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_goals);
    m_notes->setObjectName(QStringLiteral("tableNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    setFocusProxy(m_grid);
    connectParts();
    retranslate();
    applyZoom();
}

void TablePage::connectParts()
{
    connect(m_bar, &TableBar::levelChosen, m_grid, &TableGrid::expandToLevel);
    connect(m_bar, &TableBar::stepChosen, this, [this](int row) { drillTo(row, m_side); });
    FilterBox* box = m_bar->filterBox();
    connect(box, &FilterBox::queryChanged, this, &TablePage::filter);
    connect(box, &FilterBox::leaving, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_grid, &TableGrid::drillRequested, this, [this](int row) { drillTo(row, m_side); });
    connect(m_grid, &TableGrid::upRequested, this, &TablePage::drillUp);
    connect(m_grid, &TableGrid::sideEntered, this, &TablePage::enterSide);
    connect(m_grid, &TableGrid::itemsRequested, this, &TablePage::itemsRequested);
    connect(m_grid, &TableGrid::editRefused, this, &TablePage::editRefused);
    const auto summarize = [this] {
        emit selectionChanged(summaryOf(*selectedView()));
        emit stateChanged();
    };
    connect(m_grid, &TableGrid::selectionChanged, this, summarize);
    for (QAbstractItemView* view : findChildren<QAbstractItemView*>()) {
        if (qobject_cast<QHeaderView*>(view))
            continue;
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
            showMenu(view, at);
        });
    }
}

const Table* TablePage::table() const
{
    return m_index < 0 ? nullptr : &m_disclosure->tables[static_cast<std::size_t>(m_index)];
}

QModelIndex TablePage::currentCell() const
{
    return m_grid->selectedView()->currentIndex();
}

QAbstractItemView* TablePage::selectedView() const
{
    if (m_stack->currentWidget() == m_goals)
        return m_goals->tableView();
    return m_grid->selectedView();
}

void TablePage::setTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    const bool fits =
        disclosure && index >= 0 && index < static_cast<int>(disclosure->tables.size());
    m_disclosure = std::move(disclosure);
    m_index = fits ? index : -1;
    const Table* shown = table();
    m_row = -1;
    m_side = shown && isTwoSided(*shown) ? Side::Expenditure : Side::None;
    m_hasChart = shown && hasParts(*shown);
    m_bar->filterBox()->clearQuery();
    m_grid->setTable(m_disclosure, m_index);
    showGoalsAndNotes();
    retranslate();
}

void TablePage::showGoalsAndNotes()
{
    const Table* shown = table();
    const bool goals = shown && shown->kind == TableKind::PerformanceGoal;
    m_goals->header()->setTree(goals ? shown->header : std::vector<HeaderNode>());
    m_goals->setGoals(goals ? shown->goals : QStringList());
    m_goals->layCells();
    m_stack->setCurrentWidget(goals ? static_cast<QWidget*>(m_goals) : m_grid);
    setFocusProxy(m_stack->currentWidget());

    const bool empty = shown && shown->rows.empty();
    m_notes->setText(shown ? notesOf(*shown) : QString());
    m_notes->setVisible(!m_notes->text().isEmpty() && !empty);
}

void TablePage::updateTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    const bool fits =
        disclosure && index >= 0 && index < static_cast<int>(disclosure->tables.size());
    if (!table() || !fits) {
        setTable(std::move(disclosure), index);
        return;
    }
    const std::vector<int> rows =
        sameRows(*table(), disclosure->tables[static_cast<std::size_t>(index)]);
    const int row = m_row < 0 ? -1 : rows[static_cast<std::size_t>(m_row)];
    const bool stays = m_row < 0 || row >= 0;
    m_disclosure = std::move(disclosure);
    m_index = index;
    m_row = row;
    m_hasChart = hasParts(*table());
    m_grid->updateTable(m_disclosure, m_index);
    m_grid->setBranch(m_row);
    showGoalsAndNotes();
    retranslate();
    if (!stays)
        emit drilled(m_row, m_side);
}

void TablePage::setSource(FigureSource* source)
{
    m_grid->setSource(source);
}

bool TablePage::canShow(const Disclosure& disclosure, const DocumentPart& part) const
{
    return part.kind == PartKind::Table && hasPart(disclosure, part);
}

void TablePage::showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part)
{
    keepStanding();
    const DrillMemory::Drill left = m_drills.of(part.index);
    setTable(std::move(disclosure), part.index);
    m_isKept = false;
    if (!left.standing)
        return;
    m_bar->filterBox()->setText(left.standing->query);
    m_bar->filterBox()->announce();
    m_grid->restore(*left.standing);
    setDrilled(left.row, left.side);
}

void TablePage::keepStanding()
{
    if (m_index >= 0 && !m_isKept)
        m_drills.keep(m_index, {m_row, m_side, m_grid->standing()});
    m_isKept = true;
}

void TablePage::updatePart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part)
{
    updateTable(std::move(disclosure), part.index);
    m_isKept = false;
}

void TablePage::forget()
{
    m_isKept = true;
    setTable(nullptr, -1);
    m_drills.clear();
}

void TablePage::followDocument(const Disclosure& before, const Disclosure& after)
{
    keepStanding();
    m_drills.follow(before, after);
}

void TablePage::describe(CommandContext& context) const
{
    const QModelIndex current = currentCell();
    const QModelIndex line = current.siblingAtColumn(0);
    context.isTable = table() != nullptr;
    context.hasLevels = context.isTable;
    context.hasCellToEdit = current.data(TableTreeModel::ExactRole).isValid();
    context.hasItemsBehind = current.data(TableTreeModel::ItemCountRole).isValid();
    context.hasRowAbove = m_row >= 0;
    context.hasRowsBelow = line.isValid() && line.model()->hasChildren(line);
}

bool TablePage::run(Command command)
{
    switch (command) {
    case Command::Copy:
        copy({});
        return true;
    case Command::CopyWithHeader:
        copy({true, std::nullopt});
        return true;
    case Command::CopyInYuan: // exactly, whatever unit is shown
        copy({false, MoneyUnit::Yuan});
        return true;
    case Command::SelectAll:
        selectedView()->selectAll();
        return true;
    case Command::EditCell:
        editFigure();
        return true;
    case Command::ShowItems:
        return showItems();
    case Command::GoUp:
        drillUp();
        return true;
    case Command::DrillDown:
        drillTo(currentCell().data(TableTreeModel::RowRole).toInt(), m_side);
        return true;
    case Command::ExpandCategories:
    case Command::ExpandSections:
    case Command::ExpandItems:
        m_grid->expandToLevel(static_cast<int>(command)
                              - static_cast<int>(Command::ExpandCategories));
        return true;
    case Command::ExpandAll:
        m_grid->treeView()->expandAll();
        return true;
    case Command::CollapseAll:
        m_grid->treeView()->collapseAll();
        return true;
    default:
        return false;
    }
}

bool TablePage::showItems()
{
    const QModelIndex current = currentCell();
    const bool hasItems = current.data(TableTreeModel::ItemCountRole).isValid();
    if (hasItems)
        emit itemsRequested(current.data(TableTreeModel::RowRole).toInt(), current.column());
    return hasItems;
}

void TablePage::editFigure()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    QCoreApplication::sendEvent(m_grid->selectedView(), &key);
}

void TablePage::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    m_grid->setUnit(unit);
    m_goals->layCells();
    retranslate();
}

void TablePage::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void TablePage::applyZoom()
{
    const QFont small = zoomed(font(), m_zoom);
    m_grid->setGridFont(small);
    m_goals->setGridFont(small);
    m_goals->layCells();
    m_notes->setFont(small);
    QFont title = zoomed(font(), std::max(m_zoom, 100) * 115 / 100);
    title.setBold(true);
    m_bar->setTitleFont(title);
}

void TablePage::drillTo(int row, Side side)
{
    const Table* shown = table();
    if (!shown || row >= static_cast<int>(shown->rows.size()))
        return;
    const Row* target = row < 0 ? nullptr : &shown->rows[static_cast<std::size_t>(row)];
    const bool drills = !target || hasRowParts(*shown, row);
    if (target) {
        side = target->side;
        showRow(row, -1, drills);
    }
    setDrilled(drills ? std::max(row, -1) : rowsAbove(*shown)[static_cast<std::size_t>(row)],
               isTwoSided(*shown) ? side : Side::None);
}

void TablePage::drillUp()
{
    const Table* shown = table();
    if (!shown || m_row < 0)
        return;
    const int from = m_row;
    setDrilled(rowsAbove(*shown)[static_cast<std::size_t>(from)], m_side);
    m_grid->showRow(from);
}

void TablePage::showCell(int row, int column)
{
    if (row >= 0)
        showRow(row, column, false);
}

void TablePage::showRow(int row, int column, bool open)
{
    if (m_grid->showRow(row, column, open))
        return;
    m_bar->filterBox()->clearQuery(); // it hides the row
    m_grid->showRow(row, column, open);
}

void TablePage::filter(const QString& query)
{
    m_grid->setQuery(query);
    m_goals->layCells();
    retranslate();
}

void TablePage::retranslate()
{
    const Table* shown = table();
    const QString query = m_grid->filterModel()->query();
    m_bar->showTable(shown, m_unit, m_grid->depth());
    m_bar->showPath(shown, m_row);
    m_bar->showHits(query.isEmpty() ? -1 : m_grid->hitCount());
    const bool empty = shown && shown->rows.empty();
    const QString note = empty && shown->notes.empty() ? tr("This table is empty.") : QString();
    m_grid->setEmptyText(empty             ? note + notesOf(*shown)
                         : query.isEmpty() ? QString()
                                           : tr("No line matches “%1”.").arg(query));
    m_grid->nameViews(shown ? shown->title : QString());
    m_goals->tableView()->setAccessibleName(shown ? shown->title : QString());
}

void TablePage::setDrilled(int row, Side side)
{
    if (row == m_row && side == m_side)
        return;
    m_row = row;
    m_side = side;
    m_grid->setBranch(row);
    m_bar->showPath(table(), row);
    emit drilled(row, side);
    emit stateChanged();
}

void TablePage::enterSide(Side side)
{
    if (side != Side::None && side != m_side)
        setDrilled(-1, side);
}

void TablePage::copy(const CopyOptions& options) const
{
    const Table* shown = table();
    if (!shown)
        return;
    const CopiedBlock block = copiedBlock(*selectedView(), *shown, options);
    if (!block.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(block).release());
}

void TablePage::focusFilter()
{
    m_bar->filterBox()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filterBox()->selectAll();
}

void TablePage::showMenu(QAbstractItemView* view, const QPoint& position)
{
    const QModelIndex index = view->indexAt(position);
    auto* tree = qobject_cast<TableTreeView*>(view);
    auto* menu = new TableMenu(*this, *m_grid, tree, index);
    menu->popup(view->viewport()->mapToGlobal(position));
}

void TablePage::markPlace(const checks::FindingPlace& place)
{
    clearMark();
    if (place.row >= 0) {
        showCell(place.row, place.column);
        m_grid->markCell(place.row, place.column);
        if (m_stack->currentWidget() == m_goals)
            m_goals->showCell(m_grid->shownCell(place.row, std::max(0, place.column)));
    }
    if (place.goal >= 0)
        m_goals->selectGoal(place.quote);
    const qsizetype note = place.note < 0 ? -1 : m_notes->text().indexOf(place.quote);
    if (note >= 0)
        m_notes->setSelection(static_cast<int>(note), static_cast<int>(place.quote.size()));
}

void TablePage::showHit(const SearchHit& hit)
{
    checks::FindingPlace place;
    place.row = hit.row;
    place.column = hit.column;
    place.note = hit.note;
    place.goal = hit.goal;
    const Table* shown = table();
    if (hit.goal >= 0)
        place.quote = shown->goals[hit.goal];
    if (hit.note >= 0)
        place.quote = shown->notes[static_cast<std::size_t>(hit.note)].mid(hit.at, hit.length);
    markPlace(place);
}

void TablePage::clearMark()
{
    m_grid->clearMark();
    m_goals->selectGoal(QString());
    m_notes->setSelection(0, 0);
}

void TablePage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const int level = event->key() - Qt::Key_1;
    const bool filters = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
                         && event->key() == Qt::Key_F;
    if (filters)
        focusFilter();
    else if (control && level >= 0 && level < TableBar::levelCount)
        m_grid->expandToLevel(level);
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier)
        drillUp();
    else
        Page::keyPressEvent(event);
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy({});
        return true;
    }
    if (const std::optional<int> steps = zoomSteps(*event)) {
        if (*steps != 0)
            emit zoomRequested(*steps);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void TablePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyZoom();
}

} // namespace budget::ui
