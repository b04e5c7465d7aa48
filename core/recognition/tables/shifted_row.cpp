#include "core/recognition/tables/shifted_row.h"

#include "core/document/printed_text.h"
#include "core/document/row_words.h"
#include "core/money/money_text.h"
#include "core/recognition/tables/table_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr qsizetype ShortestCode = 3;

bool isAmount(const QString& text, MoneyUnit unit)
{
    return isNoAmount(text) || parseMoney(text, unit).has_value();
}

bool fitsColumn(const QString& cell, ColumnType type, MoneyUnit unit)
{
    static const QRegularExpression line(QStringLiteral("^\\d{1,4}$"));
    static const QRegularExpression code(QStringLiteral("^[0-9A-Za-z.-]{1,12}$"));
    const QString text = withoutSpaces(cell);
    if (text.isEmpty())
        return true;
    switch (type) {
    case ColumnType::LineNumber:
        return line.match(text).hasMatch();
    case ColumnType::Code:
        return code.match(text).hasMatch() && !text.contains(u'.');
    case ColumnType::Name:
        return !isAmount(text, unit);
    case ColumnType::Amount:
        return isAmount(cell, unit);
    case ColumnType::Text:
    case ColumnType::Quantity:
        break;
    }
    return true;
}

// What a row must show besides before it is believed to be the printed one: an item has a
// code long enough and a name, a total has none.
bool isPlausible(const QStringList& cells, const CellTypes& types)
{
    bool hasCodes = false;
    bool coded = false;
    bool named = false;
    bool isItem = false;
    for (qsizetype c = 0; c < cells.size() && c < static_cast<qsizetype>(types.size()); ++c) {
        const QString text = withoutSpaces(cells[c]);
        const std::optional<ColumnType> type = types[static_cast<std::size_t>(c)];
        hasCodes = hasCodes || type == ColumnType::Code;
        if (type == ColumnType::Code && !text.isEmpty()) {
            if (text.size() < ShortestCode)
                return false;
            coded = true;
        }
        if (type == ColumnType::Name && !text.isEmpty()) {
            named = true;
            isItem = rowKindOf(text) == RowKind::Item;
        }
    }
    if (hasCodes && named)
        return coded == isItem;
    return named || !coded;
}

// A row as wide as its header, whose name stands in the cell of the code: 合计 merged over both.
bool isMergedName(const QStringList& cells, const CellTypes& types, MoneyUnit unit)
{
    if (cells.size() < static_cast<qsizetype>(types.size()))
        return false;
    for (std::size_t c = 0; c + 1 < types.size(); ++c) {
        const auto at = static_cast<qsizetype>(c);
        if (types[c] != ColumnType::Code || types[c + 1] != ColumnType::Name
            || !withoutSpaces(cells[at + 1]).isEmpty())
            continue;
        QStringList row = cells;
        row.swapItemsAt(at, at + 1);
        return fitsColumns(row, types, unit) && isPlausible(row, types);
    }
    return false;
}

} // namespace

bool fitsColumns(const QStringList& cells, const CellTypes& types, MoneyUnit unit)
{
    const qsizetype width = std::min(cells.size(), static_cast<qsizetype>(types.size()));
    for (qsizetype c = 0; c < width; ++c) {
        const std::optional<ColumnType> type = types[static_cast<std::size_t>(c)];
        if (type && !fitsColumn(cells[c], *type, unit))
            return false;
    }
    return true;
}

std::optional<QStringList>
withLostCell(const QStringList& cells, const CellTypes& types, MoneyUnit unit)
{
    const auto width = static_cast<qsizetype>(types.size());
    const bool hasRoom =
        cells.size() < width || (!cells.isEmpty() && withoutSpaces(cells.last()).isEmpty());
    if (!hasRoom || isMergedName(cells, types, unit) || fitsColumns(cells, types, unit))
        return std::nullopt;
    qsizetype lastName = -1;
    for (qsizetype c = 0; c < width; ++c) {
        if (types[static_cast<std::size_t>(c)] == ColumnType::Name)
            lastName = c;
    }
    std::vector<QStringList> found;
    for (qsizetype at = 0; at <= std::min(lastName, cells.size()); ++at) {
        QStringList row = cells;
        row.insert(at, QString());
        if (row.size() > width && withoutSpaces(row.last()).isEmpty())
            row.removeLast();
        const bool known = std::find(found.begin(), found.end(), row) != found.end();
        if (!known && fitsColumns(row, types, unit) && isPlausible(row, types))
            found.push_back(row);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

bool isNoAmount(QStringView text)
{
    const QString words = withoutSpaces(text);
    return words == QStringLiteral("/") || words == QStringLiteral("／");
}

} // namespace budget::recognition
