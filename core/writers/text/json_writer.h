#pragma once

#include "core/document/disclosure.h"

#include <QByteArray>

#include <vector>

namespace budget::writers {

// The tables in the machine-readable form that docs/command_line.md lays down: UTF-8, a row a line,
// amounts in fen, a blank cell without a key, a text that is not printed null. `tables` are indices
// into Disclosure::tables; empty means all of them. The same input gives the same bytes.
//
// A code stands in a row only where the table prints a column of codes, or for an item of 三公; the
// row of 三公 that only repeats the subtotal has none and is left out. A table of kind Other has
// its column titles under "columns" and its rows, arrays of texts, under "cells".
QByteArray toJson(const Disclosure& disclosure, const std::vector<int>& tables = {});

} // namespace budget::writers
