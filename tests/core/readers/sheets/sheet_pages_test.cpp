#include "core/readers/sheets/sheet_pages.h"

#include "core/money/error.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/core/readers/sheets/small_workbook.h"

#include <QStringEncoder>
#include <QTemporaryDir>

namespace budget::readers {

namespace {

// A sheet from lines with cells parted by |.
Sheet sheetOf(const QString& name, const char16_t* lines)
{
    Sheet sheet;
    sheet.name = name;
    for (const QString& line : QString::fromUtf16(lines).split(u'\n'))
        sheet.rows.push_back(line.split(u'|'));
    return sheet;
}

// Paragraphs as they are, rows of grids as line: cells, a line --- where a grid begins.
QString pageText(const Sheet& sheet)
{
    const std::vector<DisclosureTemplate> templates = shippedTemplates().value();
    QStringList lines;
    const std::vector<Page> pages = sheetPages({sheet}, templates);
    for (const Block& block : pages.front().blocks) {
        lines.append(block.isGrid() ? QStringLiteral("---") : block.paragraph);
        for (const GridRow& row : block.rows)
            lines.append(QStringLiteral("%1: %2").arg(row.line).arg(row.cells.join(u'|')));
    }
    return lines.join(u'\n');
}

constexpr auto Expenditure =
    u"2024年部门支出预算总表||||\n|||单位：元|\n"
    "项目||||支出预算数||\n功能分类科目编码|||功能分类科目名称|合计|基本支出|项"
    "目支出\n类|款|项||||\n201|||一般公共服务支出|30.5|10.5|20\n"
    "201|03||政府办公厅（室）及相关机构事务|30.5|10.5|20\n"
    "合计||||30.5|10.5|20";

} // namespace

TEST(SheetPages, lines_over_and_under_a_table_are_paragraphs)
{
    EXPECT_EQ(pageText(sheetOf(QStringLiteral("Sheet1"),
                               u"|收支总表|||\n|430 某局||单位：万元|\n|项目||预算数|\n|一、收入|\n"
                               "|二、支出||5\n\n|注：不含上年。\n||||\n|名称|编码|类别\n|甲|1|2")),
              QStringLiteral("收支总表\n430 某局 单位：万元\n---\n3: 项目||预算数\n4: 一、收入||\n"
                             "5: 二、支出||5\n注：不含上年。\n---\n9: 名称|编码|类别\n10: 甲|1|2"));
}

TEST(SheetPages, a_blank_row_ends_a_table_only_where_words_follow)
{
    EXPECT_EQ(pageText(sheetOf({}, u"名称|金额\n甲|1\n\n乙|2\n\n科目|编码|金额\n丙|3|4")),
              QStringLiteral("---\n1: 名称|金额|\n2: 甲|1|\n4: 乙|2|\n---\n6: 科目|编码|金额\n"
                             "7: 丙|3|4"));
}

TEST(SheetPages, a_cell_merged_over_the_table_is_a_paragraph)
{
    Sheet sheet = sheetOf({}, u"名称|编码|金额\n甲|1|2\n第二部分\n乙|1|3");
    sheet.merged = {{2, 0, 1, 3}};
    EXPECT_EQ(pageText(sheet),
              QStringLiteral("---\n1: 名称|编码|金额\n2: 甲|1|2\n第二部分\n---\n4: 乙|1|3"));
}

TEST(SheetPages, a_sheet_names_a_table_that_has_no_title)
{
    EXPECT_EQ(pageText(sheetOf(QStringLiteral("表3 支出预算总表"), u"名称|金额\n甲|1")),
              QStringLiteral("表3 支出预算总表\n---\n1: 名称|金额\n2: 甲|1"));
    EXPECT_EQ(pageText(sheetOf(QStringLiteral("Sheet 1"), u"名称|金额\n甲|1")),
              QStringLiteral("---\n1: 名称|金额\n2: 甲|1"));
    EXPECT_EQ(pageText(sheetOf(QStringLiteral("甲单位"), u"支出总表\n名称|金额\n甲|1")),
              QStringLiteral("支出总表\n---\n2: 名称|金额\n3: 甲|1"));
}

TEST(SheetPages, hidden_rows_columns_and_sheets_are_told_where_they_hold_something)
{
    Sheet sheet = sheetOf(QStringLiteral("A"), u"1||3\n|||\n4||5");
    sheet.hiddenRows = {1, 2};
    sheet.hiddenColumns = {1, 2};
    Sheet whole = sheetOf(QStringLiteral("B"), u"1");
    whole.isHidden = true;
    Sheet plain = sheetOf(QStringLiteral("C"), u"1");
    EXPECT_EQ(hiddenContent({sheet, whole, plain}),
              (std::vector<HiddenContent>{{QStringLiteral("A"), false, {3}, {3}},
                                          {QStringLiteral("B"), true, {}, {}}}));
}

namespace {

class SheetFile : public testing::Test
{
protected:
    Result<Disclosure> read(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return m_reader.read(path);
    }

    QTemporaryDir m_folder;
    FileReader m_reader = shippedReader();
};

} // namespace

TEST_F(SheetFile, a_table_is_the_same_with_any_delimiter_and_encoding)
{
    QString text = QString::fromUtf16(Expenditure);
    text.replace(u'|', u';');
    const Result<Disclosure> semicolons = read(QStringLiteral("a.txt"), text.toUtf8());
    ASSERT_TRUE(semicolons.has_value());
    ASSERT_EQ(semicolons->tables.size(), 1U);
    EXPECT_EQ(semicolons->tables[0].kind, TableKind::ExpenditureSummary);
    EXPECT_EQ(semicolons->tables[0].unit, MoneyUnit::Yuan);
    ASSERT_EQ(semicolons->tables[0].rows.size(), 3U);
    EXPECT_EQ(semicolons->tables[0].rows[1].code, QStringLiteral("20103"));
    EXPECT_EQ(amountAt(semicolons->tables[0], semicolons->tables[0].rows[2], u"basic"),
              Money::fromFen(1050));

    const auto tablesOf = [this](const QString& name, const QByteArray& bytes) {
        const Result<Disclosure> found = read(name, bytes);
        EXPECT_TRUE(found.has_value()) << qPrintable(name);
        std::vector<Table> tables = found ? found->tables : std::vector<Table>();
        for (Table& table : tables) {
            table.place.file.clear();
            for (Row& row : table.rows)
                row.place.file.clear();
        }
        return tables;
    };
    const std::vector<Table> wanted = tablesOf(QStringLiteral("a.csv"), text.toUtf8());
    text.replace(u';', u',');
    QStringEncoder gb18030("GB18030");
    EXPECT_EQ(tablesOf(QStringLiteral("b.csv"), gb18030(text)), wanted);
    text.replace(u',', u'\t');
    EXPECT_EQ(tablesOf(QStringLiteral("a.tsv"), "\xEF\xBB\xBF" + text.toUtf8()), wanted);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(tablesOf(QStringLiteral("b.tsv"), utf16(text)), wanted);
}

TEST_F(SheetFile, a_hidden_row_counts_and_is_told)
{
    SmallXlsx workbook;
    const auto row = [](int number, const char* attributes, const QByteArray& name, int amount) {
        const QByteArray r = QByteArray::number(number);
        return "<row r=\"" + r + "\" " + attributes + "><c t=\"str\"><v>2010" + r
               + "</v></c><c t=\"str\"><v>" + name + "</v></c><c><v>" + QByteArray::number(amount)
               + "</v></c></row>";
    };
    workbook.rows = "<row r=\"1\"><c t=\"str\"><v>支出总表</v></c></row>"
                    "<row r=\"2\"><c t=\"str\"><v>单位：万元</v></c></row>"
                    "<row r=\"3\"><c t=\"str\"><v>科目编码</v></c><c t=\"str\"><v>科目名称</v></c>"
                    "<c t=\"str\"><v>合计</v></c><c t=\"str\"><v>基本支出</v></c>"
                    "<c t=\"str\"><v>项目支出</v></c></row>"
                    + row(4, "", "甲", 7) + row(5, "hidden=\"1\"", "乙", 8);
    const Result<Disclosure> found = read(QStringLiteral("a.xlsx"), bytesOf(workbook));
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->tables.size(), 1U);
    EXPECT_EQ(found->tables[0].rows.size(), 2U);
    EXPECT_EQ(found->hidden, (std::vector<HiddenContent>{{QStringLiteral("Tab"), false, {5}, {}}}));

    workbook.rows += "<row r=\"6\"><c t=\"str\"><v>20106</v></c><c t=\"str\"><v>丙</v></c>"
                     "<c><f>SUM(C4:C5)</f></c></row>";
    EXPECT_THAT(read(QStringLiteral("a.xlsx"), bytesOf(workbook)),
                FailsAt(ErrorCode::FormulaUncomputed, 6, QStringLiteral("=SUM(C4:C5)")));
}

TEST_F(SheetFile, our_json_is_read_strictly)
{
    const QString whole = QStringLiteral(
        R"({"unitName": null, "unitCode": "430", "fiscalYear": 2023, "tables": [{"kind": )"
        R"("expenditure_summary", "title": "支出总表", "unit": "万元", "pages": [7], "note": null, )"
        R"("rows": [{"code": "201", "name": "甲", "amounts": {"total": 100}}]}]})");
    const Result<Disclosure> found = read(QStringLiteral("a.json"), whole.toUtf8());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->tables.front().pages, std::vector<int>{7});
    EXPECT_EQ(amountAt(found->tables[0], found->tables[0].rows[0], u"total"), Money::fromFen(100));
    struct Case
    {
        QString was;
        QString is;
        QString detail;
    };
    const QString row = QStringLiteral("tables[0].rows[0]");
    const Case cases[] = {
        {u"100"_qs, u"1.5"_qs, row + u".amounts.total: not a whole number"_qs},
        {u"100"_qs, u"\"100\""_qs, row + u".amounts.total: not a whole number"_qs},
        {u"100"_qs, u"99999999999999999"_qs, row + u".amounts.total: out of range"_qs},
        {u"\"name\": \"甲\", "_qs, {}, row + u".name: missing"_qs},
        {u"\"201\""_qs, u"201"_qs, row + u".code: not a text"_qs},
        {u"{\"total\": 100}"_qs, u"[]"_qs, row + u".amounts: not an object"_qs},
        {u"\"name\""_qs, u"\"extra\": 1, \"name\""_qs, row + u".extra: unknown"_qs},
        {u"万元"_qs, u"美元"_qs, u"tables[0].unit: no unit of money"_qs},
        {u"expenditure_summary"_qs, u"x"_qs, u"tables[0].kind: no kind of table"_qs},
        {u"2023"_qs, u"23"_qs, u"fiscalYear: out of range"_qs},
        {u"\"unitName\": null, "_qs, {}, u"unitName: missing"_qs},
        {u"[7]"_qs, u"7"_qs, u"tables[0].pages: not an array"_qs},
    };
    for (const Case& c : cases) {
        QString broken = whole;
        broken.replace(c.was, c.is);
        EXPECT_THAT(read(QStringLiteral("a.json"), broken.toUtf8()),
                    FailsAt(ErrorCode::DocumentDamaged, 0, c.detail));
    }
    EXPECT_THAT(read(QStringLiteral("a.json"), whole.chopped(1).toUtf8()),
                FailsWith(ErrorCode::DocumentDamaged));
}

} // namespace budget::readers
