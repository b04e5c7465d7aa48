#include "core/readers/sheets/ods_reader.h"

#include "core/money/error.h"
#include "core/readers/sheets/cell_number.h"
#include "core/readers/sheets/sheet_builder.h"
#include "core/readers/sheets/xml_part.h"

#include <QSet>

#include <algorithm>

namespace budget::readers {

namespace {

// One of the paragraphs of a cell; blanks are written as elements.
QString paragraphText(XmlPart& part)
{
    constexpr int mostBlanks = 1000;
    QString text;
    for (int depth = 1; depth > 0 && part.next();) {
        if (part.isText()) {
            text += part.text();
        } else if (!part.isStart()) {
            --depth;
        } else if (part.name() == u"annotation" || part.name() == u"ruby-text"
                   || part.name() == u"note") {
            part.skip();
        } else {
            if (part.name() == u"s")
                text += QString(std::clamp(part.number(u"c", 1), 0, mostBlanks), u' ');
            if (part.name() == u"tab")
                text += u'\t';
            if (part.name() == u"line-break")
                text += u'\n';
            ++depth;
        }
    }
    return text;
}

// Every paragraph of the cell that the part stands at, up to its end. Notes, pictures and what
// else a cell carries are no text of it.
QString shownText(XmlPart& part)
{
    const QString element = part.name().toString();
    QStringList paragraphs;
    while (part.next() && !part.isEnd(element)) {
        if (part.isStart(u"p"))
            paragraphs.append(paragraphText(part));
        else if (part.isStart())
            part.skip();
    }
    return paragraphs.join(u'\n');
}

// A code with its zeros (05) is shown as no number would be.
bool isPaddedCode(const QString& shown, const QString& number)
{
    const bool isDigits =
        std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return shown.size() > number.size() && isDigits && shown.endsWith(number)
           && shown.count(u'0') >= shown.size() - number.size();
}

class SheetReading
{
public:
    SheetReading(QString name, bool isHidden, qint64 room)
        : m_builder(std::move(name), isHidden, room)
    {}

    // From the start of a table to its end.
    void read(XmlPart& part)
    {
        while (!m_builder.isTooLarge() && part.next() && !part.isEnd(u"table")) {
            if (!part.isStart())
                continue;
            if (part.name() == u"table-row")
                readRow(part);
            else if (part.name() == u"table-column")
                readColumns(part);
            else if (!isGroup(part.name()))
                part.skip();
        }
    }

    const SheetBuilder& builder() const { return m_builder; }
    Sheet finish() { return m_builder.finish(); }

private:
    static bool isGroup(QStringView name)
    {
        return name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group"
               || name == u"table-columns" || name == u"table-header-columns"
               || name == u"table-column-group";
    }

    static bool isHidden(const XmlPart& part)
    {
        const QString visibility = part.attribute(u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    void readColumns(const XmlPart& part)
    {
        const int count = repeated(part, u"number-columns-repeated", SheetBuilder::MostColumns);
        if (isHidden(part))
            m_builder.hideColumns(m_columns, count);
        m_columns = std::min(m_columns + count, SheetBuilder::MostColumns);
    }

    static int repeated(const XmlPart& part, QStringView name, int most)
    {
        return std::clamp(part.number(name, 1), 1, most);
    }

    void readRow(XmlPart& part)
    {
        const int count = repeated(part, u"number-rows-repeated", SheetBuilder::MostRows);
        if (isHidden(part))
            m_builder.hideRows(m_row, count);
        QStringList texts;
        m_column = 0;
        while (!m_builder.isTooLarge() && part.next() && !part.isEnd(u"table-row")) {
            if (part.isStart(u"table-cell") || part.isStart(u"covered-table-cell"))
                readCell(part, texts);
            else if (part.isStart())
                part.skip();
        }
        for (int copy = 0; !texts.isEmpty() && copy < count && !m_builder.isTooLarge(); ++copy) {
            for (qsizetype column = 0; column < texts.size(); ++column)
                m_builder.put(m_row + copy, static_cast<int>(column), texts[column]);
        }
        m_row = std::min(m_row + count, SheetBuilder::MostRows);
    }

    // Blank cells to the end of the sheet cost nothing until something stands behind them.
    void readCell(XmlPart& part, QStringList& texts)
    {
        const int count =
            std::min(repeated(part, u"number-columns-repeated", SheetBuilder::MostColumns),
                     SheetBuilder::MostColumns - m_column);
        m_builder.merge({m_row,
                         m_column,
                         part.number(u"number-rows-spanned", 1),
                         part.number(u"number-columns-spanned", 1)});
        const bool isCovered = part.name() == u"covered-table-cell";
        const QString text = cellText(part);
        if (!isCovered && !text.isEmpty()) {
            texts.resize(m_column);
            for (int i = 0; i < count; ++i)
                texts.append(text);
        }
        m_column += count;
    }

    static QString cellText(XmlPart& part)
    {
        const QString type = part.attribute(u"value-type");
        const QString value = part.attribute(u"value");
        const QString date = part.attribute(u"date-value");
        QString time = part.attribute(u"time-value");
        const QString truth = part.attribute(u"boolean-value");
        QString words = part.attribute(u"string-value");
        const QString formula = part.attribute(u"formula");
        QString shown = shownText(part);
        if (type == u"float" || type == u"currency" || type == u"percentage") {
            const std::optional<QString> number = plainDecimal(value);
            return !number || isPaddedCode(shown.trimmed(), *number) ? shown.trimmed() : *number;
        }
        if (type == u"date" && !date.isEmpty())
            return isoMoment(date);
        if (type == u"boolean" && !truth.isEmpty())
            return truth.toUpper();
        if (type == u"string" && shown.isEmpty())
            return words;
        if (shown.isEmpty() && !time.isEmpty())
            return time;
        if (shown.isEmpty() && type.isEmpty() && !formula.isEmpty())
            return formula.sliced(std::max<qsizetype>(0, formula.indexOf(u'=')));
        return shown;
    }

    SheetBuilder m_builder;
    int m_row = 0;
    int m_column = 0;
    int m_columns = 0; // given by their own elements before the rows
};

// The styles of tables that are not shown.
void takeStyle(const XmlPart& part, QString& style, QSet<QString>& hidden)
{
    if (part.isStart(u"style"))
        style = part.attribute(u"family") == u"table" ? part.attribute(u"name") : QString();
    if (part.isStart(u"table-properties") && part.attribute(u"display") == u"false")
        hidden.insert(style);
}

Result<void> refuseEncrypted(Archive& archive)
{
    const QString name = QStringLiteral("META-INF/manifest.xml");
    if (!archive.contains(name))
        return {};
    Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Place place;
    place.file = archive.file();
    // Its document type, if any, is that of the standard; it need not be understood for this.
    if (bytes->contains("encryption-data"))
        return failure(ErrorCode::FileEncrypted, place);
    return {};
}

} // namespace

Result<std::vector<Sheet>> readOds(Archive& archive)
{
    if (Result<void> plain = refuseEncrypted(archive); !plain)
        return tl::unexpected(plain.error());
    const QString name = QStringLiteral("content.xml");
    Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart part(std::move(*bytes), name, archive);
    std::vector<Sheet> sheets;
    QSet<QString> hidden;
    QString style;
    qint64 room = SheetBuilder::MostCells;
    while (part.next()) {
        takeStyle(part, style, hidden);
        if (part.isStart(u"tracked-changes")) {
            part.skip();
        } else if (part.isStart(u"table")) {
            const QString title = part.attribute(u"name");
            SheetReading reading(title, hidden.contains(part.attribute(u"style-name")), room);
            reading.read(part);
            Sheet sheet = reading.finish();
            if (reading.builder().isTooLarge())
                return tooManyCells(archive.file(), title);
            room -= reading.builder().size();
            sheets.push_back(std::move(sheet));
        }
    }
    if (Result<void> read = part.finish(); !read)
        return tl::unexpected(read.error());
    return sheets;
}

} // namespace budget::readers
