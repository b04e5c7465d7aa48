#pragma once

#include "core/document/disclosure.h"
#include "core/recognition/text/contents.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace budget::recognition {

// Puts paragraphs and tables into the sections of a Disclosure, as headings open them. The contents
// page says which headings are the document's own; numbered headings below them rank by the order
// in which their styles of ordinals appear.
class SectionOutline
{
public:
    SectionOutline(Disclosure& disclosure, const Contents& contents)
        : m_disclosure(disclosure)
        , m_contents(contents)
    {}

    // Whether a line is a heading: listed in the contents, or short, numbered and no sentence.
    bool isHeading(QStringView line) const;

    // Opens a section; the part of the contents it belongs to is opened before it where the body
    // does not print it.
    void openSection(const QString& heading, const Place& place);
    // The same for a table's title: opens the part alone.
    void openPartOf(QStringView title, const Place& place);

    void addParagraph(const QString& text, const Place& place);
    // A line between a table's title and its grid (填报单位：…) stands above the table.
    void addAboveTable(const QString& text, const Place& place);
    void addTable(int table, const Place& place);
    // Takes the last paragraph of the current section back, if it has these words.
    void takeBack(const QString& text);

private:
    void openEntry(int entry, const QString& heading, const Place& place);
    Section& current();

    Disclosure& m_disclosure;
    const Contents& m_contents;
    int m_entry = -1;                   // of the contents, opened last
    int m_part = -1;                    // its outermost ancestor
    int m_baseLevel = -1;               // level of the heading that the contents listed last
    std::vector<OrdinalStyle> m_styles; // below it
};

} // namespace budget::recognition
