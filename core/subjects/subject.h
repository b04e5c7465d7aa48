#pragma once

#include <QString>

namespace budget {

// A budget subject (科目): one row of a catalogue edition, or a code a document uses that the
// catalogue lacks.
struct Subject
{
    QString code;       // 2080505; unique in its catalogue
    QString name;       // 机关事业单位基本养老保险缴费支出
    int level = 0;      // 类 0, 款 1, 项 2
    QString evidence;   // how far the row can be trusted, resources/subjects/README.md: seed,
                        // published:2024, older-list, recalled, …; empty when not listed
    QString note;       // remarks of the edition: 政府性基金预算, an older name
    bool listed = true; // false for a code that only a document gives

    bool operator==(const Subject&) const = default;
};

} // namespace budget
