#include "core/exchange/pasted_cells.h"

#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

namespace budget {

namespace {

// Stands for a line break while blanks are brought together.
constexpr char16_t BreakMark = u'\x1';

constexpr int WidestCell = 1000; // columns or rows that one cell may say it covers

// Takes the quoted cell at `at` apart; nothing where the quotes never close.
std::optional<QString> takeQuoted(QStringView text, qsizetype& at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            cell.append(text[i]);
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell.append(u'"');
            ++i;
        } else {
            at = i + 1;
            return cell;
        }
    }
    return std::nullopt;
}

QString entityText(QStringView name)
{
    struct Entity
    {
        const char16_t* name = nullptr;
        QChar character;
    };
    constexpr std::array<Entity, 6> entities{{{u"lt", u'<'},
                                              {u"gt", u'>'},
                                              {u"amp", u'&'},
                                              {u"quot", u'"'},
                                              {u"apos", u'\''},
                                              {u"nbsp", u' '}}};
    for (const Entity& entity : entities) {
        if (name == QStringView(entity.name))
            return entity.character;
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const char32_t code = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
    return code == 0 || code > QChar::LastValidCodePoint ? QString() : QString::fromUcs4(&code, 1);
}

QString withoutEntities(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const QString character =
            end < 0 ? QString() : entityText(text.sliced(at + 1, end - at - 1));
        if (character.isEmpty()) {
            plain.append(text[at]);
        } else {
            plain.append(character);
            at = end;
        }
    }
    return plain;
}

// A tag of HTML: its name in lower case with the slash of an end tag, and what it says.
struct Tag
{
    QString name;
    QStringView words;

    std::optional<QString> attribute(QStringView wanted) const
    {
        qsizetype at = words.indexOf(wanted, 0, Qt::CaseInsensitive);
        while (at > 0 && !words[at - 1].isSpace())
            at = words.indexOf(wanted, at + 1, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        QStringView rest = words.sliced(at + wanted.size());
        if (!rest.startsWith(u'='))
            return std::nullopt;
        rest = rest.sliced(1);
        const QChar quote = rest.isEmpty() ? QChar() : rest.front();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = rest.indexOf(quote, 1);
            return end < 0 ? std::nullopt : std::optional(withoutEntities(rest.sliced(1, end - 1)));
        }
        const auto end =
            std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
        return rest.first(end - rest.begin()).toString();
    }

    int count(QStringView wanted) const
    {
        const std::optional<QString> text = attribute(wanted);
        return text ? std::clamp(text->toInt(), 1, WidestCell) : 1;
    }
};

// Walks through the tags of the first table.
class HtmlTable
{
public:
    std::optional<PastedRows> read(QStringView html)
    {
        qsizetype at = 0;
        while (!m_isOver) {
            const qsizetype open = html.indexOf(u'<', at);
            if (open < 0)
                break;
            if (m_isInCell)
                m_text += html.sliced(at, open - at).toString();
            if (html.sliced(open).startsWith(u"<!--")) {
                const qsizetype end = html.indexOf(u"-->", open);
                at = end < 0 ? html.size() : end + 3;
                continue;
            }
            const qsizetype close = html.indexOf(u'>', open);
            if (close < 0)
                break;
            take(tagOf(html.sliced(open + 1, close - open - 1)));
            at = close + 1;
        }
        finishCell();
        if (!m_hasValues)
            return std::nullopt;
        while (!m_rows.empty() && m_rows.back().isEmpty())
            m_rows.pop_back();
        return m_rows;
    }

private:
    static Tag tagOf(QStringView words)
    {
        const auto end =
            std::find_if(words.begin(), words.end(), [](QChar c) { return c.isSpace(); });
        const qsizetype length = end - words.begin();
        return {words.first(length).toString().toLower(), words.sliced(length)};
    }

    void take(const Tag& tag)
    {
        if (tag.name == u"tr") {
            finishCell();
            m_rows.emplace_back();
        } else if (tag.name == u"td" || tag.name == u"th") {
            finishCell();
            begin(tag);
        } else if (tag.name == u"br" || tag.name == u"br/") {
            m_text += BreakMark;
        } else if (tag.name == u"/td" || tag.name == u"/th" || tag.name == u"/tr") {
            finishCell();
        } else if (tag.name == u"/table") {
            finishCell();
            m_isOver = true;
        }
    }

    void begin(const Tag& tag)
    {
        if (m_rows.empty())
            m_rows.emplace_back();
        m_isInCell = true;
        m_text.clear();
        m_value = tag.attribute(u"sdval");
        m_columns = tag.count(u"colspan");
        m_height = tag.count(u"rowspan");
    }

    void finishCell()
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        QString text = withoutEntities(m_text.simplified());
        text.replace(BreakMark, u'\n');
        // An exponent is a figure that had no room; the words beside it say no more than they do.
        if (m_value && !m_value->contains(u'e', Qt::CaseInsensitive)) {
            text = *m_value;
            m_hasValues = true;
        }
        QStringList& row = m_rows.back();
        passCovered(row);
        const qsizetype column = row.size();
        row.append(text);
        for (int i = 1; i < m_columns; ++i)
            row.append(QString());
        if (m_height > 1) {
            for (qsizetype i = column; i < row.size(); ++i)
                cover(i, m_rows.size() - 1 + static_cast<std::size_t>(m_height));
        }
    }

    // Until which row a merged cell from above covers the column.
    void cover(qsizetype column, std::size_t endRow)
    {
        if (static_cast<std::size_t>(column) >= m_covered.size())
            m_covered.resize(static_cast<std::size_t>(column) + 1, 0);
        m_covered[static_cast<std::size_t>(column)] = endRow;
    }

    void passCovered(QStringList& row) const
    {
        while (static_cast<std::size_t>(row.size()) < m_covered.size()
               && m_covered[static_cast<std::size_t>(row.size())] >= m_rows.size())
            row.append(QString());
    }

    PastedRows m_rows;
    std::vector<std::size_t> m_covered;
    QString m_text;
    std::optional<QString> m_value;
    int m_columns = 1;
    int m_height = 1;
    bool m_isInCell = false;
    bool m_isOver = false;
    bool m_hasValues = false;
};

bool needsQuotes(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"';
    });
}

} // namespace

PastedRows rowsFromText(QStringView text)
{
    PastedRows rows;
    QStringList row;
    QString cell;
    bool isOpen = false; // a row that has begun
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'"' && cell.isEmpty()) {
            if (const std::optional<QString> quoted = takeQuoted(text, at)) {
                cell = *quoted;
                isOpen = true;
                continue;
            }
        }
        ++at;
        if (c == u'\r' && at < text.size() && text[at] == u'\n')
            continue;
        isOpen = c != u'\n' && c != u'\r';
        if (isOpen && c != u'\t') {
            cell.append(c);
            continue;
        }
        row.append(std::exchange(cell, {}));
        if (!isOpen)
            rows.push_back(std::exchange(row, {}));
    }
    if (isOpen) {
        row.append(cell);
        rows.push_back(row);
    }
    return rows;
}

std::optional<PastedRows> rowsFromHtml(const QString& html)
{
    return HtmlTable().read(html);
}

QString textFromRows(const PastedRows& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (needsQuotes(cell))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString exactRowsType()
{
    return QStringLiteral("application/x-yusuan-line-items");
}

std::optional<PastedRows> rowsFromClipboard(const QMimeData& data)
{
    std::optional<PastedRows> rows;
    if (data.hasFormat(exactRowsType()))
        rows = rowsFromText(QString::fromUtf8(data.data(exactRowsType())));
    else if (data.hasHtml())
        rows = rowsFromHtml(data.html());
    if (!rows && data.hasText())
        rows = rowsFromText(data.text());
    return rows && !rows->empty() ? rows : std::nullopt;
}

} // namespace budget
