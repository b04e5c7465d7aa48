#pragma once

#include "core/document/disclosure.h"

#include <QByteArray>

#include <vector>

namespace budget::writers {

// The tables one after another as RFC 4180 CSV: UTF-8 with a byte order mark (Excel and WPS take
// the file for GBK without it), CRLF. Each table is a line with its title, a line with unit name,
// year and money unit, for a goal table one with its goals, the header rows, the lines as printed,
// its notes and an empty line. `tables` are indices into Disclosure::tables; empty means all of
// them.
//
// A text that a spreadsheet would take for a formula (it begins with = + - @ or a tab) has an
// apostrophe in front, which the reader of CSV takes off again. Amounts never do: a negative amount
// stays a number.
QByteArray toCsv(const Disclosure& disclosure, const std::vector<int>& tables = {});

} // namespace budget::writers
