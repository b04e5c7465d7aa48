#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace budget {

// What somebody typed to find rows, read once and then asked for every row. Asking allocates
// nothing for names of up to 64 characters.
//
// White space separates words; a row is found when it has every word. Width, letter case, brackets
// and other punctuation matter nowhere: 维修(护)费, 维修（护）费 and 维修护费 are one name, ２０８
// is 208, JGYL is jgyl. A row has a word when
// - its code begins with the word; or
// - its name contains the word, where a Latin letter also stands for each character that has a
//   reading with this initial (core/subjects/pinyin.h): 行 is x and h, 会 is h and k. So 基本yl
//   finds 基本养老保险; or
// - the word is all letters and is such initials in runs: cut into pieces of which every one but
//   the last has at least two letters, the pieces stand in the name in this order, with anything
//   between them. So jgyl finds 机关事业单位基本养老保险缴费支出 by jg and yl, but jsyl does not
//   find it by j, s, yl.
//
// Typing on only ever narrows: a row that has a word has every beginning of the word, too.
class SearchQuery
{
public:
    explicit SearchQuery(QStringView text);

    bool isEmpty() const { return m_words.empty(); }        // no letter, digit or character in it
    bool matches(QStringView code, QStringView name) const; // an empty query matches every row

private:
    std::vector<QString> m_words; // folded
};

// The same for one row. Who asks for many rows keeps a SearchQuery.
bool matchesSearch(QStringView code, QStringView name, QStringView query);

} // namespace budget
