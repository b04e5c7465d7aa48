#pragma once

#include "core/money/result.h"

#include <QString>

namespace budget::storage {

// The schema version of a budget's file, from its first bytes: the database would "open" a text
// and make a file that is not there. Fails with FileMissing, FileUnreadable (no permission, a
// folder), FileEmpty, FileForeign, FileNewer or FileDamaged (cut short).
[[nodiscard]] Result<int> readFormat(const QString& path);

// Whether the file begins as one of ours, whatever is wrong with the rest.
bool beginsAsBudget(const QString& path);

} // namespace budget::storage
