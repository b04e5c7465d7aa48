#pragma once

#include "core/writers/pages/page_content.h"

#include <QHash>
#include <QRawFont>
#include <QString>

#include <array>
#include <vector>

class QPainter;

namespace budget::writers {

// A face of a typeface with the glyphs drawn in it, in the order they were first drawn.
struct DrawnFace
{
    QRawFont font;
    QString family;
    std::vector<quint32> glyphs;
    QHash<quint32, char32_t> characters; // the one character each glyph stands for
};

// The faces of the typeface, regular and bold, where each glyph stands for the commonest character
// that leads to it: a unified ideograph before a radical, what is in GB2312 before what is not.
std::vector<DrawnFace> commonFaces();

// Draws pages and remembers which character each glyph stands for, so that the text of a PDF can
// be known exactly. Where a font has one glyph for two characters (· and •) and both are drawn, the
// second is drawn in a sister face that has the same shape.
class PagePainter
{
public:
    PagePainter();

    // Draws the page in its own units; the painter's transform brings them to the device.
    void paint(QPainter& painter, const PageContent& page);
    // Every face something was drawn in.
    std::vector<DrawnFace> faces() const;

private:
    void paintText(QPainter& painter, const DrawnText& text);
    // The face that draws the character, after noting that it does: an index into the faces of the
    // weight.
    int chooseFace(const QString& character, bool bold);

    std::array<std::vector<DrawnFace>, 2> m_faces; // by weight: regular, bold
};

} // namespace budget::writers
