#include "ui/workspace/workspace.h"

#include "core/document/breakdown.h"
#include "ui/budget/budget_session.h"
#include "ui/chart/chart_pane.h"
#include "ui/controls/focus_areas.h"
#include "ui/controls/same_part.h"
#include "ui/findings/place_pane.h"
#include "ui/items/line_item_page.h"
#include "ui/narrative/narrative_page.h"
#include "ui/table/table_page.h"
#include "ui/workspace/disclosure_model.h"
#include "ui/workspace/navigator.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <cstdlib>

namespace budget::ui {

namespace {

bool hasFigures(const Disclosure& disclosure, int table)
{
    if (table < 0)
        return false;
    const Table& shown = disclosure.tables[static_cast<std::size_t>(table)];
    const auto charts = [&shown](Side side) {
        const Breakdown parts = breakdown(shown, -1, side);
        return !parts.series.empty() && !parts.parts.empty();
    };
    return isTwoSided(shown) ? charts(Side::Expenditure) || charts(Side::Revenue)
                             : charts(Side::None);
}

LineItemFilter filterOf(const derivation::FigureFacts& facts)
{
    LineItemFilter filter;
    filter.facts = facts;
    return filter;
}

} // namespace

Workspace::Workspace(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_navigator(new Navigator(this))
    , m_pages(new QStackedWidget(this))
    , m_tablePage(new TablePage(this))
    , m_narrativePage(new NarrativePage(this))
    , m_itemPage(new LineItemPage(this))
    , m_chart(new ChartPane(this))
    , m_places(new PlacePane(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_pages->addWidget(m_tablePage);
    m_pages->addWidget(m_narrativePage);
    m_pages->addWidget(m_itemPage);
    addWidget(m_navigator);
    addWidget(m_pages);
    addWidget(m_chart);
    addWidget(m_places);
    m_places->hide();
    setChildrenCollapsible(false);
    m_navigator->setMinimumWidth(180);
    m_pages->setMinimumWidth(320);
    m_chart->setMinimumWidth(260);
    m_places->setMinimumWidth(260);
    setStretchFactor(0, 0);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    setStretchFactor(3, 2);
    connectParts();
}

void Workspace::connectParts()
{
    connect(m_navigator, &Navigator::partChosen, this, &Workspace::showPart);
    connect(m_narrativePage, &NarrativePage::tableRequested, this, [this](int table) {
        showPart({PartKind::Table, table});
    });
    connect(m_tablePage, &TablePage::zoomRequested, this, &Workspace::zoomStepRequested);
    connect(m_narrativePage, &NarrativePage::zoomRequested, this, &Workspace::zoomStepRequested);
    connect(m_tablePage, &TablePage::drilled, this, &Workspace::followTable);
    connect(m_tablePage, &TablePage::selectionChanged, this, &Workspace::selectionChanged);
    connect(m_tablePage, &TablePage::itemsRequested, this, &Workspace::showItemsBehind);
    connect(m_tablePage, &TablePage::editRefused, this, [this](int row, int column) {
        if (const auto behind = m_session->behind(currentTable(), row, column))
            emit editRefused(behind->items, behind->areRevenue);
    });
    connect(
        m_itemPage, &LineItemPage::selectionChanged, this, [this](const SelectionSummary& summary) {
            if (hasItems()) // it hears of units and budgets out of sight, too
                emit selectionChanged(summary);
        });
    connect(m_itemPage, &LineItemPage::zoomRequested, this, &Workspace::zoomStepRequested);
    connect(m_itemPage, &LineItemPage::stateChanged, this, &Workspace::itemsStateChanged);
    connect(m_chart, &ChartPane::drillRequested, this, [this](int row, Side side) {
        m_tablePage->drillTo(row, side);
        followTable(m_tablePage->currentRow(), m_tablePage->currentSide());
    });
    connect(m_chart, &ChartPane::partSelected, this, [this](int row) {
        m_tablePage->showCell(row, -1);
    });
    connect(m_chart, &ChartPane::drillUpRequested, this, &Workspace::goUp);
    connect(m_places, &PlacePane::closed, this, &Workspace::followPlaces);
}

void Workspace::setDisclosure(std::shared_ptr<const Disclosure> disclosure)
{
    show(std::move(disclosure), nullptr);
}

void Workspace::setBudget(BudgetSession& session)
{
    show(session.disclosure(), &session);
    connect(&session, &BudgetSession::derived, this, &Workspace::followBudget);
}

void Workspace::show(std::shared_ptr<const Disclosure> disclosure, BudgetSession* session)
{
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_disclosure = std::move(disclosure);
    m_part = {};
    m_history.clear();
    m_drills.clear();
    m_itemViews.clear();
    leavePlaces();
    m_tablePage->setSource(session);
    m_itemPage->setDocument(session != nullptr ? &session->document() : nullptr);
    m_navigator->setDisclosure(m_disclosure, session != nullptr);
    showPart(m_navigator->model().firstPart());
}

// Everything stays where it is, and says what it says now.
void Workspace::followBudget()
{
    const std::shared_ptr<const Disclosure> before =
        std::exchange(m_disclosure, m_session->disclosure());
    m_history.follow(*before, *m_disclosure);
    QHash<int, Drill> drills;
    for (auto drill = m_drills.cbegin(); drill != m_drills.cend(); ++drill) {
        const DocumentPart table = samePart(*before, {PartKind::Table, drill.key()}, *m_disclosure);
        if (table.kind == PartKind::None)
            continue;
        const std::vector<int> rows =
            sameRows(before->tables[static_cast<std::size_t>(drill.key())],
                     m_disclosure->tables[static_cast<std::size_t>(table.index)]);
        const int row = drill->row < 0 ? -1 : rows[static_cast<std::size_t>(drill->row)];
        drills.insert(table.index, {row, drill->side});
    }
    m_drills = drills;
    m_navigator->updateDisclosure(m_disclosure);
    const DocumentPart part = samePart(*before, m_part, *m_disclosure);
    if (part.kind == PartKind::None) {
        m_part = {};
        showPart(m_navigator->model().firstPart());
        return;
    }
    m_part = part;
    m_hasFigures = hasFigures(*m_disclosure, currentTable());
    m_navigator->setCurrentPart(m_part);
    const QScopedValueRollback switching(m_isSwitching, true);
    if (part.kind == PartKind::Table)
        m_tablePage->updateTable(m_disclosure, part.index);
    else if (part.kind != PartKind::LineItems)
        m_narrativePage->updatePart(m_disclosure, part);
    updateChart();
    emit partShown(m_part);
}

bool Workspace::hasItems() const
{
    return m_part.kind == PartKind::LineItems;
}

void Workspace::showItems()
{
    m_tablePage->showItems();
}

void Workspace::showItemsBehind(int row, int column)
{
    const std::optional<derivation::FigureFacts> facts =
        m_session != nullptr ? m_session->facts(currentTable(), row, column) : std::nullopt;
    if (!facts)
        return;
    const Table& table = m_disclosure->tables[static_cast<std::size_t>(currentTable())];
    const Row& shown = table.rows[static_cast<std::size_t>(row)];
    const QString code = table.kind == TableKind::ThreePublic ? QString() : shown.code;
    const QString title = QStringLiteral("%1 %2 › %3 · %4")
                              .arg(code,
                                   shown.name,
                                   table.columns[static_cast<std::size_t>(column)].title,
                                   table.title)
                              .trimmed();
    m_itemViews.push_back({*facts, title});
    showPart({PartKind::LineItems, static_cast<int>(m_itemViews.size())});
    focusInto(*m_itemPage);
}

bool Workspace::canShow(const DocumentPart& part) const
{
    if (part.kind == PartKind::LineItems)
        return m_session != nullptr && part.index >= 0
               && part.index <= static_cast<int>(m_itemViews.size());
    return hasPart(*m_disclosure, part);
}

int Workspace::currentTable() const
{
    return m_part.kind == PartKind::Table ? m_part.index : -1;
}

void Workspace::showPart(const DocumentPart& part)
{
    if (!m_disclosure || !canShow(part))
        return;
    m_history.visit(part);
    enterPart(part);
}

void Workspace::goBack()
{
    if (m_history.canGoBack())
        enterPart(m_history.back());
}

void Workspace::goForward()
{
    if (m_history.canGoForward())
        enterPart(m_history.forward());
}

void Workspace::goUp()
{
    if (currentTable() < 0)
        return;
    m_tablePage->drillUp();
    followTable(m_tablePage->currentRow(), m_tablePage->currentSide());
}

void Workspace::goToTable(int steps)
{
    const std::vector<DocumentPart> parts = m_navigator->model().parts();
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const int way = steps < 0 ? -1 : 1;
    std::ptrdiff_t at = std::find(parts.begin(), parts.end(), m_part) - parts.begin();
    for (int left = std::abs(steps); left > 0; --left) {
        do {
            at += way;
            if (at < 0 || at >= count)
                return;
        } while (parts[static_cast<std::size_t>(at)].kind != PartKind::Table);
    }
    showPart(parts[static_cast<std::size_t>(at)]);
}

void Workspace::restoreWidths(const QByteArray& state)
{
    m_hasWidths = restoreState(state);
}

void Workspace::setUnit(MoneyUnit unit)
{
    m_tablePage->setUnit(unit);
    m_itemPage->setUnit(unit);
    m_chart->setUnit(unit);
    m_places->setUnit(unit);
    emit unitChanged(unit);
}

void Workspace::setZoom(int percent)
{
    m_tablePage->setZoom(percent);
    m_narrativePage->setZoom(percent);
    m_itemPage->setZoom(percent);
    m_places->setZoom(percent);
}

void Workspace::setNavigatorVisible(bool visible)
{
    m_navigator->setVisible(visible);
}

void Workspace::setChartVisible(bool visible)
{
    m_wantsChart = visible;
    m_chart->setVisible(m_wantsChart && m_hasFigures && !hasPlaces());
}

void Workspace::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    if (!m_hasWidths)
        shareWidth();
}

void Workspace::enterPart(const DocumentPart& part)
{
    m_part = part;
    m_hasFigures = hasFigures(*m_disclosure, currentTable());
    m_navigator->setCurrentPart(part);
    emit selectionChanged({});
    if (part.kind == PartKind::Table) {
        showTable(part.index);
    } else if (part.kind == PartKind::LineItems) {
        if (part.index > 0) {
            const ItemView& view = m_itemViews[static_cast<std::size_t>(part.index) - 1];
            m_itemPage->showItems(filterOf(view.facts), view.title);
        } else {
            m_itemPage->showAllItems();
        }
        m_pages->setCurrentWidget(m_itemPage);
    } else {
        m_narrativePage->setPart(m_disclosure, part);
        m_pages->setCurrentWidget(m_narrativePage);
    }
    updateChart();
    emit partShown(part);
}

// A table comes back as it was left.
void Workspace::showTable(int table)
{
    const Drill left = m_drills.value(table);
    {
        const QScopedValueRollback switching(m_isSwitching, true);
        m_tablePage->setTable(m_disclosure, table);
        if (left.row >= 0)
            m_tablePage->drillTo(left.row, left.side);
    }
    m_pages->setCurrentWidget(m_tablePage);
}

void Workspace::followTable(int row, Side side)
{
    if (m_isSwitching || currentTable() < 0)
        return;
    const Drill before = m_drills.value(currentTable());
    if (before.row == row && before.side == side)
        return;
    m_drills.insert(currentTable(), {row, side});
    updateChart();
}

void Workspace::shareWidth()
{
    m_hasWidths = true;
    static constexpr int narrowest = 240;
    static constexpr int widest = 320;
    const int left = std::clamp(width() / 5, narrowest, widest);
    const int right = (width() - left) * 30 / 100;
    setSizes({left, width() - left - right, right, 0});
}

void Workspace::updateChart()
{
    if (m_hasFigures)
        m_chart->setSubject(
            m_disclosure, currentTable(), m_tablePage->currentRow(), m_tablePage->currentSide());
    m_chart->setVisible(m_wantsChart && m_hasFigures && !hasPlaces());
}

} // namespace budget::ui
