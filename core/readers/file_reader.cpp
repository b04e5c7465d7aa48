#include "core/readers/file_reader.h"

#include "core/readers/text_reader.h"
#include "core/recognition/recognizer.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace budget::readers {

namespace {

// More text than any published budget has; beyond it a file was opened by mistake.
constexpr qint64 LargestFile = 256LL * 1024 * 1024;

struct Signature
{
    const char* bytes;
    const char16_t* format;
};

constexpr std::array Signatures{
    Signature{"%PDF-", u"PDF"},
    Signature{"PK\x03\x04", u"ZIP (XLSX, ODS, DOCX)"},
    Signature{"\xD0\xCF\x11\xE0", u"XLS, DOC"},
    Signature{"SQLite format 3", u"SQLite"},
    Signature{"\x89PNG", u"PNG"},
    Signature{"\xFF\xD8\xFF", u"JPEG"},
    Signature{"\x1F\x8B", u"gzip"},
    Signature{"Rar!", u"RAR"},
    Signature{"7z\xBC\xAF", u"7z"},
};

// The name of a format whose files are no text.
QString foreignFormat(const QByteArray& bytes)
{
    for (const Signature& signature : Signatures) {
        if (bytes.startsWith(signature.bytes))
            return QString::fromUtf16(signature.format);
    }
    return {};
}

Result<QByteArray> readBytes(const QString& path)
{
    Place place;
    place.file = path;
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, place);
    if (info.isDir())
        return failure(ErrorCode::FileUnreadable, place, QStringLiteral("directory"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, place, file.errorString());
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, place, file.errorString());
    if (bytes.size() > LargestFile)
        return failure(ErrorCode::FileUnreadable,
                       place,
                       QStringLiteral("> %1 MiB").arg(LargestFile / 1024 / 1024));
    const QString foreign = foreignFormat(bytes);
    if (!foreign.isEmpty())
        return failure(ErrorCode::FormatUnknown, place, foreign);
    return bytes;
}

} // namespace

FileReader::FileReader(std::vector<DisclosureTemplate> templates)
    : m_templates(std::move(templates))
{}

Result<Disclosure> FileReader::read(const QString& path) const
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<QString> text = decodeText(*bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    const std::vector<Page> pages = readPages(*text);
    Result<Disclosure> best = failure(ErrorCode::NothingRecognized, {path, {}, 0, 0, {}});
    for (const DisclosureTemplate& disclosureTemplate : m_templates) {
        Result<Disclosure> read = recognize(pages, disclosureTemplate, path);
        if (!best || (read && read->tables.size() > best->tables.size()))
            best = std::move(read);
    }
    return best;
}

} // namespace budget::readers
