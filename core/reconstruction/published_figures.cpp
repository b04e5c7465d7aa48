#include "core/reconstruction/published_figures.h"

#include "core/budget/source_words.h"
#include "core/document/column_keys.h"

#include <algorithm>

namespace budget::reconstruction {

namespace {

std::map<QString, Money> amountsOf(const Table& table, const Row& row)
{
    std::map<QString, Money> amounts;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        if (column.type == ColumnType::Amount && row.cells[i].amount)
            amounts.emplace(column.key, *row.cells[i].amount);
    }
    return amounts;
}

} // namespace

Money SubjectFigures::at(QStringView key) const
{
    const auto found = amounts.find(key.toString());
    return found == amounts.end() ? Money() : found->second;
}

std::vector<SubjectFigures> leafFigures(const Table* table)
{
    std::vector<SubjectFigures> figures;
    if (table == nullptr)
        return figures;
    std::vector<bool> hasRowsBelow(table->rows.size(), false);
    for (const Row& row : table->rows) {
        if (row.parent >= 0)
            hasRowsBelow[static_cast<std::size_t>(row.parent)] = true;
    }
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const Row& row = table->rows[i];
        const std::optional<SubjectCode> code = SubjectCode::fromText(row.code);
        if (row.kind != RowKind::Item || hasRowsBelow[i] || !code)
            continue;
        auto known = std::find_if(figures.begin(), figures.end(), [&](const SubjectFigures& other) {
            return other.code == *code;
        });
        if (known == figures.end()) {
            figures.push_back({*code, {}});
            known = figures.end() - 1;
        }
        for (const auto& [key, amount] : amountsOf(*table, row))
            known->amounts[key] += amount;
    }
    return figures;
}

SubjectFigures totalFigures(const Table* table)
{
    SubjectFigures total;
    if (table == nullptr)
        return total;
    const auto row = std::find_if(table->rows.begin(), table->rows.end(), [](const Row& candidate) {
        return candidate.kind == RowKind::Total;
    });
    if (row != table->rows.end())
        total.amounts = amountsOf(*table, *row);
    return total;
}

std::optional<Money> threePublicFigure(const Table* table, ThreePublicItem item, QStringView key)
{
    if (table == nullptr)
        return std::nullopt;
    const QString code = threePublicKey(item);
    for (const Row& row : table->rows) {
        if (row.code == code)
            return amountAt(*table, row, key);
    }
    return std::nullopt;
}

Money threePublicOfFund(const Table* table, ThreePublicItem item, FundingSource fund)
{
    bool isSplit = false;
    for (const FundingSource other : FiscalSources)
        isSplit = isSplit || threePublicFigure(table, item, fundingSourceId(other)).has_value();
    if (!isSplit && fund != FundingSource::GeneralPublic)
        return {};
    const QString key = isSplit ? fundingSourceId(fund) : keys::Total.toString();
    return threePublicFigure(table, item, key).value_or(Money());
}

} // namespace budget::reconstruction
