#pragma once

#include "core/readers/archive.h"
#include "core/sheet.h"

namespace budget::readers {

// The tables of an ODS workbook in their order, as core/sheet.h lays down.
// Fails with DocumentDamaged, FileTooLarge or FileEncrypted.
[[nodiscard]] Result<std::vector<Sheet>> readOds(Archive& archive);

} // namespace budget::readers
