// What a finding is about, shown on a table's page.
#include "ui/table/goal_pane.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_page.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace budget::ui {

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

void TablePage::clearMark()
{
    m_grid->clearMark();
    m_goals->selectGoal(QString());
    m_notes->setSelection(0, 0);
}

} // namespace budget::ui
