#pragma once

#include "core/budget/roll_up.h"

#include <optional>
#include <vector>

namespace budget::derivation {

// The line items that an expenditure figure is the sum of.
struct FigureFacts
{
    std::vector<SubjectCode> functional; // these and below; empty: whatever it is
    std::vector<SubjectCode> economic;   // the same
    Slice slice;
    bool administrativeOnly = false; // items of administrative units (机关运行经费)
    bool functionalMissing = false;  // items without a functional subject
    bool economicMissing = false;    // items without an economic subject

    bool has(const Budget& budget, const LineItem& item) const;
};

// What a column of expenditure shows in a table of this kind; nothing for a column (or a kind)
// that shows no sum of line items.
std::optional<Slice> expenditureSlice(TableKind kind, QStringView columnKey);

// 机关运行经费: 公用经费 of general public money, of administrative units (《机关事务管理条例》 and
// the notes of the published tables).
constexpr Slice agencyOperationSlice()
{
    return Slice::of(ExpenditureKind::PublicFunds).with(FundingSource::GeneralPublic);
}

// The economic subjects of an item of 三公 (by its word of cli.md): 30212 for overseas, 30217 for
// reception, 30231 for vehicle_operation, 30913 and 31013 for vehicle_purchase. Source:
// 支出经济分类 科目 2023 and the notes of the 三公 tables. Nothing for other words.
std::vector<SubjectCode> threePublicSubjects(QStringView item);

} // namespace budget::derivation
