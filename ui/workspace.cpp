#include "ui/workspace.h"

#include "core/disclosure/breakdown.h"
#include "ui/chart_pane.h"
#include "ui/disclosure_model.h"
#include "ui/narrative_page.h"
#include "ui/navigator.h"

#include <QAbstractItemView>
#include <QApplication>
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

// Gives the focus to the widget, or to the first thing in it that takes it from the keyboard.
void focusInto(QWidget& area)
{
    if (area.focusPolicy() != Qt::NoFocus || area.focusProxy() != nullptr) {
        area.setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const QList<QAbstractItemView*> views = area.findChildren<QAbstractItemView*>();
    const QList<QWidget*> all = area.findChildren<QWidget*>();
    const auto takesFocus = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled()
               && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const auto view = std::find_if(views.begin(), views.end(), takesFocus);
    if (view != views.end()) {
        (*view)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto any = std::find_if(all.begin(), all.end(), takesFocus);
    if (any != all.end())
        (*any)->setFocus(Qt::ShortcutFocusReason);
}

bool holdsFocus(const QWidget* area)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == area || area->isAncestorOf(focus));
}

} // namespace

Workspace::Workspace(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_navigator(new Navigator(this))
    , m_pages(new QStackedWidget(this))
    , m_tablePage(new TablePage(this))
    , m_narrativePage(new NarrativePage(this))
    , m_chart(new ChartPane(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_pages->addWidget(m_tablePage);
    m_pages->addWidget(m_narrativePage);
    addWidget(m_navigator);
    addWidget(m_pages);
    addWidget(m_chart);
    setChildrenCollapsible(false);
    m_navigator->setMinimumWidth(180);
    m_pages->setMinimumWidth(320);
    m_chart->setMinimumWidth(260);
    setStretchFactor(0, 0);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
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
    connect(m_chart, &ChartPane::drillRequested, this, [this](int row, Side side) {
        m_tablePage->drillTo(row, side);
        followTable(m_tablePage->currentRow(), m_tablePage->currentSide());
    });
    connect(m_chart, &ChartPane::partSelected, this, [this](int row) {
        m_tablePage->showCell(row, -1);
    });
    connect(m_chart, &ChartPane::drillUpRequested, this, &Workspace::goUp);
}

void Workspace::setDisclosure(std::shared_ptr<const Disclosure> disclosure)
{
    m_disclosure = std::move(disclosure);
    m_part = {};
    m_history.clear();
    m_drills.clear();
    m_navigator->setDisclosure(m_disclosure);
    showPart(m_navigator->model().firstPart());
}

int Workspace::currentTable() const
{
    return m_part.kind == PartKind::Table ? m_part.index : -1;
}

void Workspace::showPart(const DocumentPart& part)
{
    if (!m_disclosure || !hasPart(*m_disclosure, part))
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
    m_chart->setUnit(unit);
}

void Workspace::setZoom(int percent)
{
    m_tablePage->setZoom(percent);
    m_narrativePage->setZoom(percent);
}

void Workspace::setNavigatorVisible(bool visible)
{
    m_navigator->setVisible(visible);
}

void Workspace::setChartVisible(bool visible)
{
    m_wantsChart = visible;
    m_chart->setVisible(m_wantsChart && m_hasFigures);
}

// The texts of lines and pages know these two themselves; the table page knows how to copy cells.
void Workspace::copy()
{
    QWidget* focus = QApplication::focusWidget();
    if (currentTable() >= 0 && holdsFocus(m_tablePage))
        m_tablePage->copySelection();
    else if (focus != nullptr && isAncestorOf(focus))
        QMetaObject::invokeMethod(focus, "copy");
}

void Workspace::copyWithHeader()
{
    if (currentTable() >= 0)
        m_tablePage->copySelectionWithHeader();
}

void Workspace::copyInYuan()
{
    if (currentTable() >= 0)
        m_tablePage->copySelectionInYuan();
}

void Workspace::selectAll()
{
    if (currentTable() >= 0) {
        m_tablePage->selectAll();
        return;
    }
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus) && !holdsFocus(m_navigator))
        QMetaObject::invokeMethod(focus, "selectAll");
}

void Workspace::openFind()
{
    if (m_pages->currentWidget() == m_tablePage)
        m_tablePage->focusFilter();
    else
        m_narrativePage->openFind();
}

void Workspace::findNext()
{
    if (m_pages->currentWidget() == m_narrativePage)
        m_narrativePage->findNext();
}

void Workspace::findPrevious()
{
    if (m_pages->currentWidget() == m_narrativePage)
        m_narrativePage->findPrevious();
}

void Workspace::expandToLevel(int level)
{
    if (currentTable() >= 0)
        m_tablePage->expandToLevel(level);
}

void Workspace::focusParts()
{
    if (m_navigator->isVisible())
        m_navigator->focusTree();
}

void Workspace::focusSearch()
{
    m_navigator->focusSearch();
}

void Workspace::cycleFocus(int steps)
{
    std::vector<QWidget*> areas;
    for (QWidget* area : {static_cast<QWidget*>(m_navigator),
                          m_pages->currentWidget(),
                          static_cast<QWidget*>(m_chart)}) {
        if (area->isVisible())
            areas.push_back(area);
    }
    const auto count = static_cast<std::ptrdiff_t>(areas.size());
    if (count == 0)
        return;
    const auto here = std::find_if(areas.begin(), areas.end(), holdsFocus) - areas.begin();
    const std::ptrdiff_t next = here == count ? 0 : (here + steps + count) % count;
    QWidget* area = areas[static_cast<std::size_t>(next)];
    if (area == m_navigator)
        m_navigator->focusTree();
    else
        focusInto(*area);
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
    setSizes({left, width() - left - right, right});
}

void Workspace::updateChart()
{
    if (m_hasFigures)
        m_chart->setSubject(
            m_disclosure, currentTable(), m_tablePage->currentRow(), m_tablePage->currentSide());
    m_chart->setVisible(m_wantsChart && m_hasFigures);
}

} // namespace budget::ui
