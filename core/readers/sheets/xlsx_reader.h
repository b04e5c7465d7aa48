#pragma once

#include "core/exchange/sheet.h"
#include "core/readers/sheets/archive.h"

namespace budget::readers {

// The worksheets of an XLSX workbook in the order of their tabs, as core/exchange/sheet.h lays
// down. Fails with DocumentDamaged, FileTooLarge or FileEncrypted, as Archive does.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(Archive& archive);

// The path of the workbook's main part; empty where the archive is none.
QString workbookPath(Archive& archive);

} // namespace budget::readers
