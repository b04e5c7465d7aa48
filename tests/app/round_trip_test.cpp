// What is written as a spreadsheet or as JSON is read back the same, figure by figure; what is left
// of such a file when it is damaged ends in a result or in one error.

#include "core/document/figure_difference.h"
#include "core/money/money_text.h"
#include "core/readers/file_reader.h"
#include "core/writers/file_disclosure_writer.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/source_tree.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace budget {

namespace {

struct Road
{
    QString file; // of the shared samples, or of our own
    QString ending;
};

void PrintTo(const Road& road, std::ostream* out)
{
    *out << qPrintable(road.file) << " as " << qPrintable(road.ending);
}

// What a reader knows a table by, and the names and codes of its rows.
QStringList facesOf(const Disclosure& disclosure)
{
    QStringList lines{disclosure.unitName + u'|' + disclosure.unitCode + u'|'
                      + QString::number(disclosure.fiscalYear)};
    for (const Table& table : disclosure.tables) {
        lines.append(tableKindId(table.kind) + u'|' + table.title + u'|'
                     + moneyUnitName(table.unit));
        for (const QString& note : table.notes)
            lines.append(note);
        lines += table.goals;
        // JSON writes the two sides of a table one after the other.
        std::vector<Row> rows = table.rows;
        std::stable_partition(
            rows.begin(), rows.end(), [](const Row& row) { return row.side == Side::Revenue; });
        for (const Row& row : rows) {
            QStringList words{row.code, row.name, QString::number(row.level)};
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].type == ColumnType::Text
                    || table.columns[i].type == ColumnType::Quantity)
                    words.append(row.cells[i].text);
            }
            lines.append(words.join(u'|'));
        }
    }
    return lines;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    file.write(bytes);
}

QString pathOf(const QString& sample)
{
    return sample.startsWith(u':') ? sourcePath(QStringLiteral("resources") + sample.mid(1))
                                   : sharedPath(QStringLiteral("samples/") + sample);
}

// JSON leaves out the row of 三公 that only repeats the subtotal (core/writers/text/json_writer.h).
void leaveOutRepeatedTotals(Disclosure& disclosure)
{
    for (Table& table : disclosure.tables) {
        if (table.kind == TableKind::ThreePublic) {
            std::erase_if(table.rows, [](const Row& row) { return row.code.isEmpty(); });
            arrangeRows(table);
        }
    }
}

class RoundTrip : public testing::TestWithParam<Road>
{};

std::vector<Road> roads()
{
    std::vector<Road> all;
    for (const char16_t* file : {u":/sample/agency-services-2023.txt",
                                 u"qinhuangdao-2023.txt",
                                 u"wanli-2024.pdf",
                                 u"putuo-finance-2025.pdf"}) {
        for (const char16_t* ending : {u"xlsx", u"csv", u"json"})
            all.push_back({QString::fromUtf16(file), QString::fromUtf16(ending)});
    }
    return all;
}

} // namespace

namespace {

// Reads a document, writes it with that ending and reads that.
void expectReadBack(const QString& file, const QString& ending)
{
    const readers::FileReader reader = shippedReader();
    Result<Disclosure> read = reader.read(file);
    ASSERT_TRUE(read.has_value());
    if (ending == u"json")
        leaveOutRepeatedTotals(*read);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.") + ending);
    ASSERT_TRUE(writers::FileDisclosureWriter().write(*read, path, {}).has_value());
    const Result<Disclosure> again = reader.read(path);
    ASSERT_TRUE(again.has_value()) << qPrintable(again.error().detail);

    EXPECT_GT(figureCount(*read), 30);
    EXPECT_EQ(figureCount(*again), figureCount(*read));
    const std::vector<FigureDifference> differences = differencesOf(*read, *again);
    EXPECT_TRUE(differences.empty())
        << qPrintable(differences.front().table + u' ' + differences.front().name);
    const QStringList wanted = facesOf(*read);
    const QStringList found = facesOf(*again);
    ASSERT_EQ(found.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        ASSERT_EQ(found[i].toStdString(), wanted[i].toStdString());
    EXPECT_TRUE(again->hidden.empty());
}

// The typeset documents stand for the published ones where these are not there.
class TypesetRoundTrip : public testing::TestWithParam<Road>
{};

std::vector<Road> typesetRoads()
{
    std::vector<Road> all;
    for (const char16_t* form :
         {u"numbered_tables", u"split_codes", u"three_lists", u"revenue_of_its_own"}) {
        for (const char16_t* ending : {u"xlsx", u"csv", u"json"})
            all.push_back({QString::fromUtf16(form), QString::fromUtf16(ending)});
    }
    // Its third list is read as texts, which JSON has no place for.
    std::erase_if(all, [](const Road& road) {
        return road.file == u"three_lists" && road.ending == u"json";
    });
    return all;
}

} // namespace

TEST_P(RoundTrip, a_document_is_read_back_figure_by_figure)
{
    const QString sample = pathOf(GetParam().file);
    if (!QFile::exists(sample))
        GTEST_SKIP() << "not checked: " << qPrintable(sample) << " is not on this machine";
    expectReadBack(sample, GetParam().ending);
}

TEST_P(TypesetRoundTrip, a_document_is_read_back_figure_by_figure)
{
    for (const typeset::PrintedDocument& document : typeset::documentsOfAllForms()) {
        if (document.name != GetParam().file)
            continue;
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("typeset.pdf"));
        ASSERT_TRUE(typeset::writeFile(document, pdf));
        expectReadBack(pdf, GetParam().ending);
        return;
    }
    FAIL() << "no form " << qPrintable(GetParam().file);
}

INSTANTIATE_TEST_SUITE_P(Documents, TypesetRoundTrip, testing::ValuesIn(typesetRoads()));
INSTANTIATE_TEST_SUITE_P(Samples, RoundTrip, testing::ValuesIn(roads()));

TEST(XlsxFile, the_same_document_gives_the_same_bytes)
{
    const Result<Disclosure> read =
        shippedReader().read(pathOf(QStringLiteral(":/sample/agency-services-2023.txt")));
    ASSERT_TRUE(read.has_value());
    const QTemporaryDir folder;
    const writers::FileDisclosureWriter writer;
    DisclosureWriter::Options options;
    options.created = QDateTime(QDate(2023, 2, 10), QTime(9, 0), Qt::UTC);
    const QString first = folder.filePath(QStringLiteral("a.xlsx"));
    const QString second = folder.filePath(QStringLiteral("b.xlsx"));
    ASSERT_TRUE(writer.write(*read, first, options).has_value());
    ASSERT_TRUE(writer.write(*read, second, options).has_value());
    EXPECT_EQ(bytesOf(first), bytesOf(second));
    EXPECT_GT(bytesOf(first).size(), 10'000);
}

TEST(XlsxFile, codes_are_texts_and_amounts_numbers_to_the_last_fen)
{
    const readers::FileReader reader = shippedReader();
    const QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("a.txt"));
    writeBytes(
        text,
        QStringLiteral("部门预算支出总表\n430 某中心 预算年度：2023 单位：万元\n"
                       "序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级支出\t"
                       "对附属单位补助支出\n\t科目编码\t科目名称\t\t\t\t\t\t\n"
                       "1\t201\t=1+1\t0.1\t-0.000001\t9999999999.999999\t0.00\t\t\n")
            .toUtf8());
    const Result<Disclosure> read = reader.read(text);
    ASSERT_TRUE(read.has_value());
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(writers::FileDisclosureWriter().write(*read, path, {}).has_value());
    const Result<std::vector<Sheet>> sheets = reader.readSheets(path);
    ASSERT_TRUE(sheets.has_value());
    EXPECT_EQ(sheets->front().name, QStringLiteral("部门预算支出总表"));
    EXPECT_EQ(sheets->front().rows.back().join(u'|'),
              QStringLiteral("1|201|=1+1|0.1|-0.000001|9999999999.999999|0"));
    const Result<Disclosure> again = reader.read(path);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->tables.front().rows.front().cells[3].amount, Money::fromFen(100'000));
    EXPECT_EQ(again->tables.front().rows.front().cells[5].amount,
              Money::fromFen(9'999'999'999'999'999));
    EXPECT_EQ(again->tables.front().rows.front().cells[6].amount, Money::fromFen(0));
    EXPECT_EQ(again->tables.front().rows.front().cells[7].amount, std::nullopt);
}

TEST(XlsxFile, damaged_copies_end_in_a_result_or_one_error)
{
    constexpr quint32 seed = 20230210;
    constexpr int copies = 200;
    const readers::FileReader reader = shippedReader();
    const Result<Disclosure> read =
        reader.read(pathOf(QStringLiteral(":/sample/agency-services-2023.txt")));
    ASSERT_TRUE(read.has_value());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(writers::FileDisclosureWriter().write(*read, path, {}).has_value());
    const QByteArray whole = bytesOf(path);
    QRandomGenerator random(seed);
    int failures = 0;
    for (int copy = 0; copy < copies; ++copy) {
        QByteArray bytes = whole;
        const int size = static_cast<int>(bytes.size());
        if (copy % 4 == 0)
            bytes.truncate(random.bounded(size));
        for (int flip = 0; flip <= copy % 7 && !bytes.isEmpty(); ++flip)
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                static_cast<char>(random.bounded(256));
        writeBytes(path, bytes);
        const Result<Disclosure> damaged = reader.read(path);
        if (damaged)
            continue;
        ++failures;
        EXPECT_EQ(damaged.error().place.file, path) << "copy " << copy;
    }
    EXPECT_GT(failures, copies / 4);
}

} // namespace budget
