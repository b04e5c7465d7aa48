#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// How much of a text counts when it is compared with another; both need the same. White space,
// marks of no width and the width of letters, digits and signs never count: extraction leaves them
// as it happens.
enum class Fold
{
    // Titles, headings, notes, the words over columns and of rows: without quotes. Brackets and
    // other marks count, since they part what reads alike without them. “三公”（境） is 三公(境).
    Words,
    // The same behind the ordinal it begins with: 十二、 and （二） differ from place to place.
    WordsBehindOrdinal,
    // The names of subjects, units and projects, whoever typed them: without any punctuation, which
    // people leave out, capitals small, compatibility forms resolved (Unicode NFKC). 维修（护）费
    // is 维修护费.
    Name,
};

QString foldedText(QStringView text, Fold fold);

// A single character as Fold::Name compares it, but for compatibility forms of more than one
// character; nothing where it does not count. For searches, which fold every row at every key
// pressed and may not allocate.
std::optional<QChar> foldedCharacter(QChar c);

} // namespace budget
