#pragma once

#include "core/exchange/sheet.h"
#include "core/readers/sheets/archive.h"

namespace budget::readers {

// The tables of an ODS workbook in their order, as core/exchange/sheet.h lays down.
// Fails with DocumentDamaged, FileTooLarge or FileEncrypted.
[[nodiscard]] Result<std::vector<Sheet>> readOds(Archive& archive);

} // namespace budget::readers
