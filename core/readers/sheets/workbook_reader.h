#pragma once

#include "core/exchange/sheet.h"
#include "core/money/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget::readers {

// The sheets of a workbook that is a ZIP archive: XLSX or ODS by what is in it. `file` is for
// errors. Fails with FormatUnknown (XLSB, DOCX, ODT or another archive), DocumentDamaged,
// FileTooLarge, FileEncrypted.
[[nodiscard]] Result<std::vector<Sheet>> readWorkbookSheets(const QByteArray& bytes,
                                                            const QString& file);

// What a compound file (the form of the old binary formats) is: FileEncrypted for a workbook with
// a password, FormatUnknown (XLS, DOC) for all others.
Error refuseCompoundFile(const QByteArray& bytes, const QString& file);

} // namespace budget::readers
