#pragma once

#include "core/budget/line_item_entry.h"
#include "ui/items/pick_edit.h"

namespace budget::ui {

// What can be chosen for a field of a line item by what was typed: the beginning of a code, a name
// or pinyin initials. A subject says where it belongs and how far its catalogue row can be trusted.
std::vector<Pick>
picksFor(LineItemField field, const QString& typed, const Budget& budget, const SubjectBook& book);

} // namespace budget::ui
