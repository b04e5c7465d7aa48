#pragma once

#include "core/document/disclosure.h"

#include <QString>

#include <vector>

namespace budget::ui {

// What a spreadsheet hides and was read all the same, as one sentence; empty where it hides
// nothing. Rows and columns are named as spreadsheets number them.
QString hiddenText(const std::vector<HiddenContent>& hidden);

} // namespace budget::ui
