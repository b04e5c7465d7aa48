#include "core/writers/text/text_writer.h"

#include "core/writers/pages/printed_table.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace budget::writers {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width W and F. Ambiguous characters (quotation marks, dashes, ≥ ≤) count one
// column, as terminals draw them by default.
constexpr std::array WideRanges{
    CodeRange{0x1100, 0x115F},
    CodeRange{0x2E80, 0x303E},
    CodeRange{0x3041, 0xA4CF},
    CodeRange{0xAC00, 0xD7A3},
    CodeRange{0xF900, 0xFAFF},
    CodeRange{0xFE30, 0xFE6F},
    CodeRange{0xFF00, 0xFF60},
    CodeRange{0xFFE0, 0xFFE6},
    CodeRange{0x20000, 0x3FFFD},
};

int characterWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide =
        std::any_of(WideRanges.begin(), WideRanges.end(), [character](const CodeRange& range) {
            return character >= range.first && character <= range.last;
        });
    return wide ? 2 : 1;
}

bool isRightAligned(const Column& column)
{
    return column.type == ColumnType::Amount || column.type == ColumnType::Quantity
           || column.type == ColumnType::LineNumber;
}

QString padded(const QString& text, int width, bool right)
{
    const QString blanks(std::max(0, width - terminalWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

// Control characters of a foreign file must not reach the terminal.
QString printable(const QString& text)
{
    QString result;
    for (const QChar c : text)
        result.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
    return result;
}

class TextTable
{
public:
    explicit TextTable(const Table& table)
        : m_table(table)
    {
        for (const HeaderCell& cell : headerCells(table)) {
            if (cell.column >= 0 && cell.columnSpan == 1)
                m_titles[cell.column] = printable(cell.title);
        }
        m_lines.push_back(m_titles);
        const QStringList numbers = columnNumberTexts(table);
        if (!numbers.isEmpty())
            m_lines.push_back(numbers);
        m_headerLines = m_lines.size();
        for (const PrintedLine& line : printedLines(table)) {
            QStringList texts;
            for (const PrintedCell& cell : line.cells)
                texts.append(printable(cell.text));
            m_lines.push_back(texts);
        }
    }

    QString text() const
    {
        QString result;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            result += lineText(m_lines[i]);
            if (i + 1 == m_headerLines)
                result += ruleText();
        }
        return result;
    }

private:
    int widthOf(qsizetype column) const
    {
        int width = 0;
        for (const QStringList& line : m_lines)
            width = std::max(width, terminalWidth(line[column]));
        return width;
    }

    QString lineText(const QStringList& line) const
    {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Column& column = m_table.columns[static_cast<std::size_t>(i)];
            cells.append(padded(line[i], widthOf(i), isRightAligned(column)));
        }
        QString text = cells.join(QStringLiteral("  "));
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    }

    QString ruleText() const
    {
        QStringList rules;
        for (qsizetype i = 0; i < m_titles.size(); ++i)
            rules.append(QString(widthOf(i), u'-'));
        return rules.join(QStringLiteral("  ")) + u'\n';
    }

    const Table& m_table;
    QStringList m_titles = QStringList(static_cast<qsizetype>(m_table.columns.size()));
    std::vector<QStringList> m_lines;
    std::size_t m_headerLines = 0;
};

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QString toText(const Disclosure& disclosure, const std::vector<int>& tables)
{
    QStringList texts;
    for (const Table* table : chosenTables(disclosure, tables)) {
        QStringList head = {unitNameText(disclosure), unitText(*table)};
        head.removeAll(QString());
        QString text = printable(printedTitle(*table)) + u'\n'
                       + printable(head.join(QStringLiteral("  "))) + QStringLiteral("\n\n");
        for (const QString& goal : table->goals)
            text += printable(goal) + u'\n';
        text += TextTable(*table).text();
        for (const QString& note : table->notes)
            text += printable(note) + u'\n';
        texts.append(text);
    }
    return texts.join(u'\n');
}

} // namespace budget::writers
