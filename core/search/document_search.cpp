#include "core/search/document_search.h"

#include "core/money/money_text.h"
#include "core/search/amount_query.h"
#include "core/subjects/subject_search.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {

namespace {

// A text in the form in which it is compared, with the place of each character in the original.
struct Folded
{
    QString text;
    std::vector<qsizetype> places;
};

QChar narrow(QChar c)
{
    return c >= QChar(0xFF01) && c <= QChar(0xFF5E) ? QChar(c.unicode() - 0xFEE0) : c;
}

// 1,234.5 is 1234.5; the comma of a list stays.
Folded folded(const QString& text)
{
    Folded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = narrow(text[i]).toLower();
        const bool isBetweenDigits = i > 0 && i + 1 < text.size() && narrow(text[i - 1]).isDigit()
                                     && narrow(text[i + 1]).isDigit();
        if ((c == u',' && isBetweenDigits) || c.isSpace())
            continue;
        result.text.append(c);
        result.places.push_back(i);
    }
    return result;
}

struct Span
{
    qsizetype at = 0;
    qsizetype length = 0;
};

class Search
{
public:
    Search(const Disclosure& disclosure, const QString& text)
        : m_disclosure(disclosure)
        , m_words(folded(text).text)
        , m_rows(text)
        , m_amount(text)
    {}

    std::vector<SearchHit> hits()
    {
        if (m_words.isEmpty())
            return {};
        for (std::size_t s = 0; s < m_disclosure.sections.size(); ++s)
            searchSection(static_cast<int>(s));
        for (std::size_t t = 0; t < m_disclosure.tables.size(); ++t)
            searchTable(static_cast<int>(t));
        return std::move(m_hits);
    }

private:
    void searchSection(int index)
    {
        const Section& section = m_disclosure.sections[static_cast<std::size_t>(index)];
        SearchHit hit;
        hit.section = index;
        addSpans(hit, section.heading);
        for (std::size_t p = 0; p < section.passages.size(); ++p) {
            hit.passage = static_cast<int>(p);
            addSpans(hit, section.passages[p].text);
        }
    }

    void searchTable(int index)
    {
        const Table& table = m_disclosure.tables[static_cast<std::size_t>(index)];
        SearchHit hit;
        hit.table = index;
        addSpans(hit, table.title);
        for (qsizetype g = 0; g < table.goals.size(); ++g) {
            hit.goal = static_cast<int>(g);
            addSpans(hit, table.goals[g]);
        }
        hit.goal = -1;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            hit.row = static_cast<int>(r);
            searchRow(hit, table, table.rows[r]);
        }
        hit.row = -1;
        hit.column = -1;
        for (std::size_t n = 0; n < table.notes.size(); ++n) {
            hit.note = static_cast<int>(n);
            addSpans(hit, table.notes[n]);
        }
    }

    void searchRow(SearchHit hit, const Table& table, const Row& row)
    {
        bool isNamed = false;
        for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c) {
            const Column& column = table.columns[c];
            const bool isOther =
                row.side != Side::None && column.side != Side::None && column.side != row.side;
            if (isOther || row.cells[c].covered)
                continue;
            hit.column = static_cast<int>(c);
            const bool isName = column.type == ColumnType::Name;
            isNamed = isNamed || isName;
            if (isName ? findsName(table, row) : finds(row.cells[c], column.type))
                add(hit, {0, row.cells[c].text.size()});
        }
        hit.column = -1;
        if (!isNamed && !row.name.isEmpty() && findsName(table, row))
            add(hit, {0, row.name.size()});
    }

    bool findsName(const Table& table, const Row& row) const
    {
        // The codes of 三公 are ours, nobody reads them.
        const QString code = table.kind == TableKind::ThreePublic ? QString() : row.code;
        return folded(row.name).text.contains(m_words)
               || (!m_rows.isEmpty() && m_rows.matches(code, row.name));
    }

    bool finds(const Cell& cell, ColumnType type) const
    {
        if (cell.amount && m_amount.matches(*cell.amount))
            return true;
        return type != ColumnType::LineNumber && type != ColumnType::Code
               && folded(cell.text).text.contains(m_words);
    }

    void addSpans(const SearchHit& hit, const QString& text)
    {
        std::vector<Span> spans = wordsIn(text);
        if (m_amount.isAmount())
            addAmounts(spans, text);
        for (const Span& span : spans)
            add(hit, span);
    }

    std::vector<Span> wordsIn(const QString& text) const
    {
        std::vector<Span> spans;
        const Folded form = folded(text);
        qsizetype at = form.text.indexOf(m_words);
        while (at >= 0) {
            const qsizetype first = form.places[static_cast<std::size_t>(at)];
            const qsizetype last = form.places[static_cast<std::size_t>(at + m_words.size() - 1)];
            spans.push_back({first, last - first + 1});
            at = form.text.indexOf(m_words, at + m_words.size());
        }
        return spans;
    }

    // Amounts with their units that are the one looked for, in another unit than was typed.
    void addAmounts(std::vector<Span>& spans, const QString& text) const
    {
        static const QRegularExpression amount(
            QStringLiteral("(-?[0-9][0-9,，]*(?:[.．][0-9]+)?)\\s*(亿元|万元|元)"));
        auto matches = amount.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Result<std::optional<Money>> money =
                parseMoney(match.captured(1), *moneyUnitFromName(match.captured(2)));
            const Span span{match.capturedStart(), match.capturedLength()};
            const bool isKnown = std::any_of(spans.begin(), spans.end(), [&](const Span& other) {
                return other.at < span.at + span.length && span.at < other.at + other.length;
            });
            if (!isKnown && money && *money && m_amount.isExactly(**money))
                spans.push_back(span);
        }
        std::sort(spans.begin(), spans.end(), [](const Span& left, const Span& right) {
            return left.at < right.at;
        });
    }

    void add(SearchHit hit, const Span& span)
    {
        hit.at = span.at;
        hit.length = span.length;
        m_hits.push_back(hit);
    }

    const Disclosure& m_disclosure;
    QString m_words;
    SearchQuery m_rows;
    AmountQuery m_amount;
    std::vector<SearchHit> m_hits;
};

} // namespace

std::vector<SearchHit> searchDocument(const Disclosure& disclosure, const QString& text)
{
    return Search(disclosure, text).hits();
}

} // namespace budget
