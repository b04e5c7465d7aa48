#include "ui/items/line_item_page.h"

#include "core/budget/budget_document.h"
#include "core/money/money_text.h"
#include "core/search/amount_query.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/find_bar.h"
#include "ui/controls/problem_strip.h"
#include "ui/controls/zoom.h"
#include "ui/items/column_filter_box.h"
#include "ui/items/line_item_bar.h"
#include "ui/items/line_item_commands.h"
#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_finder.h"
#include "ui/items/line_item_grid.h"
#include "ui/items/line_item_menu.h"
#include "ui/items/line_item_model.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

LineItemPage::LineItemPage(QWidget* parent)
    : Page(parent)
    , m_model(new LineItemModel(this))
    , m_bar(new LineItemBar(this))
    , m_grid(new LineItemGrid(*m_model, this))
    , m_commands(new LineItemCommands(*m_model, m_grid->cursor(), this))
    , m_findBar(new FindBar(this))
    , m_problems(new ProblemStrip(this))
    , m_finder(std::make_unique<LineItemFinder>(*m_model, m_grid->cursor()))
{
    setObjectName(QStringLiteral("lineItemPage"));
    layOut();
    connectModel();
    connectBars();
    connectFinding();
    applyZoom();
    nameParts();
    showState();
}

LineItemPage::~LineItemPage() = default;

void LineItemPage::layOut()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("lineItemFrame"));
    frame->setFrameShape(QFrame::StyledPanel);
    auto* sheet = new QVBoxLayout(frame);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(0);
    sheet->addWidget(m_grid, 1);
    sheet->addWidget(m_problems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_findBar);
    layout->addWidget(frame, 1);
    setFocusProxy(m_grid);
}

void LineItemPage::connectModel()
{
    connect(m_model, &LineItemModel::failed, this, &LineItemPage::failed);
    connect(m_model, &LineItemModel::itemsChanged, this, [this] {
        m_finder->forget();
        showState();
    });
    connect(m_model, &LineItemModel::kindsFollowed, this, [this](int items, ExpenditureKind kind) {
        emit said(tr("%n items are now %1, as their economic subject says; change the kind if it "
                     "is not so.",
                     nullptr,
                     items)
                      .arg(expenditureKindName(kind)));
    });
    connect(m_model, &LineItemModel::problemsChanged, this, &LineItemPage::showProblem);
    connect(m_grid, &LineItemGrid::selectionChanged, this, &LineItemPage::showSummary);
    connect(m_grid, &LineItemGrid::zoomRequested, this, &LineItemPage::zoomRequested);
    connect(m_grid, &LineItemGrid::sortRequested, this, &LineItemPage::sortBy);
    connect(m_grid, &LineItemGrid::cellMenuRequested, this, &LineItemPage::openCellMenu);
    connect(m_grid, &LineItemGrid::headerMenuRequested, this, &LineItemPage::openHeaderMenu);
    connect(m_grid, &LineItemGrid::fillRequested, m_commands, &LineItemCommands::fill);
    connect(m_commands, &LineItemCommands::entered, this, [this](int cells, int wrong, int lost) {
        m_problems->showEntered(cells, wrong, lost);
        showProblem();
    });
    m_grid->setKeys([this](const QKeyEvent& event) { return takeKey(event); });
}

void LineItemPage::connectBars()
{
    FilterBox* box = m_bar->filterBox();
    connect(box, &FilterBox::queryChanged, this, [this](const QString& query) {
        LineItemOrder order = m_model->order();
        order.setSearch(query);
        arrange(order);
    });
    connect(box, &FilterBox::leaving, this, [this] { m_grid->setFocus(); });
    connect(m_bar, &LineItemBar::chipClosed, this, &LineItemPage::showAllItems);
    connect(m_bar, &LineItemBar::clearFiltersRequested, this, &LineItemPage::showAllItems);
    connect(m_bar, &LineItemBar::insertRequested, this, [this] {
        m_commands->insertRow();
        m_grid->showCurrent();
    });
    connect(m_bar, &LineItemBar::columnsRequested, this, &LineItemPage::chooseColumns);
    connect(m_problems, &ProblemStrip::nextRequested, this, &LineItemPage::goToNextProblem);
    connect(m_problems, &ProblemStrip::discardRequested, this, [this] {
        m_problems->showEntered(0, 0, 0);
        m_model->clearProblems();
        m_grid->setFocus();
    });
}

void LineItemPage::connectFinding()
{
    const auto show = [this] { m_findBar->setFound(m_finder->current(), m_finder->count()); };
    connect(m_findBar, &FindBar::textChanged, this, [this, show](const QString& text) {
        m_finder->setText(text);
        show();
    });
    connect(m_findBar, &FindBar::nextRequested, this, [this] { goToMatch(false); });
    connect(m_findBar, &FindBar::previousRequested, this, [this] { goToMatch(true); });
    connect(m_findBar, &FindBar::replaceRequested, this, [this, show] {
        m_finder->replace(m_findBar->replacement());
        show();
    });
    connect(m_findBar, &FindBar::replaceAllRequested, this, [this, show] {
        const auto [cells, wrong] = m_finder->replaceAll(m_findBar->replacement());
        m_problems->showEntered(cells, wrong, 0);
        showProblem();
        show();
    });
    connect(m_findBar, &FindBar::closed, this, [this] { m_grid->setFocus(); });
}

void LineItemPage::setDocument(BudgetDocument* document)
{
    m_views.clear();
    m_bar->filterBox()->clearQuery();
    m_bar->showChip({});
    m_grid->showSort(std::nullopt, Qt::AscendingOrder);
    m_problems->showEntered(0, 0, 0);
    m_model->setDocument(document);
    if (document)
        m_grid->cursor().moveTo(0, m_grid->cursor().fields().front());
}

void LineItemPage::setUnit(MoneyUnit unit)
{
    finishEditing();
    m_model->setUnit(unit);
    m_finder->forget();
    showState();
}

void LineItemPage::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void LineItemPage::applyZoom()
{
    const QFont cells = zoomed(font(), m_zoom);
    m_grid->setGridFont(cells);
    QFont title = cells;
    title.setBold(true);
    m_bar->setTitleFont(title);
}

void LineItemPage::arrange(const LineItemOrder& order)
{
    finishEditing();
    LineItemCursor& cursor = m_grid->cursor();
    const LineItem* item = cursor.isValid() ? m_model->itemAt(cursor.row()) : nullptr;
    const FactId id = item ? item->id : 0;
    const LineItemField field = cursor.field();
    m_model->setOrder(order);
    m_grid->showSort(order.sortField(), order.sortOrder());
    if (m_model->rowCount() > 0)
        cursor.moveTo(std::max(0, m_model->rowOf(id)), field);
}

void LineItemPage::showItems(const LineItemFilter& filter, const QString& title)
{
    m_bar->filterBox()->clearQuery();
    LineItemOrder order = m_model->order();
    order.clearFilters();
    order.setFilter(filter);
    arrange(order);
    m_bar->showChip(title);
}

void LineItemPage::showAllItems()
{
    m_bar->filterBox()->clearQuery();
    m_bar->showChip({});
    LineItemOrder order = m_model->order();
    order.clearFilters();
    arrange(order);
    m_grid->showCurrent();
}

void LineItemPage::sortBy(LineItemField field)
{
    LineItemOrder order = m_model->order();
    const bool isSame = order.sortField() == field;
    if (isSame && order.sortOrder() == Qt::DescendingOrder)
        order.setSort(std::nullopt, Qt::AscendingOrder);
    else
        order.setSort(field, isSame ? Qt::DescendingOrder : Qt::AscendingOrder);
    arrange(order);
}

void LineItemPage::showState()
{
    const int all = m_model->document() ? m_model->document()->budget().lineItems.size() : 0;
    Money total;
    for (int row = 0; row < m_model->itemCount(); ++row)
        total += m_model->itemAt(row)->amount;
    m_bar->showCount(m_model->itemCount(), all, total, m_model->words().unit());
    m_bar->showFiltered(m_model->order().isFiltered());
    if (m_model->document())
        m_grid->hideSingleUnit(m_model->document()->budget().units.size() <= 1);
    showSummary();
}

void LineItemPage::showSummary()
{
    emit selectionChanged(m_grid->cursor().summary());
    showProblem();
}

void LineItemPage::showProblem()
{
    const LineItemCursor& cursor = m_grid->cursor();
    QString reason;
    if (cursor.isValid())
        reason = m_model->index(cursor.row(), static_cast<int>(cursor.field()))
                     .data(ProblemRole)
                     .toString();
    m_problems->showState(wrongCells(), reason);
    emit stateChanged();
}

bool LineItemPage::goToNextProblem()
{
    LineItemCursor& cursor = m_grid->cursor();
    std::vector<LineItemFinder::Match> wrong;
    for (const auto& [cell, problem] : m_model->problems()) {
        const int row = cell.first == 0 ? m_model->itemCount() : m_model->rowOf(cell.first);
        if (row >= 0)
            wrong.emplace_back(row, cell.second);
    }
    if (wrong.empty())
        return false;
    std::sort(wrong.begin(), wrong.end());
    const LineItemFinder::Match here{cursor.row(), cursor.field()};
    const auto next = std::upper_bound(wrong.begin(), wrong.end(), here);
    const LineItemFinder::Match to = next == wrong.end() ? wrong.front() : *next;
    cursor.moveTo(to.first, to.second);
    m_grid->showCurrent();
    return true;
}

bool LineItemPage::takeKey(const QKeyEvent& event)
{
    const LineItemCursor& cursor = m_grid->cursor();
    if (event.key() == Qt::Key_Escape && cursor.isValid()) {
        // Back to the old value.
        const LineItem* item = m_model->itemAt(cursor.row());
        m_model->clearProblem({item ? item->id : 0, cursor.field()});
        return true;
    }
    const std::optional<Command> command = cellCommand(event);
    if (!command || !m_model->document())
        return false;
    run(*command);
    return true;
}

DocumentPart LineItemPage::addView(const LineItemFilter& filter, const QString& title)
{
    m_views.push_back({filter, title});
    return {PartKind::LineItems, static_cast<int>(m_views.size())};
}

bool LineItemPage::canShow(const Disclosure& /*disclosure*/, const DocumentPart& part) const
{
    return part.kind == PartKind::LineItems && m_model->document() != nullptr && part.index >= 0
           && part.index <= static_cast<int>(m_views.size());
}

void LineItemPage::showPart(std::shared_ptr<const Disclosure> /*disclosure*/,
                            const DocumentPart& part)
{
    if (part.index == 0) {
        showAllItems();
        return;
    }
    const View& view = m_views[static_cast<std::size_t>(part.index) - 1];
    showItems(view.filter, view.title);
}

// The model follows the budget by itself.
void LineItemPage::updatePart(std::shared_ptr<const Disclosure> /*disclosure*/,
                              const DocumentPart& /*part*/)
{}

void LineItemPage::describe(CommandContext& context) const
{
    context.isItems = m_model->document() != nullptr;
    context.hasItemsSelected = m_commands->hasItems();
    context.hasInferredSelected = m_commands->hasInferred();
    context.hasWrongCells = wrongCells() > 0;
    context.hasCellToEdit = m_grid->cursor().isValid();
    context.canFindNext = true;
}

bool LineItemPage::run(Command command)
{
    switch (command) {
    case Command::EditCell:
        m_grid->editCurrent();
        return true;
    case Command::Copy:
        m_commands->copy();
        return true;
    case Command::Cut:
        m_commands->cut();
        return true;
    case Command::Paste:
        m_commands->paste();
        return true;
    case Command::ClearCells:
        m_commands->clear();
        return true;
    case Command::FillDown:
        m_commands->fillDown();
        return true;
    case Command::DuplicateItems:
        m_commands->duplicate();
        return true;
    case Command::InsertItem:
        m_commands->insertRow();
        return true;
    case Command::RemoveItems:
        m_commands->removeRows();
        return true;
    case Command::ConfirmItems:
        m_commands->confirm();
        return true;
    case Command::SelectAll:
        m_grid->cursor().selectAll();
        return true;
    case Command::NextWrongCell:
        return goToNextProblem();
    case Command::ChooseColumns:
        chooseColumns();
        return true;
    default:
        return runSearch(command);
    }
}

std::optional<Table> LineItemPage::shownTable() const
{
    if (!m_model->document())
        return std::nullopt;
    Table table;
    table.title = m_model->order().isFiltered() ? tr("Line Items, as Filtered") : tr("Line Items");
    table.unit = m_model->words().unit();
    const std::vector<LineItemField> fields = m_grid->cursor().fields();
    for (const LineItemField field : fields) {
        const bool isAmount = field == LineItemField::Amount;
        const QString title =
            m_model->headerData(static_cast<int>(field), Qt::Horizontal).toString();
        Column column;
        column.title = isAmount ? tr("%1 (%2)").arg(title, moneyUnitName(table.unit)) : title;
        column.type = isAmount ? ColumnType::Amount : ColumnType::Text;
        table.columns.push_back(column);
        table.header.push_back({column.title, static_cast<int>(table.header.size()), {}});
    }
    Money total;
    const auto addRow = [&](RowKind kind, const auto& textOf, Money amount) {
        Row row;
        row.kind = kind;
        row.line = static_cast<int>(table.rows.size()) + 1;
        for (const LineItemField field : fields) {
            const bool isAmount = field == LineItemField::Amount;
            row.cells.push_back({isAmount ? formatMoneyExactly(amount, table.unit) : textOf(field),
                                 isAmount ? std::optional(amount) : std::nullopt,
                                 false});
        }
        table.rows.push_back(std::move(row));
    };
    for (int item = 0; item < m_model->itemCount(); ++item) {
        const LineItem& shown = *m_model->itemAt(item);
        total += shown.amount;
        addRow(
            RowKind::Item,
            [&](LineItemField field) { return m_model->words().shown(shown, field); },
            shown.amount);
    }
    addRow(
        RowKind::Total,
        [&](LineItemField field) { return field == fields.front() ? tr("Total") : QString(); },
        total);
    return table;
}

bool LineItemPage::runSearch(Command command)
{
    switch (command) {
    case Command::Find:
        find(false);
        return true;
    case Command::Replace:
        find(true);
        return true;
    case Command::FindNext:
        goToMatch(false);
        return true;
    case Command::FindPrevious:
        goToMatch(true);
        return true;
    case Command::FilterColumn:
        openFilter(m_grid->cursor().field(), m_grid->currentCorner());
        return true;
    default:
        return false;
    }
}

void LineItemPage::find(bool replaces)
{
    finishEditing();
    if (replaces)
        m_findBar->openToReplace();
    else
        m_findBar->open({});
}

void LineItemPage::goToMatch(bool backward)
{
    if (m_finder->go(backward))
        m_grid->scrollToCurrent();
    m_findBar->setFound(m_finder->current(), m_finder->count());
}

void LineItemPage::chooseColumns()
{
    auto* menu = new ColumnsMenu(*m_grid, this);
    menu->popup(m_bar->columnsCorner());
}

void LineItemPage::openCellMenu(const QPoint& position)
{
    CommandContext context;
    context.hasDocument = true;
    describe(context);
    auto* menu = new LineItemMenu(context, this);
    connect(menu, &LineItemMenu::chosen, this, &LineItemPage::run);
    menu->popup(position);
}

void LineItemPage::openHeaderMenu(LineItemField field, const QPoint& position)
{
    if (!m_model->document())
        return;
    auto* menu = new ColumnMenu(*m_grid, field, m_model->order(), this);
    connect(menu, &ColumnMenu::orderChosen, this, &LineItemPage::arrange);
    connect(menu, &ColumnMenu::filterRequested, this, [this, field, position] {
        openFilter(field, position);
    });
    menu->popup(position);
}

// The texts that the column has, as far as they can be chosen from.
void LineItemPage::openFilter(LineItemField field, const QPoint& position)
{
    const Budget& budget = m_model->document()->budget();
    QSet<QString> values;
    for (const LineItem& item : budget.lineItems) {
        if (field == LineItemField::Amount || values.size() > ColumnFilterBox::mostValues)
            break;
        values.insert(m_model->words().shown(item, field));
    }
    QStringList sorted(values.begin(), values.end());
    sorted.sort();
    auto* box = new ColumnFilterBox(field, m_model->order().columnFilter(field), sorted, this);
    connect(box, &ColumnFilterBox::chosen, this, [this, field](const ColumnFilter& filter) {
        LineItemOrder order = m_model->order();
        order.setColumnFilter(field, filter);
        arrange(order);
    });
    box->openAt(position);
}

std::vector<FoundCell> LineItemPage::findCells(const QString& text) const
{
    std::vector<FoundCell> cells;
    if (!m_model->document() || text.trimmed().isEmpty())
        return cells;
    const AmountQuery amount(text);
    for (const LineItem& item : m_model->document()->budget().lineItems) {
        for (const LineItemField field : m_grid->cursor().fields()) {
            const bool isAmount = field == LineItemField::Amount;
            if (m_model->words().shown(item, field).contains(text, Qt::CaseInsensitive)
                || (isAmount && amount.matches(item.amount)))
                cells.push_back({item.id, field});
        }
    }
    return cells;
}

void LineItemPage::showCell(FactId item, LineItemField field)
{
    if (m_model->rowOf(item) < 0)
        showAllItems();
    const int row = m_model->rowOf(item);
    if (row < 0)
        return;
    m_grid->cursor().moveTo(row, field);
    m_grid->scrollToCurrent();
}

int LineItemPage::wrongCells() const
{
    return static_cast<int>(m_model->problems().size());
}

void LineItemPage::finishEditing()
{
    m_grid->finishEditing();
}

QByteArray LineItemPage::saveState() const
{
    return m_grid->saveState();
}

bool LineItemPage::restoreState(const QByteArray& state)
{
    return m_grid->restoreState(state);
}

void LineItemPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameParts();
        showState();
    } else if (event->type() == QEvent::FontChange) {
        applyZoom();
    }
}

void LineItemPage::nameParts()
{
    setAccessibleName(tr("Line items"));
    m_findBar->setPrompt(tr("Find in the cells"));
    m_grid->setNames(tr("Line items"), tr("Line items, frozen columns"));
}

} // namespace budget::ui
