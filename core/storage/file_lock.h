#pragma once

#include "core/money/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace budget::storage {

// The right to edit a file, held by a lock file beside it (.NAME.lock) for as long as the object
// lives. A lock whose program died on this computer is taken over.
class FileLock
{
public:
    // Fails with FileLocked (detail: who, on which computer, process) or FileReadOnly (nothing may
    // be written beside the file).
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString& path);

private:
    explicit FileLock(const QString& lockPath)
        : m_file(lockPath)
    {}
    QString holder(const QString& lockPath) const;

    QLockFile m_file;
};

} // namespace budget::storage
