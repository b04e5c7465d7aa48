#include "core/readers/sheets/xlsx_reader.h"

#include "core/readers/sheets/sheet_builder.h"
#include "core/readers/sheets/xlsx_workbook.h"
#include "core/readers/sheets/xml_part.h"

#include <optional>

namespace budget::readers {

namespace {

struct CellPlace
{
    int row = 0; // from 0
    int column = 0;
};

// AB12; a row or a column alone is none.
std::optional<CellPlace> cellPlace(QStringView reference)
{
    qsizetype i = 0;
    int column = 0;
    for (; i < reference.size() && i < 3; ++i) {
        const QChar letter = reference[i].toUpper();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    bool isNumber = false;
    const int row = reference.sliced(i).toInt(&isNumber);
    if (i == 0 || !isNumber || row < 1 || row > SheetBuilder::MostRows
        || column > SheetBuilder::MostColumns)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

std::optional<MergedCells> mergedCells(const QString& reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const std::optional<CellPlace> first = cellPlace(QStringView(reference).first(colon));
    const std::optional<CellPlace> last = cellPlace(QStringView(reference).sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return MergedCells{
        first->row, first->column, last->row - first->row + 1, last->column - first->column + 1};
}

// What stands in the element of a cell.
struct StoredCell
{
    QString type; // s, str, inlineStr, b, e, d; empty for a number
    int style = 0;
    QString value;
    QString inlineText;
    QString formula;
    bool hasFormula = false;
};

class SheetReading
{
public:
    SheetReading(const XlsxWorkbook& workbook, const XlsxWorkbook::SheetPart& sheet, qint64 room)
        : m_workbook(workbook)
        , m_builder(sheet.name, sheet.isHidden, room)
    {}

    void read(XmlPart& part)
    {
        while (!m_builder.isTooLarge() && part.next()) {
            if (!part.isStart())
                continue;
            if (part.name() == u"row")
                beginRow(part);
            else if (part.name() == u"c")
                readCell(part);
            else if (part.name() == u"col")
                readColumns(part);
            else if (part.name() == u"mergeCell")
                readMerge(part);
        }
    }

    const SheetBuilder& builder() const { return m_builder; }
    Sheet finish() { return m_builder.finish(); }

private:
    void beginRow(const XmlPart& part)
    {
        m_row = part.number(u"r", m_row + 2, SheetBuilder::MostRows) - 1;
        m_column = -1;
        if (part.flag(u"hidden"))
            m_builder.hideRows(m_row, 1);
    }

    void readColumns(const XmlPart& part)
    {
        const int first = part.number(u"min", 0, SheetBuilder::MostColumns);
        const int last = part.number(u"max", first, SheetBuilder::MostColumns);
        if (part.flag(u"hidden") && first > 0 && last >= first)
            m_builder.hideColumns(first - 1, last - first + 1);
    }

    void readMerge(const XmlPart& part)
    {
        if (const std::optional<MergedCells> cells = mergedCells(part.attribute(u"ref")))
            m_builder.merge(*cells);
    }

    void readCell(XmlPart& part)
    {
        ++m_column;
        if (const std::optional<CellPlace> place = cellPlace(part.attribute(u"r"))) {
            m_row = place->row;
            m_column = place->column;
        }
        StoredCell cell;
        cell.type = part.attribute(u"t");
        cell.style = part.number(u"s", 0);
        QString* into = nullptr;
        while (part.next() && !part.isEnd(u"c")) {
            if (part.isStart(u"is")) {
                cell.inlineText = richText(part);
            } else if (part.isStart(u"f")) {
                cell.hasFormula = true;
                into = &cell.formula;
            } else if (part.isStart(u"v")) {
                into = &cell.value;
            } else if (part.isText() && into != nullptr) {
                *into += part.text();
            } else if (!part.isText()) {
                into = nullptr;
            }
        }
        m_builder.put(m_row, m_column, textOf(cell));
    }

    QString textOf(const StoredCell& cell) const
    {
        if (cell.type == u"inlineStr")
            return cell.inlineText.isEmpty() ? unescaped(cell.value) : cell.inlineText;
        if (cell.type == u"str")
            return unescaped(cell.value);
        if (cell.type == u"d")
            return isoMoment(cell.value.trimmed());
        QString value = cell.value.trimmed();
        if (value.isEmpty())
            return cell.hasFormula ? u'=' + cell.formula.trimmed() : QString();
        if (cell.type == u"s")
            return sharedString(value);
        if (cell.type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (cell.type == u"e")
            return value;
        const std::optional<QString> number = plainDecimal(value);
        return number ? formattedNumber(*number, formatOf(cell.style), m_workbook.from1904) : value;
    }

    QString sharedString(const QString& value) const
    {
        bool isNumber = false;
        const qsizetype index = value.toInt(&isNumber);
        const bool isKnown =
            isNumber && index >= 0 && index < static_cast<qsizetype>(m_workbook.strings.size());
        // A text that the file does not hold is not a blank.
        return isKnown ? m_workbook.strings[static_cast<std::size_t>(index)]
                       : QStringLiteral("#REF!");
    }

    NumberFormat formatOf(int style) const
    {
        const auto index = static_cast<std::size_t>(style);
        return style >= 0 && index < m_workbook.formats.size() ? m_workbook.formats[index]
                                                               : NumberFormat();
    }

    const XlsxWorkbook& m_workbook;
    SheetBuilder m_builder;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

QString workbookPath(Archive& archive)
{
    const Result<QHash<QString, XlsxRelation>> relations = relationsOf(archive, QString());
    if (relations) {
        for (const XlsxRelation& relation : *relations) {
            if (relation.type == u"officeDocument" && archive.contains(relation.path))
                return relation.path;
        }
    }
    const QString usual = QStringLiteral("xl/workbook.xml");
    return archive.contains(usual) ? usual : QString();
}

Result<std::vector<Sheet>> readXlsx(Archive& archive)
{
    const Result<XlsxWorkbook> workbook = readWorkbook(archive, workbookPath(archive));
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::vector<Sheet> sheets;
    qint64 room = SheetBuilder::MostCells;
    for (const XlsxWorkbook::SheetPart& sheet : workbook->sheets) {
        Result<QByteArray> bytes = archive.read(sheet.path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        XmlPart part(std::move(*bytes), sheet.path, archive);
        SheetReading reading(*workbook, sheet, room);
        reading.read(part);
        if (Result<void> read = part.finish(); !read)
            return tl::unexpected(read.error());
        Sheet finished = reading.finish();
        if (reading.builder().isTooLarge())
            return tooManyCells(archive.file(), sheet.name);
        room -= reading.builder().size();
        sheets.push_back(std::move(finished));
    }
    return sheets;
}

} // namespace budget::readers
