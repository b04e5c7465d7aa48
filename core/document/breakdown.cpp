#include "core/document/breakdown.h"

#include "core/document/column_keys.h"

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

bool hasChildRows(const Table& table, int row)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [row](const Row& other) {
        return other.parent == row;
    });
}

// Where every item stands below one subtotal (三公 prints 小计 above its items), the top is what
// that subtotal sums up.
int topOf(const Table& table, Side side)
{
    int top = -1;
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        const Row& row = table.rows[static_cast<std::size_t>(i)];
        const bool onSide = row.side == Side::None || row.side == side;
        if (!onSide || row.parent >= 0)
            continue;
        if (row.kind == RowKind::Item)
            return -1;
        if (top < 0 && row.kind == RowKind::Subtotal && hasChildRows(table, i))
            top = i;
    }
    return top;
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

void appendPart(Breakdown& result, const Table& table, int index)
{
    const Row& row = table.rows[static_cast<std::size_t>(index)];
    BreakdownPart part{index, row.code, partName(table, row), {}, {}, hasChildRows(table, index)};
    bool blank = true;
    for (const Breakdown::Series& series : result.series) {
        const std::optional<Money> amount = amountAt(table, row, series.key);
        part.amounts.push_back(amount);
        part.total += amount.value_or(Money());
        blank = blank && !amount;
    }
    if (blank)
        return;
    result.total += part.total;
    result.parts.push_back(std::move(part));
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
            return series;
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
    const int parent = row < 0 ? topOf(table, shown) : row;
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        const Row& child = table.rows[static_cast<std::size_t>(i)];
        const bool onSide = child.side == Side::None || child.side == shown;
        if (child.parent == parent && child.kind == RowKind::Item && onSide)
            appendPart(result, table, i);
    }
    return result;
}

Breakdown breakdownOfRow(const Table& table, int row, Side side)
{
    Breakdown result;
    result.series = breakdownSeries(table, sideShown(table, side));
    if (row >= 0 && row < static_cast<int>(table.rows.size()))
        appendPart(result, table, row);
    return result;
}

} // namespace budget
