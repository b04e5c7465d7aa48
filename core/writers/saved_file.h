#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QString>

namespace budget::writers {

// Writes a file, all of it or nothing; an old one stays as it is where that fails. Fails with the
// error of the bytes, or FileUnwritable; the file in place.
Result<void> saveFile(const QString& path, Result<QByteArray> bytes);

} // namespace budget::writers
