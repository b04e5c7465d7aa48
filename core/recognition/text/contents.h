#pragma once

#include "core/document/printed_text.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace budget::recognition {

// The contents page: which headings the document has, and which is part of which.
class Contents
{
public:
    struct Entry
    {
        QString text;    // as printed, without leader dots and page number
        QString heading; // folded, without ordinal
        Ordinal ordinal; // length 0 where none is printed
        int level = 0;
        int parent = -1; // index of the entry it is part of
    };

    bool isEmpty() const { return m_entries.empty(); }
    const Entry& at(int entry) const { return m_entries[static_cast<std::size_t>(entry)]; }

    // Adds a line of the contents page, leader dots and page number allowed.
    void add(QStringView line);

    // The entry a line of the body is the heading of: its words, whatever its ordinal; or the same
    // ordinal of the same style and words much alike. -1 when there is none.
    int find(QStringView line) const;

    // The number of the first entry with exactly these words, or with them but for the year before
    // them and the publisher's name for 部门; -1 when there is none.
    int findWords(QStringView line) const;

private:
    std::vector<Entry> m_entries;
    std::vector<OrdinalStyle> m_styles; // of the levels, outermost first
};

// 1、部门预算收支总表.....3: words, leader dots, a page number.
bool isContentsLine(QStringView line);

} // namespace budget::recognition
