#pragma once

#include "core/document/disclosure.h"

#include <QStringList>

#include <vector>

namespace budget::reconstruction {

// A disclosure that prints the figures of an answer key (kind, side, code, name, key, fen a row):
// its tables in 元, but for 三公 in 万元. Where a key gives vehicle_operation twice, the first is
// 购置费: so the document prints it over that figure.
Disclosure keyDisclosure(const std::vector<QStringList>& key);

} // namespace budget::reconstruction
