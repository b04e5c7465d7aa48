#pragma once

#include "core/exchange/page.h"

#include <vector>

namespace budget::recognition {

// Parts codes from the names that stand in the same cell: [205]教育支出, 20502 普通教育. Grids are
// given in the document's order; one that goes on without a header is parted as the one before.
class JoinedCodes
{
public:
    void split(std::vector<GridRow>& rows);

private:
    qsizetype m_width = -1; // of the grid that was parted last, before it was
    qsizetype m_column = -1;
};

} // namespace budget::recognition
