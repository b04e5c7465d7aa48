#pragma once

#include "core/disclosure/disclosure.h"

#include <QWidget>

#include <memory>

namespace budget::ui {

// What the status bar says of the cells that are selected. Amounts in fen.
struct SelectionSummary
{
    int count = 0; // cells with an amount
    Money sum;

    bool operator==(const SelectionSummary&) const = default;
};

// The page of one table: breadcrumb, filter box, the tree under the printed header, totals that
// stay in sight.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    explicit TablePage(QWidget* parent = nullptr);

    // Shows Disclosure::tables[index]; the page keeps the disclosure alive.
    void setTable(std::shared_ptr<const Disclosure> disclosure, int index);
    void setUnit(MoneyUnit unit);
    void setZoom(int percent); // 100 is the application's font

    // The row whose children the chart shows: an index into Table::rows, -1 for the top.
    int currentRow() const;
    Side currentSide() const; // the side whose list was drilled into last, in a two-sided table
    void drillTo(int row, Side side);
    void drillUp();

    void expandToLevel(int level); // 0 类, 1 款, 2 项
    void copySelection() const;    // to the clipboard, as TSV and as HTML
    void focusFilter();

signals:
    void drilled(int row, budget::Side side);
    void selectionChanged(const budget::ui::SelectionSummary& summary);
};

} // namespace budget::ui
