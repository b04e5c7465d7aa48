#pragma once

#include <QString>

namespace budget {

// Where something was read, or went wrong. Every part may be absent: an empty text, a zero.
struct Place
{
    QString file;
    QString table; // title of the table as printed
    int page = 0;  // 1-based; 0 where the format has no pages
    int line = 0;  // 1-based line of the file; 0 where the format has no lines
    QString column;

    bool operator==(const Place&) const = default;
};

} // namespace budget
