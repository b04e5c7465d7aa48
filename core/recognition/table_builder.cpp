#include "core/recognition/table_builder.h"

#include "core/disclosure/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace budget {

namespace {

bool isBlankRow(const GridRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return withoutSpaces(cell).isEmpty();
    });
}

bool endsBlank(const GridRow& row)
{
    return !row.cells.isEmpty() && withoutSpaces(row.cells.last()).isEmpty();
}

qsizetype filledWidth(const GridRow& row)
{
    qsizetype width = row.cells.size();
    while (width > 0 && withoutSpaces(row.cells[width - 1]).isEmpty())
        --width;
    return width;
}

bool isGoalsRow(const GridRow& row, const TableTemplate& table)
{
    if (table.goalsLabel.isEmpty() || row.cells.isEmpty())
        return false;
    return withoutSpaces(row.cells.front()) == table.goalsLabel;
}

// The header with the surplus columns after the template's own.
void appendSurplus(Table& table, std::size_t templateColumns)
{
    for (std::size_t c = templateColumns; c < table.columns.size(); ++c)
        table.header.push_back({table.columns[c].title, static_cast<int>(c), {}});
}

void nameYear(std::vector<HeaderNode>& nodes, const QString& year)
{
    for (HeaderNode& node : nodes) {
        node.title.replace(QStringLiteral("{year}"), year);
        nameYear(node.children, year);
    }
}

} // namespace

TableBuilder::TableBuilder(const TableTemplate& tableTemplate, QString title, Place place)
    : m_template(tableTemplate)
    , m_title(std::move(title))
    , m_place(std::move(place))
    , m_unit(tableTemplate.unit)
    , m_leaves(leafColumns(tableTemplate.columns))
{}

bool TableBuilder::accepts(const std::vector<GridRow>& rows) const
{
    std::vector<GridRow> body = rows;
    if (!body.empty() && isGoalsRow(body.front(), m_template))
        body.erase(body.begin());
    if (alignHeader(body, m_template))
        return true;
    if (!m_alignment || body.empty() || countHeaderRows(body, m_template) > 0)
        return false;
    const auto width = static_cast<qsizetype>(m_alignment->leafOfColumn.size());
    return std::all_of(body.begin(), body.end(), [width](const GridRow& row) {
        return row.cells.size() == width;
    });
}

std::vector<GridRow> TableBuilder::takeGoals(const std::vector<GridRow>& rows)
{
    std::vector<GridRow> body = rows;
    while (!body.empty() && isGoalsRow(body.front(), m_template)) {
        for (qsizetype c = 1; c < body.front().cells.size(); ++c)
            m_goals += body.front().cells[c];
        body.erase(body.begin());
    }
    return body;
}

// A column that the template lacks is kept under its own words, behind the template's columns.
void TableBuilder::placeSurplusColumns(HeaderAlignment& alignment)
{
    for (std::size_t c = 0; c < alignment.leafOfColumn.size(); ++c) {
        if (alignment.leafOfColumn[c] != HeaderAlignment::Surplus)
            continue;
        const QString words = alignment.words[static_cast<qsizetype>(c)];
        const auto known =
            std::find_if(m_leaves.begin(), m_leaves.end(), [&words](const Column& column) {
                return column.key.isEmpty() && column.title == words
                       && column.type == ColumnType::Text;
            });
        alignment.leafOfColumn[c] = static_cast<int>(known - m_leaves.begin());
        if (known == m_leaves.end()) {
            m_leaves.push_back({QString(), words, ColumnType::Text, Side::None});
            for (LeafRow& row : m_rows)
                row.texts.append(QString());
        }
    }
}

Result<LeafRow> TableBuilder::leafRow(const GridRow& row, int page) const
{
    const std::vector<int>& leafOf = m_alignment->leafOfColumn;
    const auto width = static_cast<qsizetype>(leafOf.size());
    LeafRow result;
    result.texts.resize(static_cast<qsizetype>(m_leaves.size()));
    result.line = row.line;
    result.page = page;
    Place place = placeOf(row, page);
    const qsizetype filled = filledWidth(row);
    if (filled > width)
        return failure(
            ErrorCode::RowTooLong, place, QStringLiteral("%1/%2").arg(filled).arg(width));
    for (qsizetype c = 0; c < std::min(filled, width); ++c) {
        const int leaf = leafOf[static_cast<std::size_t>(c)];
        if (withoutSpaces(row.cells[c]).isEmpty())
            continue;
        if (leaf < 0) {
            place.column = QString::number(c + 1);
            return failure(ErrorCode::HeaderUnreadable, place, row.cells[c]);
        }
        // Two halves of one column that are both filled are kept apart, so that they cannot make a
        // number that nobody printed.
        QString& text = result.texts[leaf];
        text += text.isEmpty() ? row.cells[c] : u' ' + row.cells[c];
    }
    return result;
}

Place TableBuilder::placeOf(const GridRow& row, int page) const
{
    Place place = m_place;
    place.line = row.line;
    place.page = page;
    place.table = m_title;
    return place;
}

CellTypes TableBuilder::cellTypes() const
{
    CellTypes types;
    for (const int leaf : m_alignment->leafOfColumn) {
        types.push_back(leaf < 0 ? std::nullopt
                                 : std::optional(m_leaves[static_cast<std::size_t>(leaf)].type));
    }
    return types;
}

// A cell lost before the name is put back. In a grid that prints its blank last cells, one row
// shorter than all others has lost a cell, too: if it might be one among its figures, they may
// stand in wrong columns.
Result<void> TableBuilder::healRows(std::vector<GridRow>& rows, bool pads, int page) const
{
    const CellTypes types = cellTypes();
    const auto width = static_cast<qsizetype>(types.size());
    const bool hasAmounts = std::count(types.begin(), types.end(), ColumnType::Amount) > 0;
    if (!hasAmounts)
        return {};
    const auto shorter = [width](const GridRow& row) { return row.cells.size() < width; };
    const bool alone =
        pads && rows.size() >= 3 && std::count_if(rows.begin(), rows.end(), shorter) == 1;
    for (GridRow& row : rows) {
        const auto widths = QStringLiteral("%1/%2").arg(row.cells.size()).arg(width);
        const bool isShort = shorter(row);
        if (std::optional<QStringList> healed = withLostCell(row.cells, types, m_unit))
            row.cells = std::move(*healed);
        else if (isShort && alone && filledWidth(row) > 1 && fitsColumns(row.cells, types, m_unit))
            return failure(ErrorCode::RowTooShort, placeOf(row, page), widths);
    }
    return {};
}

Result<void> TableBuilder::add(const std::vector<GridRow>& rows, int page)
{
    std::vector<GridRow> body = takeGoals(rows);
    std::size_t begin = 0;
    std::optional<HeaderAlignment> alignment = alignHeader(body, m_template);
    if (alignment) {
        begin = static_cast<std::size_t>(alignment->headerRows);
        // A header repeated on a later page and broken there says less than the first one.
        const bool sameWidth =
            m_alignment && m_alignment->leafOfColumn.size() == alignment->leafOfColumn.size();
        if (!sameWidth || alignment->likeness > m_alignment->likeness) {
            placeSurplusColumns(*alignment);
            m_alignment = std::move(alignment);
        }
    }
    if (!m_alignment)
        return {};
    const bool repeated = !m_rows.empty() && begin > 0;
    const bool pads = std::any_of(body.begin(), body.end(), endsBlank);
    body.erase(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(begin));
    body.erase(std::remove_if(body.begin(), body.end(), isBlankRow), body.end());
    if (Result<void> healed = healRows(body, pads, page); !healed)
        return healed;
    for (std::size_t r = 0; r < body.size(); ++r) {
        Result<LeafRow> leaf = leafRow(body[r], page);
        if (!leaf)
            return tl::unexpected(leaf.error());
        leaf->opensPage = r == 0 && repeated;
        m_rows.push_back(std::move(*leaf));
    }
    if (page > 0 && (m_pages.empty() || m_pages.back() != page))
        m_pages.push_back(page);
    return {};
}

Table TableBuilder::shell() const
{
    Table table;
    table.kind = m_template.kind;
    table.title = m_title;
    table.unit = m_unit;
    table.columns = m_leaves;
    table.columnNumbers = m_template.columnNumbers;
    table.firstNumber = m_template.firstNumber;
    table.header = headerTree(m_template.columns);
    const QString year = m_fiscalYear > 0 ? QString::number(m_fiscalYear) : QString();
    appendSurplus(table, leafColumns(m_template.columns).size());
    nameYear(table.header, year);
    for (Column& column : table.columns)
        column.title.replace(QStringLiteral("{year}"), year);
    table.goals = splitGoals(m_goals);
    table.notes = m_notes;
    table.pages = m_pages;
    table.place = m_place;
    return table;
}

Result<Table> TableBuilder::finish() const
{
    Table table = shell();
    if (table.kind == TableKind::PerformanceGoal) {
        table.rows = goalRows(table, m_rows, m_place);
        return table;
    }
    Result<std::vector<Row>> rows = tableRows(table, m_rows, m_place);
    if (!rows)
        return tl::unexpected(rows.error());
    table.rows = std::move(*rows);
    arrangeRows(table);
    return table;
}

QStringList splitGoals(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("(?:^|(?<=\\s))(\\d{1,2})[.．、](?!\\d)"));
    QStringList goals;
    qsizetype begin = 0;
    int expected = 1;
    for (QRegularExpressionMatchIterator it = number.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).toInt() != expected)
            continue;
        if (match.capturedStart() > begin)
            goals.append(text.sliced(begin, match.capturedStart() - begin).trimmed());
        begin = match.capturedStart();
        ++expected;
    }
    goals.append(text.sliced(begin).trimmed());
    goals.removeAll(QString());
    return goals;
}

} // namespace budget
