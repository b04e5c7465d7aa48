#include "core/readers/file_reader.h"

#include "core/money/error.h"
#include "core/readers/json/json_reader.h"
#include "core/readers/pdf/pdf_reader.h"
#include "core/readers/pdf/spaced_text.h"
#include "core/readers/sheets/delimited_text.h"
#include "core/readers/sheets/sheet_pages.h"
#include "core/readers/sheets/workbook_reader.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/template_choice.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
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
    Signature{"SQLite format 3", u"SQLite"},
    Signature{"\x89PNG", u"PNG"},
    Signature{"\xFF\xD8\xFF", u"JPEG"},
    Signature{"\x1F\x8B", u"gzip"},
    Signature{"Rar!", u"RAR"},
    Signature{"7z\xBC\xAF", u"7z"},
};

constexpr auto ZipMark = "PK\x03\x04";
constexpr auto CompoundMark = "\xD0\xCF\x11\xE0";
constexpr auto PdfMark = "%PDF-";

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
        return failure(ErrorCode::FileTooLarge,
                       place,
                       QStringLiteral("%1 MiB").arg(LargestFile / 1024 / 1024));
    if (bytes.startsWith(CompoundMark))
        return tl::unexpected(refuseCompoundFile(bytes, path));
    const QString foreign = foreignFormat(bytes);
    if (!foreign.isEmpty())
        return failure(ErrorCode::FormatUnknown, place, foreign);
    return bytes;
}

// The text of a file; markup is none, whatever the file calls itself.
Result<QString> plainText(const QByteArray& bytes, const QString& path)
{
    Result<QString> text = decodeText(bytes, path);
    if (!text)
        return text;
    const QStringView head = QStringView(*text).left(200).trimmed();
    const bool isHtml = head.startsWith(u"<html", Qt::CaseInsensitive)
                        || head.startsWith(u"<!doctype html", Qt::CaseInsensitive)
                        || head.startsWith(u"<table", Qt::CaseInsensitive);
    if (!isHtml && !head.startsWith(u"<?xml"))
        return text;
    Place place;
    place.file = path;
    const QString markup = isHtml ? QStringLiteral("HTML") : QStringLiteral("XML");
    const bool callsItselfXls = QFileInfo(path).suffix().toLower() == u"xls";
    return failure(ErrorCode::FormatUnknown,
                   place,
                   callsItselfXls ? QStringLiteral("XLS (%1)").arg(markup) : markup);
}

bool saysDelimited(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"csv" || ending == u"tsv" || ending == u"tab";
}

} // namespace

FileReader::FileReader(std::vector<DisclosureTemplate> templates)
    : m_templates(std::move(templates))
{}

QStringList FileReader::endings()
{
    return {QStringLiteral("pdf"),
            QStringLiteral("xlsx"),
            QStringLiteral("ods"),
            QStringLiteral("csv"),
            QStringLiteral("tsv"),
            QStringLiteral("tab"),
            QStringLiteral("txt"),
            QStringLiteral("json")};
}

Result<FileReader::Reading> FileReader::readAnyPages(const QString& path,
                                                     const ReadProgress& progress) const
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->startsWith(PdfMark)) {
        Result<std::vector<Page>> pages = readPdf(path, progress);
        if (!pages)
            return tl::unexpected(pages.error());
        return Reading{std::move(*pages), {}, {}};
    }
    if (bytes->startsWith(ZipMark)) {
        const Result<std::vector<Sheet>> sheets = readWorkbookSheets(*bytes, path);
        if (!sheets)
            return tl::unexpected(sheets.error());
        return Reading{sheetPages(*sheets, m_templates), hiddenContent(*sheets), {}};
    }
    const Result<QString> text = plainText(*bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    return readText(*text, path);
}

Result<FileReader::Reading> FileReader::readText(const QString& text, const QString& path) const
{
    if (text.trimmed().startsWith(u'{')) {
        Result<Disclosure> whole = readDisclosureJson(text, m_templates, path);
        if (!whole)
            return tl::unexpected(whole.error());
        return Reading{{}, {}, std::move(*whole)};
    }
    if (!saysDelimited(path) && !looksDelimited(text))
        return Reading{isSpaced(text) ? readSpacedPages(text) : readPages(text), {}, {}};
    const Result<DelimitedSheet> read = readDelimited(text, path);
    if (!read)
        return tl::unexpected(read.error());
    return Reading{sheetPages({read->sheet}, m_templates, read->lines), {}, {}};
}

Result<Disclosure> FileReader::read(const QString& path, const ReadProgress& progress) const
{
    Result<Reading> read = readAnyPages(path, progress);
    if (!read)
        return tl::unexpected(read.error());
    if (read->whole)
        return std::move(*read->whole);
    Result<Disclosure> disclosure =
        recognition::recognizeByBest(std::move(read->pages), m_templates, path);
    if (!disclosure)
        return disclosure;
    disclosure->hidden = std::move(read->hidden);
    const auto formula =
        std::find_if(disclosure->unrecognized.begin(),
                     disclosure->unrecognized.end(),
                     [](const Unrecognized& item) { return item.text.startsWith(u'='); });
    if (formula != disclosure->unrecognized.end())
        return failure(ErrorCode::FormulaUncomputed, formula->place, formula->text);
    return disclosure;
}

Result<std::vector<Sheet>> FileReader::readSheets(const QString& path) const
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->startsWith(ZipMark))
        return readWorkbookSheets(*bytes, path);
    Place place;
    place.file = path;
    if (bytes->startsWith(PdfMark))
        return failure(ErrorCode::FormatUnknown, place, QStringLiteral("PDF"));
    const Result<QString> text = plainText(*bytes, path);
    if (!text)
        return tl::unexpected(text.error());
    Result<DelimitedSheet> read = readDelimited(*text, path);
    if (!read)
        return tl::unexpected(read.error());
    return std::vector<Sheet>{std::move(read->sheet)};
}

} // namespace budget::readers
