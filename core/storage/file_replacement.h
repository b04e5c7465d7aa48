#pragma once

#include "core/money/result.h"
#include "core/storage/file_lock.h"

#include <QString>

#include <memory>

namespace budget::storage {

// A database that is written beside another file and then takes its place in one step; until then,
// and if it never comes to that, the other file is as it was.
class FileReplacement
{
public:
    // Fails with FileLocked while somebody edits the file that is to be replaced, FileUnwritable or
    // FileReadOnly.
    [[nodiscard]] static Result<FileReplacement> of(const QString& path);
    FileReplacement(FileReplacement&& other) noexcept;
    FileReplacement& operator=(FileReplacement&&) = delete;
    ~FileReplacement();

    const QString& temporaryPath() const { return m_temporaryPath; } // an empty file
    // The finished file is flushed to the disk and renamed. Returns the lock of the path.
    [[nodiscard]] Result<std::unique_ptr<FileLock>> commit();

private:
    FileReplacement() = default;
    tl::unexpected<Error> fail(ErrorCode code, const QString& detail) const;

    QString m_path;
    QString m_temporaryPath; // empty when there is none any more
    std::unique_ptr<FileLock> m_lock;
};

} // namespace budget::storage
