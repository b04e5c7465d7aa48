#pragma once

#include "core/budget/line_item_entry.h"
#include "core/document/table.h"
#include "core/money/money.h"
#include "core/money/result.h"
#include "ui/controls/page.h"
#include "ui/items/line_item_filter.h"

#include <vector>

class QKeyEvent;

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

class FindBar;
class LineItemBar;
class LineItemCommands;
class LineItemFinder;
class LineItemGrid;
class LineItemModel;
class LineItemOrder;
class ProblemStrip;

// A cell of the line items that has what is looked for.
struct FoundCell
{
    FactId item = 0;
    LineItemField field = {};
};

// The line items of a budget in a grid with the habits of a spreadsheet. Every edit is a Change
// that goes through BudgetDocument::apply; what cannot be read stays in its cell, marked with the
// reason, and changes nothing.
//
// The keys of the cells work where the window has no shortcut of its own for them; a window that
// has (Ctrl+C, Ctrl+F …) runs the command.
class LineItemPage : public Page
{
    Q_OBJECT

public:
    explicit LineItemPage(QWidget* parent = nullptr);
    ~LineItemPage() override;

    // The document is not owned and outlives the page, or is replaced first; null: an empty page.
    void setDocument(BudgetDocument* document);
    // Drill-through: only the items behind a figure, under a chip “Line items behind TITLE” that
    // can be closed. Other filters are taken off.
    void showItems(const LineItemFilter& filter, const QString& title);
    void showAllItems();

    // A part of this budget that shows only the items behind a figure, until another document.
    DocumentPart addView(const LineItemFilter& filter, const QString& title);
    int wrongCells() const; // cells whose text could not be read

    // The cells of all items that have the text, an amount in any unit; nothing for a blank text.
    std::vector<FoundCell> findCells(const QString& text) const;
    // Goes to the cell; filters are taken off where they hide it.
    void showCell(FactId item, LineItemField field);

    // Widths and visibility of the columns, how many are frozen; restoreState takes what saveState
    // gave, and leaves the page as it is for anything else.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    bool canShow(const Disclosure& disclosure, const DocumentPart& part) const override;
    void showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part) override;
    void updatePart(std::shared_ptr<const Disclosure> disclosure,
                    const DocumentPart& part) override;
    void describe(CommandContext& context) const override;
    bool run(Command command) override;
    std::optional<Table> shownTable() const override; // the items in view with their sum
    void setUnit(MoneyUnit unit) override;            // shown and typed; the facts stay in fen
    void setZoom(int percent) override;
    void finishEditing() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct View
    {
        LineItemFilter filter;
        QString title;
    };

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
    bool runSearch(Command command);
    void find(bool replaces);
    void goToMatch(bool backward);
    void chooseColumns();
    bool goToNextProblem(); // to the next cell that could not be read; false where there is none
    void openCellMenu(const QPoint& position);
    void openHeaderMenu(LineItemField field, const QPoint& position);
    void openFilter(LineItemField field, const QPoint& position);

    LineItemModel* m_model;
    LineItemBar* m_bar;
    LineItemGrid* m_grid;
    LineItemCommands* m_commands;
    FindBar* m_findBar;
    ProblemStrip* m_problems;
    std::unique_ptr<LineItemFinder> m_finder;
    std::vector<View> m_views;
    int m_zoom = 100;
};

} // namespace budget::ui
