#include "core/checks/confirmed_figures.h"

#include "core/checks/table_figures.h"

#include <algorithm>

namespace budget {

namespace {

// 收入总计 and 支出总计 of one table.
bool isBalanced(const CheckedDocument& document, const Table& table, const Figure& figure)
{
    int agreeing = 0;
    for (const Side side : {Side::Revenue, Side::Expenditure}) {
        const std::optional<int> row = totalRow(table, side);
        const Columns columns = amountColumns(table, side);
        const bool agrees = row && std::any_of(columns.begin(), columns.end(), [&](int column) {
                                return compare({figureOf(document, table, *row, column)}, {figure})
                                       == Agreement::Equal;
                            });
        agreeing += agrees ? 1 : 0;
    }
    return agreeing == 2;
}

bool isConfirmed(const CheckedDocument& document,
                 const ClaimedFigures& claimed,
                 const Figure& figure)
{
    for (const std::vector<Figure>& other : claimed) {
        if (other.front().place.table != figure.place.table
            && compare({figure}, {other.front()}) == Agreement::Equal)
            return true;
    }
    const Table& table = document.disclosure().tables[static_cast<std::size_t>(figure.place.table)];
    if (isBalanced(document, table, figure))
        return true;
    const std::optional<int> total = columnIndex(table, u"total");
    if (!total || figure.place.row < 0)
        return false;
    std::vector<Figure> parts;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        if (table.columns[static_cast<std::size_t>(c)].type == ColumnType::Amount && c != *total)
            parts.push_back(figureOf(document, table, figure.place.row, c));
    }
    return parts.size() > 1
           && compare({figureOf(document, table, figure.place.row, *total)}, parts)
                  == Agreement::Equal;
}

bool isClaimedFrom(const CheckedDocument& document, const ClaimedFigures& claimed, TableKind kind)
{
    return std::any_of(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
        const int table = figures.front().place.table;
        return document.disclosure().tables[static_cast<std::size_t>(table)].kind == kind;
    });
}

bool isTotalOf(const CheckedDocument& document, TableKind kind, const Figure& figure)
{
    const Table* table = document.only(kind);
    const std::optional<int> row = table ? totalRow(*table) : std::nullopt;
    const std::optional<Figure> total =
        row ? figureAt(document, *table, *row, u"total") : std::nullopt;
    return total && compare({figure}, {*total}) == Agreement::Equal;
}

} // namespace

bool isOfEveryFooting(const CheckedDocument& document, const ClaimedFigures& claimed)
{
    const bool isOne =
        std::all_of(claimed.begin(), claimed.end(), [&claimed](const std::vector<Figure>& figures) {
            return compare(figures, claimed.front()) != Agreement::Differs;
        });
    return isOne
           || (isClaimedFrom(document, claimed, TableKind::FiscalAppropriationSummary)
               && (isClaimedFrom(document, claimed, TableKind::ExpenditureSummary)
                   || isClaimedFrom(document, claimed, TableKind::RevenueExpenditureSummary)));
}

bool isOfAllMoney(const CheckedDocument& document, const ClaimedFigures& claimed)
{
    const bool isTold = isClaimedFrom(document, claimed, TableKind::ExpenditureSummary)
                        || isClaimedFrom(document, claimed, TableKind::RevenueExpenditureSummary);
    const Table* general = document.only(TableKind::GeneralPublicExpenditure);
    const std::optional<int> row = general ? totalRow(*general) : std::nullopt;
    const std::optional<Figure> total =
        row ? figureAt(document, *general, *row, u"total") : std::nullopt;
    return isTold || (total && isTotalOf(document, TableKind::ExpenditureSummary, *total));
}

ClaimedFigures confirmedFirst(const CheckedDocument& document, ClaimedFigures claimed)
{
    const auto found =
        std::find_if(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
            return figures.size() == 1 && isConfirmed(document, claimed, figures.front());
        });
    if (found == claimed.end())
        return {};
    std::rotate(claimed.begin(), found, found + 1);
    return claimed;
}

} // namespace budget
