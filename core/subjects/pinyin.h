#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace budget {

// The first letters (a to z) of all Mandarin readings of each character: 行 has h and x, 安 has a,
// 率 has l and s. zh, ch and sh count as z, c and s; lü as l. Knows every character of GB2312.
class PinyinInitials
{
public:
    // Reads resources/subjects/pinyin_initials.tsv: one line a letter, a tab, and all characters
    // that have a reading with it; lines that begin with # are remarks. Fails with
    // ResourceMalformed, the line in place.
    [[nodiscard]] static Result<PinyinInitials> parse(const QByteArray& tsv, const QString& file);
    // The table shipped with the product, read once; a const value for every thread.
    static const PinyinInitials& shipped();

    // Whether a reading of the character begins with the letter, which is in lower case.
    bool has(char16_t character, char16_t letter) const;
    QString of(QChar character) const; // its letters in order: "hx"; empty for none

private:
    std::vector<std::uint32_t> m_letters; // bit 0 is a; by code point, from 〇 (U+3007) on
};

} // namespace budget
