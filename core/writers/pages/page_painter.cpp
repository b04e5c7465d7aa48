#include "core/writers/pages/page_painter.h"

#include "core/writers/pages/typeface.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QStringDecoder>

namespace budget::writers {

namespace {

// Opaque, so that the file may become an archive format, which has no transparency.
const QColor& headerTint()
{
    static const QColor tint(0xF0, 0xF2, 0xF5);
    return tint;
}

std::vector<DrawnFace> facesOf(bool bold)
{
    std::vector<DrawnFace> faces;
    TextStyle style;
    style.bold = bold;
    for (const QString& family : faceFamilies()) {
        const QFont font = faces.empty() ? fontOf(style) : fontOf(style, family);
        const QRawFont raw = QRawFont::fromFont(font);
        // A sister that is not installed would be some other typeface.
        if (faces.empty() || raw.familyName() == family)
            faces.push_back({raw, raw.familyName(), {}, {}});
    }
    return faces;
}

// ASCII, every character of GB2312, then the ideographs beyond it.
QString charactersByUse()
{
    QByteArray bytes;
    for (int row = 0xA1; row <= 0xF7; ++row) {
        for (int cell = 0xA1; cell <= 0xFE; ++cell)
            bytes.append(static_cast<char>(row)).append(static_cast<char>(cell));
    }
    QString characters;
    for (char16_t c = u' '; c < u'\u007F'; ++c)
        characters += c;
    // The decoder takes the dot of Chinese names for the Japanese one.
    characters += u'·' + QString(QStringDecoder("GB2312")(bytes));
    for (char16_t c = 0x4E00; c < 0xA000; ++c)
        characters += c;
    return characters;
}

} // namespace

std::vector<DrawnFace> commonFaces()
{
    const QString characters = charactersByUse();
    std::vector<DrawnFace> faces{facesOf(false).front(), facesOf(true).front()};
    for (DrawnFace& face : faces) {
        for (const QChar character : characters) {
            const QList<quint32> glyphs = face.font.glyphIndexesForString(character);
            if (!glyphs.isEmpty() && !face.characters.contains(glyphs.front()))
                face.characters.insert(glyphs.front(), character.unicode());
        }
    }
    return faces;
}

PagePainter::PagePainter()
    : m_faces{facesOf(false), facesOf(true)}
{}

std::vector<DrawnFace> PagePainter::faces() const
{
    std::vector<DrawnFace> used;
    for (const std::vector<DrawnFace>& weight : m_faces) {
        for (const DrawnFace& face : weight) {
            if (!face.glyphs.empty())
                used.push_back(face);
        }
    }
    return used;
}

void PagePainter::paint(QPainter& painter, const PageContent& page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawnFrame& frame : page.frames) {
        if (frame.filled)
            painter.fillRect(frame.area, headerTint());
    }
    painter.setBrush(Qt::NoBrush);
    for (const DrawnFrame& frame : page.frames) {
        if (frame.width == 0)
            continue;
        painter.setPen(QPen(Qt::black, frame.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(frame.area);
    }
    painter.setPen(Qt::black);
    for (const DrawnText& text : page.texts)
        paintText(painter, text);
}

void PagePainter::paintText(QPainter& painter, const DrawnText& text)
{
    const std::vector<DrawnFace>& faces = m_faces[text.style.bold ? 1 : 0];
    QString piece;
    int pieceFace = 0;
    QPointF at = text.baseline;
    const auto drawPiece = [&] {
        if (piece.isEmpty())
            return;
        const QFont font =
            pieceFace == 0 ? fontOf(text.style)
                           : fontOf(text.style, faces[static_cast<std::size_t>(pieceFace)].family);
        painter.setFont(font);
        painter.drawText(at, piece);
        at.rx() += textWidth(piece, text.style);
        piece.clear();
    };
    for (const char32_t character : text.text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const int face = chooseFace(one, text.style.bold);
        if (face != pieceFace)
            drawPiece();
        pieceFace = face;
        piece += one;
    }
    drawPiece();
}

int PagePainter::chooseFace(const QString& character, bool bold)
{
    std::vector<DrawnFace>& faces = m_faces[bold ? 1 : 0];
    const char32_t codePoint = character.toUcs4().front();
    for (std::size_t i = 0; i < faces.size(); ++i) {
        DrawnFace& face = faces[i];
        const QList<quint32> glyphs = face.font.glyphIndexesForString(character);
        if (glyphs.isEmpty() || glyphs.front() == 0)
            return 0; // a fallback font of the system's choice draws it
        const quint32 glyph = glyphs.front();
        const auto known = face.characters.constFind(glyph);
        if (known == face.characters.constEnd()) {
            face.characters.insert(glyph, codePoint);
            face.glyphs.push_back(glyph);
            return static_cast<int>(i);
        }
        if (*known == codePoint)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace budget::writers
