#pragma once

#include "core/budget/change.h"
#include "core/checks/finding.h"

namespace budget::derivation {
struct DerivedDisclosure;
} // namespace budget::derivation

namespace budget::checks {

// Why a finding cannot be mended by the program.
enum class MendObstacle
{
    None,
    NoProposal, // the check proposes no replacement
    Computed,   // the words are made from other facts, or belong to the layout
    WordsGone,  // they are not there, or more than once
};

struct Mending
{
    MendObstacle obstacle = MendObstacle::None;
    Change change; // empty where there is an obstacle
};

// The Change of the budget that replaces Mend::from by Mend::to in the document derived from it.
// `derived` is the document that was checked. Only what is certain: a passage or heading of the
// text, a goal, a word of an indicator, of a procurement item or of an asset.
Mending mendingOf(const Budget& budget,
                  const derivation::DerivedDisclosure& derived,
                  const Finding& finding);

} // namespace budget::checks
