#pragma once

#include "core/document/disclosure.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace budget::writers {

// The tables as aligned text for a terminal: names to the left, amounts to the right, nothing cut.
// `tables` are indices into Disclosure::tables; empty means all of them.
QString toText(const Disclosure& disclosure, const std::vector<int>& tables = {});

// The terminal columns a text takes: two for a wide character (CJK, full-width forms), none for a
// combining mark.
int terminalWidth(QStringView text);

} // namespace budget::writers
