#pragma once

#include "core/budget/funding_source.h"
#include "core/subjects/subject_code.h"

#include <optional>

namespace budget {

// The kind of 基本支出 that an economic subject of the department implies: 301 and 303 人员经费,
// 302 and 310 公用经费; nothing for others.
std::optional<ExpenditureKind> basicKindOf(SubjectCode economic);

// The kind that an item takes with its new economic subject: the one that the subject implies, for
// an item of 基本支出 whose kind went with its former subject or that had none. Nothing where the
// kind stays: it is right, no kind of 基本支出, or was set against the subject by hand.
std::optional<ExpenditureKind>
kindFollowing(ExpenditureKind kind, SubjectCode formerEconomic, SubjectCode economic);

} // namespace budget
