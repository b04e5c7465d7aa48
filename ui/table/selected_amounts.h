#pragma once

#include "ui/controls/selection_summary.h"

class QAbstractItemView;

namespace budget::ui {

// Of the selected cells that a view over a TableTreeModel shows; cells of closed branches are not
// counted, nor are they copied.
SelectionSummary summaryOf(const QAbstractItemView& view);

} // namespace budget::ui
