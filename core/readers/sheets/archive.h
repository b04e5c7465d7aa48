#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace budget::readers {

// A ZIP archive in memory, its entries read one by one. What would burst the memory is refused
// before and while it is unpacked, whatever the archive says of its sizes.
class Archive
{
public:
    static constexpr qint64 LargestEntry = 128LL * 1024 * 1024;
    static constexpr qint64 LargestTotal = 256LL * 1024 * 1024; // of all that was read
    static constexpr qint64 HighestRatio = 200; // unpacked to packed, of entries beyond 4 MiB
    static constexpr qint64 MostEntries = 10'000;

    // `file` is for errors. Fails with DocumentDamaged or FileTooLarge (MostEntries).
    [[nodiscard]] static Result<Archive> open(const QByteArray& bytes, const QString& file);

    const QString& file() const { return m_file; }

    // Names are compared without regard to case, as the programs that make them are careless in it.
    bool contains(const QString& name) const;

    // The whole entry. Fails with DocumentDamaged (the name in detail; also where there is no such
    // entry), FileEncrypted, FileTooLarge.
    [[nodiscard]] Result<QByteArray> read(const QString& name);

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };

    Archive() = default;
    tl::unexpected<Error> failed(ErrorCode code, const QString& detail) const;

    QByteArray m_bytes; // the archive reads from it while it is open
    std::unique_ptr<zip, Closer> m_zip;
    QString m_file;
    qint64 m_total = 0;
};

} // namespace budget::readers
