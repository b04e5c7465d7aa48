#pragma once

#include "core/document/disclosure.h"

#include <QString>

namespace budget::writers {

// The title without ordinal and white space, for telling whether a heading only announces a table.
QString bareTitle(const QString& title);

// Whether the heading says no more than the table's own title does.
bool announces(const QString& heading, const Table& table);

// A line of a contents page as it was read from a file: a title, leaders and a page number. The
// contents are made anew, so such lines are not printed.
bool isOfContents(const QString& paragraph);

// The paragraph as it is set: marks that extraction left (a list's dash, emphasis) are taken off.
QString settableText(const QString& paragraph);

} // namespace budget::writers
