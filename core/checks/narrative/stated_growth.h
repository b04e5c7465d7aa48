#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/percentage.h"

#include <optional>
#include <vector>

namespace budget::checks {

// 比2023年预算执行数减少57.14%, right after an amount: of the amount; 增长1.9% after a change: of
// what changed.
struct StatedGrowth
{
    const narrative::Saying* saying = nullptr; // the amount it stands after
    std::optional<Percentage> percentage;      // nothing for 持平
    narrative::Direction direction = narrative::Direction::None;
    QString words;
};

// Those of which it is certain what they are about; none against another year than the one before,
// none on another basis than the figures that are stated (同口径).
std::vector<StatedGrowth> statedGrowths(const CheckedDocument& document);

// The amounts of a paragraph on both sides of a change.
struct ChangeSides
{
    std::vector<const narrative::Saying*> now;
    std::vector<const narrative::Saying*> before;
    // False after a list of parts: the change may be that of the last of them or of the whole, and
    // every figure of the paragraph is here.
    bool isCertain = true;
};

// Of the topic of the amount; empty where that is not certain. `words` say what it is compared
// with: a figure that was spent (执行数) is none that was budgeted.
ChangeSides
sidesOf(const CheckedDocument& document, const narrative::Saying& saying, const QString& words);

struct GrowthVerdict
{
    Agreement percentage = Agreement::Differs;
    bool isReversed = false; // right but for its direction
    bool isBaseZero = false; // there was nothing the year before
    Figure now;
    Figure before;
};

// The best reading of the percentage that any figures of the paragraph, or of the tables, allow;
// nothing where no figure of the year before and no change is stated.
std::optional<GrowthVerdict> verdictOf(const CheckedDocument& document, const StatedGrowth& stated);

} // namespace budget::checks
