#pragma once

#include "core/subjects/subject_code.h"

namespace budget::reconstruction {

// Functional and economic subjects that the same money stands under: contributions that the law
// names on both sides (2080505 基本养老保险 – 30108, 2210201 住房公积金 – 30113, …), and pensions
// (2080501, 2080502 – 30301, 30302). Source: 政府收支分类科目 2023, the names of the subjects.
bool isStatutoryPair(SubjectCode functional, SubjectCode economic);
// Whether the functional subject is in such a pair; all of them are 人员经费.
bool hasStatutoryPair(SubjectCode functional);

} // namespace budget::reconstruction
