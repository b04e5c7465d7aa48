#include "core/readers/pdf/pdf_reader.h"

#include "core/document/figure_difference.h"
#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/core/readers/typeset_sample.h"
#include "tests/core/reconstruction/key_disclosure.h"
#include "tests/typeset/sheet_typesetter.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget {

namespace {

struct Published
{
    const char16_t* name;
    const char16_t* unitName;
    int fiscalYear;
    int figures; // in its answer key
};

constexpr Published documents[]{
    {u"putuo-finance-2025", u"上海市普陀区财政局", 2025, 241},
    {u"wanli-2024", u"上海市普陀区人民政府万里街道办事处", 2024, 875},
};

std::string differenceText(const std::vector<FigureDifference>& differences)
{
    std::string all;
    for (const FigureDifference& difference : differences)
        all += tableKindId(difference.kind).toStdString() + ' ' + difference.code.toStdString()
               + ' ' + difference.name.toStdString() + ' ' + difference.column.toStdString() + '\n';
    return all;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Disclosure> readBytes(const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return shippedReader().read(file.fileName());
}

} // namespace

TEST(PdfReader, reads_every_figure_of_published_documents)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    for (const Published& document : documents) {
        const QString name = QString::fromUtf16(document.name);
        SCOPED_TRACE(name.toStdString());
        const Result<Disclosure> read =
            shippedReader().read(sharedPath(QStringLiteral("samples/%1.pdf").arg(name)));
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(read->unitName, QString::fromUtf16(document.unitName));
        EXPECT_EQ(read->fiscalYear, document.fiscalYear);
        const Disclosure key = reconstruction::keyDisclosure(
            answerKey(QStringLiteral("truth/%1.tsv").arg(name), false));
        EXPECT_EQ(figureCount(key), document.figures);
        EXPECT_EQ(differenceText(differencesOf(key, *read)), "");
    }
}

// The same document as another program lays its text out: columns apart by blanks, no lines.
TEST(PdfReader, reads_the_same_figures_without_ruled_lines)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("a.txt"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("pdftotext"),
                                {QStringLiteral("-layout"),
                                 sharedPath(QStringLiteral("samples/putuo-finance-2025.pdf")),
                                 text}),
              0);
    const Result<Disclosure> read = shippedReader().read(text);
    ASSERT_TRUE(read.has_value());
    const Disclosure key = reconstruction::keyDisclosure(
        answerKey(QStringLiteral("truth/putuo-finance-2025.tsv"), false));
    EXPECT_EQ(differenceText(differencesOf(key, *read)), "");
}

TEST(PdfReader, reads_the_same_figures_without_ruled_lines_of_a_typeset_document)
{
    const typeset::PrintedDocument document = typeset::splitCodes(typeset::waterBureau());
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    const QString text = folder.filePath(QStringLiteral("a.txt"));
    typeset::PageStyle style;
    style.padding = 6;
    ASSERT_TRUE(typeset::writeFile(document, pdf, style));
    ASSERT_EQ(
        QProcess::execute(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, text}), 0);
    const Result<Disclosure> read = shippedReader().read(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(differenceText(differencesOf(keyOf(document), *read)), "");
}

// Nine lines of the document stand in its text layer a second time, clipped away.
TEST(PdfReader, does_not_read_what_the_page_does_not_show)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    const Result<std::vector<Page>> pages =
        readers::readPdf(sharedPath(QStringLiteral("samples/putuo-finance-2025.pdf")));
    ASSERT_TRUE(pages.has_value());
    int told = 0;
    for (const Page& page : *pages) {
        for (const Block& block : page.blocks)
            told += static_cast<int>(block.paragraph.count(QStringLiteral("887.36")));
    }
    EXPECT_EQ(told, 1);
}

// Clipped away, white on white, or painted in the mode that paints nothing.
TEST(PdfReader, does_not_read_what_the_page_does_not_show_of_a_typeset_document)
{
    typeset::PageStyle style;
    style.hasHiddenText = true;
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    ASSERT_TRUE(typeset::writeFile(typeset::numberedTables(typeset::townOffice()), pdf, style));
    const Result<std::vector<Page>> pages = readers::readPdf(pdf);
    ASSERT_TRUE(pages.has_value());
    ASSERT_GT(pages->size(), 10U);
    QString words;
    for (const Page& page : *pages) {
        for (const Block& block : page.blocks) {
            words += block.paragraph + u'\n';
            for (const GridRow& row : block.rows)
                words += row.cells.join(u'|') + u'\n';
        }
    }
    for (const char16_t* hidden : {u"7,777.77", u"6,666.66", u"5,555.55"})
        EXPECT_FALSE(words.contains(QStringView(hidden))) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"2020.47"));
}

TEST(PdfReader, says_what_is_wrong_with_a_broken_file)
{
    EXPECT_THAT(readBytes("%PDF-1.7\n"), FailsWith(ErrorCode::FileDamaged));
    EXPECT_THAT(readBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"),
                FailsWith(ErrorCode::FileEmpty));
}

// Bytes flipped and ends cut off: a result or one error with its file, and no end of the program.
// Two hundred copies in four parts, for the sanitizers' sake.
class DamagedCopies : public testing::TestWithParam<unsigned>
{};

INSTANTIATE_TEST_SUITE_P(FileReader, DamagedCopies, testing::Values(1U, 2U, 3U, 4U));

namespace {

// Reads fifty damaged copies of documents, in turn; how many could still be read.
int readDamaged(const std::vector<QByteArray>& wholes, unsigned seed)
{
    unsigned random = seed * 12345;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<qsizetype>(random >> 8U) % below;
    };
    int results = 0;
    for (int copy = 0; copy < 50; ++copy) {
        QByteArray bytes = wholes[static_cast<std::size_t>(copy) % wholes.size()];
        for (int flip = 0; flip < 1 + copy; ++flip)
            bytes[next(bytes.size())] = static_cast<char>(next(256));
        if (copy % 5 == 0)
            bytes.truncate(next(bytes.size()));
        const Result<Disclosure> read = readBytes(bytes);
        results += read ? 1 : 0;
        EXPECT_TRUE(read || !read.error().place.file.isEmpty()) << copy;
    }
    return results;
}

} // namespace

TEST_P(DamagedCopies, end_in_a_result_or_one_error)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    std::vector<QByteArray> wholes;
    for (const char16_t* name :
         {u"putuo-finance-2025.pdf", u"wanli-2024.pdf", u"qinhuangdao-2023.txt"}) {
        wholes.push_back(
            bytesOf(sharedPath(QStringLiteral("samples/") + QString::fromUtf16(name))));
        ASSERT_GT(wholes.back().size(), 50'000);
    }
    EXPECT_GT(readDamaged(wholes, GetParam()), 5)
        << "a few bytes are no reason to refuse a document";
}

TEST_P(DamagedCopies, of_a_typeset_document_end_in_a_result_or_one_error)
{
    const typeset::PrintedDocument office = typeset::numberedTables(typeset::townOffice());
    const std::vector<QByteArray> wholes{
        typeset::typesetPdf(office),
        typeset::typesetPdf(typeset::splitCodes(typeset::waterBureau())),
        typeset::typesetText(office)};
    for (const QByteArray& whole : wholes)
        ASSERT_GT(whole.size(), 5'000);
    EXPECT_GT(readDamaged(wholes, GetParam()), 5)
        << "a few bytes are no reason to refuse a document";
}

} // namespace budget
