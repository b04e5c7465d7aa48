#include "core/readers/pdf/page_picture.h"

#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/readers/pdf/page_sketch.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace budget::readers {

namespace {

std::string printed(const std::vector<PageImage::Mark>& marks)
{
    QStringList lines;
    for (const PageImage::Mark& mark : marks)
        lines.append(QStringLiteral("%1: %2,%3 %4x%5")
                         .arg(mark.words)
                         .arg(mark.left)
                         .arg(mark.top)
                         .arg(mark.width)
                         .arg(mark.height));
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST(PagePictures, words_are_marked_where_they_stand_blanks_and_line_ends_apart)
{
    PageSketch sketch;
    sketch.write(100, 50, u"支出 8320.77"_qs);
    sketch.write(20, 70, u"万元，支出"_qs);
    EXPECT_EQ(printed(marksOf(sketch.page(), {u"8320.77万元"_qs, u"支出"_qs}, 2)),
              "0: 260,100 140x20\n0: 40,140 40x20\n1: 200,100 40x20\n1: 100,140 40x20");
}

TEST(PagePictures, a_number_is_not_found_within_a_longer_one)
{
    PageSketch sketch;
    sketch.write(0, 0, u"15.00"_qs);
    sketch.write(0, 20, u"合5.00元"_qs);
    EXPECT_EQ(printed(marksOf(sketch.page(), {u"5.00"_qs}, 1)), "0: 10,20 40x10");
    EXPECT_EQ(printed(marksOf(sketch.page(), {QString(), u"空"_qs}, 1)), "");
}

TEST(PagePictures, only_a_pdf_has_pages)
{
    const PagePictures pictures;
    EXPECT_TRUE(pictures.hasPages(u"/a/b.PDF"_qs));
    EXPECT_FALSE(pictures.hasPages(u"/a/b.xlsx"_qs));
    EXPECT_FALSE(pictures.hasPages(QString()));
}

namespace {

// The page is drawn 800 pixels wide, with one mark over the words.
void expectDrawn(const QString& pdf, int number, const QString& words)
{
    const PagePictures pictures;
    const Result<PageImage> page = pictures.render(pdf, number, 800, {words});
    ASSERT_TRUE(page.has_value());
    EXPECT_NEAR(page->width, 800, 1);
    EXPECT_EQ(page->pixels.size(), qsizetype{4} * page->width * page->height);
    const auto isInk = [](char c) { return c != '\xff'; };
    EXPECT_GT(std::count_if(page->pixels.begin(), page->pixels.end(), isInk), 1000) << "no ink";
    ASSERT_EQ(page->marks.size(), 1U);
    EXPECT_GT(page->marks.front().width, page->marks.front().height);
    EXPECT_THAT(pictures.render(pdf, 999, 800, {}), FailsWith(ErrorCode::NothingRecognized));
}

} // namespace

TEST(PagePictures, a_published_page_is_drawn_with_its_words_marked)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    expectDrawn(sharedPath(u"samples/wanli-2024.pdf"_qs), 9, u"352.67万元"_qs);
}

TEST(PagePictures, a_page_of_a_typeset_document_is_drawn_with_its_words_marked)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_qs);
    ASSERT_TRUE(typeset::writeFile(typeset::numberedTables(typeset::townOffice()), pdf));
    expectDrawn(pdf, 3, u"一、一般公共预算拨款收入"_qs);
}

TEST(PagePictures, a_file_that_is_not_there_has_no_pages)
{
    EXPECT_THAT(PagePictures().render(u"/no/such.pdf"_qs, 1, 800, {}),
                FailsWith(ErrorCode::FileDamaged));
}

} // namespace budget::readers
