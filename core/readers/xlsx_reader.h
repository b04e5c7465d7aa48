#pragma once

#include "core/readers/archive.h"
#include "core/sheet.h"

namespace budget::readers {

// The worksheets of an XLSX workbook in the order of their tabs, as core/sheet.h lays down.
// Fails with DocumentDamaged, FileTooLarge or FileEncrypted, as Archive does.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(Archive& archive);

// The path of the workbook's main part; empty where the archive is none.
QString workbookPath(Archive& archive);

} // namespace budget::readers
