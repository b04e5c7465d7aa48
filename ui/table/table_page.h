#pragma once

#include "ui/controls/page.h"
#include "ui/table/drill_memory.h"

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
// Keys, where the window has no shortcut of its own for them: Ctrl+Shift+F filter, Ctrl+1/2/3
// levels, Ctrl+C copy, Ctrl+A all, Backspace and Alt+Left up, Enter and → down, Ctrl+wheel zoom.
class TablePage : public Page
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

    // The row whose children the chart shows: an index into Table::rows, -1 for the top.
    int currentRow() const { return m_row; }
    // The list that was drilled into or clicked last, in a two-sided table; None in the others.
    Side currentSide() const { return m_side; }
    // To the row if it has rows below it, to the row above it otherwise; the row is selected and
    // opened. `drilled` is emitted when the current row or side thereby changes.
    void drillTo(int row, Side side);
    // Selects a cell without drilling, the filter cleared if it hides the row; column -1: the name.
    void showCell(int row, int column);

    // Whether the table has parts and amounts that a chart can show.
    bool hasChart() const { return m_hasChart; }

    bool canShow(const Disclosure& disclosure, const DocumentPart& part) const override;
    // The table as it was left, what is drilled into included.
    void showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part) override;
    void updatePart(std::shared_ptr<const Disclosure> disclosure,
                    const DocumentPart& part) override;
    void forget() override;
    void followDocument(const Disclosure& before, const Disclosure& after) override;
    void describe(CommandContext& context) const override;
    bool run(Command command) override;
    void setUnit(MoneyUnit unit) override;
    void setZoom(int percent) override;
    void markPlace(const checks::FindingPlace& place) override;
    void showHit(const SearchHit& hit) override;
    void clearMark() override;

signals:
    void drilled(int row, budget::Side side);
    // The line items behind a figure: table row and column.
    void itemsRequested(int row, int column);
    void editRefused(int row, int column); // it is the sum of none or of several

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    const Table* table() const;
    QModelIndex currentCell() const;
    void drillUp();
    QAbstractItemView* selectedView() const;
    void applyZoom();
    void retranslate();
    void showGoalsAndNotes();
    void filter(const QString& query);
    void showRow(int row, int column, bool open);
    void setDrilled(int row, Side side);
    void keepStanding();
    void enterSide(Side side);
    void copy(const CopyOptions& options) const; // to the clipboard, as TSV and as HTML
    bool showItems();
    void editFigure();
    void focusFilter();
    void showMenu(QAbstractItemView* view, const QPoint& position);

    std::shared_ptr<const Disclosure> m_disclosure;
    int m_index = -1;
    int m_row = -1;
    Side m_side = Side::None;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    int m_zoom = 100;
    bool m_hasChart = false;
    DrillMemory m_drills;
    bool m_isKept = true; // where the user is in m_index is in m_drills, or there is none

    TableBar* m_bar;
    QStackedWidget* m_stack;
    TableGrid* m_grid;
    GoalPane* m_goals;
    QLabel* m_notes;
};

} // namespace budget::ui
