#pragma once

#include "core/budget/funding_source.h"
#include "core/money/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::importing {

// What a column of a sheet of line items holds.
enum class ImportField
{
    Ignored,
    UnitCode,
    UnitName, // the name, or code and name
    Functional,
    FunctionalName,
    FunctionalCategory, // 类, 款 and 项 in columns of their own: 208 | 05 | 05
    FunctionalSection,
    FunctionalItem,
    Economic,
    EconomicName,
    EconomicCategory,
    EconomicSection,
    Kind,
    ProjectCode,
    ProjectName,
    Source,
    Amount,
    Total, // of the row: not imported, but the amounts have to add up to it
    Note,
};
inline constexpr int ImportFieldCount = 19;

// What a column is used for. Only amounts may stand in several columns, a line item for each filled
// cell, and notes, which are joined.
struct ColumnUse
{
    ImportField field = ImportField::Ignored;
    std::optional<FundingSource> source; // of an amount: what all of the column is from
    std::optional<ExpenditureKind> kind; // of an amount: what all of the column is for

    bool operator==(const ColumnUse&) const = default;
};

// The uses as one line of words for the settings, "unit_name functional amount:general_public:",
// and back; what is no such word is Ignored.
QString textFromUses(const std::vector<ColumnUse>& uses);
std::vector<ColumnUse> usesFromText(const QString& text);

} // namespace budget::importing
