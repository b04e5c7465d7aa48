#include "core/readers/sheets/delimited_text.h"

#include "core/exchange/csv_text.h"
#include "core/money/error.h"
#include "core/readers/sheets/sheet_builder.h"

#include <array>

namespace budget::readers {

namespace {

// Of signs that part as many records, the first one.
constexpr std::array Delimiters{u'\t', u';', u','};
constexpr int RecordsProbed = 200;

struct Census
{
    int records = 0; // that are not blank
    std::array<int, Delimiters.size()> parted{};
    std::array<int, Delimiters.size()> partedTwice{};
};

bool opensField(QChar before)
{
    return before == u'\n' || before == u'\t' || before == u';' || before == u',';
}

// Counts what stands outside of quotes.
class CensusTaker
{
public:
    Census take(QStringView text, int most)
    {
        QChar before = u'\n';
        for (const QChar c : text) {
            if (c == u'"' && (m_quoted || opensField(before)))
                m_quoted = !m_quoted;
            else if (c == u'\n' && !m_quoted)
                endRecord();
            else if (!m_quoted)
                count(c);
            else
                m_blank = false;
            before = c;
            if (m_census.records >= most)
                return m_census;
        }
        endRecord();
        return m_census;
    }

private:
    void count(QChar c)
    {
        m_blank = m_blank && c.isSpace();
        for (std::size_t i = 0; i < Delimiters.size(); ++i) {
            if (c == Delimiters[i])
                ++m_counts[i];
        }
    }

    void endRecord()
    {
        for (std::size_t i = 0; i < Delimiters.size(); ++i) {
            m_census.parted[i] += m_counts[i] > 0 ? 1 : 0;
            m_census.partedTwice[i] += m_counts[i] > 1 ? 1 : 0;
        }
        m_census.records += m_blank ? 0 : 1;
        m_counts = {};
        m_blank = true;
    }

    Census m_census;
    std::array<int, Delimiters.size()> m_counts{};
    bool m_quoted = false;
    bool m_blank = true;
};

// sep=; as Excel writes and reads it.
std::optional<QChar> declaredDelimiter(QStringView text)
{
    const QStringView line = text.first(std::min<qsizetype>(text.size(), 6));
    if (!line.startsWith(u"sep=", Qt::CaseInsensitive) || line.size() < 6)
        return std::nullopt;
    return line[5] == u'\n' || line[5] == u'\r' ? std::optional(line[4]) : std::nullopt;
}

class Parser
{
public:
    Parser(const QString& text, QChar delimiter, bool minds)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_mindsQuotes(minds)
    {}

    // The line of a field whose quotes are broken; 0 where none is.
    int parse(SheetBuilder& builder, std::vector<int>& lines)
    {
        if (declaredDelimiter(m_text))
            skipLine();
        while (m_at < m_text.size() && !builder.isTooLarge()) {
            lines.push_back(m_line);
            const int row = static_cast<int>(lines.size()) - 1;
            for (int column = 0;; ++column) {
                const int line = m_line;
                const std::optional<QString> field = takeField();
                if (!field)
                    return line;
                builder.put(row, column, unguardedCell(*field));
                if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
                    break;
                ++m_at;
            }
            takeLineBreak();
        }
        return 0;
    }

private:
    bool atFieldEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == m_delimiter || m_text[m_at] == u'\n'
               || m_text[m_at] == u'\r';
    }

    std::optional<QString> takeField()
    {
        if (m_mindsQuotes && m_at < m_text.size() && m_text[m_at] == u'"')
            return takeQuoted();
        const qsizetype begin = m_at;
        while (!atFieldEnd())
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    std::optional<QString> takeQuoted()
    {
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (!isDoubled) {
                    ++m_at;
                    return atFieldEnd() ? std::optional(field) : std::nullopt;
                }
                ++m_at;
            }
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'\r')
                field += c;
        }
        return std::nullopt;
    }

    void takeLineBreak()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        takeLineBreak();
    }

    const QString& m_text;
    QChar m_delimiter;
    bool m_mindsQuotes;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::optional<QChar> delimiterOf(QStringView text)
{
    if (const std::optional<QChar> declared = declaredDelimiter(text))
        return declared;
    const Census census = CensusTaker().take(text, RecordsProbed);
    std::size_t best = 0;
    for (std::size_t i = 1; i < Delimiters.size(); ++i) {
        if (census.parted[i] > census.parted[best])
            best = i;
    }
    return census.parted[best] > 0 ? std::optional(QChar(Delimiters[best])) : std::nullopt;
}

bool looksDelimited(QStringView text)
{
    if (declaredDelimiter(text))
        return true;
    const Census census = CensusTaker().take(text, RecordsProbed);
    if (census.parted[0] > 0 || census.records < 2)
        return false;
    for (std::size_t i = 1; i < Delimiters.size(); ++i) {
        if (4 * census.parted[i] >= 3 * census.records
            && 2 * census.partedTwice[i] >= census.records)
            return true;
    }
    return false;
}

Result<DelimitedSheet> readDelimited(const QString& text, const QString& file)
{
    const QChar delimiter = delimiterOf(text).value_or(u',');
    for (const bool mindsQuotes : {true, false}) {
        DelimitedSheet read;
        SheetBuilder builder(QString(), false);
        const int broken = Parser(text, delimiter, mindsQuotes).parse(builder, read.lines);
        if (broken > 0 && delimiter == u'\t')
            continue;
        Place place;
        place.file = file;
        place.line = broken;
        if (broken > 0)
            return failure(ErrorCode::QuoteMalformed, place);
        read.sheet = builder.finish();
        if (builder.isTooLarge())
            return tooManyCells(file, QString());
        return read;
    }
    return DelimitedSheet();
}

} // namespace budget::readers
