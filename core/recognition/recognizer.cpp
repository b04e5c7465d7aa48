#include "core/recognition/recognizer.h"

#include "core/disclosure/printed_text.h"
#include "core/recognition/contents.h"
#include "core/recognition/loose_rows.h"
#include "core/recognition/page_furniture.h"
#include "core/recognition/section_outline.h"
#include "core/recognition/table_builder.h"
#include "core/recognition/title_match.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <utility>

namespace budget {

namespace {

// The likeness, in permille, of a title that two lines make together.
constexpr int SurelyTitle = 950;

bool isContentsHeading(const QString& text)
{
    return text.size() <= 60 && withoutSpaces(text).endsWith(QStringLiteral("目录"));
}

QString joinedCells(const GridRow& row)
{
    QStringList filled = row.cells;
    filled.removeAll(QString());
    return filled.join(u' ');
}

// A name wrapped in its cell is one word again; a sentence stays as printed.
QString otherCell(const QString& text)
{
    constexpr qsizetype longestName = 40;
    const bool isSentence =
        text.size() > longestName || text.contains(u'。') || text.contains(u'，');
    return isSentence ? text.trimmed() : withoutHanBlanks(text);
}

// A grid that no template knows: its first row as header, every cell a text.
Table otherTable(const std::vector<GridRow>& rows, const QString& title, const Place& place)
{
    Table table;
    table.kind = TableKind::Other;
    table.title = title;
    table.place = place;
    qsizetype width = 0;
    for (const GridRow& row : rows)
        width = std::max(width, row.cells.size());
    for (qsizetype c = 0; c < width; ++c) {
        const QString words = withoutHanBlanks(rows.front().cells.value(c));
        table.columns.push_back({QString(), words, ColumnType::Text, Side::None});
        table.header.push_back({words, static_cast<int>(c), {}});
    }
    for (std::size_t r = 1; r < rows.size(); ++r) {
        Row row;
        row.line = static_cast<int>(r);
        row.place = place;
        row.place.line = rows[r].line;
        row.name = withoutSpaces(rows[r].cells.value(0));
        for (qsizetype c = 0; c < width; ++c)
            row.cells.push_back({otherCell(rows[r].cells.value(c)), std::nullopt, false});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Walks the blocks once, from the first to the last.
class Recognition
{
public:
    Recognition(std::vector<PlacedBlock> blocks,
                const DisclosureTemplate& disclosureTemplate,
                QString file)
        : m_blocks(std::move(blocks))
        , m_template(disclosureTemplate)
        , m_file(std::move(file))
        , m_outline(m_disclosure, m_contents)
    {
        m_disclosure.templateId = disclosureTemplate.id;
    }

    Result<Disclosure> run()
    {
        for (m_at = 0; m_at < m_blocks.size(); ++m_at) {
            const Block& block = m_blocks[m_at].block;
            const Result<void> read =
                block.isGrid() ? readGrid(block) : readParagraph(block.paragraph);
            if (!read)
                return tl::unexpected(read.error());
        }
        if (Result<void> closed = closeTable(); !closed)
            return tl::unexpected(closed.error());
        if (!m_recognized) {
            Place place;
            place.file = m_file;
            return failure(ErrorCode::NothingRecognized, place);
        }
        return std::move(m_disclosure);
    }

private:
    Place here() const
    {
        Place place;
        place.file = m_file;
        place.page = m_blocks[m_at].page;
        place.line = m_blocks[m_at].block.line;
        return place;
    }

    Result<void> readParagraph(const QString& text)
    {
        if (takeContentsLine(text) || takeNote(text))
            return {};
        // Before the first row: the unit stands above the header, sometimes below it.
        if (const std::optional<MoneyUnit> unit = statedUnit(text);
            unit && m_table && !m_table->hasRows())
            m_table->setUnit(*unit);
        if (takeFurniture(text))
            return {};
        const std::optional<TitleMatch> title = titleOfNextGrid(text);
        const std::optional<TitleMatch> longTitle = titleOverTwoLines(text);
        if (longTitle && (!title || longTitle->likeness > title->likeness)) {
            Result<void> opened = openTable(*longTitle);
            ++m_at;
            return opened;
        }
        if (title)
            return openTable(*title);
        if (isContentsHeading(text)) {
            m_inContents = true;
            m_disclosure.sections.push_back({text, 0, {}, here()});
            return {};
        }
        m_notesFollow = false;
        if (m_table && !m_table->hasGrid())
            m_outline.addAboveTable(text, here());
        else if (m_outline.isHeading(text))
            m_outline.openSection(text, here());
        else
            m_outline.addParagraph(text, here());
        return {};
    }

    // The contents end where a line says one of their entries again.
    bool takeContentsLine(const QString& text)
    {
        if (!m_inContents && !isContentsLine(text))
            return false;
        if (m_inContents && !isContentsLine(text)
            && (m_contents.findWords(text) >= 0 || !ordinalOf(text) || titleOfNextGrid(text)
                || titleOverTwoLines(text))) {
            m_inContents = false;
            return false;
        }
        m_contents.add(text);
        m_outline.addParagraph(text, here());
        return true;
    }

    bool takeNote(const QString& text)
    {
        if (!m_table || !m_notesFollow || !isNote(text))
            return false;
        m_table->addNote(text.trimmed());
        return true;
    }

    // Furniture that says nothing new is dropped; what it says first is the document's.
    bool takeFurniture(const QString& text)
    {
        std::optional<PageFurniture> furniture = pageFurniture(text);
        if (!furniture)
            return false;
        const bool nameOnly = furniture->fiscalYear == 0 && !furniture->unit;
        if (nameOnly && !isNearTable())
            return false;
        takeNameContinuation(*furniture);
        const bool otherUnit = !furniture->unitName.isEmpty() && !m_disclosure.unitName.isEmpty()
                               && furniture->unitName != m_disclosure.unitName;
        if (otherUnit)
            m_outline.addParagraph(text, here());
        if (m_disclosure.unitName.isEmpty() && !furniture->unitName.isEmpty()) {
            m_disclosure.unitName = furniture->unitName;
            m_disclosure.unitCode = furniture->unitCode;
        }
        if (m_disclosure.fiscalYear == 0)
            m_disclosure.fiscalYear = furniture->fiscalYear;
        return true;
    }

    // Whether the next blocks up to a grid are furniture, too.
    bool isNearTable() const
    {
        for (std::size_t i = m_at + 1; i < m_blocks.size() && i <= m_at + 4; ++i) {
            if (m_blocks[i].block.isGrid())
                return true;
            const std::optional<PageFurniture> next = pageFurniture(m_blocks[i].block.paragraph);
            if (next && (next->fiscalYear != 0 || next->unit))
                return true;
        }
        return false;
    }

    // A name too long for its line goes on in the next one: it ends as the known name does, or it
    // stands between this line and more furniture.
    void takeNameContinuation(PageFurniture& furniture)
    {
        if (furniture.unitName.isEmpty() || m_at + 1 >= m_blocks.size()
            || m_blocks[m_at + 1].block.isGrid())
            return;
        const QString next = m_blocks[m_at + 1].block.paragraph;
        if (next.size() > 30 || pageFurniture(next) || ordinalOf(next))
            return;
        const QString whole = furniture.unitName + withoutSpaces(next);
        const bool known = whole == m_disclosure.unitName;
        const bool between = m_disclosure.unitName.isEmpty() && m_at + 2 < m_blocks.size()
                             && pageFurniture(m_blocks[m_at + 2].block.paragraph).has_value();
        if (!known && !between)
            return;
        furniture.unitName = whole;
        ++m_at;
    }

    // A title is the line whose table follows, with nothing but furniture between.
    std::optional<TitleMatch> titleOfNextGrid(const QString& text) const
    {
        std::optional<TitleMatch> title = matchTitle(text, m_template);
        return title && gridFollows(*title, m_at + 1) ? title : std::nullopt;
    }

    // A title too long for its line goes on in the next one, and is one only with it.
    std::optional<TitleMatch> titleOverTwoLines(const QString& text) const
    {
        if (m_at + 1 >= m_blocks.size() || m_blocks[m_at + 1].block.isGrid())
            return std::nullopt;
        const QString& next = m_blocks[m_at + 1].block.paragraph;
        if (ordinalOf(next) || pageFurniture(next))
            return std::nullopt;
        std::optional<TitleMatch> title = matchTitle(text + next, m_template);
        const std::optional<TitleMatch> alone = matchTitle(next, m_template);
        const bool isWhole = alone && title && alone->likeness >= title->likeness;
        return title && !isWhole && title->likeness >= SurelyTitle && gridFollows(*title, m_at + 2)
                   ? title
                   : std::nullopt;
    }

    // Whether the table that a title names begins at the blocks from `first` on.
    bool gridFollows(const TitleMatch& title, std::size_t first) const
    {
        for (std::size_t i = first; i < m_blocks.size() && i <= first + 5; ++i) {
            const Block& block = m_blocks[i].block;
            if (block.isGrid()) {
                TableBuilder builder(*title.table, title.title, here());
                return builder.accepts(block.rows);
            }
            if (block.paragraph.size() > 60 || matchTitle(block.paragraph, m_template))
                return false;
        }
        return false;
    }

    // 部门预算收入总表（续表）: the table goes on under its title.
    bool carriesOn(const TitleMatch& title) const
    {
        return m_table && title.table == &m_table->tableTemplate()
               && m_blocks[m_at].block.paragraph.contains(u'续');
    }

    // 2024年部门收入预算总表 tells the year where nothing before did.
    void takeYear(const QString& title)
    {
        static const QRegularExpression year(QStringLiteral("(20\\d{2})\\s*年"));
        const QRegularExpressionMatch match = year.match(title);
        if (m_disclosure.fiscalYear == 0 && match.hasMatch())
            m_disclosure.fiscalYear = match.captured(1).toInt();
    }

    Result<void> openTable(const TitleMatch& title)
    {
        if (carriesOn(title))
            return {};
        takeYear(title.title);
        if (Result<void> closed = closeTable(); !closed)
            return closed;
        m_outline.openPartOf(m_blocks[m_at].block.paragraph, here());
        m_table = std::make_unique<TableBuilder>(*title.table, title.title, here());
        m_tableIndex = static_cast<int>(m_disclosure.tables.size());
        m_disclosure.tables.emplace_back();
        if (const std::optional<MoneyUnit> unit = statedUnit(m_blocks[m_at].block.paragraph))
            m_table->setUnit(*unit);
        m_outline.addTable(m_tableIndex, here());
        m_notesFollow = true;
        return {};
    }

    Result<void> closeTable()
    {
        if (!m_table)
            return {};
        m_table->setFiscalYear(m_disclosure.fiscalYear);
        Result<Table> table = m_table->finish();
        m_table.reset();
        if (!table)
            return tl::unexpected(table.error());
        m_disclosure.tables[static_cast<std::size_t>(m_tableIndex)] = std::move(*table);
        m_recognized = true;
        return {};
    }

    Result<void> readGrid(const Block& block)
    {
        std::vector<GridRow> rows = block.rows;
        const auto firstOfTable = std::find_if(
            rows.begin(), rows.end(), [this](const GridRow& row) { return !takeContentsRow(row); });
        rows.erase(rows.begin(), firstOfTable);
        if (rows.empty())
            return {};
        m_inContents = false;
        m_notesFollow = true;
        if (m_table && m_table->accepts(rows))
            return m_table->add(rows, m_blocks[m_at].page);
        addOtherTable(rows);
        return {};
    }

    bool takeContentsRow(const GridRow& row)
    {
        const QString line = joinedCells(row);
        if (!isContentsLine(line))
            return false;
        m_contents.add(line);
        m_outline.addParagraph(line, here());
        return true;
    }

    // The line right above a foreign grid is its title if it reads like one.
    void addOtherTable(const std::vector<GridRow>& rows)
    {
        QString title;
        if (m_at > 0 && !m_blocks[m_at - 1].block.isGrid()) {
            const QString& above = m_blocks[m_at - 1].block.paragraph;
            if (above.size() <= 40 && !above.contains(u'。') && !above.endsWith(u'：'))
                title = above;
        }
        if (!title.isEmpty())
            m_outline.takeBack(title);
        m_outline.addTable(static_cast<int>(m_disclosure.tables.size()), here());
        m_disclosure.tables.push_back(otherTable(rows, title, here()));
    }

    std::vector<PlacedBlock> m_blocks;
    const DisclosureTemplate& m_template;
    QString m_file;
    std::size_t m_at = 0;
    Disclosure m_disclosure;
    Contents m_contents;
    SectionOutline m_outline;
    std::unique_ptr<TableBuilder> m_table;
    int m_tableIndex = -1;
    bool m_inContents = false;
    bool m_notesFollow = false;
    bool m_recognized = false;
};

} // namespace

Result<Disclosure> recognize(const std::vector<Page>& pages,
                             const DisclosureTemplate& disclosureTemplate,
                             const QString& file)
{
    return Recognition(looseBlocks(pages, disclosureTemplate), disclosureTemplate, file).run();
}

} // namespace budget
