#include "core/writers/saved_file.h"

#include "core/money/error.h"

#include <QSaveFile>

namespace budget::writers {

Result<void> saveFile(const QString& path, Result<QByteArray> bytes)
{
    if (!bytes) {
        bytes.error().place.file = path;
        return tl::unexpected(bytes.error());
    }
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    Place place;
    place.file = path;
    if (!written)
        return failure(ErrorCode::FileUnwritable, place, file.errorString());
    return {};
}

} // namespace budget::writers
