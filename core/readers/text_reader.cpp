#include "core/readers/text_reader.h"

#include <QRegularExpression>
#include <QStringDecoder>

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

std::optional<QString> decode(const QByteArray& bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// UTF-16 without a mark betrays itself by the zero bytes of line ends and digits, all of them on
// one side; anything else with zero bytes is no text.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray& bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++zeros[i % 2];
    }
    if (bytes.size() % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0))
        return std::nullopt;
    return zeros[0] == 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

// The first line whose bytes are no text in either encoding that a line can be judged in alone.
int firstUndecodableLine(const QByteArray& bytes)
{
    int number = 1;
    for (const QByteArray& line : bytes.split('\n')) {
        if (!decode(line, QStringDecoder(QStringConverter::Utf8))
            && !decode(line, QStringDecoder("GB18030")))
            return number;
        ++number;
    }
    return 1;
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
        QStringLiteral("^\\s*[-*+]\\s+(?=\\D)|^\\s*-\\s+(?=\\d+[、.])"));
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
    std::optional<QString> text;
    if (const std::optional<QStringConverter::Encoding> marked =
            QStringConverter::encodingForData(bytes)) {
        text = decode(bytes, QStringDecoder(*marked));
    } else if (bytes.contains('\0')) {
        const std::optional<QStringConverter::Encoding> utf16 = utf16WithoutMark(bytes);
        if (!utf16) {
            const int line = static_cast<int>(bytes.first(bytes.indexOf('\0')).count('\n')) + 1;
            return failure(ErrorCode::BinaryContent, placeOf(file, line), QStringLiteral("U+0000"));
        }
        text = decode(bytes, QStringDecoder(*utf16));
    } else {
        text = decode(bytes, QStringDecoder(QStringConverter::Utf8));
        if (!text)
            text = decode(bytes, QStringDecoder("GB18030"));
    }
    if (!text)
        return failure(ErrorCode::EncodingUnknown, placeOf(file, firstUndecodableLine(bytes)));
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
