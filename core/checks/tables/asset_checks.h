#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

namespace budget::checks {

// What assetChecks() lists.

// The bottom line against 一、 二、 …
CheckOutcome assetTotals(const CheckedDocument& document);
// A part (其中) against its category; parts that by their names are all of it (文物 and 陈列品 of
// 文物和陈列品) against it.
CheckOutcome assetParts(const CheckedDocument& document);
CheckOutcome wholeAssetParts(const CheckedDocument& document);
// A part with all pieces of its category, and not all of its value.
CheckOutcome wholeCounts(const CheckedDocument& document);
// No pieces, and yet a value.
CheckOutcome assetCounts(const CheckedDocument& document);

} // namespace budget::checks
