#include "core/disclosure/breakdown.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace budget {

namespace {

// The splits a table may print, the most telling first: the first of which at least two columns
// are there is the table's own.
const std::array<QStringList, 3>& splits()
{
    static const std::array<QStringList, 3> lists{
        QStringList{QStringLiteral("basic"), QStringLiteral("project")},
        QStringList{
            QStringLiteral("personnel"), QStringLiteral("public"), QStringLiteral("project")},
        QStringList{QStringLiteral("general_public"),
                    QStringLiteral("government_fund"),
                    QStringLiteral("state_capital")},
    };
    return lists;
}

// The single column that tells a row's amount where the table prints no split.
const QStringList& totals()
{
    static const QStringList keys{
        QStringLiteral("total"), QStringLiteral("amount"), QStringLiteral("original_value")};
    return keys;
}

std::vector<Breakdown::Series> seriesOf(const Table& table, const QStringList& keys, Side side)
{
    std::vector<Breakdown::Series> series;
    for (const QString& key : keys) {
        if (const std::optional<int> column = columnIndex(table, key, side))
            series.push_back({key, table.columns[static_cast<std::size_t>(*column)].title});
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

} // namespace

std::vector<Breakdown::Series> breakdownSeries(const Table& table, Side side)
{
    const Side shown = sideShown(table, side);
    for (const QStringList& keys : splits()) {
        std::vector<Breakdown::Series> series = seriesOf(table, keys, shown);
        if (series.size() > 1)
            return series;
    }
    for (const QString& key : totals()) {
        std::vector<Breakdown::Series> series = seriesOf(table, {key}, shown);
        if (!series.empty())
            return series;
    }
    return {};
}

Breakdown breakdown(const Table& table, int row, Side side)
{
    const Side shown = sideShown(table, side);
    Breakdown result;
    result.series = breakdownSeries(table, shown);
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        const Row& child = table.rows[static_cast<std::size_t>(i)];
        if (child.parent != row || child.kind != RowKind::Item
            || (child.side != Side::None && child.side != shown))
            continue;
        BreakdownPart part{i, child.code, child.name, {}, {}, hasChildRows(table, i)};
        bool blank = true;
        for (const Breakdown::Series& series : result.series) {
            const std::optional<Money> amount = amountAt(table, child, series.key);
            part.amounts.push_back(amount);
            part.total += amount.value_or(Money());
            blank = blank && !amount;
        }
        if (blank)
            continue;
        result.total += part.total;
        result.parts.push_back(std::move(part));
    }
    return result;
}

} // namespace budget
