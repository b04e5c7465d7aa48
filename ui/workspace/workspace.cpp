#include "ui/workspace/workspace.h"

#include "ui/budget/budget_session.h"
#include "ui/chart/chart_pane.h"
#include "ui/controls/find_bar.h"
#include "ui/controls/focus_areas.h"
#include "ui/controls/same_part.h"
#include "ui/findings/place_pane.h"
#include "ui/findings/shown_finding.h"
#include "ui/items/line_item_page.h"
#include "ui/narrative/narrative_page.h"
#include "ui/subjects/subject_page.h"
#include "ui/table/table_page.h"
#include "ui/workspace/disclosure_model.h"
#include "ui/workspace/document_finder.h"
#include "ui/workspace/navigator.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

Workspace::Workspace(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_navigator(new Navigator(this))
    , m_centre(new QWidget(this))
    , m_pages(new QStackedWidget(m_centre))
    , m_findBar(new FindBar(m_centre))
    , m_tablePage(new TablePage(this))
    , m_itemPage(new LineItemPage(this))
    , m_subjectPage(new SubjectPage(this))
    , m_finder(new DocumentFinder(*m_findBar, *m_itemPage, this))
    , m_all{m_tablePage, new NarrativePage(this), m_itemPage, m_subjectPage}
    , m_page(m_tablePage)
    , m_chart(new ChartPane(this))
    , m_places(new PlacePane(this))
{
    setObjectName(QStringLiteral("workspace"));
    for (Page* page : m_all) {
        m_pages->addWidget(page);
        connectPage(*page);
    }
    layOut();
    connectParts();
    connectTable();
    connectFinder();
}

void Workspace::layOut()
{
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar); // below, so that the page stays under the mouse
    addWidget(m_navigator);
    addWidget(m_centre);
    addWidget(m_chart);
    addWidget(m_places);
    m_places->hide();
    setChildrenCollapsible(false);
    m_navigator->setMinimumWidth(180);
    m_centre->setMinimumWidth(320);
    m_chart->setMinimumWidth(260);
    m_places->setMinimumWidth(260);
    setStretchFactor(0, 0);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    setStretchFactor(3, 2);
}

// A page out of view hears of units and budgets, too; what is then selected in it is no news.
void Workspace::connectPage(Page& page)
{
    connect(&page, &Page::selectionChanged, this, [this, &page](const SelectionSummary& summary) {
        if (m_page == &page)
            emit selectionChanged(summary);
    });
    connect(&page, &Page::stateChanged, this, [this, &page] {
        if (m_page == &page)
            emit contextChanged();
    });
    connect(&page, &Page::partRequested, this, &Workspace::showPart);
    connect(&page, &Page::zoomRequested, this, &Workspace::zoomStepRequested);
    connect(&page, &Page::failed, this, &Workspace::failed);
    connect(&page, &Page::said, this, &Workspace::said);
}

void Workspace::connectParts()
{
    connect(m_navigator, &Navigator::partChosen, this, [this](const DocumentPart& part) {
        const bool areSubjects = part.kind == PartKind::Subjects;
        showPart(areSubjects ? lastSubjects() : part);
    });
    connect(
        m_subjectPage, &SubjectPage::figureRequested, this, [this](int table, int row, int column) {
            showFigure(table, row, column);
            focusPage();
        });
    connect(m_subjectPage, &SubjectPage::itemsRequested, this, &Workspace::showItemsOf);
    connect(m_places, &PlacePane::closed, this, &Workspace::followPlaces);
}

// The table and the chart beside it are in step.
void Workspace::connectTable()
{
    connect(m_tablePage, &TablePage::drilled, this, [this] {
        if (m_isSwitching)
            return;
        remember();
        updateChart();
    });
    connect(m_tablePage, &TablePage::itemsRequested, this, &Workspace::showItemsBehind);
    connect(m_tablePage, &TablePage::editRefused, this, [this](int row, int column) {
        if (const auto behind = m_session->behind(currentTable(), row, column))
            emit editRefused(behind->items, behind->areRevenue);
    });
    connect(m_chart, &ChartPane::drillRequested, m_tablePage, &TablePage::drillTo);
    connect(m_chart, &ChartPane::partSelected, m_tablePage, [this](int row) {
        m_tablePage->showCell(row, -1);
    });
    connect(m_chart, &ChartPane::drillUpRequested, this, [this] { run(Command::GoUp); });
}

void Workspace::connectFinder()
{
    m_findBar->setObjectName(QStringLiteral("documentFindBar"));
    connect(m_finder, &DocumentFinder::found, this, &Workspace::showFound);
    connect(m_finder, &DocumentFinder::closed, this, [this] {
        clearMarks();
        focusPage();
        emit contextChanged();
    });
}

// The line to search with keeps the keys.
void Workspace::showFound(const FoundPlace& place)
{
    clearMarks();
    if (place.item != 0) {
        if (m_part.kind != PartKind::LineItems)
            showPart(place.part);
        m_itemPage->showCell(place.item, static_cast<LineItemField>(place.field));
        return;
    }
    showPart(place.part);
    m_page->showHit(place.hit);
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
    for (Page* page : m_all)
        page->forget();
    leavePlaces();
    m_tablePage->setSource(session);
    m_subjectPage->setBudget(session != nullptr ? &session->document() : nullptr);
    m_itemPage->setDocument(session != nullptr ? &session->document() : nullptr);
    m_navigator->setDisclosure(m_disclosure, session != nullptr);
    m_finder->setDocument(m_disclosure, m_navigator->model().parts());
    showPart(m_navigator->model().firstPart());
}

// Everything stays where it is, and says what it says now.
void Workspace::followBudget()
{
    const std::shared_ptr<const Disclosure> before =
        std::exchange(m_disclosure, m_session->disclosure());
    m_history.follow(*before, *m_disclosure);
    for (Page* page : m_all)
        page->followDocument(*before, *m_disclosure);
    m_navigator->updateDisclosure(m_disclosure);
    m_finder->setDocument(m_disclosure, m_navigator->model().parts());
    const DocumentPart part = samePart(*before, m_part, *m_disclosure);
    if (part.kind == PartKind::None) {
        m_part = {};
        showPart(m_navigator->model().firstPart());
        return;
    }
    m_part = part;
    m_navigator->setCurrentPart(m_part);
    {
        const QScopedValueRollback switching(m_isSwitching, true);
        m_page->updatePart(m_disclosure, m_part);
    }
    updateChart();
    emit partShown(m_part);
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
    LineItemFilter filter;
    filter.facts = *facts;
    showPart(m_itemPage->addView(filter, title));
    focusInto(*m_itemPage);
}

void Workspace::showItemsOf(Catalogue catalogue, SubjectCode code, const QString& title)
{
    LineItemFilter filter;
    (catalogue == Catalogue::Functional ? filter.functional : filter.economic) = code;
    showPart(m_itemPage->addView(filter, title));
    focusInto(*m_itemPage);
}

DocumentPart Workspace::lastSubjects() const
{
    return {PartKind::Subjects, std::max(0, m_subjectPage->catalogue())};
}

Page* Workspace::pageFor(const DocumentPart& part) const
{
    const auto page = std::find_if(m_all.begin(), m_all.end(), [&](const Page* candidate) {
        return candidate->canShow(*m_disclosure, part);
    });
    return page != m_all.end() ? *page : nullptr;
}

int Workspace::currentTable() const
{
    return m_part.kind == PartKind::Table ? m_part.index : -1;
}

std::optional<Table> Workspace::shownTable() const
{
    return m_disclosure ? m_page->shownTable() : std::nullopt;
}

void Workspace::showPart(const DocumentPart& part)
{
    if (!m_disclosure || pageFor(part) == nullptr)
        return;
    enterPart(part);
    remember();
    emit contextChanged();
}

void Workspace::remember()
{
    const bool isTable = m_part.kind == PartKind::Table;
    m_history.visit({m_part,
                     isTable ? m_tablePage->currentRow() : -1,
                     isTable ? m_tablePage->currentSide() : Side::None});
}

void Workspace::retrace(const VisitedPlace& place)
{
    if (place.part != m_part)
        enterPart(place.part);
    if (place.part.kind == PartKind::Table) {
        const QScopedValueRollback switching(m_isSwitching, true);
        m_tablePage->drillTo(place.row, place.side);
    }
    updateChart();
    emit contextChanged();
}

void Workspace::goBack()
{
    if (m_history.canGoBack())
        retrace(m_history.back());
}

void Workspace::goForward()
{
    if (m_history.canGoForward())
        retrace(m_history.forward());
}

void Workspace::goToTable(int steps)
{
    const DocumentPart table = m_navigator->model().tableBeside(m_part, steps);
    if (table.kind != PartKind::None)
        showPart(table);
}

void Workspace::restoreWidths(const QByteArray& state)
{
    m_hasWidths = restoreState(state);
}

QByteArray Workspace::lineItemColumns() const
{
    return m_itemPage->saveState();
}

void Workspace::restoreLineItemColumns(const QByteArray& state)
{
    m_itemPage->restoreState(state);
}

void Workspace::setUnit(MoneyUnit unit)
{
    for (Page* page : m_all)
        page->setUnit(unit);
    m_chart->setUnit(unit);
    m_places->setUnit(unit);
    emit unitChanged(unit);
}

void Workspace::setZoom(int percent)
{
    for (Page* page : m_all)
        page->setZoom(percent);
    m_places->setZoom(percent);
}

void Workspace::setNavigatorVisible(bool visible)
{
    m_navigator->setVisible(visible);
}

void Workspace::setChartVisible(bool visible)
{
    m_wantsChart = visible;
    updateChart();
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
    m_finder->setCurrentPart(part);
    m_page = pageFor(part);
    m_navigator->setCurrentPart(part);
    emit selectionChanged({});
    {
        const QScopedValueRollback switching(m_isSwitching, true);
        m_page->showPart(m_disclosure, part);
    }
    m_pages->setCurrentWidget(m_page);
    updateChart();
    emit partShown(part);
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

bool Workspace::hasChart() const
{
    return m_page == m_tablePage && m_disclosure != nullptr && m_tablePage->hasChart();
}

void Workspace::updateChart()
{
    if (hasChart())
        m_chart->setSubject(
            m_disclosure, currentTable(), m_tablePage->currentRow(), m_tablePage->currentSide());
    m_chart->setVisible(m_wantsChart && hasChart() && !hasPlaces());
}

CommandContext Workspace::context() const
{
    CommandContext context;
    if (m_disclosure == nullptr)
        return context;
    context.hasDocument = true;
    context.isBudget = m_session != nullptr;
    context.isPublished = !context.isBudget;
    context.hasChart = hasChart();
    context.canGoBack = m_history.canGoBack();
    context.canGoForward = m_history.canGoForward();
    m_page->describe(context);
    context.canFindNext = context.canFindNext || m_finder->isOpen();
    return context;
}

bool Workspace::run(Command command)
{
    if (command == Command::Copy)
        return (holdsFocus(m_pages) && m_page->run(command)) || runInFocus(*this, "copy");
    if (command == Command::SelectAll)
        return m_page->run(command) || (!holdsFocus(m_navigator) && runInFocus(*this, "selectAll"));
    return runHere(command) || runSearch(command) || m_page->run(command);
}

// The catalogues are no part of the document and have a search of their own.
bool Workspace::runSearch(Command command)
{
    if (!m_disclosure || m_page == m_subjectPage)
        return false;
    switch (command) {
    case Command::Find:
        finishEditing();
        m_findBar->setPrompt(tr("Find in the document"));
        m_finder->open();
        emit contextChanged();
        return true;
    case Command::FindNext:
    case Command::FindPrevious:
        if (m_finder->isOpen())
            m_finder->go(command == Command::FindNext ? 1 : -1);
        return m_finder->isOpen();
    default:
        return false;
    }
}

bool Workspace::runHere(Command command)
{
    switch (command) {
    case Command::GoBack:
        goBack();
        return true;
    case Command::GoForward:
        goForward();
        return true;
    case Command::ShowSubjects:
        showPart(lastSubjects());
        focusPage();
        return true;
    case Command::PreviousTable:
        goToTable(-1);
        return true;
    case Command::NextTable:
        goToTable(1);
        return true;
    case Command::SearchParts:
        m_navigator->focusSearch();
        return true;
    case Command::NextArea:
        cycleFocus(1);
        return true;
    case Command::PreviousArea:
        cycleFocus(-1);
        return true;
    default:
        return false;
    }
}

void Workspace::finishEditing()
{
    for (Page* page : m_all)
        page->finishEditing();
}

void Workspace::focusParts()
{
    if (m_navigator->isVisible())
        m_navigator->focusTree();
}

void Workspace::focusPage()
{
    focusInto(*m_page);
}

void Workspace::cycleFocus(int steps)
{
    QWidget* area = nextArea({m_navigator, m_page, m_chart, m_places, m_lastArea}, steps);
    if (area == nullptr)
        return;
    if (area == m_navigator)
        m_navigator->focusTree();
    else
        focusInto(*area);
}

void Workspace::setFindingCounts(const FindingCounts& counts)
{
    m_navigator->setFindingCounts(counts);
}

void Workspace::showPlaces(const checks::FindingPlace& here,
                           const std::optional<checks::FindingPlace>& there,
                           const QString& file)
{
    showBeside(here, there, file); // what was shown before takes its marks with it
    showPlace(here);
}

void Workspace::showPlace(const checks::FindingPlace& place)
{
    const DocumentPart part = partOf(place);
    if (!m_disclosure || !hasPart(*m_disclosure, part))
        return;
    clearMarks();
    showPart(part);
    m_page->markPlace(place);
    m_isMarked = true;
}

void Workspace::showBeside(const checks::FindingPlace& here,
                           const std::optional<checks::FindingPlace>& there,
                           const QString& file)
{
    if (!m_places->showPlaces(m_disclosure, file, here, there)) {
        if (!m_places->isHidden())
            m_places->leave();
        return;
    }
    if (!m_places->isHidden())
        return;
    // In the room of the chart, so that the page stays where it is under the mouse.
    m_widthsBefore = sizes();
    const int room = m_widthsBefore[1] + m_widthsBefore[2];
    const int beside = m_widthsBefore[2] > 0 ? m_widthsBefore[2] : room * 40 / 100;
    m_places->show();
    updateChart();
    setSizes({m_widthsBefore[0], room - beside, 0, beside});
}

bool Workspace::hasPlaces() const
{
    return m_isMarked || !m_places->isHidden();
}

void Workspace::leavePlaces()
{
    if (!m_places->isHidden())
        m_places->leave();
    else
        clearMarks();
}

// The chart comes back.
void Workspace::followPlaces()
{
    clearMarks();
    updateChart();
    if (!m_widthsBefore.isEmpty())
        setSizes(std::exchange(m_widthsBefore, {}));
}

void Workspace::clearMarks()
{
    m_isMarked = false;
    for (Page* page : m_all)
        page->clearMark();
}

void Workspace::setRenderer(const PageRenderer* renderer)
{
    m_places->setRenderer(renderer);
}

void Workspace::showFigure(const FigureDifference& figure)
{
    const std::optional<FigureCell> cell =
        m_disclosure ? findFigure(*m_disclosure, figure) : std::nullopt;
    if (cell)
        showFigure(cell->table, cell->row, cell->column);
}

void Workspace::showFigure(int table, int row, int column)
{
    showPart({PartKind::Table, table});
    m_tablePage->showCell(row, column);
}

} // namespace budget::ui
