#include "core/writers/pdf/to_unicode.h"

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

std::string shown(const GlyphMeaning& meaning)
{
    std::string text;
    for (const auto& [glyph, character] : meaning)
        text += std::to_string(glyph) + QString::fromUcs4(&character, 1).toStdString() + ' ';
    return text;
}

} // namespace

TEST(ToUnicode, ranges_as_they_are_written)
{
    EXPECT_EQ(shown(parseToUnicode("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                                   "3 beginbfrange\n<0000> <0000> <0000>\n"
                                   "<0001> <0003> [<2F40> <51FA> <0041> ]\n"
                                   "<0010> <0012> <0061>\nendbfrange\n")),
              "1⽀ 2出 3A 16a 17b 18c ");
}

TEST(ToUnicode, what_is_not_understood_is_left_out)
{
    for (const char* cmap :
         {"", "beginbfrange", "beginbfrange\n<zz> <0001> <0041>", "<0001> <0002> <0041>"})
        EXPECT_EQ(shown(parseToUnicode(cmap)), "") << cmap;
}

TEST(ToUnicode, blocks_hold_a_hundred_at_most_and_pairs_stand_for_high_characters)
{
    GlyphMeaning meaning;
    for (int glyph = 1; glyph <= 201; ++glyph)
        meaning[glyph] = U'A';
    meaning[201] = 0x20BB7;
    const QByteArray stream = toUnicodeStream(meaning);
    EXPECT_EQ(stream.count("100 beginbfchar"), 2);
    EXPECT_EQ(stream.count("\n1 beginbfchar"), 1);
    EXPECT_TRUE(stream.contains("<00c9> <D842DFB7>\n"));
}

} // namespace budget::writers
