#pragma once

#include "core/document/disclosure.h"

namespace budget {

// The table printed in another unit of money: every amount exact, with as many decimals, at least
// two, as the longest needs, and separators. A table of the unit already stays as it is.
Table inUnit(const Table& table, MoneyUnit unit);

// Every table of the document; its text keeps the units it is written in.
Disclosure inUnit(const Disclosure& disclosure, MoneyUnit unit);

} // namespace budget
