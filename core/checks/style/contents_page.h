#pragma once

#include "core/document/disclosure.h"

#include <QString>

namespace budget::checks {

// Whether the section is the page of contents; the lines up to the next heading are in its
// section as well.
bool isContentsSection(const Section& section);

// Whether a line of the section is an entry of the contents: one that ends in leaders, or on that
// page one that begins with an ordinal and is no sentence.
bool isContentsEntry(const Section& section, const QString& line);

// The line without the leaders and the page number at its end, trimmed.
QString withoutLeaders(const QString& line);

} // namespace budget::checks
