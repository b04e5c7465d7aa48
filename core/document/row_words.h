#pragma once

#include "core/document/table.h"

#include <QStringView>

namespace budget {

// 合计 and …总计 are totals, …小计 and other …合计 subtotals, everything else items.
RowKind rowKindOf(QStringView name);

} // namespace budget
