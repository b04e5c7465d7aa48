#pragma once

#include <memory>

class QMimeData;

namespace budget::ui {

class LineItemCursor;
class LineItemModel;

// The selected cells for the clipboard: tab-separated and as HTML for other programs, amounts in
// the unit that is shown, and in a form of our own that is exact in whatever unit it is pasted.
// Null where nothing is selected.
std::unique_ptr<QMimeData> copiedItems(const LineItemModel& model, const LineItemCursor& cursor);

} // namespace budget::ui
