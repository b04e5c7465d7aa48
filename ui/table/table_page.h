#pragma once

#include "core/checks/finding.h"
#include "core/document/disclosure.h"
#include "ui/table/selection_summary.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;
class QLabel;
class QStackedWidget;

namespace budget::ui {

class FigureSource;
class GoalPane;
class TableBar;
class TableGrid;
struct CopyOptions;

// The page of one table of any kind: its title and unit, breadcrumb, buttons for the levels, filter
// box, the tree under the printed header with its totals in sight (a goal table as its goals over a
// grid of wrapped words), its notes.
//
// Keys, where the window has no shortcut of its own for them: Ctrl+F filter, Ctrl+1/2/3 levels,
// Ctrl+C copy, Ctrl+A all, Backspace and Alt+Left up, Enter and → down, Ctrl+wheel zoom.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    explicit TablePage(QWidget* parent = nullptr);

    // Shows Disclosure::tables[index] from the top, without `drilled`; the page keeps the
    // disclosure alive. An index that is none shows an empty page.
    void setTable(std::shared_ptr<const Disclosure> disclosure, int index);
    // The table derived again: what is drilled into, opened, selected, filtered and in sight stays
    // where its rows are still there; `drilled` says so where the row is not.
    void updateTable(std::shared_ptr<const Disclosure> disclosure, int index);
    void setSource(FigureSource* source); // of figures that may be changed; null: none
    void setUnit(MoneyUnit unit);
    void setZoom(int percent); // 100 is the application's font

    // The row whose children the chart shows: an index into Table::rows, -1 for the top.
    int currentRow() const { return m_row; }
    // The list that was drilled into or clicked last, in a two-sided table; None in the others.
    Side currentSide() const { return m_side; }
    // To the row if it has rows below it, to the row above it otherwise; the row is selected and
    // opened. `drilled` is emitted when the current row or side thereby changes.
    void drillTo(int row, Side side);
    void drillUp();
    // Selects a cell without drilling, the filter cleared if it hides the row; column -1: the name.
    void showCell(int row, int column);
    // Shows what a finding is about, and tints it until another table is shown.
    void markPlace(const checks::FindingPlace& place);
    void clearMark();

    void expandToLevel(int level); // 0 类, 1 款, 2 项
    void copySelection() const;    // to the clipboard, as TSV and as HTML
    void copySelectionWithHeader() const;
    void copySelectionInYuan() const; // amounts exactly in 元, whatever unit is shown
    void showItems();                 // asks for the line items behind the current figure
    void editFigure();
    void focusFilter();
    void selectAll();

signals:
    void drilled(int row, budget::Side side);
    void selectionChanged(const budget::ui::SelectionSummary& summary);
    // The line items behind a figure: table row and column.
    void itemsRequested(int row, int column);
    void editRefused(int row, int column); // it is the sum of none or of several
    void zoomRequested(int steps);         // Ctrl+wheel: 1 larger, -1 smaller

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    const Table* table() const;
    QAbstractItemView* selectedView() const;
    void applyZoom();
    void retranslate();
    void showGoalsAndNotes();
    void filter(const QString& query);
    void showRow(int row, int column, bool open);
    void setDrilled(int row, Side side);
    void enterSide(Side side);
    void copy(const CopyOptions& options) const;
    void showMenu(QAbstractItemView* view, const QPoint& position);

    std::shared_ptr<const Disclosure> m_disclosure;
    int m_index = -1;
    int m_row = -1;
    Side m_side = Side::None;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    int m_zoom = 100;

    TableBar* m_bar;
    QStackedWidget* m_stack;
    TableGrid* m_grid;
    GoalPane* m_goals;
    QLabel* m_notes;
};

} // namespace budget::ui
