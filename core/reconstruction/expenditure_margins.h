#pragma once

#include "core/budget/funding_source.h"
#include "core/document/disclosure.h"
#include "core/money/money.h"
#include "core/subjects/subject_code.h"

#include <vector>

namespace budget::reconstruction {

// An amount that the tables by functional subject print, before its economic subjects are known.
struct FunctionalMargin
{
    SubjectCode code;
    FundingSource source = FundingSource::GeneralPublic;
    // Personnel stands for all of 基本支出 as long as it is not parted: those tables do not part
    // 人员经费 from 公用经费.
    ExpenditureKind kind = ExpenditureKind::Personnel;
    Money amount; // fen, never zero
};

// The margins function × source × kind: from the tables of one fund each where they are printed;
// what 支出总表 has beyond them is from the other sources of 收入总表, by subject where it is
// printed by subject. A subject whose fund tables print more than 支出总表 is taken from the fund
// tables.
std::vector<FunctionalMargin> functionalMargins(const Disclosure& published);

} // namespace budget::reconstruction
