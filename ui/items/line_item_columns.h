#pragma once

#include "core/budget/line_item_entry.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace budget::ui {

// How the columns of the line items are laid: their widths, which are hidden, how many stand still.
class LineItemColumns
{
public:
    // What the longest text of each column takes, in hundredths of a Han character; 0: not known.
    void setContents(const std::array<int, LineItemFieldCount>& contents) { m_contents = contents; }
    // In hundredths of a Han character. Until somebody sets a width, columns are no wider than what
    // is in them, an amount is never cut, and what `available` leaves over goes to the columns that
    // cut their words, and then to all columns of words.
    std::array<int, LineItemFieldCount> widths(int available) const;
    void setWidths(const std::array<int, LineItemFieldCount>& widths);

    bool isShown(LineItemField field) const { return !m_hidden.at(placeOf(field)); }
    std::vector<LineItemField> shown() const;
    // False where nothing changes; the last one shown stays.
    bool setShown(LineItemField field, bool shown);
    // The column of the units is hidden where there is but one, until somebody chooses columns.
    bool hideSingleUnit(bool isSingle);

    int frozen() const { return m_frozen; } // the first fields, hidden ones included
    void setFrozen(int count);
    bool isFrozen(LineItemField field) const { return static_cast<int>(field) < m_frozen; }

    QByteArray saved() const;
    static std::optional<LineItemColumns> restored(const QByteArray& state); // of saved() only

private:
    static std::size_t placeOf(LineItemField field) { return static_cast<std::size_t>(field); }

    std::array<int, LineItemFieldCount> m_widths{
        1700, 1300, 1000, 700, 700, 1000, 1050, 1200, 600}; // the amount is in sight at 1280 points
    std::array<int, LineItemFieldCount> m_contents{};
    std::array<bool, LineItemFieldCount> m_hidden{};
    int m_frozen = 2;
    bool m_isChosen = false; // which are shown, by somebody
    bool m_isSized = false;  // the widths, by somebody
};

} // namespace budget::ui
