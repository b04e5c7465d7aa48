#pragma once

#include "core/money/result.h"
#include "ui/wording/line_item_words.h"

#include <QVariant>

namespace budget::ui {

// What was entered into a cell and could not be read.
struct LineItemProblem
{
    QString text;
    Error error;
};

// What a cell gives by role (LineItemRole and Qt's): of an item, of the row for a new item, of what
// could not be read (invalid for the roles that this says nothing about).
QVariant cellData(const LineItem& item, LineItemField field, int role, const LineItemWords& words);
QVariant newRowData(LineItemField field, int role);
QVariant problemData(const LineItemProblem& problem, int role);

} // namespace budget::ui
