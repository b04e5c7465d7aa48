#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// Texts as extraction leaves them, put right to be kept and shown. For comparing they are folded
// (core/document/folded_text.h).

// White space, or a mark of no width.
bool isBlank(QChar c);

// Without white space and marks of no width: 传媒支 出 is 传媒支出.
QString withoutSpaces(QStringView text);

// Without the blanks between two Chinese characters that a line's end left: 机关事务 服务中心.
QString withoutHanBlanks(QStringView text);

// How alike two folded texts are, in permille: pairs of neighbouring characters they share
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
