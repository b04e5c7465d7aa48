#pragma once

#include "core/document/table_template.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// The words that files have for the parts of a table: budgets, templates, our JSON, vocabularies.
// They are part of these formats and never change. Nothing for a value that is no enumerator.
QString columnTypeId(ColumnType type); // line, code, name, text, quantity, amount
QString sideId(Side side);             // none, revenue, expenditure
QString rowKindId(RowKind kind);       // item, subtotal, total
QString codeStyleId(CodeStyle style);  // joined, split
std::optional<ColumnType> columnTypeFromId(QStringView id);
std::optional<Side> sideFromId(QStringView id);
std::optional<RowKind> rowKindFromId(QStringView id);
std::optional<CodeStyle> codeStyleFromId(QStringView id);

} // namespace budget
