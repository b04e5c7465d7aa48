#include "core/document/breakdown.h"

#include "core/document/column_keys.h"
#include "core/document/row_parts.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

// A way in which a table may split its amounts. The first `always` columns are series wherever they
// are printed, the others where they hold something.
struct Split
{
    std::vector<QStringView> keys;
    std::size_t always = 0;
};

// The most telling first: the first with at least two series is the table's own.
const std::array<Split, 4>& splits()
{
    static const std::array<Split, 4> lists{
        Split{{keys::Basic,
               keys::Project,
               keys::Business,
               keys::RemittedToSuperior,
               keys::SubsidyToSubordinates},
              2},
        Split{{keys::Personnel, keys::PublicFunds, keys::Project}, 3},
        Split{{keys::GeneralPublic, keys::GovernmentFund, keys::StateCapital}, 3},
        Split{{keys::Fiscal,
               keys::SpecialAccount,
               keys::Undertaking,
               keys::Business,
               keys::SuperiorSubsidy,
               keys::SubordinateRemittance,
               keys::Other,
               keys::CarriedOver},
              0},
    };
    return lists;
}

// The single column that has a row's amount where the table prints no split.
constexpr std::array Totals{keys::Total, keys::Amount, keys::OriginalValue};

template<typename Matches>
bool anyAmount(const Table& table, int column, Matches matches)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        const std::optional<Money> amount = row.cells[static_cast<std::size_t>(column)].amount;
        return amount && matches(*amount);
    });
}

bool isPrinted(const Table& table, QStringView key, Side side)
{
    const std::optional<int> column = columnIndex(table, key, side);
    return column && anyAmount(table, *column, [](Money) { return true; });
}

std::vector<Breakdown::Series> seriesOf(const Table& table, const Split& split, Side side)
{
    std::vector<Breakdown::Series> series;
    for (std::size_t i = 0; i < split.keys.size(); ++i) {
        const std::optional<int> column = columnIndex(table, split.keys[i], side);
        if (!column)
            continue;
        if (i < split.always || anyAmount(table, *column, [](Money m) { return !m.isZero(); }))
            series.push_back(
                {split.keys[i].toString(), table.columns[static_cast<std::size_t>(*column)].title});
    }
    return series;
}

Side sideShown(const Table& table, Side side)
{
    return isTwoSided(table) && side == Side::None ? Side::Expenditure : side;
}

// The columns that print the totals of a side, the first that it has.
std::optional<int> totalColumn(const Table& table, Side side)
{
    for (const QStringView key : Totals) {
        if (const std::optional<int> column = columnIndex(table, key, side))
            return column;
    }
    return std::nullopt;
}

// A column without a key has its place for one: "#3".
QString keyOf(const Table& table, int column)
{
    const QString& key = table.columns[static_cast<std::size_t>(column)].key;
    return key.isEmpty() ? u'#' + QString::number(column) : key;
}

std::optional<Money> amountIn(const Row& row, std::optional<int> column)
{
    return column ? row.cells[static_cast<std::size_t>(*column)].amount : std::nullopt;
}

std::optional<Money> amountOf(const Table& table, const Row& row, const QString& key)
{
    if (key.startsWith(u'#'))
        return amountIn(row, QStringView(key).mid(1).toInt());
    return amountAt(table, row, key);
}

std::optional<Money>
sumOf(const Table& table, const Row& row, const std::vector<Breakdown::Series>& series)
{
    std::optional<Money> sum;
    for (const Breakdown::Series& one : series) {
        if (const std::optional<Money> amount = amountOf(table, row, one.key))
            sum = sum.value_or(Money()) + *amount;
    }
    return sum;
}

// Whether some row's total differs from its split by more than rounding to two decimals explains.
bool leavesRest(const Table& table, Side side, const std::vector<Breakdown::Series>& series)
{
    const std::optional<int> total = totalColumn(table, side);
    const Money tail =
        Money::fromFen(fenPerUnit(table.unit) / 100 * static_cast<std::int64_t>(series.size()));
    return total && std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
               const std::optional<Money> whole = amountIn(row, total);
               const Money split = sumOf(table, row, series).value_or(Money());
               if ((row.side != Side::None && row.side != side) || !whole)
                   return false;
               return *whole - split > tail || split - *whole > tail;
           });
}

// The split with what is lacking to the totals; the totals where it is of the bottom lines alone.
std::vector<Breakdown::Series>
completed(const Table& table, Side side, std::vector<Breakdown::Series> series)
{
    if (!leavesRest(table, side, series))
        return series;
    std::vector<Breakdown::Series> wider = series;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const int index = static_cast<int>(i);
        if (column.type == ColumnType::Amount && column.key.isEmpty() && column.side == side
            && anyAmount(table, index, [](Money m) { return !m.isZero(); }))
            wider.push_back({keyOf(table, index), column.title});
    }
    if (wider.size() > series.size() && !leavesRest(table, side, wider))
        return wider;
    const bool splitsItems = std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        const bool isItem = row.kind == RowKind::Item && row.side == side;
        return isItem && sumOf(table, row, series);
    });
    if (!splitsItems) {
        const int total = *totalColumn(table, side);
        const Column& column = table.columns[static_cast<std::size_t>(total)];
        return {{column.key, column.title}};
    }
    series.push_back({Breakdown::RestKey.toString(), QString()});
    return series;
}

QString partName(const Table& table, const Row& row)
{
    if (!row.name.isEmpty())
        return row.name;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool words =
            table.columns[i].type == ColumnType::Text || table.columns[i].type == ColumnType::Name;
        if (words && !row.cells[i].text.isEmpty())
            return row.cells[i].text;
    }
    return row.code;
}

// The amounts of a row by series, and what the totals have beside them.
std::vector<std::optional<Money>> amountsOf(const Table& table,
                                            const Row& row,
                                            Side side,
                                            const std::vector<Breakdown::Series>& series)
{
    std::vector<std::optional<Money>> amounts;
    for (const Breakdown::Series& one : series) {
        if (one.key != Breakdown::RestKey) {
            amounts.push_back(amountOf(table, row, one.key));
            continue;
        }
        const std::optional<Money> whole = amountIn(row, totalColumn(table, side));
        Money split;
        for (const std::optional<Money>& amount : amounts)
            split += amount.value_or(Money());
        const bool isRest = whole && *whole != split;
        amounts.push_back(isRest ? std::optional(*whole - split) : std::nullopt);
    }
    return amounts;
}

Money sumOf(const std::vector<std::optional<Money>>& amounts)
{
    Money sum;
    for (const std::optional<Money>& amount : amounts)
        sum += amount.value_or(Money());
    return sum;
}

void appendPart(Breakdown& result, const Table& table, int index, Side side, bool hasChildren)
{
    const Row& row = table.rows[static_cast<std::size_t>(index)];
    BreakdownPart part{index,
                       row.code,
                       partName(table, row),
                       amountsOf(table, row, side, result.series),
                       {},
                       hasChildren};
    if (std::none_of(part.amounts.begin(), part.amounts.end(), [](const auto& amount) {
            return amount.has_value();
        }))
        return;
    part.total = sumOf(part.amounts);
    result.total += part.total;
    result.parts.push_back(std::move(part));
}

// What 其中 does not name.
void appendRest(Breakdown& result, const Table& table, const Row& whole, Side side)
{
    BreakdownPart rest;
    const std::vector<std::optional<Money>> all = amountsOf(table, whole, side, result.series);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Money amount = all[i].value_or(Money());
        for (const BreakdownPart& part : result.parts)
            amount -= part.amounts[i].value_or(Money());
        rest.amounts.push_back(amount.isZero() ? std::nullopt : std::optional(amount));
        rest.total += amount;
    }
    if (rest.total <= Money())
        return;
    result.total += rest.total;
    result.parts.push_back(std::move(rest));
}

} // namespace

std::vector<Breakdown::Series> breakdownSeries(const Table& table, Side side)
{
    const Side shown = sideShown(table, side);
    std::vector<Breakdown::Series> blankSplit;
    for (const Split& split : splits()) {
        std::vector<Breakdown::Series> series = seriesOf(table, split, shown);
        if (series.size() < 2)
            continue;
        if (std::any_of(series.begin(), series.end(), [&](const Breakdown::Series& one) {
                return isPrinted(table, one.key, shown);
            }))
            return completed(table, shown, std::move(series));
        if (blankSplit.empty())
            blankSplit = std::move(series);
    }
    std::vector<Breakdown::Series> total;
    for (const QStringView key : Totals) {
        total = seriesOf(table, {{key}, 1}, shown);
        if (!total.empty())
            break;
    }
    const bool useTotal =
        !total.empty() && (blankSplit.empty() || isPrinted(table, total.front().key, shown));
    return useTotal ? total : blankSplit;
}

Breakdown breakdown(const Table& table, int row, Side side)
{
    const Side shown = sideShown(table, side);
    Breakdown result;
    result.series = breakdownSeries(table, shown);
    const auto amount = [&](const Row& of) {
        const std::optional<int> total = totalColumn(table, shown);
        return total ? amountIn(of, total) : sumOf(table, of, result.series);
    };
    const RowParts parts = partsOfRow(table, row, shown, amount);
    std::vector<bool> hasParts(table.rows.size(), false);
    for (const int above : rowsAbove(table)) {
        if (above >= 0)
            hasParts[static_cast<std::size_t>(above)] = true;
    }
    for (const int part : parts.rows)
        appendPart(result, table, part, shown, hasParts[static_cast<std::size_t>(part)]);
    for (const int one : parts.apart)
        result.apart.push_back(partName(table, table.rows[static_cast<std::size_t>(one)]));
    if (!parts.whole || result.parts.empty())
        return result;
    const Row& whole = table.rows[static_cast<std::size_t>(*parts.whole)];
    result.whole = amount(whole);
    if (parts.areOfWhich)
        appendRest(result, table, whole, shown);
    return result;
}

Breakdown breakdownOfRow(const Table& table, int row, Side side)
{
    const Side shown = sideShown(table, side);
    Breakdown result;
    result.series = breakdownSeries(table, shown);
    if (row >= 0 && row < static_cast<int>(table.rows.size()))
        appendPart(result, table, row, shown, false);
    return result;
}

} // namespace budget
