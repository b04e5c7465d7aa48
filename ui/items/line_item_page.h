#pragma once

#include "core/money/money.h"
#include "core/money/result.h"
#include "ui/items/line_item_filter.h"
#include "ui/table/selection_summary.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace budget {
class BudgetDocument;
enum class LineItemField;
} // namespace budget

namespace budget::ui {

class LineItemBar;
class LineItemCommands;
class LineItemFinder;
class LineItemGrid;
class LineItemModel;
class LineItemOrder;
class ProblemStrip;
class ReplaceBar;
enum class LineItemCommand;

// The line items of a budget in a grid with the habits of a spreadsheet. Every edit is a Change
// that goes through BudgetDocument::apply; what cannot be read stays in its cell, marked with the
// reason, and changes nothing.
//
// The keys of the cells work where the window has no shortcut of its own for them; a window that
// has (Ctrl+C, Ctrl+F …) calls the slot.
class LineItemPage : public QWidget
{
    Q_OBJECT

public:
    explicit LineItemPage(QWidget* parent = nullptr);
    ~LineItemPage() override;

    // The document is not owned and outlives the page, or is replaced first; null: an empty page.
    void setDocument(BudgetDocument* document);
    void setUnit(MoneyUnit unit); // shown and typed; the facts stay in fen
    void setZoom(int percent);    // 100 is the application's font

    // Drill-through: only the items behind a figure, under a chip “Line items behind TITLE” that
    // can be closed. Other filters are taken off.
    void showItems(const LineItemFilter& filter, const QString& title);
    void showAllItems();
    void showItem(FactId item); // selects it; filters that hide it are taken off

    // Whether the commands can do anything now; `stateChanged` tells when to ask again.
    bool hasSelection() const;
    bool hasInferredSelection() const;
    int wrongCells() const; // cells whose text could not be read
    // What is being typed is entered, as before saving or closing.
    void finishEditing();

    // Widths and visibility of the columns, how many are frozen; restoreState takes what saveState
    // gave, and leaves the page as it is for anything else.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

public slots:
    void copy();
    void cut();
    void paste();
    void clear();      // empties the selected cells
    void fillDown();   // the first selected row's cells into the rows below it
    void duplicate();  // the selected rows, below them
    void insertRow();  // an item above the current one
    void removeRows(); // the selected rows
    void confirm();    // takes 推算 off the selected items
    void find();       // opens the bar to find
    void replace();    // the same, with the line to replace
    void findNext();
    void findPrevious();
    void focusFilter();   // into the search box
    void chooseColumns(); // opens the list of columns
    void selectAll();
    bool goToNextProblem(); // to the next cell that could not be read; false where there is none

signals:
    void selectionChanged(const budget::ui::SelectionSummary& summary);
    void stateChanged();
    void failed(const budget::Error& error); // an edit could not be kept; the old value stays
    void zoomRequested(int steps);           // Ctrl+wheel: 1 larger, -1 smaller

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectModel();
    void connectBars();
    void connectFinding();
    void applyZoom();
    void nameParts();
    void arrange(const LineItemOrder& order); // the current item stays current
    void sortBy(LineItemField field);
    void showState();
    void showSummary();
    void showProblem();
    bool takeKey(const QKeyEvent& event);
    void run(LineItemCommand command);
    void openCellMenu(const QPoint& position);
    void openHeaderMenu(LineItemField field, const QPoint& position);
    void openFilter(LineItemField field, const QPoint& position);

    LineItemModel* m_model;
    LineItemBar* m_bar;
    LineItemGrid* m_grid;
    LineItemCommands* m_commands;
    ReplaceBar* m_replaceBar;
    ProblemStrip* m_problems;
    std::unique_ptr<LineItemFinder> m_finder;
    int m_zoom = 100;
};

} // namespace budget::ui
