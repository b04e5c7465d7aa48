// What a finding is about, shown at its places.
#include "ui/findings/place_pane.h"
#include "ui/findings/shown_finding.h"
#include "ui/narrative/narrative_page.h"
#include "ui/table/table_page.h"
#include "ui/workspace/navigator.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace budget::ui {

void Workspace::setFindingCounts(const FindingCounts& counts)
{
    m_navigator->setFindingCounts(counts);
}

void Workspace::showPlaces(const checks::FindingPlace& here,
                           const std::optional<checks::FindingPlace>& there,
                           const QString& file)
{
    showPlace(here);
    showBeside(here, there, file);
}

void Workspace::showPlace(const checks::FindingPlace& place)
{
    const DocumentPart part = partOf(place);
    if (!m_disclosure || !hasPart(*m_disclosure, part))
        return;
    clearMarks();
    showPart(part);
    if (part.kind == PartKind::Table)
        m_tablePage->markPlace(place);
    else
        m_narrativePage->markPlace(place);
}

void Workspace::showBeside(const checks::FindingPlace& here,
                           const std::optional<checks::FindingPlace>& there,
                           const QString& file)
{
    if (!m_places->showPlaces(m_disclosure, file, here, there)) {
        leavePlaces();
        return;
    }
    if (hasPlaces())
        return;
    // In the room of the chart, and more: a page is wider than a chart.
    m_widthsBefore = sizes();
    const int room = m_widthsBefore[1] + m_widthsBefore[2];
    const int beside = std::max(m_widthsBefore[2], room * 40 / 100);
    m_places->show();
    updateChart();
    setSizes({m_widthsBefore[0], room - beside, 0, beside});
}

bool Workspace::hasPlaces() const
{
    return !m_places->isHidden();
}

void Workspace::leavePlaces()
{
    if (hasPlaces())
        m_places->leave();
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
    m_tablePage->clearMark();
    m_narrativePage->clearMark();
}

void Workspace::setRenderer(const PageRenderer* renderer)
{
    m_places->setRenderer(renderer);
}

void Workspace::showFigure(const FigureDifference& figure)
{
    for (std::size_t i = 0; m_disclosure && i < m_disclosure->tables.size(); ++i) {
        const Table& table = m_disclosure->tables[i];
        const bool isKnownByTitle =
            table.kind == TableKind::Other || table.kind == TableKind::PerformanceGoal;
        if (table.kind != figure.kind || (isKnownByTitle && table.title != figure.table))
            continue;
        const auto row =
            std::find_if(table.rows.begin(), table.rows.end(), [&figure](const Row& candidate) {
                return candidate.side == figure.side && candidate.code == figure.code
                       && (!figure.code.isEmpty() || candidate.name == figure.name);
            });
        if (row == table.rows.end())
            continue;
        showFigure(static_cast<int>(i),
                   static_cast<int>(row - table.rows.begin()),
                   columnIndex(table, figure.column, figure.side)
                       .value_or(columnIndex(table, figure.column).value_or(-1)));
        return;
    }
}

void Workspace::showFigure(int table, int row, int column)
{
    showPart({PartKind::Table, table});
    m_tablePage->showCell(row, column);
}

} // namespace budget::ui
