#include "core/writers/pdf/to_unicode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace budget::writers {

namespace {

constexpr int BlockLimit = 100;

// The characters in `face` by glyph number; a character the face lacks has glyph 0.
quint32 glyphOf(const DrawnFace& face, char32_t character)
{
    const QList<quint32> glyphs = face.font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

// Qt numbers the glyphs of an embedded font in the order they are first drawn, from 1.
bool isNumberedInOrder(const GlyphMeaning& written, const DrawnFace& face)
{
    return std::all_of(written.begin(), written.end(), [&face](const auto& entry) {
        const auto index = static_cast<std::size_t>(entry.first) - 1;
        return entry.first > 0 && index < face.glyphs.size()
               && glyphOf(face, entry.second) == face.glyphs[index];
    });
}

GlyphMeaning meaningByOrder(const DrawnFace& face)
{
    GlyphMeaning meaning;
    for (std::size_t i = 0; i < face.glyphs.size(); ++i)
        meaning[static_cast<int>(i) + 1] = face.characters.value(face.glyphs[i]);
    return meaning;
}

QString utf16Hex(char32_t character)
{
    QString hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QChar(u'0')).toUpper();
    return hex;
}

QString fontKey(const QString& name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

} // namespace

GlyphMeaning parseToUnicode(const QByteArray& cmap)
{
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    GlyphMeaning meaning;
    const auto note = [&meaning](int glyph, int codePoint) {
        if (glyph != 0 && codePoint != 0)
            meaning[glyph] = static_cast<char32_t>(codePoint);
    };
    const QString text = QString::fromLatin1(cmap);
    const qsizetype start = text.indexOf(QStringLiteral("beginbfrange"));
    auto found = range.globalMatch(text, std::max<qsizetype>(start, 0));
    while (start >= 0 && found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        int glyph = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.hasCaptured(4)) {
            auto codes = code.globalMatch(match.captured(4));
            for (; codes.hasNext() && glyph <= last; ++glyph)
                note(glyph, codes.next().captured(1).toInt(nullptr, 16));
            continue;
        }
        for (int codePoint = match.captured(3).toInt(nullptr, 16); glyph <= last; ++glyph)
            note(glyph, codePoint++);
    }
    return meaning;
}

QByteArray toUnicodeStream(const GlyphMeaning& meaning)
{
    QStringList entries;
    for (const auto& [glyph, character] : meaning)
        entries.append(
            QStringLiteral("<%1> <%2>\n").arg(glyph, 4, 16, QChar(u'0')).arg(utf16Hex(character)));
    QString text =
        QStringLiteral("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (qsizetype first = 0; first < entries.size(); first += BlockLimit) {
        const QStringList block = entries.mid(first, BlockLimit);
        text += QStringLiteral("%1 beginbfchar\n").arg(block.size()) + block.join(QString())
                + QStringLiteral("endbfchar\n");
    }
    text += QStringLiteral("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return text.toLatin1();
}

GlyphMeaning correctedMeaning(const GlyphMeaning& written, const DrawnFace& face)
{
    if (isNumberedInOrder(written, face))
        return meaningByOrder(face);
    GlyphMeaning meaning = written;
    for (auto& [glyph, character] : meaning)
        character = face.characters.value(glyphOf(face, character), character);
    return meaning;
}

const DrawnFace* faceNamed(const std::vector<DrawnFace>& faces, const QString& fontName)
{
    const QString key = fontKey(fontName.section(u'+', -1));
    const auto found = std::find_if(faces.begin(), faces.end(), [&key](const DrawnFace& face) {
        return fontKey(face.font.familyName() + face.font.styleName()) == key;
    });
    return found == faces.end() ? nullptr : &*found;
}

} // namespace budget::writers
