#pragma once

#include "core/checks/figure.h"
#include "core/checks/tables/equality.h"

#include <vector>

namespace budget::checks {

// One way to read an equality: the figures of its two sides, each side added.
struct EqualityReading
{
    std::vector<Figure> left; // at least one
    std::vector<Figure> right;
};

// What the document prints for a row: each comparison with its readings, of which there is at
// least one. Nothing where one of the two sides is not printed.
std::vector<std::vector<EqualityReading>>
readingsOf(const CheckedDocument& document, const Equality& row, Relation relation);

} // namespace budget::checks
