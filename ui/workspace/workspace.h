#pragma once

#include "core/derivation/figure_facts.h"
#include "core/document/figure_difference.h"
#include "core/subjects/subject_code.h"
#include "core/subjects/subject_tree.h"
#include "ui/controls/command.h"
#include "ui/controls/document_part.h"
#include "ui/controls/selection_summary.h"
#include "ui/findings/finding_count.h"
#include "ui/workspace/part_history.h"

#include <QSplitter>

#include <memory>
#include <vector>

class QStackedWidget;

namespace budget {
class PageRenderer;
namespace checks {
struct FindingPlace;
} // namespace checks
} // namespace budget

namespace budget::ui {

struct FoundPlace;
class BudgetSession;
class ChartPane;
class DocumentFinder;
class FindBar;
class LineItemPage;
class Navigator;
class Page;
class PlacePane;
class SubjectPage;
class TablePage;

// An open document: its parts on the left, the page of the chosen part, the chart of what the page
// shows on the right; a step in one is a step in all.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    explicit Workspace(QWidget* parent = nullptr);

    void setDisclosure(std::shared_ptr<const Disclosure> disclosure); // null: none
    // A budget that is open to edit: its line items are a part as well, and what is derived from it
    // is followed in place. It outlives this or is replaced.
    void setBudget(BudgetSession& session);
    DocumentPart currentPart() const { return m_part; }
    // What is open, in view and selected, as far as the workspace and its page know.
    CommandContext context() const;
    // Of the page in view or of the workspace; false where it can do nothing now.
    bool run(Command command);
    int currentTable() const; // -1 while no table is in sight
    void showPart(const DocumentPart& part);
    // Page::shownTable() of the page in view.
    std::optional<Table> shownTable() const;
    void showFigure(int table, int row, int column); // column -1: the name
    void showFigure(const FigureDifference& figure); // the cell it is about, where it is there
    // Of each part, in the navigator.
    void setFindingCounts(const FindingCounts& counts);
    void setRenderer(const PageRenderer* renderer); // of published pages; null: none
    // One place of a finding on the page, the other and the printed pages of `file` beside it.
    void showPlaces(const checks::FindingPlace& here,
                    const std::optional<checks::FindingPlace>& there,
                    const QString& file);
    // What is shown beside the page is that of the document derived again.
    void showBeside(const checks::FindingPlace& here,
                    const std::optional<checks::FindingPlace>& there,
                    const QString& file);
    bool hasPlaces() const; // a place is marked on the page, whether or not another is beside it
    void leavePlaces();     // nothing is marked, the chart comes back
    void focusPage();
    void focusParts();
    void finishEditing(); // what is being typed is entered, as before saving or closing

    void restoreWidths(const QByteArray& state); // of saveState(); any other bytes change nothing
    // Widths and visibility of the line items' columns; any other bytes change nothing.
    QByteArray lineItemColumns() const;
    void restoreLineItemColumns(const QByteArray& state);
    void setUnit(MoneyUnit unit);
    void setZoom(int percent);
    void setNavigatorVisible(bool visible);
    // The chart stands where there is something to chart; what was asked for here is remembered.
    void setChartVisible(bool visible);
    ChartPane& chart() const { return *m_chart; }

    // One that stands outside of this; null: none.
    void setLastArea(QWidget* area) { m_lastArea = area; }

signals:
    void partShown(const budget::ui::DocumentPart& part);
    void selectionChanged(const budget::ui::SelectionSummary& summary);
    // The figure is the sum of none or of several items.
    void editRefused(int items, bool areRevenue);
    void unitChanged(budget::MoneyUnit unit);
    void contextChanged();
    void said(const QString& sentence);      // by a page, in passing
    void failed(const budget::Error& error); // an edit could not be kept
    void zoomStepRequested(int steps);       // by Ctrl and the wheel

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectFinder();
    void connectPage(Page& page);
    void connectParts();
    void connectTable();
    Page* pageFor(const DocumentPart& part) const; // null: none shows it
    bool runHere(Command command);
    bool runSearch(Command command);
    void showFound(const FoundPlace& place);
    void goBack();
    void goForward();
    void retrace(const VisitedPlace& place);
    void remember(); // where the user is now
    // 1 to the next table of the document, -1 to the one before; from a section to the nearest.
    void goToTable(int steps);
    void cycleFocus(int steps); // navigator, page, chart, last area, and round again
    void showPlace(const checks::FindingPlace& place);
    void clearMarks();
    void followPlaces();
    void show(std::shared_ptr<const Disclosure> disclosure, BudgetSession* session);
    void followBudget();
    void showItemsBehind(int row, int column);
    void showItemsOf(Catalogue catalogue, SubjectCode code, const QString& title);
    DocumentPart lastSubjects() const; // the catalogue that was in view, or the first
    void enterPart(const DocumentPart& part);
    void shareWidth();
    bool hasChart() const;
    void updateChart();

    Navigator* m_navigator;
    QWidget* m_centre; // the pages, and the line to search the document with below them
    QStackedWidget* m_pages;
    FindBar* m_findBar;
    TablePage* m_tablePage;
    LineItemPage* m_itemPage;
    SubjectPage* m_subjectPage;
    DocumentFinder* m_finder;
    std::vector<Page*> m_all;
    Page* m_page; // that is in view
    ChartPane* m_chart;
    PlacePane* m_places;
    QWidget* m_lastArea = nullptr;
    std::shared_ptr<const Disclosure> m_disclosure;
    BudgetSession* m_session = nullptr; // null: a published document
    DocumentPart m_part;
    PartHistory m_history;
    QList<int> m_widthsBefore; // the places were shown
    bool m_isMarked = false;   // a place of a finding, on the page
    bool m_hasWidths = false;  // the three columns were given their widths
    bool m_wantsChart = true;
    bool m_isSwitching = false; // a page is being filled, its signals are no steps of the user
};

} // namespace budget::ui
