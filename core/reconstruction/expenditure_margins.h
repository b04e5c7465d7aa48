#pragma once

#include "core/budget/funding_source.h"
#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/money/money.h"
#include "core/subjects/subject_code.h"

#include <optional>
#include <vector>

namespace budget::reconstruction {

// An amount that the tables by functional subject print, before its economic subjects are known.
struct FunctionalMargin
{
    SubjectCode code;
    FundingSource source = FundingSource::GeneralPublic;
    // Personnel stands for all of 基本支出 as long as it is not parted: those tables do not tell
    // 人员经费 from 公用经费.
    ExpenditureKind kind = ExpenditureKind::Personnel;
    Money amount; // fen, never zero
};

// The margins function × source × kind: from the tables of one fund each where they are printed;
// what 支出总表 has beyond them is from the other sources of 收入总表, by subject where it is
// printed by subject. A subject whose fund tables print more than 支出总表 is taken from the fund
// tables.
std::vector<FunctionalMargin> functionalMargins(const Disclosure& published);

// The same margins with 基本支出 parted into 人员经费 and 公用经费 by the columns of 收支总表,
// which print both for each class (类) over all sources. `personnel` is what the table by economic
// subject has of general public money, fen. Nothing where 收支总表 has no such columns or no
// parting fits them all.
std::optional<std::vector<FunctionalMargin>>
partedByClass(const Disclosure& published,
              const DisclosureTemplate& layout,
              const std::vector<FunctionalMargin>& margins,
              Money personnel);

} // namespace budget::reconstruction
