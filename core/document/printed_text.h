#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// Texts as extraction leaves them, brought to a form in which they can be compared. There are three
// such forms, each of which leaves out more than the one before; both texts need the same one.

// For what is printed: without white space and marks of no width. 传媒支 出 is 传媒支出.
QString withoutSpaces(QStringView text);

// Without the blanks between two Chinese characters that a line's end left: 机关事务 服务中心.
QString withoutHanBlanks(QStringView text);

// For titles, headings and the words of rows: without white space and quotes, full-width letters,
// digits and brackets made half-width. “三公”（境） and "三公"(境) compare equal; a bracket counts.
QString comparable(QStringView text);

// For the names of subjects, units and projects, whoever typed them: without white space and any
// punctuation, compatibility forms resolved (Unicode NFKC), capital letters small. 维修（护）费 is
// 维修护费.
QString foldedName(QStringView name);

// How alike two comparable texts are, in permille: pairs of neighbouring characters they share
// (Dice 1945). 1000 for equal texts, 0 where no pair is shared.
int likeness(QStringView left, QStringView right);

// The ordinal a text begins with, as printed: "1、" "十二、" "（一）" "(3)" "2." "第一部分". The
// style tells headings of one rank from those of another.
enum class OrdinalStyle
{
    Part,
    Chinese,
    ChineseInBrackets,
    Arabic,
    ArabicInBrackets
};
struct Ordinal
{
    OrdinalStyle style = OrdinalStyle::Chinese;
    int number = 0;
    qsizetype length =
        0; // characters of the text it takes, the mark and white space after it included
};
std::optional<Ordinal> ordinalOf(QStringView text);

// The text after its ordinal, or the whole text, trimmed.
QString withoutOrdinal(QStringView text);

} // namespace budget
