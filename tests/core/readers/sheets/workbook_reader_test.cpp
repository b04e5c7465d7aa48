#include "core/readers/sheets/workbook_reader.h"

#include "core/money/error.h"
#include "core/readers/sheets/archive.h"
#include "core/readers/sheets/sheet_builder.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/readers/sheets/small_workbook.h"

namespace budget::readers {

namespace {

const QString File = QStringLiteral("book");

// The rows of the only sheet, cells parted by |.
QStringList rowsOf(const Result<std::vector<Sheet>>& sheets)
{
    if (!sheets)
        return {QStringLiteral("error %1: %2")
                    .arg(static_cast<int>(sheets.error().code))
                    .arg(sheets.error().detail)};
    QStringList rows;
    for (const QStringList& row : sheets->front().rows)
        rows.append(row.join(u'|'));
    return rows;
}

QStringList xlsxRows(const SmallXlsx& workbook)
{
    return rowsOf(readWorkbookSheets(bytesOf(workbook), File));
}

QStringList odsRows(const QByteArray& rows)
{
    return rowsOf(readWorkbookSheets(
        smallOds("<table:table table:name=\"Tab\">" + rows + "</table:table>"), File));
}

QStringList texts(const char16_t* rows)
{
    return QString::fromUtf16(rows).split(u'\n');
}

} // namespace

TEST(XlsxReader, texts_are_shared_inline_or_of_formulas)
{
    SmallXlsx workbook;
    workbook.strings =
        "<si><t>合计</t></si>"
        "<si><r><t>基本</t></r><r><rPr><b/></rPr><t>支出</t></r><rPh sb=\"0\" eb=\"1\"><t>きほん"
        "</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t xml:space=\"preserve\">a_x000D_\nb_x005F_</t></si>";
    workbook.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                    "<c r=\"C1\" t=\"inlineStr\"><is><r><t>项</t></r><r><t>目</t></r></is></c>"
                    "<c r=\"D1\" t=\"str\"><f>A1&amp;B1</f><v>合计基本</v></c>"
                    "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><v>#DIV/0!</v></c>"
                    "<c r=\"G1\" t=\"d\"><v>2024-05-01T00:00:00</v></c></row>"
                    "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>";
    EXPECT_EQ(xlsxRows(workbook),
              texts(u"合计|基本支出|项目|合计基本|TRUE|#DIV/0!|2024-05-01\n#REF!"));
    workbook.rows = "<row><c t=\"s\"><v>2</v></c></row>";
    EXPECT_EQ(xlsxRows(workbook), QStringList{QStringLiteral("a\nb_")});
}

TEST(XlsxReader, numbers_are_exact_whatever_their_format_shows)
{
    SmallXlsx workbook;
    workbook.formats = {"#,##0.00", "00", "0!.0,\"万元\"", "yyyy\"年\"m\"月\"d\"日\"", "14"};
    workbook.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1234.5600000000001</v></c>"
                    "<c r=\"B1\" s=\"2\"><v>5</v></c><c r=\"C1\" s=\"3\"><v>12345678</v></c>"
                    "<c r=\"D1\" s=\"4\"><v>45413</v></c><c r=\"E1\" s=\"5\"><v>45413</v></c>"
                    "<c r=\"F1\" s=\"99\"><v>1.2345E7</v></c></row>";
    EXPECT_EQ(xlsxRows(workbook), texts(u"1234.56|05|1234.5678|2024-05-01|2024-05-01|12345000"));
    workbook.workbookProperties = "date1904=\"1\"";
    EXPECT_EQ(xlsxRows(workbook), texts(u"1234.56|05|1234.5678|2028-05-02|2028-05-02|12345000"));
}

TEST(XlsxReader, a_formula_without_its_value_is_neither_blank_nor_zero)
{
    SmallXlsx workbook;
    workbook.rows = "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f><v></v></c>"
                    "<c r=\"B1\"><f t=\"shared\" si=\"0\"/></c>"
                    "<c r=\"C1\"><f>1+1</f><v>2</v></c>"
                    "<c r=\"D1\" t=\"str\"><f>\"\"</f><v></v></c>"
                    "<c r=\"E1\"><v>1</v></c></row>";
    EXPECT_EQ(xlsxRows(workbook), texts(u"=SUM(B1:B9)|=|2||1"));
}

TEST(XlsxReader, cells_without_places_follow_each_other_and_blanks_stay)
{
    SmallXlsx workbook;
    workbook.rows = "<row><c><v>1</v></c><c><v>2</v></c></row>"
                    "<row r=\"4\"><c r=\"C4\"><v>3</v></c><c/><c><v>5</v></c></row><row/>";
    EXPECT_EQ(xlsxRows(workbook), texts(u"1|2\n\n\n||3||5"));
}

TEST(XlsxReader, merged_and_hidden_cells_are_told)
{
    SmallXlsx workbook;
    workbook.sheetState = "state=\"veryHidden\"";
    workbook.columns = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/>"
                       "<col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>";
    workbook.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                    "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row>"
                    "<row r=\"3\"><c r=\"C3\"><v>4</v></c></row><row r=\"9\" hidden=\"1\"/>";
    workbook.afterRows = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"D1\"/>"
                         "<mergeCell ref=\"B9:A1\"/></mergeCells>";
    const Result<std::vector<Sheet>> sheets = readWorkbookSheets(bytesOf(workbook), File);
    ASSERT_TRUE(sheets.has_value());
    ASSERT_EQ(sheets->size(), 1U);
    const Sheet& sheet = sheets->front();
    EXPECT_EQ(sheet.name, QStringLiteral("Tab"));
    EXPECT_TRUE(sheet.isHidden);
    EXPECT_EQ(sheet.merged, (std::vector<MergedCells>{{0, 0, 1, 2}}));
    EXPECT_EQ(sheet.hiddenRows, std::vector<int>{1});
    EXPECT_EQ(sheet.hiddenColumns, std::vector<int>{1});
    EXPECT_EQ(rowsOf(sheets), texts(u"1\n3\n||4"));
}

TEST(OdsReader, values_stand_for_what_is_shown)
{
    EXPECT_EQ(
        odsRows("<table:table-row>"
                "<table:table-cell office:value-type=\"float\" office:value=\"1234.5678\">"
                "<text:p>1,234.57</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"float\" office:value=\"5\"><text:p>05"
                "</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"currency\" office:value=\"-3E2\">"
                "<text:p>-￥300</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01\">"
                "<text:p>5月1日</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
                "<text:p>真</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>批注"
                "</text:p></office:annotation><text:p>公用<text:s text:c=\"2\"/><text:span>经费"
                "</text:span></text:p><text:p>二</text:p></table:table-cell>"
                "<table:table-cell table:formula=\"of:=SUM([.A1:.A3])\"/>"
                "</table:table-row>"),
        QStringList{
            QStringLiteral("1234.5678|05|-300|2024-05-01|TRUE|公用  经费\n二|=SUM([.A1:.A3])")});
}

TEST(OdsReader, repeated_and_covered_cells_keep_their_columns)
{
    const QByteArray rows =
        "<table:table-column table:number-columns-repeated=\"2\"/>"
        "<table:table-column table:visibility=\"collapse\"/>"
        "<table:table-header-rows><table:table-row>"
        "<table:table-cell table:number-columns-spanned=\"2\"><text:p>科目</text:p>"
        "</table:table-cell><table:covered-table-cell><text:p>x</text:p>"
        "</table:covered-table-cell><table:table-cell><text:p>基本</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
        "</table:table-header-rows><table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\">"
        "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" "
        "office:value=\"1\"/></table:table-row></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const QByteArray style = "<style:style style:name=\"ta1\" style:family=\"table\">"
                             "<style:table-properties table:display=\"false\"/></style:style>";
    const Result<std::vector<Sheet>> sheets =
        readWorkbookSheets(smallOds("<table:table table:name=\"Tab\" table:style-name=\"ta1\">"
                                        + rows + "</table:table><table:table table:name=\"B\"/>",
                                    style),
                           File);
    EXPECT_EQ(rowsOf(sheets), texts(u"科目||基本\n1|1|1\n1|1|1"));
    ASSERT_EQ(sheets->size(), 2U);
    const Sheet& sheet = sheets->front();
    EXPECT_TRUE(sheet.isHidden);
    EXPECT_EQ(sheet.merged, (std::vector<MergedCells>{{0, 0, 1, 2}}));
    EXPECT_EQ(sheet.hiddenRows, (std::vector<int>{1, 2}));
    EXPECT_EQ(sheet.hiddenColumns, std::vector<int>{2});
    EXPECT_FALSE((*sheets)[1].isHidden);
}

TEST(WorkbookReader, what_is_no_workbook_is_refused_with_its_reason)
{
    const auto with = [](Entries entries, const QString& name, const QByteArray& content) {
        for (auto& [entry, bytes] : entries) {
            if (entry == name)
                bytes = content;
        }
        return zipped(entries);
    };
    SmallXlsx small;
    small.rows = "<row><c><v>1</v></c></row>";
    const Entries whole = entriesOf(small);
    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    QByteArray broken = zipped(whole);
    broken.truncate(broken.size() / 2);
    QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                         "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData>"
                         "</worksheet>";
    Entries noSheet = whole;
    noSheet.pop_back();
    const QByteArray bomb = "<worksheet>" + QByteArray(8 << 20, ' ') + "</worksheet>";
    QByteArray wide = "<worksheet><sheetData>";
    for (int i = 0; i < 300; ++i)
        wide += "<row><c/><c r=\"XFD" + QByteArray::number(i + 1) + "\"><v>1</v></c></row>";
    wide += "</sheetData></worksheet>";
    struct Case
    {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
        QString detail;
    };
    const Case cases[] = {
        {"half an archive", broken, ErrorCode::DocumentDamaged, QStringLiteral("ZIP")},
        {"a sheet is missing", zipped(noSheet), ErrorCode::DocumentDamaged, sheet},
        {"a document type",
         with(whole, sheet, doctype),
         ErrorCode::DocumentDamaged,
         sheet + QStringLiteral(":1: DOCTYPE")},
        {"a ZIP bomb",
         with(whole, sheet, bomb),
         ErrorCode::FileTooLarge,
         QStringLiteral("200:1, ") + sheet},
        {"too many cells",
         with(whole, sheet, wide),
         ErrorCode::FileTooLarge,
         QStringLiteral("4000000 cells")},
        {"XLSB",
         zipped({{QStringLiteral("xl/workbook.bin"), "x"}}),
         ErrorCode::FormatUnknown,
         QStringLiteral("XLSB")},
        {"DOCX",
         zipped({{QStringLiteral("word/document.xml"), "<x/>"}}),
         ErrorCode::FormatUnknown,
         QStringLiteral("DOCX")},
        {"ODT",
         zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                 {QStringLiteral("content.xml"), "<x/>"}}),
         ErrorCode::FormatUnknown,
         QStringLiteral("ODT, ODP")},
        {"other",
         zipped({{QStringLiteral("a.txt"), "a"}}),
         ErrorCode::FormatUnknown,
         QStringLiteral("ZIP")},
        {"ODS with a password",
         zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                 {QStringLiteral("content.xml"), "?"},
                 {QStringLiteral("META-INF/manifest.xml"), "<manifest:encryption-data/>"}}),
         ErrorCode::FileEncrypted,
         {}},
    };
    for (const Case& c : cases)
        EXPECT_THAT(readWorkbookSheets(c.bytes, File), FailsAt(c.code, 0, c.detail)) << c.name;
    // XML that ends too early: the words are the parser's.
    EXPECT_THAT(readWorkbookSheets(with(whole, sheet, "<worksheet><sheetData>"), File),
                FailsWith(ErrorCode::DocumentDamaged));
}

TEST(WorkbookReader, old_binary_files_are_told_from_encrypted_ones)
{
    const auto compound = [](QStringView stream) {
        return QByteArray("\xD0\xCF\x11\xE0")
               + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    };
    EXPECT_EQ(refuseCompoundFile(compound(u"Workbook"), File).detail, QStringLiteral("XLS"));
    EXPECT_EQ(refuseCompoundFile(compound(u"WordDocument"), File).detail, QStringLiteral("DOC"));
    EXPECT_EQ(refuseCompoundFile(compound(u"EncryptedPackage"), File).code,
              ErrorCode::FileEncrypted);
}

} // namespace budget::readers
