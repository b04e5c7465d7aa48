#include "core/recognition/tables/table_rows.h"

#include "core/document/folded_text.h"
#include "core/document/printed_text.h"
#include "core/document/row_words.h"
#include "core/document/three_public_item.h"
#include "core/money/money_text.h"
#include "core/recognition/tables/shifted_row.h"

#include <algorithm>

namespace budget::recognition {

namespace {

bool isFilled(const QString& text)
{
    return !withoutSpaces(text).isEmpty();
}

QString threePublicCode(QStringView name)
{
    const std::optional<ThreePublicItem> item = threePublicItemNamed(name);
    return item ? threePublicKey(*item) : QString();
}

Row newRow(const Table& shell, const LeafRow& leafRow, Side side, const Place& place)
{
    Row row;
    row.side = side;
    row.cells.resize(shell.columns.size());
    row.place = place;
    row.place.line = leafRow.line;
    row.place.page = leafRow.page;
    return row;
}

// 十一、节能环保支出, 其中：…: no rest of a name.
bool beginsItem(const QString& text)
{
    const std::optional<Ordinal> ordinal = ordinalOf(text);
    return (ordinal && ordinal->style != OrdinalStyle::ArabicInBrackets)
           || text.trimmed().startsWith(QStringLiteral("其中"));
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// At most two digits, a part of a code; more make a code of their own.
bool isRestOfCode(const QString& text)
{
    return hasDigit(text) && withoutSpaces(text).size() <= 2;
}

// Whether a filled cell may be the end of the one above.
bool isRest(const QString& text, ColumnType type)
{
    switch (type) {
    case ColumnType::Amount:
        return false;
    case ColumnType::Name:
        return rowKindOf(withoutSpaces(text)) == RowKind::Item && !beginsItem(text);
    case ColumnType::Code:
        return isRestOfCode(text);
    default:
        return true;
    }
}

// Whether the row only carries on what the row before it could not finish on its page: it says
// nothing that makes a row of its own.
bool carriesOn(const Table& shell, const LeafRow& row, bool previousIsNumbered)
{
    bool numbered = false;
    bool leadingBlank = false;
    for (int c = 0; c < static_cast<int>(shell.columns.size()); ++c) {
        const Column& column = shell.columns[static_cast<std::size_t>(c)];
        const bool filled = isFilled(row.texts[c]);
        if (filled && !isRest(row.texts[c], column.type))
            return false;
        if (column.type == ColumnType::LineNumber)
            numbered = numbered || filled;
        leadingBlank = leadingBlank || (c == 0 && !filled);
    }
    const bool printsNumbers = columnIndex(shell, ColumnType::LineNumber).has_value();
    if (printsNumbers)
        return !numbered && previousIsNumbered;
    return row.opensPage && leadingBlank;
}

// The name of a total is whole; what follows is another row's.
bool addsToTotal(const Table& shell, const LeafRow& above, const LeafRow& row)
{
    for (int c = 0; c < static_cast<int>(shell.columns.size()); ++c) {
        if (shell.columns[static_cast<std::size_t>(c)].type == ColumnType::Name
            && isFilled(row.texts[c]) && rowKindOf(above.texts[c]) != RowKind::Item)
            return true;
    }
    return false;
}

std::vector<LeafRow> joinedRows(const Table& shell, const std::vector<LeafRow>& leafRows)
{
    const std::optional<int> number = columnIndex(shell, ColumnType::LineNumber);
    std::vector<LeafRow> joined;
    for (const LeafRow& row : leafRows) {
        if (std::none_of(row.texts.begin(), row.texts.end(), isFilled))
            continue;
        const bool previousIsNumbered =
            !joined.empty() && number && isFilled(joined.back().texts[*number]);
        if (joined.empty() || !carriesOn(shell, row, previousIsNumbered)
            || addsToTotal(shell, joined.back(), row)) {
            joined.push_back(row);
            continue;
        }
        for (qsizetype c = 0; c < row.texts.size(); ++c)
            joined.back().texts[c] += row.texts[c];
    }
    return joined;
}

class RowReader
{
public:
    RowReader(const Table& shell, const Place& place, std::vector<Unrecognized>& unrecognized)
        : m_shell(shell)
        , m_place(place)
        , m_unrecognized(unrecognized)
    {}

    // The row of one side of a printed line; nothing where the line has none there.
    std::optional<Row> read(const LeafRow& leafRow, Side side, int line) const
    {
        Row row = newRow(m_shell, leafRow, side, m_place);
        row.line = line;
        bool filled = false;
        for (int c = 0; c < static_cast<int>(m_shell.columns.size()); ++c) {
            const Column& column = m_shell.columns[static_cast<std::size_t>(c)];
            if (column.side != Side::None && column.side != side)
                continue;
            const Cell cell = readCell(leafRow, c);
            if (column.type == ColumnType::Name)
                row.name = cell.text;
            if (column.type == ColumnType::Code)
                row.code = cell.text;
            filled = filled || (column.type != ColumnType::LineNumber && !cell.isBlank());
            row.cells[static_cast<std::size_t>(c)] = cell;
        }
        moveToName(row);
        nameTotal(row, side);
        if (!filled)
            return std::nullopt;
        row.kind = rowKindOf(row.name);
        if (m_shell.kind == TableKind::ThreePublic)
            row.code = threePublicCode(row.name);
        return row;
    }

private:
    // 合计 in a cell merged over code and name is a name.
    void moveToName(Row& row) const
    {
        if (!row.name.isEmpty() || row.code.isEmpty() || hasDigit(row.code))
            return;
        const std::optional<int> code = columnIndex(m_shell, ColumnType::Code);
        const std::optional<int> name = columnIndex(m_shell, ColumnType::Name);
        if (!code || !name)
            return;
        std::swap(row.cells[static_cast<std::size_t>(*code)],
                  row.cells[static_cast<std::size_t>(*name)]);
        std::swap(row.code, row.name);
    }

    // 合计 may stand in the unit's column, where the project's name is left blank.
    void nameTotal(Row& row, Side side) const
    {
        for (std::size_t c = 0; c < m_shell.columns.size() && row.name.isEmpty(); ++c) {
            const Column& column = m_shell.columns[c];
            const QString words = withoutSpaces(row.cells[c].text);
            const bool isText = column.type == ColumnType::Text && column.side == side;
            if (isText && rowKindOf(words) == RowKind::Total)
                row.name = words;
            else if (isText && !words.isEmpty())
                return;
        }
    }

    Cell readCell(const LeafRow& leafRow, int index) const
    {
        const Column& column = m_shell.columns[static_cast<std::size_t>(index)];
        const QString text = leafRow.texts[index].trimmed();
        switch (column.type) {
        case ColumnType::LineNumber:
        case ColumnType::Code:
        case ColumnType::Name:
            return {withoutSpaces(text), std::nullopt, false};
        case ColumnType::Text:
        case ColumnType::Quantity:
            return {text, std::nullopt, false};
        case ColumnType::Amount:
            break;
        }
        if (leafRow.isDoubtful || isNoAmount(text))
            return {text, std::nullopt, false};
        const Result<std::optional<Money>> amount = parseMoney(text, m_shell.unit);
        if (!amount)
            listCell(leafRow, column, text);
        return {text, amount.value_or(std::nullopt), false};
    }

    void listCell(const LeafRow& leafRow, const Column& column, const QString& text) const
    {
        Place place = m_place;
        place.line = leafRow.line;
        place.page = leafRow.page;
        place.table = m_shell.title;
        place.column = column.title;
        m_unrecognized.push_back({UnrecognizedKind::Cell, text, place});
    }

    const Table& m_shell;
    const Place& m_place;
    std::vector<Unrecognized>& m_unrecognized;
};

int printedLine(const Table& shell, const LeafRow& row, int fallback)
{
    const std::optional<int> column = columnIndex(shell, ColumnType::LineNumber);
    if (!column)
        return fallback;
    bool isNumber = false;
    const int line = withoutSpaces(row.texts[*column]).toInt(&isNumber);
    return isNumber ? line : fallback;
}

// A table without a row of its own for all 三公 means it by its 合计.
void nameThreePublicTotal(std::vector<Row>& rows)
{
    const QString all = threePublicKey(ThreePublicItem::All);
    if (std::any_of(rows.begin(), rows.end(), [&all](const Row& row) { return row.code == all; }))
        return;
    const auto total = std::find_if(
        rows.begin(), rows.end(), [](const Row& row) { return row.kind == RowKind::Total; });
    if (total != rows.end())
        total->code = all;
}

// 收入合计 below 本年收入合计 is the side's bottom line, where nothing else is.
void nameBottomLine(std::vector<Row>& rows, Side side)
{
    const auto isOf = [side](const Row& row, RowKind kind) {
        return row.side == side && row.kind == kind;
    };
    if (std::any_of(rows.begin(), rows.end(), [&isOf](const Row& row) {
            return isOf(row, RowKind::Total);
        }))
        return;
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [&isOf](const Row& row) {
        return isOf(row, RowKind::Subtotal);
    });
    const QString words =
        side == Side::Revenue ? QStringLiteral("收入合计") : QStringLiteral("支出合计");
    if (last != rows.rend() && foldedText(last->name, Fold::WordsBehindOrdinal) == words)
        last->kind = RowKind::Total;
}

} // namespace

std::vector<Row> tableRows(const Table& shell,
                           const std::vector<LeafRow>& leafRows,
                           const Place& place,
                           std::vector<Unrecognized>& unrecognized)
{
    const RowReader reader(shell, place, unrecognized);
    const std::vector<Side> sides =
        isTwoSided(shell) ? std::vector{Side::Revenue, Side::Expenditure} : std::vector{Side::None};
    std::vector<Row> rows;
    int line = 0;
    for (const LeafRow& leafRow : joinedRows(shell, leafRows)) {
        line = printedLine(shell, leafRow, line + 1);
        for (const Side side : sides) {
            if (std::optional<Row> row = reader.read(leafRow, side, line))
                rows.push_back(std::move(*row));
        }
    }
    if (shell.kind == TableKind::ThreePublic)
        nameThreePublicTotal(rows);
    for (const Side side : {Side::Revenue, Side::Expenditure})
        nameBottomLine(rows, side);
    return rows;
}

} // namespace budget::recognition
