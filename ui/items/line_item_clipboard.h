#pragma once

#include "core/exchange/pasted_cells.h"

#include <memory>
#include <optional>

class QMimeData;

namespace budget::ui {

class LineItemCursor;
class LineItemModel;

// The selected cells for the clipboard: tab-separated and as HTML for other programs, amounts in
// the unit that is shown, and in a form of our own that is exact in whatever unit it is pasted.
// Null where nothing is selected.
std::unique_ptr<QMimeData> copiedItems(const LineItemModel& model, const LineItemCursor& cursor);

// The cells that the clipboard holds: our own form; else figures with their exact values in HTML
// (LibreOffice); else plain text, as Excel and WPS write it. Nothing where it holds no text.
std::optional<PastedRows> pastedItems(const QMimeData& data);

} // namespace budget::ui
