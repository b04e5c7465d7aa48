#include "ui/items/line_item_page.h"

#include "core/budget/budget_document.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/problem_strip.h"
#include "ui/controls/replace_bar.h"
#include "ui/items/line_item_bar.h"
#include "ui/items/line_item_command.h"
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

namespace {

QFont zoomed(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return font;
}

} // namespace

LineItemPage::LineItemPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new LineItemModel(this))
    , m_bar(new LineItemBar(this))
    , m_grid(new LineItemGrid(*m_model, this))
    , m_commands(new LineItemCommands(*m_model, m_grid->cursor(), this))
    , m_replaceBar(new ReplaceBar(this))
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
    layout->addWidget(m_replaceBar);
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
    connect(m_model, &LineItemModel::problemsChanged, this, &LineItemPage::showProblem);
    connect(m_grid, &LineItemGrid::selectionChanged, this, &LineItemPage::showSummary);
    connect(m_grid, &LineItemGrid::zoomRequested, this, &LineItemPage::zoomRequested);
    connect(m_grid, &LineItemGrid::sortRequested, this, &LineItemPage::sortBy);
    connect(m_grid, &LineItemGrid::cellMenuRequested, this, &LineItemPage::openCellMenu);
    connect(m_grid, &LineItemGrid::headerMenuRequested, this, &LineItemPage::openHeaderMenu);
    connect(m_grid, &LineItemGrid::fillRequested, m_commands, &LineItemCommands::fill);
    connect(m_commands, &LineItemCommands::entered, this, [this](int cells, int wrong, int lost) {
        m_problems->tellEntered(cells, wrong, lost);
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
        insertRow();
        m_grid->showCurrent();
    });
    connect(m_bar, &LineItemBar::columnsRequested, this, &LineItemPage::chooseColumns);
    connect(m_problems, &ProblemStrip::nextRequested, this, &LineItemPage::goToNextProblem);
    connect(m_problems, &ProblemStrip::discardRequested, this, [this] {
        m_problems->tellEntered(0, 0, 0);
        m_model->clearProblems();
        m_grid->setFocus();
    });
}

void LineItemPage::connectFinding()
{
    const auto show = [this] { m_replaceBar->setFound(m_finder->current(), m_finder->count()); };
    connect(m_replaceBar, &ReplaceBar::textChanged, this, [this, show](const QString& text) {
        m_finder->setText(text);
        show();
    });
    connect(m_replaceBar, &ReplaceBar::nextRequested, this, &LineItemPage::findNext);
    connect(m_replaceBar, &ReplaceBar::previousRequested, this, &LineItemPage::findPrevious);
    connect(m_replaceBar, &ReplaceBar::replaceRequested, this, [this, show] {
        m_finder->replace(m_replaceBar->replacement());
        show();
    });
    connect(m_replaceBar, &ReplaceBar::replaceAllRequested, this, [this, show] {
        const auto [cells, wrong] = m_finder->replaceAll(m_replaceBar->replacement());
        m_problems->tellEntered(cells, wrong, 0);
        showProblem();
        show();
    });
    connect(m_replaceBar, &ReplaceBar::closed, this, [this] { m_grid->setFocus(); });
}

void LineItemPage::setDocument(BudgetDocument* document)
{
    m_bar->filterBox()->clearQuery();
    m_bar->showChip({});
    m_grid->showSort(std::nullopt, Qt::AscendingOrder);
    m_problems->tellEntered(0, 0, 0);
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

void LineItemPage::showItem(FactId item)
{
    if (m_model->rowOf(item) < 0)
        showAllItems();
    const int row = m_model->rowOf(item);
    if (row < 0)
        return;
    m_grid->cursor().moveTo(row, m_grid->cursor().field());
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

bool LineItemPage::hasSelection() const
{
    return m_commands->hasItems();
}

bool LineItemPage::hasInferredSelection() const
{
    return m_commands->hasInferred();
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
    QWidget::changeEvent(event);
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
    m_grid->setNames(tr("Line items"), tr("Line items, frozen columns"));
}

} // namespace budget::ui
