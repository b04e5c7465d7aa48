#pragma once

#include "core/budget/line_item_entry.h"
#include "ui/items/pick_edit.h"

namespace budget::ui {

// What can be chosen for a field of a line item by what was typed: the beginning of a code, a name
// or pinyin initials. Nothing for subjects, which stand in a SubjectPickModel.
std::vector<Pick> picksFor(LineItemField field, const QString& typed, const Budget& budget);

} // namespace budget::ui
