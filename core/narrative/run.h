#pragma once

#include "core/document/disclosure.h"

#include <QString>

#include <utility>
#include <vector>

namespace budget::narrative {

// Paragraphs of a section that one sentence runs through, as one text. Digits, signs and the colon
// stand in half width; every character is at the place it has in the paragraphs put together.
struct Run
{
    QString text;
    QString heading;                                 // of its section
    int section = 0;                                 // index into Disclosure::sections
    std::vector<std::pair<qsizetype, int>> passages; // where each begins; index into its passages

    // The passage that holds the character at an offset; index into Section::passages.
    int passageAt(qsizetype offset) const;

    bool operator==(const Run&) const = default;
};

// The paragraphs of the document in their order; none of what stands in tables or headings.
std::vector<Run> runsOf(const Disclosure& disclosure);

} // namespace budget::narrative
