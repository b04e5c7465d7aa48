#include "core/readers/pdf/page_picture.h"

#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/readers/pdf/page_sketch.h"
#include "tests/core/readers/shared_sample.h"

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

TEST(PagePictures, a_published_page_is_drawn_with_its_words_marked)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    const PagePictures pictures;
    const Result<PageImage> page =
        pictures.render(sharedPath(u"samples/wanli-2024.pdf"_qs), 9, 800, {u"352.67万元"_qs});
    ASSERT_TRUE(page.has_value());
    EXPECT_NEAR(page->width, 800, 1);
    EXPECT_EQ(page->pixels.size(), qsizetype{4} * page->width * page->height);
    const auto isInk = [](char c) { return c != '\xff'; };
    EXPECT_GT(std::count_if(page->pixels.begin(), page->pixels.end(), isInk), 1000) << "no ink";
    ASSERT_EQ(page->marks.size(), 1U);
    EXPECT_GT(page->marks.front().width, page->marks.front().height);
    EXPECT_THAT(pictures.render(sharedPath(u"samples/wanli-2024.pdf"_qs), 999, 800, {}),
                FailsWith(ErrorCode::NothingRecognized));
    EXPECT_THAT(pictures.render(u"/no/such.pdf"_qs, 1, 800, {}), FailsWith(ErrorCode::FileDamaged));
}

} // namespace budget::readers
