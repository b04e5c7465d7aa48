#pragma once

#include "core/budget/line_item_entry.h"

#include <QString>

#include <utility>
#include <vector>

namespace budget::ui {

class LineItemCursor;
class LineItemModel;

// Finds a text in the shown cells, whatever its case, and puts another in its place.
class LineItemFinder
{
public:
    using Match = std::pair<int, LineItemField>; // row and field

    LineItemFinder(LineItemModel& model, LineItemCursor& cursor)
        : m_model(model)
        , m_cursor(cursor)
    {}

    void setText(const QString& text);
    void forget() { m_isKnown = false; } // what is shown has changed

    int count();
    int current();                   // from 1, the match that is the current cell; 0 for none
    bool go(bool back);              // to the next match from the current cell, around the end
    bool replace(const QString& by); // in the current cell, if it is a match; then to the next
    // In all of them, as one step; the number of cells and of those that could not be read.
    std::pair<int, int> replaceAll(const QString& by);

private:
    const std::vector<Match>& matches();
    bool fits(int row, LineItemField field) const;
    QString replaced(int row, LineItemField field, const QString& by) const;

    LineItemModel& m_model;
    LineItemCursor& m_cursor;
    QString m_text;
    std::vector<Match> m_matches; // by row, then from left to right
    bool m_isKnown = false;
};

} // namespace budget::ui
