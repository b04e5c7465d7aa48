#include "core/checks/narrative/confirmed_figures.h"

#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

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

// The other amounts of its row add up to the row's total.
bool isConfirmedByRow(const CheckedDocument& document, const Table& table, const Figure& figure)
{
    const std::optional<int> total = columnIndex(table, keys::Total);
    if (!total || figure.place.row < 0)
        return false;
    std::vector<Figure> parts;
    int index = 0;
    for (const Column& column : table.columns) {
        if (column.type == ColumnType::Amount && index != *total)
            parts.push_back(figureOf(document, table, figure.place.row, index));
        ++index;
    }
    return parts.size() > 1
           && compare({figureOf(document, table, figure.place.row, *total)}, parts)
                  == Agreement::Equal;
}

bool isConfirmed(const CheckedDocument& document,
                 const Candidates& candidates,
                 const Figure& figure)
{
    const bool isInOtherTable =
        std::any_of(candidates.begin(), candidates.end(), [&figure](const Candidate& other) {
            return other.front().place.table != figure.place.table
                   && compare({figure}, {other.front()}) == Agreement::Equal;
        });
    const Table& table = tableAt(document, figure.place);
    return isInOtherTable || isBalanced(document, table, figure)
           || isConfirmedByRow(document, table, figure);
}

bool hasTable(const CheckedDocument& document, const Candidates& candidates, TableKind kind)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return tableAt(document, candidate.front().place).kind == kind;
    });
}

std::optional<Figure> totalOf(const CheckedDocument& document, TableKind kind)
{
    const Table* table = document.only(kind);
    const std::optional<int> row = table ? totalRow(*table) : std::nullopt;
    return row ? figureAt(document, *table, *row, keys::Total) : std::nullopt;
}

// All that is spent is this year's general public money.
bool isGeneralOnly(const CheckedDocument& document)
{
    const std::optional<Figure> all = totalOf(document, TableKind::ExpenditureSummary);
    const std::optional<Figure> general = totalOf(document, TableKind::GeneralPublicExpenditure);
    return all && general && compare({*all}, {*general}) == Agreement::Equal;
}

// The heading or the paragraph up to the statement speaks of fiscal money.
bool speaksOfFiscal(const narrative::Saying& saying)
{
    return narrative::hasWords(saying.run->heading + saying.before(), u"fund.fiscal");
}

// One of the figures is the whole of a table of general public money.
bool isOfGeneral(const CheckedDocument& document, const Candidates& candidates)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        const FindingPlace& place = candidate.front().place;
        const Table& table = tableAt(document, place);
        if (table.kind == TableKind::BasicExpenditure)
            return rowAt(table, place.row).kind == RowKind::Total;
        return table.kind == TableKind::GeneralPublicExpenditure;
    });
}

} // namespace

bool coversEveryBasis(const CheckedDocument& document,
                      const narrative::Saying& saying,
                      const Candidates& candidates)
{
    const narrative::Statement& statement = saying.statement;
    const auto isFrom = [&](TableKind kind) { return hasTable(document, candidates, kind); };
    const bool isOfAll =
        isFrom(TableKind::ExpenditureSummary) || isFrom(TableKind::RevenueExpenditureSummary);
    const bool isOfFiscal = isFrom(TableKind::FiscalAppropriationSummary);
    switch (statement.topic) {
    case narrative::Topic::Basic:
    case narrative::Topic::Project: {
        const bool isClear = isOfGeneral(document, candidates) || !speaksOfFiscal(saying);
        return isGeneralOnly(document) || (isOfAll && isClear);
    }
    case narrative::Topic::Fiscal:
        return isOfFiscal || isGeneralOnly(document);
    case narrative::Topic::GeneralPublic: {
        const bool isOfBoth = isOfFiscal && isFrom(TableKind::GeneralPublicExpenditure);
        return isOfBoth || isGeneralOnly(document);
    }
    case narrative::Topic::Subject: {
        const bool isExact = statement.path.size() > 1 || !statement.code.isEmpty();
        const bool isOfBoth = isOfAll && isOfFiscal;
        return isExact || isOfBoth || isGeneralOnly(document);
    }
    default:
        return true;
    }
}

Candidates confirmedFirst(const CheckedDocument& document, Candidates candidates)
{
    // A zero beside a zero proves little where there is something as well.
    const auto isZero = [](const Candidate& candidate) { return sumOf(candidate).isZero(); };
    const bool areZeros = std::all_of(candidates.begin(), candidates.end(), isZero);
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
            const bool mayProve = candidate.size() == 1 && (areZeros || !isZero(candidate));
            return mayProve && isConfirmed(document, candidates, candidate.front());
        });
    if (found == candidates.end())
        return {};
    std::rotate(candidates.begin(), found, found + 1);
    return candidates;
}

} // namespace budget::checks
