#include "core/readers/pdf/drawn_page.h"

#include "core/money/error.h"
#include "core/readers/pdf/pdf_reader.h"
#include "tests/core/money/result_matchers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget::readers {

namespace {

// A PDF of pages of 400 × 300 points that paint this; the font /F is Helvetica, the layer /Off is
// switched off, the graphics state /Clear paints nothing.
QByteArray pdfOf(const QByteArray& content, int pages = 1, const QByteArray& pageEntries = {})
{
    QByteArray kids;
    QByteArray pageObjects;
    for (int i = 0; i < pages; ++i) {
        const QByteArray number = QByteArray::number(10 + i);
        kids += number + " 0 R ";
        pageObjects += number
                       + " 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R"
                       + pageEntries + "/Resources 3 0 R>>\nendobj\n";
    }
    return "%PDF-1.5\n"
           "1 0 obj\n<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]"
           "/D<</Order[6 0 R]/OFF[6 0 R]>>>>>>\nendobj\n"
           "2 0 obj\n<</Type/Pages/Count "
           + QByteArray::number(pages) + "/Kids[" + kids + "]>>\nendobj\n" + pageObjects
           + "3 0 obj\n<</Font<</F 5 0 R>>/Properties<</Off 6 0 R>>/ExtGState<</Clear<</ca "
             "0>>>>>>\n"
             "endobj\n"
             "4 0 obj\n<</Length "
           + QByteArray::number(content.size()) + ">>\nstream\n" + content
           + "\nendstream\nendobj\n"
             "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\n"
             "endobj\n"
             "6 0 obj\n<</Type/OCG/Name(Off)>>\nendobj\n"
             "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

class DrawnPageTest : public testing::Test
{
protected:
    QString file(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    // The first page as it is drawn.
    DrawnPage draw(const QByteArray& content, const QByteArray& pageEntries = {})
    {
        DrawnPage drawn;
        EXPECT_TRUE(
            drawPages(file(pdfOf(content, 1, pageEntries)), [&drawn](const DrawnPage& page, int) {
                drawn = page;
                return true;
            }));
        return drawn;
    }
    static std::string text(const DrawnPage& page)
    {
        QString all;
        for (const Glyph& glyph : page.glyphs)
            all += glyph.text;
        return all.toStdString();
    }
    QTemporaryDir m_folder;
};

constexpr const char* Words = "BT /F 12 Tf 50 200 Td (8900.03) Tj ET ";

struct Painted
{
    const char* what;
    const char* content; // before the words, or around them where it holds %
    const char* text;    // that a reader sees
};

constexpr Painted paintings[]{
    {"black on white", "", "8900.03"},
    {"white on white", "1 g ", ""},
    {"white on a dark bar", "0 0 0.5 rg 40 190 200 30 re f 1 g ", "8900.03"},
    {"white on a bar that is painted white again",
     "0 g 40 190 99 30 re f 1 g 40 190 99 30 re f ",
     ""},
    {"painted over", "% 0.9 g 40 190 200 30 re f ", ""},
    {"covered by a picture", "% q 200 0 0 30 40 190 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ", ""},
    {"on a picture", "q 200 0 0 30 40 190 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q % ", "8900.03"},
    {"in an invisible mode", "3 Tr ", ""},
    {"clipped away", "0 0 30 30 re W n ", ""},
    {"clipped to what is around it", "40 190 200 30 re W n ", "8900.03"},
    {"off the page", "1 0 0 1 500 0 cm ", ""},
    {"on a layer that is off", "/OC /Off BDC % EMC ", ""},
    {"fully transparent", "/Clear gs ", ""},
};

} // namespace

TEST_F(DrawnPageTest, what_is_not_visible_on_the_page_is_not_read)
{
    for (const Painted& painting : paintings) {
        SCOPED_TRACE(painting.what);
        QByteArray content = painting.content;
        if (content.contains('%'))
            content.replace("%", Words);
        else
            content += Words;
        EXPECT_EQ(text(draw(content)), painting.text);
    }
}

TEST_F(DrawnPageTest, a_page_is_held_as_its_rotation_says)
{
    const DrawnPage page = draw(QByteArray(Words) + "50 195 m 250 195 l S", "/Rotate 90");
    EXPECT_EQ(page.width, 300);
    EXPECT_EQ(page.height, 400);
    ASSERT_EQ(text(page), "8900.03");
    EXPECT_EQ(page.glyphs.front().turn, 1);
    ASSERT_EQ(page.rules.size(), 1U);
    EXPECT_FALSE(page.rules.front().isHorizontal());
}

TEST_F(DrawnPageTest, lines_are_rules_however_they_are_drawn)
{
    for (const char* content : {"50 100 m 250 100 l S",
                                "50 99.5 200 1 re f",
                                "2 w 50 100 m 250 100 l s",
                                "[3 2] 0 d 50 100 m 250 100 l S"}) {
        SCOPED_TRACE(content);
        const DrawnPage page = draw(content);
        ASSERT_GE(page.rules.size(), 1U);
        EXPECT_TRUE(page.rules.front().isHorizontal());
        EXPECT_NEAR(page.rules.front().box.top, 200, 0.6);
        EXPECT_NEAR(page.rules.front().box.width(), 200, 0.6);
    }
    EXPECT_TRUE(draw("1 G 50 100 m 250 100 l S").rules.empty()) << "white";
    EXPECT_TRUE(draw("50 100 m 250 150 l S").rules.empty()) << "aslant";
    const DrawnPage cell = draw("50 100 100 20 re S");
    EXPECT_EQ(cell.rules.size(), 4U);
}

TEST_F(DrawnPageTest, a_document_of_pictures_is_told_from_an_empty_one)
{
    const QByteArray picture = "q 400 0 0 300 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    EXPECT_THAT(readPdf(file(pdfOf(picture))), FailsWith(ErrorCode::FileScanned));
    EXPECT_THAT(readPdf(file(pdfOf("3 Tr " + QByteArray(Words) + picture))),
                FailsWith(ErrorCode::FileScanned))
        << "the text that a scanner recognised is not drawn";
    EXPECT_THAT(readPdf(file(pdfOf("50 100 m 250 100 l S"))), FailsWith(ErrorCode::FileEmpty));
}

TEST_F(DrawnPageTest, a_password_is_asked_for_only_where_the_file_cannot_be_read_without_one)
{
    const QString plain = file(pdfOf(Words));
    const QString locked = m_folder.filePath(QStringLiteral("locked.pdf"));
    const auto encrypt = [&](const QString& password) {
        return QProcess::execute(QStringLiteral("qpdf"),
                                 {QStringLiteral("--warning-exit-0"),
                                  QStringLiteral("--no-warn"),
                                  QStringLiteral("--encrypt"),
                                  password,
                                  QStringLiteral("owner"),
                                  QStringLiteral("256"),
                                  QStringLiteral("--"),
                                  plain,
                                  locked});
    };
    ASSERT_EQ(encrypt(QStringLiteral("secret")), 0);
    EXPECT_THAT(readPdf(locked), FailsWith(ErrorCode::FileEncrypted));
    ASSERT_EQ(encrypt(QString()), 0);
    EXPECT_TRUE(readPdf(locked).has_value());
}

TEST_F(DrawnPageTest, a_reading_tells_its_page_and_stops_when_told)
{
    const QString path = file(pdfOf(Words, 12));
    std::vector<int> told;
    EXPECT_THAT(readPdf(path,
                        [&told](int page, int pageCount) {
                            EXPECT_EQ(pageCount, 12);
                            told.push_back(page);
                            return page < 3;
                        }),
                FailsWith(ErrorCode::Cancelled));
    EXPECT_EQ(told, std::vector<int>({1, 2, 3}));
    EXPECT_THAT(readPdf(file(pdfOf(Words, MostPdfPages + 1))), FailsWith(ErrorCode::FileTooLarge));
}

TEST_F(DrawnPageTest, a_page_with_more_than_a_page_holds_is_refused)
{
    QByteArray content = "BT /F 1 Tf 50 200 Td ";
    for (std::size_t i = 0; i <= MostGlyphs / 1000; ++i)
        content += "(" + QByteArray(1000, 'x') + ") Tj 0 0 Td ";
    EXPECT_THAT(readPdf(file(pdfOf("0.001 0 0 1 50 0 cm " + content + "ET"))),
                FailsWith(ErrorCode::FileDamaged));
}

} // namespace budget::readers
