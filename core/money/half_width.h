#pragma once

#include <QChar>

namespace budget {

// A full-width form (！ to ～) as the ASCII character it stands for; every other character as it
// is.
constexpr QChar halfWidth(QChar c)
{
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    constexpr int distance = 0xFEE0; // they stand in the same order
    return c.unicode() >= first && c.unicode() <= last ? QChar(c.unicode() - distance) : c;
}

} // namespace budget
