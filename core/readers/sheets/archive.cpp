#include "core/readers/sheets/archive.h"

#include "core/money/error.h"

#include <algorithm>

#include <zip.h>

namespace budget::readers {

namespace {

constexpr qint64 SmallEntry = 4LL * 1024 * 1024;

struct EntryCloser
{
    void operator()(zip_file* entry) const { zip_fclose(entry); }
};

QString mebibytes(qint64 size)
{
    return QStringLiteral("%1 MiB").arg(size / 1024 / 1024);
}

bool isPackedTooTight(qint64 unpacked, qint64 packed)
{
    return unpacked > SmallEntry && unpacked / Archive::HighestRatio > packed;
}

} // namespace

void Archive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray& bytes, const QString& file)
{
    Archive archive;
    archive.m_bytes = bytes;
    archive.m_file = file;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (source != nullptr)
        archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive.m_zip && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive.m_zip)
        return archive.failed(ErrorCode::DocumentDamaged, QStringLiteral("ZIP"));
    if (zip_get_num_entries(archive.m_zip.get(), 0) > MostEntries)
        return archive.failed(ErrorCode::FileTooLarge,
                              QStringLiteral("%1 entries").arg(MostEntries));
    return archive;
}

bool Archive::contains(const QString& name) const
{
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> Archive::read(const QString& name)
{
    const zip_int64_t at = zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (at < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0, &stat) != 0)
        return failed(ErrorCode::DocumentDamaged, name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return failed(ErrorCode::FileEncrypted, name);
    const std::unique_ptr<zip_file, EntryCloser> entry(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0));
    if (!entry)
        return failed(ErrorCode::DocumentDamaged, name);

    const auto packed = static_cast<qint64>(
        std::min<zip_uint64_t>(stat.comp_size, static_cast<zip_uint64_t>(m_bytes.size())));
    QByteArray content;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count =
            zip_fread(entry.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (count < 0)
            return failed(ErrorCode::DocumentDamaged, name);
        if (count == 0)
            return content;
        content.append(chunk.constData(), static_cast<qsizetype>(count));
        m_total += count;
        if (content.size() > LargestEntry)
            return failed(ErrorCode::FileTooLarge, mebibytes(LargestEntry));
        if (m_total > LargestTotal)
            return failed(ErrorCode::FileTooLarge, mebibytes(LargestTotal));
        if (isPackedTooTight(content.size(), packed))
            return failed(ErrorCode::FileTooLarge,
                          QStringLiteral("%1:1, %2").arg(HighestRatio).arg(name));
    }
}

tl::unexpected<Error> Archive::failed(ErrorCode code, const QString& detail) const
{
    Place place;
    place.file = m_file;
    return failure(code, place, detail);
}

} // namespace budget::readers
