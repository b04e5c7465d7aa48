#include "tests/core/readers/sheets/small_workbook.h"

#include <cstring>

#include <zip.h>

namespace budget::readers {

namespace {

const QByteArray Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray Package = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relations(const std::vector<std::pair<QByteArray, QByteArray>>& typesAndTargets)
{
    QByteArray xml = Head + "<Relationships xmlns=\"" + Package + "\">";
    int id = 0;
    for (const auto& [type, target] : typesAndTargets)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + Office + "/"
               + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

QByteArray styles(const std::vector<QByteArray>& formats)
{
    constexpr int firstOwn = 164;
    QByteArray codes;
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    int id = firstOwn;
    for (const QByteArray& format : formats) {
        // A number alone is a format that the file does not spell out.
        const int builtin = format.toInt();
        const bool isBuiltin = builtin > 0;
        if (!isBuiltin)
            codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\""
                     + QString::fromUtf8(format).toHtmlEscaped().toUtf8() + "\"/>";
        cells += "<xf numFmtId=\"" + QByteArray::number(isBuiltin ? builtin : id) + "\"/>";
        ++id;
    }
    return Head + "<styleSheet " + Main + "><numFmts>" + codes
           + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
           + "</cellXfs></styleSheet>";
}

} // namespace

QByteArray zipped(const Entries& entries)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : entries) {
        zip_source_t* source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t at =
            zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        // The same bytes every day.
        zip_file_set_dostime(archive, static_cast<zip_uint64_t>(at), 0, 0x5621, 0);
    }
    zip_close(archive);
    zip_source_open(target);
    QByteArray bytes;
    char chunk[4096];
    for (zip_int64_t count = 0; (count = zip_source_read(target, chunk, sizeof chunk)) > 0;)
        bytes.append(chunk, static_cast<qsizetype>(count));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Entries entriesOf(const SmallXlsx& workbook)
{
    return {
        {QStringLiteral("_rels/.rels"), relations({{"officeDocument", "xl/workbook.xml"}})},
        {QStringLiteral("xl/workbook.xml"),
         Head + "<workbook " + Main + " xmlns:r=\"" + Office + "\"><workbookPr "
             + workbook.workbookProperties + "/><sheets><sheet name=\"Tab\" sheetId=\"1\" "
             + workbook.sheetState + " r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations({{"worksheet", "worksheets/sheet1.xml"},
                    {"sharedStrings", "/xl/sharedStrings.xml"},
                    {"styles", "styles.xml"}})},
        {QStringLiteral("xl/sharedStrings.xml"),
         Head + "<sst " + Main + ">" + workbook.strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"), styles(workbook.formats)},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         Head + "<worksheet " + Main + ">" + workbook.columns + "<sheetData>" + workbook.rows
             + "</sheetData>" + workbook.afterRows + "</worksheet>"},
    };
}

QByteArray smallOds(const QByteArray& tables, const QByteArray& styles)
{
    const QByteArray office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    return zipped({
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         Head + "<office:document-content xmlns:office=\"" + office
             + "\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
               "<office:automatic-styles>"
             + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
             + "</office:spreadsheet></office:body></office:document-content>"},
    });
}

} // namespace budget::readers
