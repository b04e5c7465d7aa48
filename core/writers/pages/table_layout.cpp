#include "core/writers/pages/table_layout.h"

#include "core/writers/pages/column_widths.h"
#include "core/writers/pages/printed_table.h"
#include "core/writers/pages/table_rows.h"
#include "core/writers/pages/typeface.h"

#include <numeric>

namespace budget::writers {

namespace {

constexpr TextStyle TitleStyle{fromPoints(160), true};
constexpr TextStyle ContinuedStyle{fromPoints(120), true};
constexpr TextStyle LineStyle{fromPoints(100), false};
constexpr TextStyle NoteStyle{fromPoints(95), false};
constexpr int LineHeight = fromMillimetres(75);
constexpr int NoteLineHeight = fromMillimetres(58);
constexpr int NoteGap = fromMillimetres(25);

int titleLineHeight(const TextStyle& style)
{
    return style.size * 15 / 10;
}

class TableLayout
{
public:
    TableLayout(PageFlow& flow, const Disclosure& disclosure, const Table& table)
        : m_flow(flow)
        , m_disclosure(disclosure)
        , m_table(table)
        , m_lines(printedLines(table))
        , m_columns(fitColumns(table, m_lines, flow.format().bodyWidth()))
        , m_header(headerRows(table, m_columns))
        , m_goals(goalRows(table, m_columns, flow.format().bodyHeight() / 2))
        , m_noteLines(noteLines(table, flow.format().bodyWidth()))
    {
        m_rows = bodyRows(m_table, m_lines, m_columns, flow.format().bodyHeight() - headHeight());
    }

    // Of the whole table, were it on one page.
    int height() const
    {
        const std::vector<int> rows = rowHeights(m_rows);
        return headHeight() + std::accumulate(rows.begin(), rows.end(), 0) + NoteGap
               + static_cast<int>(m_noteLines.size()) * NoteLineHeight;
    }

    void lay()
    {
        addHead(TitleStyle, printedTitle(m_table));
        addSlice();
        while (m_next < m_rows.size() || m_nextGoal < m_goals.size()) {
            m_flow.newPage();
            addHead(ContinuedStyle, printedTitle(m_table) + QStringLiteral("（续表）"));
            addSlice();
        }
        addNotes();
    }

private:
    static QStringList noteLines(const Table& table, int width)
    {
        QStringList lines;
        for (const QString& note : table.notes)
            lines += wrapped(note, NoteStyle, width);
        return lines;
    }

    // The height of what stands over the rows of a continued page.
    int headHeight() const
    {
        const std::vector<int> heights = rowHeights(m_header);
        const QStringList title =
            wrapped(printedTitle(m_table), TitleStyle, m_flow.format().bodyWidth());
        return static_cast<int>(title.size()) * titleLineHeight(TitleStyle) + LineHeight
               + std::accumulate(heights.begin(), heights.end(), 0);
    }

    void addHead(const TextStyle& style, const QString& title)
    {
        for (const QString& line : wrapped(title, style, m_flow.format().bodyWidth()))
            m_flow.addLine(line, style, Placement::Centre, titleLineHeight(style));
        if (m_table.kind == TableKind::Other)
            return;
        const int y = m_flow.y();
        const QString year = m_disclosure.fiscalYear == 0
                                 ? QString()
                                 : QStringLiteral("预算年度：%1").arg(m_disclosure.fiscalYear);
        m_flow.addLine(unitNameText(m_disclosure), LineStyle, Placement::Left, LineHeight);
        m_flow.skip(y - m_flow.y());
        m_flow.addLine(year, LineStyle, Placement::Centre, LineHeight);
        m_flow.skip(y - m_flow.y());
        m_flow.addLine(unitText(m_table), LineStyle, Placement::Right, LineHeight);
    }

    // The header and as many rows as the page holds, at least one.
    void addSlice()
    {
        std::vector<PageRow> slice;
        if (m_nextGoal < m_goals.size())
            slice.push_back(m_goals[m_nextGoal++]);
        slice.insert(slice.end(), m_header.begin(), m_header.end());
        for (bool first = true; m_next < m_rows.size(); first = false) {
            PageRow row = m_rows[m_next];
            if (first)
                beginMergedCells(row);
            slice.push_back(std::move(row));
            const std::vector<int> heights = rowHeights(slice);
            const int height = std::accumulate(heights.begin(), heights.end(), 0);
            if (height > m_flow.room() && !(first && m_nextGoal >= m_goals.size())) {
                slice.pop_back();
                break;
            }
            ++m_next;
        }
        drawRows(m_flow, slice, m_columns);
    }

    void addNotes()
    {
        if (m_noteLines.isEmpty())
            return;
        m_flow.skip(NoteGap);
        for (const QString& line : m_noteLines) {
            if (m_flow.room() < NoteLineHeight) {
                m_flow.newPage();
                addHead(ContinuedStyle, printedTitle(m_table) + QStringLiteral("（续表）"));
            }
            m_flow.addLine(line, NoteStyle, Placement::Left, NoteLineHeight);
        }
    }

    PageFlow& m_flow;
    const Disclosure& m_disclosure;
    const Table& m_table;
    std::vector<PrintedLine> m_lines;
    ColumnWidths m_columns;
    std::vector<PageRow> m_header;
    std::vector<PageRow> m_goals;
    QStringList m_noteLines;
    std::vector<PageRow> m_rows;
    std::size_t m_next = 0;
    std::size_t m_nextGoal = 0;
};

} // namespace

void layTable(PageFlow& flow, const Disclosure& disclosure, const Table& table)
{
    TableLayout(flow, disclosure, table).lay();
}

bool fitsAmongText(PageFlow& flow, const Disclosure& disclosure, const Table& table)
{
    return table.kind == TableKind::Other
           && TableLayout(flow, disclosure, table).height() <= flow.room();
}

} // namespace budget::writers
