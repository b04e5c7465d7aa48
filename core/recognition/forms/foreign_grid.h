#pragma once

#include "core/document/table.h"
#include "core/exchange/page.h"

#include <QString>

#include <vector>

namespace budget::recognition {

// A grid without amounts that is no table of a budget: its first row as header, every cell a text.
Table foreignTable(const std::vector<GridRow>& rows, const QString& title, const Place& place);

} // namespace budget::recognition
