#include "core/readers/pdf_reader.h"

#include "core/disclosure/figure_difference.h"
#include "tests/core/disclosure/key_disclosure.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/core/result_matchers.h"

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

std::string text(const std::vector<FigureDifference>& differences)
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
        const Disclosure key =
            keyDisclosure(answerKey(QStringLiteral("truth/%1.tsv").arg(name), false));
        EXPECT_EQ(figureCount(key), document.figures);
        EXPECT_EQ(text(differencesOf(key, *read)), "");
    }
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

TEST(PdfReader, says_what_is_wrong_with_a_broken_file)
{
    EXPECT_THAT(readBytes("%PDF-1.7\n"), FailsWith(ErrorCode::FileDamaged));
    EXPECT_THAT(readBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"),
                FailsWith(ErrorCode::FileEmpty));
}

// Bytes flipped and ends cut off: a result or one error, and no end of the program.
TEST(PdfReader, survives_damaged_copies)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    const QByteArray whole = bytesOf(sharedPath(QStringLiteral("samples/putuo-finance-2025.pdf")));
    ASSERT_GT(whole.size(), 100'000);
    unsigned random = 12345;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<qsizetype>(random >> 8U) % below;
    };
    for (int copy = 0; copy < 30; ++copy) {
        QByteArray bytes = whole;
        for (int flip = 0; flip < 40; ++flip)
            bytes[next(bytes.size())] = static_cast<char>(next(256));
        if (copy % 3 == 0)
            bytes.truncate(next(bytes.size()));
        const Result<Disclosure> read = readBytes("%PDF-1.5\n" + bytes);
        EXPECT_TRUE(read.has_value() || !read.error().place.file.isEmpty()) << copy;
    }
}

} // namespace budget
