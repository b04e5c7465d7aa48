#include "core/readers/sheets/workbook_reader.h"

#include "core/money/error.h"
#include "core/readers/sheets/archive.h"
#include "core/readers/sheets/ods_reader.h"
#include "core/readers/sheets/xlsx_reader.h"

#include <array>

namespace budget::readers {

namespace {

// An entry that shows what an archive is.
struct Mark
{
    const char16_t* entry;
    const char16_t* format;
};

constexpr std::array ForeignMarks{
    Mark{u"xl/workbook.bin", u"XLSB"},
    Mark{u"word/document.xml", u"DOCX"},
    Mark{u"ppt/presentation.xml", u"PPTX"},
    Mark{u"content.xml", u"ODT, ODP"},
    Mark{u"OFD.xml", u"OFD"},
};

QString foreignFormat(const Archive& archive)
{
    for (const Mark& mark : ForeignMarks) {
        if (archive.contains(QString::fromUtf16(mark.entry)))
            return QString::fromUtf16(mark.format);
    }
    return QStringLiteral("ZIP");
}

bool isOds(Archive& archive)
{
    const QString name = QStringLiteral("mimetype");
    if (!archive.contains(name) || !archive.contains(QStringLiteral("content.xml")))
        return false;
    const Result<QByteArray> type = archive.read(name);
    return type && type->contains("opendocument.spreadsheet");
}

bool holdsUtf16(const QByteArray& bytes, QStringView words)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(words.utf16()),
                                     words.size() * static_cast<qsizetype>(sizeof(char16_t))));
}

} // namespace

Result<std::vector<Sheet>> readWorkbookSheets(const QByteArray& bytes, const QString& file)
{
    Result<Archive> archive = Archive::open(bytes, file);
    if (!archive)
        return tl::unexpected(archive.error());
    if (isOds(*archive))
        return readOds(*archive);
    const QString workbook = workbookPath(*archive);
    if (workbook.endsWith(QStringLiteral("workbook.xml"), Qt::CaseInsensitive))
        return readXlsx(*archive);
    Place place;
    place.file = file;
    return failure(ErrorCode::FormatUnknown, place, foreignFormat(*archive));
}

Error refuseCompoundFile(const QByteArray& bytes, const QString& file)
{
    Place place;
    place.file = file;
    if (holdsUtf16(bytes, u"EncryptedPackage"))
        return {ErrorCode::FileEncrypted, place, {}};
    const bool isDocument = holdsUtf16(bytes, u"WordDocument");
    return {ErrorCode::FormatUnknown,
            place,
            isDocument ? QStringLiteral("DOC") : QStringLiteral("XLS")};
}

} // namespace budget::readers
