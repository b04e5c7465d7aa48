#pragma once

#include "core/money/money.h"

#include <optional>

namespace budget::ui {

// What is behind the figures of a document that is derived from a budget. Tables, rows and columns
// are indices into the Disclosure that is shown.
class FigureSource
{
public:
    struct Behind
    {
        int items = 0;               // that make up the figure; may be none
        bool areRevenue = false;     // revenue items, else line items
        std::optional<Money> single; // exactly, fen; of the one item, where it may be changed, or
                                     // zero where typing an amount makes one
    };

    FigureSource() = default;
    FigureSource(const FigureSource&) = delete;
    FigureSource& operator=(const FigureSource&) = delete;
    virtual ~FigureSource() = default;

    // Nothing for a cell that is no sum of line items or of revenue items.
    virtual std::optional<Behind> behind(int table, int row, int column) const = 0;
    // Changes the one item behind the figure, or makes it. False when it was not kept; the source
    // has then said why to whom it concerns.
    virtual bool setAmount(int table, int row, int column, Money amount) = 0;
};

} // namespace budget::ui
