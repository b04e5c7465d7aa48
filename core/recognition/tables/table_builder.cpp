#include "core/recognition/tables/table_builder.h"

#include "core/document/printed_text.h"
#include "core/money/money_text.h"
#include "core/recognition/tables/goal_form.h"
#include "core/recognition/tables/goal_rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace budget::recognition {

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

TableBuilder::TableBuilder(TableTemplate tableTemplate, QString title, Place place)
    : m_template(std::move(tableTemplate))
    , m_title(std::move(title))
    , m_place(std::move(place))
    , m_leaves(leafColumns(m_template.columns))
{}

TableBuilder::TableBuilder(GeneralTable general, QString title, Place place)
    : m_template(general.layout)
    , m_general(std::move(general))
    , m_title(std::move(title))
    , m_place(std::move(place))
    , m_unit(m_general->unit)
    , m_leaves(leafColumns(m_template.columns))
{}

std::optional<HeaderAlignment> TableBuilder::align(const std::vector<GridRow>& rows) const
{
    if (m_general && hasHeaderOf(*m_general, rows, shippedVocabulary())) {
        HeaderAlignment exact;
        exact.leafOfColumn = m_general->leafOfColumn;
        for (std::size_t c = 0; c < exact.leafOfColumn.size(); ++c)
            exact.words.append(QString());
        exact.headerRows = m_general->header.rows;
        exact.likeness = 1000;
        return exact;
    }
    return alignHeader(rows, m_template);
}

bool TableBuilder::accepts(const std::vector<GridRow>& rows) const
{
    std::vector<GridRow> body = rows;
    if (m_template.kind == TableKind::PerformanceGoal) {
        const GoalForm form = goalForm(rows);
        // Another project's form is another table.
        if (!form.project.isEmpty() && !m_rows.empty())
            return false;
        body.erase(body.begin(), body.begin() + form.rows);
    }
    if (body.empty())
        return false;
    if (align(body))
        return true;
    if (!m_alignment || countHeaderRows(body, m_template) > 0)
        return false;
    const auto width = static_cast<qsizetype>(m_alignment->leafOfColumn.size());
    return std::all_of(body.begin(), body.end(), [width](const GridRow& row) {
        return row.cells.size() == width;
    });
}

std::vector<GridRow> TableBuilder::takeForm(const std::vector<GridRow>& rows)
{
    if (m_template.kind != TableKind::PerformanceGoal)
        return rows;
    const GoalForm form = goalForm(rows);
    m_goals += form.goals;
    if (!form.project.isEmpty())
        m_title = form.project;
    m_formLines += form.others;
    return {rows.begin() + form.rows, rows.end()};
}

// A column that the template lacks is kept under its own words, behind the template's columns.
int TableBuilder::surplusColumn(const QString& words, int page)
{
    const auto known =
        std::find_if(m_leaves.begin(), m_leaves.end(), [&words](const Column& column) {
            return column.key.isEmpty() && column.title == words && column.type == ColumnType::Text;
        });
    const auto index = static_cast<int>(known - m_leaves.begin());
    if (known != m_leaves.end())
        return index;
    m_leaves.push_back({QString(), words, ColumnType::Text, Side::None});
    for (LeafRow& row : m_rows)
        row.texts.append(QString());
    Place place = m_place;
    place.table = m_title;
    place.page = page;
    place.column = words;
    m_unrecognized.push_back({UnrecognizedKind::Column, words, place});
    return index;
}

void TableBuilder::placeSurplusColumns(HeaderAlignment& alignment, int page)
{
    for (std::size_t c = 0; c < alignment.leafOfColumn.size(); ++c) {
        if (alignment.leafOfColumn[c] == HeaderAlignment::Surplus)
            alignment.leafOfColumn[c] =
                surplusColumn(alignment.words[static_cast<qsizetype>(c)], page);
    }
}

void TableBuilder::listRow(const GridRow& row, int page)
{
    QStringList filled = row.cells;
    filled.removeAll(QString());
    m_unrecognized.push_back(
        {UnrecognizedKind::Row, filled.join(u' ').simplified(), placeOf(row, page)});
}

LeafRow TableBuilder::leafRow(const GridRow& row, int page)
{
    const auto width = static_cast<qsizetype>(m_alignment->leafOfColumn.size());
    LeafRow result;
    result.line = row.line;
    result.page = page;
    const qsizetype filled = filledWidth(row);
    result.isDoubtful = filled > width;
    if (result.isDoubtful)
        listRow(row, page);
    for (qsizetype c = 0; c < filled; ++c) {
        if (withoutSpaces(row.cells[c]).isEmpty())
            continue;
        int leaf = c < width ? m_alignment->leafOfColumn[static_cast<std::size_t>(c)]
                             : HeaderAlignment::Unnamed;
        if (leaf < 0)
            leaf = surplusColumn(QString(), page);
        while (result.texts.size() <= leaf)
            result.texts.append(QString());
        // Two halves of one column that are both filled are kept apart, so that they cannot make a
        // number that nobody printed.
        QString& text = result.texts[leaf];
        text += text.isEmpty() ? row.cells[c] : u' ' + row.cells[c];
    }
    result.texts.resize(static_cast<qsizetype>(m_leaves.size()));
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
// stand in wrong columns. Says which rows are so doubtful.
std::vector<bool> TableBuilder::healRows(std::vector<GridRow>& rows, bool pads) const
{
    const CellTypes types = cellTypes();
    const MoneyUnit unit = m_unit.value_or(MoneyUnit::TenThousandYuan);
    const auto width = static_cast<qsizetype>(types.size());
    std::vector<bool> doubtful(rows.size(), false);
    const bool hasAmounts = std::count(types.begin(), types.end(), ColumnType::Amount) > 0;
    if (!hasAmounts)
        return doubtful;
    const auto shorter = [width](const GridRow& row) { return row.cells.size() < width; };
    const bool alone =
        pads && rows.size() >= 3 && std::count_if(rows.begin(), rows.end(), shorter) == 1;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        GridRow& row = rows[r];
        const bool isShort = shorter(row);
        if (std::optional<QStringList> healed = withLostCell(row.cells, types, unit))
            row.cells = std::move(*healed);
        else
            doubtful[r] =
                isShort && alone && filledWidth(row) > 1 && fitsColumns(row.cells, types, unit);
    }
    return doubtful;
}

void TableBuilder::add(const std::vector<GridRow>& rows, int page)
{
    std::vector<GridRow> body = takeForm(rows);
    std::size_t begin = 0;
    std::optional<HeaderAlignment> alignment = align(body);
    if (alignment) {
        begin = static_cast<std::size_t>(alignment->headerRows);
        // A header repeated on a later page and broken there says less than the first one.
        const bool sameWidth =
            m_alignment && m_alignment->leafOfColumn.size() == alignment->leafOfColumn.size();
        if (!sameWidth || alignment->likeness > m_alignment->likeness) {
            placeSurplusColumns(*alignment, page);
            m_alignment = std::move(alignment);
        }
    }
    if (!m_alignment)
        return;
    const bool repeated = !m_rows.empty() && begin > 0;
    const bool pads = std::any_of(body.begin(), body.end(), endsBlank);
    body.erase(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(begin));
    body.erase(std::remove_if(body.begin(), body.end(), isBlankRow), body.end());
    const std::vector<bool> doubtful = healRows(body, pads);
    for (std::size_t r = 0; r < body.size(); ++r) {
        LeafRow leaf = leafRow(body[r], page);
        if (doubtful[r])
            listRow(body[r], page);
        leaf.isDoubtful = leaf.isDoubtful || doubtful[r];
        leaf.opensPage = r == 0 && repeated;
        m_rows.push_back(std::move(leaf));
    }
    if (page > 0 && (m_pages.empty() || m_pages.back() != page))
        m_pages.push_back(page);
}

Table TableBuilder::shell(MoneyUnit unit) const
{
    Table table;
    table.kind = m_template.kind;
    table.title = m_title;
    table.unit = unit;
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

// 12.5 thousand yuan are 12500 yuan; what is no amount stays as it is.
std::vector<LeafRow> TableBuilder::rowsInYuan() const
{
    constexpr std::int64_t thousand = 1000;
    std::vector<LeafRow> rows = m_rows;
    for (LeafRow& row : rows) {
        for (qsizetype c = 0; c < row.texts.size(); ++c) {
            if (m_leaves[static_cast<std::size_t>(c)].type != ColumnType::Amount)
                continue;
            const Result<std::optional<Money>> read = parseMoney(row.texts[c], MoneyUnit::Yuan);
            const bool fits =
                read && *read && std::abs((*read)->fen()) <= Money::LargestFen / thousand;
            if (fits)
                row.texts[c] =
                    formatMoneyExactly(Money::fromFen((*read)->fen() * thousand), MoneyUnit::Yuan);
        }
    }
    return rows;
}

Table TableBuilder::finish(MoneyUnit unit, std::vector<Unrecognized>& unrecognized) const
{
    unrecognized.insert(unrecognized.end(), m_unrecognized.begin(), m_unrecognized.end());
    Table table = shell(unit);
    if (table.kind == TableKind::PerformanceGoal) {
        table.rows = goalRows(table, m_rows, m_place);
        return table;
    }
    table.rows = tableRows(table, m_isInThousands ? rowsInYuan() : m_rows, m_place, unrecognized);
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

} // namespace budget::recognition
