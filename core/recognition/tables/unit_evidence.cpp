#include "core/recognition/tables/unit_evidence.h"

#include "core/money/money_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr std::array Units{
    MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan};

// The amount as a text in 万元 with two decimals prints it.
std::int64_t roundedFen(Money amount)
{
    constexpr std::int64_t step = 10'000;
    const std::int64_t fen = amount.fen();
    const std::int64_t half = fen < 0 ? -step / 2 : step / 2;
    return (fen + half) / step * step;
}

template<typename Take>
void forEachTotal(const Table& table, Take take)
{
    const bool hasTotal = std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return row.kind == RowKind::Total;
    });
    for (const Row& row : table.rows) {
        if (hasTotal && row.kind != RowKind::Total)
            continue;
        for (const Cell& cell : row.cells) {
            if (cell.amount && !cell.amount->isZero())
                take(*cell.amount);
        }
    }
}

} // namespace

UnitEvidence::UnitEvidence(const Disclosure& disclosure)
{
    static const QRegularExpression amount(
        QStringLiteral("(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(亿元|万元|元)"));
    for (const Section& section : disclosure.sections) {
        for (const Passage& passage : section.passages) {
            for (QRegularExpressionMatchIterator it = amount.globalMatch(passage.text);
                 it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const Result<std::optional<Money>> read =
                    parseMoney(match.captured(1), *moneyUnitFromName(match.captured(2)));
                if (read && *read && !(*read)->isZero())
                    m_amounts.insert((*read)->fen());
            }
        }
    }
}

void UnitEvidence::add(const Table& table)
{
    ++m_printed.at(static_cast<std::size_t>(table.unit));
    forEachTotal(table, [this](Money amount) { m_amounts.insert(amount.fen()); });
}

int UnitEvidence::agreeing(const TableBuilder& table, MoneyUnit unit) const
{
    std::vector<Unrecognized> ignored;
    int count = 0;
    forEachTotal(table.finish(unit, ignored), [this, &count](Money amount) {
        // Few small amounts of 元 do not round to one of 万元 that stands somewhere.
        constexpr std::int64_t leastRounded = 1'000'000;
        const bool agrees =
            m_amounts.contains(amount.fen())
            || (amount.fen() >= leastRounded && m_amounts.contains(roundedFen(amount)));
        count += agrees ? 1 : 0;
    });
    return count;
}

UnitEvidence::Verdict UnitEvidence::unitOf(const TableBuilder& table) const
{
    if (table.unit())
        return {*table.unit(), true};
    const int yuan = agreeing(table, MoneyUnit::Yuan);
    const int tenThousand = agreeing(table, MoneyUnit::TenThousandYuan);
    if (yuan > 0 && tenThousand == 0)
        return {MoneyUnit::Yuan, true};
    if (tenThousand > 0 && yuan == 0)
        return {MoneyUnit::TenThousandYuan, true};
    if (table.isRegional())
        return {table.tableTemplate().unit, false};
    const auto most = std::max_element(m_printed.begin(), m_printed.end());
    if (*most > 0)
        return {Units.at(static_cast<std::size_t>(most - m_printed.begin())), false};
    return {MoneyUnit::TenThousandYuan, false};
}

bool UnitEvidence::hasAmounts(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return std::any_of(
            row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.amount; });
    });
}

} // namespace budget::recognition
