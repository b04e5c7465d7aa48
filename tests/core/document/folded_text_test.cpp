#include "core/document/folded_text.h"

#include <gtest/gtest.h>

#include <array>

namespace budget {

namespace {

struct Folded
{
    QStringView text;
    QStringView words;
    QStringView name;
};

} // namespace

TEST(FoldedText, leaves_out_what_does_not_count)
{
    const std::array texts{
        Folded{u"", u"", u""},
        Folded{u"传媒支 出", u"传媒支出", u"传媒支出"},
        Folded{u"\u3000会议\u200B费\uFEFF", u"会议费", u"会议费"},
        Folded{u"“三公”（境）", u"三公(境)", u"三公境"},
        Folded{u"「三公」‘费’", u"三公费", u"三公费"},
        Folded{u"维修（护）费", u"维修(护)费", u"维修护费"},
        Folded{u" ＡＢ（c） 费 ", u"AB(c)费", u"abc费"},
        Folded{u"２０２３年：ＰＰＰ", u"2023年:PPP", u"2023年ppp"},
        Folded{u"一、办公费", u"一、办公费", u"一办公费"},
        Folded{u"㈠㎡", u"㈠㎡", u"一m2"},          // compatibility forms of several characters
        Folded{u"⾦额", u"⾦额", u"金额"},          // a radical that extraction leaves for 金
        Folded{u"A+B项目", u"A+B项目", u"a+b项目"}, // a sign is no punctuation
    };
    for (const Folded& each : texts) {
        EXPECT_EQ(foldedText(each.text, Fold::Words), each.words);
        EXPECT_EQ(foldedText(each.text, Fold::Name), each.name);
    }
}

TEST(FoldedText, behind_an_ordinal)
{
    EXPECT_EQ(foldedText(u"十二、 “三公” 经费", Fold::WordsBehindOrdinal), u"三公经费");
    EXPECT_EQ(foldedText(u"（二）项目支出", Fold::WordsBehindOrdinal), u"项目支出");
    EXPECT_EQ(foldedText(u"第三部分 名词解释", Fold::WordsBehindOrdinal), u"名词解释");
    EXPECT_EQ(foldedText(u"3.5 亿元", Fold::WordsBehindOrdinal), u"3.5亿元");
}

// Folding again changes nothing, so that what is kept folded may be compared with either.
TEST(FoldedText, folding_twice_is_folding_once)
{
    for (const QStringView text :
         {u"“三公”（境） 费", u"２０８ ＰＰＰ：㈠", u"一、\u200B办公 费"}) {
        for (const Fold fold : {Fold::Words, Fold::Name}) {
            const QString once = foldedText(text, fold);
            EXPECT_EQ(foldedText(once, fold), once);
        }
    }
}

// What a search folds character by character is what names are compared by.
TEST(FoldedText, characters_fold_as_names_do)
{
    for (const QChar c : QStringLiteral("Ａb１２ （）。、：“”\u3000\u200B费护+-—·A9")) {
        const std::optional<QChar> counted = foldedCharacter(c);
        EXPECT_EQ(counted ? QString(*counted) : QString(), foldedText(QString(c), Fold::Name))
            << static_cast<int>(c.unicode());
    }
}

} // namespace budget
