#include "core/recognition/recognizer.h"

#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/money/error.h"
#include "core/recognition/forms/foreign_grid.h"
#include "core/recognition/tables/table_list.h"
#include "core/recognition/tables/table_opening.h"
#include "core/recognition/text/contents.h"
#include "core/recognition/text/cover.h"
#include "core/recognition/text/loose_rows.h"
#include "core/recognition/text/section_outline.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <utility>

namespace budget::recognition {

namespace {

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

// Walks the blocks once, from the first to the last.
class Recognition
{
public:
    Recognition(std::vector<PlacedBlock> blocks,
                const DisclosureTemplate& disclosureTemplate,
                QString file)
        : m_blocks(std::move(blocks))
        , m_opening(disclosureTemplate, shippedVocabulary())
        , m_templateId(disclosureTemplate.id)
        , m_file(std::move(file))
        , m_outline(m_disclosure, m_contents)
        , m_cover(readCover(m_blocks))
    {}

    Result<Disclosure> run()
    {
        for (m_at = 0; m_at < m_blocks.size(); ++m_at) {
            const Block& block = m_blocks[m_at].block;
            if (block.isGrid())
                readGrid(block);
            else
                readParagraph(block.paragraph);
        }
        closeTable();
        if (m_tables.isEmpty()) {
            Place place;
            place.file = m_file;
            return failure(ErrorCode::NothingRecognized, place);
        }
        takeCover(m_disclosure, m_cover);
        m_tables.finish(m_disclosure);
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

    void readParagraph(const QString& text)
    {
        if (takeContentsLine(text) || takeNote(text))
            return;
        takeUnit(text);
        if (takeFurniture(text) || openTitledTable(text))
            return;
        if (isContentsHeading(text)) {
            m_inContents = true;
            m_disclosure.sections.push_back({text, 0, {}, here()});
            return;
        }
        m_notesFollow = false;
        if (m_table && !m_table->hasGrid())
            m_outline.addAboveTable(text, here());
        else if (m_outline.isHeading(text))
            m_outline.openSection(text, here());
        else
            m_outline.addParagraph(text, here());
    }

    // Before the first row: the unit stands above the header, sometimes below it; it may stand
    // above the title, too.
    void takeUnit(const QString& text)
    {
        if (m_table && !m_table->hasRows() && statesThousands(text))
            m_table->setThousands();
        const std::optional<MoneyUnit> unit = statedUnit(text);
        if (!unit)
            return;
        if (m_table && !m_table->hasRows())
            m_table->setUnit(*unit);
        else
            m_unitAbove = unit;
    }

    // The contents end where a line says one of their entries again.
    bool takeContentsLine(const QString& text)
    {
        if (!m_inContents && !isContentsLine(text))
            return false;
        if (m_inContents && !isContentsLine(text)
            && (m_contents.findWords(text) >= 0 || !ordinalOf(text) || titleFor(text))) {
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

    // A title with the table that follows it.
    struct Title
    {
        std::unique_ptr<TableBuilder> table;
        bool isOverTwoLines = false;

        explicit operator bool() const { return table != nullptr; }
    };

    // A title is the line whose table follows, with nothing but furniture between; one too long for
    // its line goes on in the next one, and is one only with it.
    Title titleFor(const QString& text) const
    {
        if (m_at + 1 < m_blocks.size() && !m_blocks[m_at + 1].block.isGrid()) {
            const QString& next = m_blocks[m_at + 1].block.paragraph;
            if (!ordinalOf(next) && !pageFurniture(next)
                && m_opening.isTitleOverTwoLines(text, next)) {
                Title whole{tableBelow(text + next, m_at + 2), true};
                if (whole)
                    return whole;
            }
        }
        return {m_opening.isTitle(text) ? tableBelow(text, m_at + 1) : nullptr, false};
    }

    // The table that a title names, if it begins at the blocks from `first` on.
    std::unique_ptr<TableBuilder> tableBelow(const QString& title, std::size_t first) const
    {
        constexpr qsizetype longestFurniture = 60;
        for (std::size_t i = first; i < m_blocks.size() && i <= first + 5; ++i) {
            const Block& block = m_blocks[i].block;
            if (block.isGrid())
                return m_opening.titled(title, block.rows, fiscalYear(title), here());
            const bool isFurniture =
                block.paragraph.size() <= longestFurniture && !block.paragraph.contains(u'。');
            if (!isFurniture
                || (!pageFurniture(block.paragraph) && m_opening.isTitle(block.paragraph)))
                return nullptr;
        }
        return nullptr;
    }

    int fiscalYear(const QString& title) const
    {
        if (m_disclosure.fiscalYear > 0)
            return m_disclosure.fiscalYear;
        return m_cover.fiscalYear > 0 ? m_cover.fiscalYear : yearIn(title);
    }

    static int yearIn(const QString& title)
    {
        static const QRegularExpression year(QStringLiteral("(20\\d{2})\\s*年"));
        return year.match(title).captured(1).toInt();
    }

    // 部门预算收入总表（续表）: the table goes on under its title.
    bool carriesOn(const TableBuilder& table) const
    {
        return m_table && table.tableTemplate().kind == m_table->tableTemplate().kind
               && m_blocks[m_at].block.paragraph.contains(u'续');
    }

    bool openTitledTable(const QString& text)
    {
        Title title = titleFor(text);
        if (!title)
            return false;
        if (!carriesOn(*title.table))
            openTable(std::move(title.table), text);
        if (title.isOverTwoLines)
            ++m_at;
        return true;
    }

    void openTable(std::unique_ptr<TableBuilder> table, const QString& title)
    {
        closeTable();
        // 2024年部门收入预算总表 gives the year where nothing before did.
        if (m_disclosure.fiscalYear == 0)
            m_disclosure.fiscalYear = yearIn(title);
        m_outline.openPartOf(title, here());
        m_table = std::move(table);
        if (m_table->isRegional())
            m_disclosure.templateId = m_templateId;
        m_tableIndex = m_tables.reserve();
        if (m_unitAbove && !m_table->unit())
            m_table->setUnit(*m_unitAbove);
        if (const std::optional<MoneyUnit> unit = statedUnit(title))
            m_table->setUnit(*unit);
        m_outline.addTable(m_tableIndex, here());
        m_notesFollow = true;
    }

    void closeTable()
    {
        if (!m_table)
            return;
        for (const QString& line : m_table->formLines())
            m_outline.addAboveTable(line, m_table->place());
        m_tables.add(m_tableIndex, std::move(m_table));
        m_table.reset();
    }

    void readGrid(const Block& block)
    {
        std::vector<GridRow> rows = block.rows;
        const auto firstOfTable = std::find_if(
            rows.begin(), rows.end(), [this](const GridRow& row) { return !takeContentsRow(row); });
        rows.erase(rows.begin(), firstOfTable);
        if (rows.empty())
            return;
        m_inContents = false;
        m_notesFollow = true;
        if (!m_table || !m_table->accepts(rows))
            openUntitledTable(rows);
        if (m_table && m_table->accepts(rows))
            m_table->add(rows, m_blocks[m_at].page);
        m_unitAbove.reset();
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

    // The line above a grid, furniture left out, is its title if it reads like one.
    QString titleAbove() const
    {
        for (std::size_t i = m_at; i > 0 && i + 3 > m_at; --i) {
            if (m_blocks[i - 1].block.isGrid())
                return {};
            const QString& above = m_blocks[i - 1].block.paragraph;
            if (above.size() <= 40 && !above.contains(u'。') && !above.endsWith(u'：')
                && !statedUnit(above))
                return above;
            if (!pageFurniture(above))
                return {};
        }
        return {};
    }

    // A grid that nothing above it names: by its header words, or kept cell by cell.
    void openUntitledTable(const std::vector<GridRow>& rows)
    {
        const QString title = titleAbove();
        std::unique_ptr<TableBuilder> table =
            m_opening.untitled(title, rows, fiscalYear(title), here());
        if (!title.isEmpty())
            m_outline.takeBack(title);
        if (table) {
            openTable(std::move(table), QString());
            return;
        }
        closeTable();
        const int index = m_tables.reserve();
        m_outline.addTable(index, here());
        m_tables.add(index, foreignTable(rows, title, here()));
    }

    std::vector<PlacedBlock> m_blocks;
    TableOpening m_opening;
    QString m_templateId;
    QString m_file;
    std::size_t m_at = 0;
    Disclosure m_disclosure;
    Contents m_contents;
    SectionOutline m_outline;
    Cover m_cover;
    TableList m_tables;
    std::unique_ptr<TableBuilder> m_table;
    int m_tableIndex = -1;
    std::optional<MoneyUnit> m_unitAbove; // stated since the last grid
    bool m_inContents = false;
    bool m_notesFollow = false;
};

} // namespace

Result<Disclosure> recognize(const std::vector<Page>& pages,
                             const DisclosureTemplate& disclosureTemplate,
                             const QString& file)
{
    return Recognition(looseBlocks(pages, disclosureTemplate), disclosureTemplate, file).run();
}

} // namespace budget::recognition
