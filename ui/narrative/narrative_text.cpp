#include "ui/narrative/narrative_text.h"

#include "ui/wording/unrecognized_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

constexpr int SectionProperty = QTextFormat::UserProperty + 1;
constexpr int PassageProperty = QTextFormat::UserProperty + 2;

class NarrativeText
{
    Q_DECLARE_TR_FUNCTIONS(NarrativeText)

public:
    NarrativeText(QTextDocument& document,
                  const Disclosure& disclosure,
                  qreal pointSize,
                  const QPalette& palette)
        : m_cursor(&document)
        , m_disclosure(disclosure)
        , m_pointSize(pointSize)
        , m_palette(palette)
        , m_em(QFontMetricsF(fontOf(pointSize)).horizontalAdvance(u'国'))
    {}

    // The section and those below it, to the next of its own level.
    void writeSections(std::size_t first)
    {
        const std::vector<Section>& sections = m_disclosure.sections;
        const int top = sections[first].level;
        for (std::size_t i = first; i < sections.size(); ++i) {
            if (i > first && sections[i].level <= top)
                break;
            m_place = {static_cast<int>(i), -1};
            writeHeading(sections[i].heading, sections[i].level - top);
            for (const Passage& passage : sections[i].passages) {
                ++m_place.passage;
                if (hasPart(m_disclosure, {PartKind::Table, passage.table}))
                    writeLink(passage.table);
                else
                    writeParagraph(passage.text);
            }
        }
    }

    void writeGoals(std::size_t first)
    {
        writeHeading(tr("Performance goals of the projects"), 0);
        const std::vector<Table>& tables = m_disclosure.tables;
        for (std::size_t i = first; i < tables.size(); ++i) {
            if (tables[i].kind == TableKind::PerformanceGoal)
                writeLink(static_cast<int>(i));
        }
    }

    void writeUnrecognized()
    {
        writeHeading(tr("Not recognised"), 0);
        writeParagraph(tr("What the program could not make out while it read the file. Nothing of "
                          "it is lost: it stands where it was printed, as text."));
        for (const Unrecognized& unrecognized : m_disclosure.unrecognized)
            writeItem(unrecognizedText(unrecognized), tableOf(unrecognized));
    }

private:
    // The table an entry is about, -1 for none.
    int tableOf(const Unrecognized& unrecognized) const
    {
        const auto isIt = [&unrecognized](const Table& table) {
            return table.title == unrecognized.place.table;
        };
        const auto found =
            std::find_if(m_disclosure.tables.begin(), m_disclosure.tables.end(), isIt);
        return found == m_disclosure.tables.end() || unrecognized.place.table.isEmpty()
                   ? -1
                   : static_cast<int>(found - m_disclosure.tables.begin());
    }

    // A paragraph; where it is about a table, the text leads there.
    void writeItem(const QString& text, int table)
    {
        QTextBlockFormat block;
        block.setLeftMargin(2 * m_em);
        block.setBottomMargin(m_em * 0.3);
        QTextCharFormat characters;
        characters.setFontPointSize(m_pointSize);
        beginBlock(block, characters);
        if (table >= 0) {
            characters.setAnchor(true);
            characters.setAnchorHref(QStringLiteral("table:%1").arg(table));
            characters.setForeground(m_palette.link());
        }
        m_cursor.insertText(text, characters);
    }

    static QFont fontOf(qreal pointSize)
    {
        QFont font;
        font.setPointSizeF(pointSize);
        return font;
    }

    void beginBlock(QTextBlockFormat format, const QTextCharFormat& characters)
    {
        format.setProperty(SectionProperty, m_place.section);
        format.setProperty(PassageProperty, m_place.passage);
        if (m_isFirst) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(format, characters);
        }
        m_isFirst = false;
    }

    void writeHeading(const QString& heading, int depth)
    {
        if (heading.isEmpty())
            return;
        static constexpr std::array growth{1.5, 1.2, 1.05};
        const qreal size = m_pointSize * growth[static_cast<std::size_t>(std::min(depth, 2))];
        QTextBlockFormat block;
        block.setHeadingLevel(std::min(depth, 2) + 1);
        block.setTopMargin(m_isFirst ? m_em : m_em * (depth == 0 ? 2 : 1.6));
        block.setBottomMargin(m_em * 0.6);
        QTextCharFormat characters;
        characters.setFontPointSize(size);
        characters.setFontWeight(QFont::Bold);
        beginBlock(block, characters);
        m_cursor.insertText(heading, characters);
    }

    void writeParagraph(const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        QTextBlockFormat block;
        block.setTextIndent(2 * m_em);
        block.setBottomMargin(m_em * 0.4);
        block.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat characters;
        characters.setFontPointSize(m_pointSize);
        beginBlock(block, characters);
        m_cursor.insertText(text.trimmed(), characters);
    }

    void writeLink(int table)
    {
        const QString& title = m_disclosure.tables[static_cast<std::size_t>(table)].title;
        writeItem(title.isEmpty() ? tr("Table without a title") : title, table);
    }

    QTextCursor m_cursor;
    const Disclosure& m_disclosure;
    qreal m_pointSize;
    const QPalette& m_palette;
    qreal m_em; // the width of a Chinese character
    NarrativePlace m_place;
    bool m_isFirst = true;
};

} // namespace

void writeNarrative(QTextDocument& document,
                    const Disclosure& disclosure,
                    const DocumentPart& part,
                    qreal pointSize,
                    const QPalette& palette)
{
    document.clear();
    if (!hasPart(disclosure, part))
        return;
    NarrativeText text(document, disclosure, pointSize, palette);
    if (part.kind == PartKind::Section)
        text.writeSections(static_cast<std::size_t>(part.index));
    else if (part.kind == PartKind::Goals)
        text.writeGoals(static_cast<std::size_t>(part.index));
    else if (part.kind == PartKind::Unrecognized)
        text.writeUnrecognized();
}

NarrativePlace placeOf(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(SectionProperty) ? NarrativePlace{format.intProperty(SectionProperty),
                                                                format.intProperty(PassageProperty)}
                                               : NarrativePlace();
}

} // namespace budget::ui
