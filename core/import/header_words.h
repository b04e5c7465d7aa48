#pragma once

#include "core/import/column_use.h"

#include <QString>

#include <optional>

namespace budget::importing {

// What the words of a header say the column holds; nothing for words that say nothing. Ignored for
// what is known and of no use (序号, 上年预算数, 政府经济分类科目).
std::optional<ColumnUse> useNamed(const QString& words);

// 序号: the numbers of the rows.
bool namesOrdinal(const QString& words);

// Whether the words name the catalogue of a subject; 科目编码 alone does not.
bool namesCatalogue(const QString& words);

// The unit that the words name: 金额（万元）, 预算数(元).
std::optional<MoneyUnit> moneyUnitIn(const QString& words);

// Whether the text can be part of a header: it says something, or is a word that stands below one
// (编码, 名称, 小计, 其中).
bool isHeaderPart(const QString& text);

// A figure or a code: no word of a header.
bool isNumberText(const QString& text);

} // namespace budget::importing
