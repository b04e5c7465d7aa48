#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/money/result.h"

#include <QString>

#include <vector>

namespace budget::readers {

// Reads the tables that `tables --format json` prints (docs/command_line.md), nothing else and
// nothing less: an unknown key, a missing one or a value of the wrong type fails with
// DocumentDamaged, the path and what is wrong in detail. `text` is the file's, `file` is for
// errors.
//
// The file has no headers. They are those of the template whose columns and titles fit the tables
// best; what it lacks comes from the others, amounts that none has stand behind under their key.
[[nodiscard]] Result<Disclosure> readDisclosureJson(
    const QString& text, const std::vector<DisclosureTemplate>& templates, const QString& file);

} // namespace budget::readers
