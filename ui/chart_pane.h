#pragma once

#include "core/disclosure/disclosure.h"

#include <QWidget>

#include <memory>

namespace budget::ui {

// The chart of what a table shows at the current row: horizontal bars of basic against project (or
// what the table splits by), stacked or side by side, absolute or as shares; or a donut.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);

    // Shows the children of `row` (-1: the top) of Disclosure::tables[table]; table -1 shows
    // nothing.
    void setSubject(std::shared_ptr<const Disclosure> disclosure, int table, int row, Side side);
    void setUnit(MoneyUnit unit);

signals:
    void drillRequested(int row, budget::Side side); // a bar or a slice with children was clicked
    void drillUpRequested();
};

} // namespace budget::ui
