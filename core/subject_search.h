#pragma once

#include <QStringView>

namespace budget {

// Whether a row is what somebody looks for who types `query`: the code begins with it, the name
// contains it (width and brackets do not matter), or a run of the name's characters has these
// pinyin initials (jgyl finds 机关…养老…: the letters in order, gaps allowed between words). Every
// reading of a character counts: 行 is x and h, 会 is h and k. White space in the query separates
// words that must all be found. An empty query matches everything.
bool matchesSearch(QStringView code, QStringView name, QStringView query);

} // namespace budget
