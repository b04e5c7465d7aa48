#pragma once

#include "core/budget/roll_up.h"
#include "core/document/three_public_item.h"

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

// The economic subjects whose expenditure is that of the item; none for an item that no subject
// gives.
std::vector<SubjectCode> threePublicSubjects(ThreePublicItem item);

} // namespace budget::derivation
