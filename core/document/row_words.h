#pragma once

#include "core/document/table.h"

#include <QString>
#include <QStringView>

namespace budget {

// 合计 and …总计 are totals, …小计 and other …合计 subtotals, everything else items.
RowKind rowKindOf(QStringView name);

// The item of 三公 a printed name speaks of, by its words, as cli.md names it: 公务接待费 is
// "reception". Empty for any other name, 合计 among them.
QString threePublicItem(QStringView name);

} // namespace budget
