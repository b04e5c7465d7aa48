#include "core/readers/text/text_reader.h"

#include "core/money/error.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace budget::readers {

namespace {

Place placeOf(const QString& file, int line)
{
    Place place;
    place.file = file;
    place.line = line;
    return place;
}

// Stateless, so that a character cut off at the end is an error, not left out.
template<typename Encoding>
std::optional<QString> decode(const QByteArray& bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Signs of which a budget is made: ASCII, Chinese characters, their punctuation, full-width forms,
// figures in circles, mathematical signs.
bool isBudgetSign(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7F) || c == u'\n' || c == u'\r' || c == u'\t'
           || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3000 && u <= 0x303F)
           || (u >= 0xFF00 && u <= 0xFFEF) || (u >= 0x2000 && u <= 0x24FF);
}

// UTF-16 without a mark: the byte order in which nine characters in ten are a budget's. Nothing
// where neither is: then the zero bytes are no text.
std::optional<QString> decodeUnmarkedUtf16(const QByteArray& bytes)
{
    for (const QStringConverter::Encoding encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        std::optional<QString> text = decode(bytes, encoding);
        if (!text)
            continue;
        const auto signs = std::count_if(text->begin(), text->end(), isBudgetSign);
        const bool hasLines = text->contains(u'\n') || text->contains(u'\r');
        if (hasLines && 10 * signs >= 9 * text->size())
            return text;
    }
    return std::nullopt;
}

// How much of the bytes is UTF-8: sequences of several bytes that are whole, and bytes that fit
// none.
struct Utf8Census
{
    int sequences = 0;
    int strays = 0;
    int firstStrayLine = 1;
};

int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

Utf8Census censusOf(const QByteArray& bytes)
{
    Utf8Census census;
    int line = 1;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(static_cast<unsigned char>(bytes[i]));
        bool whole = length > 0 && i + length <= bytes.size();
        for (int k = 1; whole && k < length; ++k)
            whole = (static_cast<unsigned char>(bytes[i + k]) & 0xC0U) == 0x80U;
        if (whole && length > 1)
            ++census.sequences;
        if (!whole && census.strays++ == 0)
            census.firstStrayLine = line;
        if (bytes[i] == '\n')
            ++line;
        i += whole ? length : 1;
    }
    return census;
}

// UTF-8, or GB18030 for bytes that are not UTF-8 with damage: a cut-off file must not come out as
// other characters.
Result<QString> decodeUnmarked(const QByteArray& bytes, const QString& file)
{
    if (std::optional<QString> text = decode(bytes, QStringConverter::Utf8))
        return *text;
    const Utf8Census census = censusOf(bytes);
    if (census.sequences < census.strays) {
        if (std::optional<QString> text = decode(bytes, "GB18030"))
            return *text;
    }
    return failure(ErrorCode::EncodingUnknown, placeOf(file, census.firstStrayLine));
}

Result<QString> refuseControls(QString text, const QString& file)
{
    int line = 1;
    for (const QChar c : text) {
        if (c == u'\n')
            ++line;
        const bool isLayout = c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
        const bool isControl =
            (c < u' ' && !isLayout) || c == QChar(0x7F) || c == QChar(0xFFFE) || c == QChar(0xFFFF);
        if (isControl)
            return failure(
                ErrorCode::BinaryContent,
                placeOf(file, line),
                QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper());
    }
    return text;
}

// Marks of other formats that extraction leaves behind are taken off; their text stays.
QString withoutMarkup(QString text)
{
    static const QRegularExpression tags(
        QStringLiteral("</?(?:p|br|b|i|u|strong|em|span|div)\\s*/?>"));
    static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression listMark(
        QStringLiteral("^\\s*[-*+]\\s+(?=[^\\d\\s])|^\\s*-\\s+(?=\\d+(?:、|\\.(?!\\d)))"));
    static const QRegularExpression headingMark(QStringLiteral("^\\s*#{1,6}\\s+"));
    static const QRegularExpression formula(QStringLiteral("\\$([^$]*)\\$"));
    struct Command
    {
        const char16_t* name;
        const char16_t* sign;
    };
    static constexpr std::array commands{
        Command{u"\\geqslant", u"≥"},
        Command{u"\\leqslant", u"≤"},
        Command{u"\\geq", u"≥"},
        Command{u"\\leq", u"≤"},
        Command{u"\\times", u"×"},
        Command{u"\\pm", u"±"},
        Command{u"\\%", u"%"},
    };
    text.replace(tags, QStringLiteral(" "));
    text.replace(bold, QStringLiteral("\\1"));
    text.remove(listMark);
    text.remove(headingMark);
    if (text.contains(u'\\')) {
        text.replace(formula, QStringLiteral("\\1"));
        for (const Command& command : commands)
            text.replace(QStringView(command.name).toString(),
                         QStringView(command.sign).toString());
    }
    return text;
}

// Gathers the lines of a page into blocks: rows that stand together are one grid.
class PageBuilder
{
public:
    explicit PageBuilder(int number) { m_page.number = number; }

    void addLine(const QString& line, int number)
    {
        if (line.contains(u'\t'))
            addRow(line, number);
        else
            addParagraph(line, number);
    }

    Page take() { return std::move(m_page); }

private:
    void addRow(const QString& line, int number)
    {
        GridRow row;
        row.line = number;
        for (const QString& cell : line.split(u'\t'))
            row.cells.append(withoutMarkup(cell).simplified());
        if (!m_gridOpen) {
            m_page.blocks.emplace_back();
            m_page.blocks.back().line = number;
        }
        m_page.blocks.back().rows.push_back(std::move(row));
        m_gridOpen = true;
    }

    void addParagraph(const QString& line, int number)
    {
        m_gridOpen = false;
        const QString text = withoutMarkup(line).trimmed();
        if (!text.isEmpty())
            m_page.blocks.push_back({text, {}, number});
    }

    Page m_page;
    bool m_gridOpen = false;
};

QStringList linesOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.split(u'\n');
}

} // namespace

Result<QString> decodeText(const QByteArray& bytes, const QString& file)
{
    if (bytes.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, placeOf(file, 0));
    Result<QString> text = failure(ErrorCode::EncodingUnknown, placeOf(file, 1));
    if (const std::optional<QStringConverter::Encoding> marked =
            QStringConverter::encodingForData(bytes)) {
        if (const std::optional<QString> decoded = decode(bytes, *marked))
            text = *decoded;
        else if (*marked == QStringConverter::Utf8)
            text =
                failure(ErrorCode::EncodingUnknown, placeOf(file, censusOf(bytes).firstStrayLine));
    } else if (bytes.contains('\0')) {
        const std::optional<QString> decoded = decodeUnmarkedUtf16(bytes);
        const int line = static_cast<int>(bytes.first(bytes.indexOf('\0')).count('\n')) + 1;
        text =
            decoded
                ? Result<QString>(*decoded)
                : failure(ErrorCode::BinaryContent, placeOf(file, line), QStringLiteral("U+0000"));
    } else {
        text = decodeUnmarked(bytes, file);
    }
    if (!text)
        return text;
    if (text->trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, placeOf(file, 0));
    return refuseControls(std::move(*text), file);
}

std::vector<Page> readPages(const QString& text)
{
    const bool paged = text.contains(u'\f');
    std::vector<Page> pages;
    PageBuilder builder(paged ? 1 : 0);
    int pageNumber = 1;
    int lineNumber = 0;
    for (const QString& line : linesOf(text)) {
        ++lineNumber;
        const QStringList parts = line.split(u'\f');
        builder.addLine(parts.front(), lineNumber);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            pages.push_back(builder.take());
            builder = PageBuilder(++pageNumber);
            if (!parts[i].trimmed().isEmpty() || parts[i].contains(u'\t'))
                builder.addLine(parts[i], lineNumber);
        }
    }
    pages.push_back(builder.take());
    return pages;
}

} // namespace budget::readers
