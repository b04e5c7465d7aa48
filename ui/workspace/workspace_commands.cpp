// What the menus ask of whatever page is in sight.
#include "ui/chart/chart_pane.h"
#include "ui/controls/focus_areas.h"
#include "ui/findings/place_pane.h"
#include "ui/items/line_item_page.h"
#include "ui/narrative/narrative_page.h"
#include "ui/table/table_page.h"
#include "ui/workspace/navigator.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QStackedWidget>

namespace budget::ui {

Sight Workspace::sight() const
{
    Sight sight;
    sight.isOpen = m_disclosure != nullptr;
    sight.isBudget = m_session != nullptr;
    sight.isTable = sight.isOpen && currentTable() >= 0;
    sight.isItems = sight.isBudget && hasItems();
    sight.hasItemsSelected = sight.isItems && m_itemPage->hasSelection();
    sight.hasInferredSelected = sight.isItems && m_itemPage->hasInferredSelection();
    sight.hasChart = sight.isOpen && hasChart();
    sight.canGoBack = sight.isOpen && canGoBack();
    sight.canGoForward = sight.isOpen && canGoForward();
    return sight;
}

// The texts of lines and pages know these two themselves; the table page knows how to copy cells.
void Workspace::copy()
{
    QWidget* focus = QApplication::focusWidget();
    if (currentTable() >= 0 && holdsFocus(m_tablePage))
        m_tablePage->copySelection();
    else if (hasItems() && holdsFocus(m_itemPage))
        m_itemPage->copy();
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
    if (hasItems()) {
        m_itemPage->selectAll();
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
    else if (hasItems())
        m_itemPage->find();
    else
        m_narrativePage->openFind();
}

void Workspace::findNext()
{
    if (m_pages->currentWidget() == m_narrativePage)
        m_narrativePage->findNext();
    else if (hasItems())
        m_itemPage->findNext();
}

void Workspace::findPrevious()
{
    if (m_pages->currentWidget() == m_narrativePage)
        m_narrativePage->findPrevious();
    else if (hasItems())
        m_itemPage->findPrevious();
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

void Workspace::focusPage()
{
    focusInto(*m_pages->currentWidget());
}

void Workspace::cycleFocus(int steps)
{
    QWidget* area =
        nextArea({m_navigator, m_pages->currentWidget(), m_chart, m_places, m_lastArea}, steps);
    if (area == nullptr)
        return;
    if (area == m_navigator)
        m_navigator->focusTree();
    else
        focusInto(*area);
}

} // namespace budget::ui
