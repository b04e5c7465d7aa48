#include "core/checks/tables/equality_figures.h"

#include "core/budget/source_words.h"
#include "core/checks/tables/equality_conditions.h"
#include "core/checks/tables/table_figures.h"
#include "core/derivation/revenue_line.h"
#include "core/document/folded_text.h"

#include <optional>

namespace budget::checks {

namespace {

using derivation::RevenueSlice;

// A figure on the left, and by what its counterpart on the right is found.
struct Anchor
{
    std::vector<Figure> figures;
    const Row* row = nullptr;
    RevenueSlice revenue;
};

// An empty row where the left side is not one row.
const Row& rowOf(const Anchor& anchor)
{
    static const Row none;
    return anchor.row == nullptr ? none : *anchor.row;
}

std::optional<Figure> figureIn(const CheckedDocument& document,
                               const Table& table,
                               std::optional<int> row,
                               const Where& where)
{
    if (!row)
        return std::nullopt;
    std::optional<Figure> figure = figureAt(document, table, *row, where.column);
    if (!figure && !where.otherColumn.isEmpty())
        figure = figureAt(document, table, *row, where.otherColumn);
    return figure;
}

std::vector<Figure> listOf(const std::optional<Figure>& figure)
{
    return figure ? std::vector<Figure>{*figure} : std::vector<Figure>();
}

std::optional<int> rowOfClassCode(const Table& table, const QString& name)
{
    const std::optional<int> row = rowOfClass(table, name);
    return row && rowAt(table, *row).code.size() == 3 ? row : std::nullopt;
}

// The lines of revenue of a summary that are about the slice: one of all its sources, or one of
// each. Two of one meaning (a fund above, and as a part below) are none.
std::vector<int> revenueRows(const Table& table, const RevenueSlice& slice)
{
    std::vector<int> whole;
    std::vector<int> parts;
    derivation::RevenueLineReader reader;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        const std::optional<RevenueSlice> line =
            row.side == Side::Revenue ? reader.read(row.name, row.kind) : std::nullopt;
        if (!line)
            continue;
        const bool isOfYear =
            line->current == slice.current && line->carriedOver == slice.carriedOver;
        if (*line == slice)
            whole.push_back(r);
        else if (isOfYear && line->sources.size() == 1
                 && slice.has(line->sources.front(), line->carriedOver))
            parts.push_back(r);
    }
    if (whole.size() == 1)
        return whole;
    return whole.empty() && parts.size() == slice.sources.size() ? parts : std::vector<int>();
}

std::vector<Figure> revenueFigures(const CheckedDocument& document,
                                   const Table& table,
                                   const RevenueSlice& slice,
                                   const Where& where)
{
    std::vector<Figure> figures;
    for (const int row : revenueRows(table, slice)) {
        const std::optional<Figure> figure = figureIn(document, table, row, where);
        if (!figure)
            return {};
        figures.push_back(*figure);
    }
    return figures;
}

std::vector<Figure>
subjectFigures(const CheckedDocument& document, const Table& table, const Where& where)
{
    std::vector<Figure> figures;
    for (const QStringView code : where.codes.split(u' ')) {
        const std::optional<int> row = onlyRowByCode(table, code);
        if (row && !foldedText(rowAt(table, *row).name, Fold::Words).contains(where.name))
            continue;
        const std::optional<Figure> figure = figureIn(document, table, row, where);
        if (figure && !figure->amount.isZero())
            figures.push_back(*figure);
    }
    return figures;
}

std::vector<Figure> fundFigures(const CheckedDocument& document, const Row& row, const Where& where)
{
    std::vector<Figure> figures;
    for (const TableKind fund : FundTableKinds) {
        const Table* table = document.only(fund);
        if (table == nullptr)
            continue;
        const std::optional<int> at =
            row.kind == RowKind::Total ? totalRow(*table) : onlyRowByCode(*table, row.code);
        const std::optional<Figure> figure = figureIn(document, *table, at, where);
        if (figure && figure->place.amount)
            figures.push_back(*figure);
    }
    return figures;
}

std::vector<Anchor> anchorsOfRows(const CheckedDocument& document,
                                  const Table& table,
                                  const Where& where,
                                  bool (*isWanted)(const Row&))
{
    std::vector<Anchor> anchors;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        if (isWanted(row))
            anchors.push_back({listOf(figureIn(document, table, r, where)), &row, {}});
    }
    return anchors;
}

std::vector<Anchor> anchorsOfSources(const CheckedDocument& document, const Table& table)
{
    std::vector<Anchor> anchors;
    const std::optional<int> total = totalRow(table);
    for (const Column& column : table.columns) {
        const std::optional<RevenueSlice> slice = derivation::revenueSlice(column.key);
        if (total && slice && !slice->sources.empty())
            anchors.push_back(
                {listOf(figureAt(document, table, *total, column.key)), nullptr, *slice});
    }
    return anchors;
}

std::vector<Anchor>
anchorsOfFunds(const CheckedDocument& document, const Table& table, const Where& where)
{
    std::vector<Anchor> anchors;
    for (const FundingSource source : FiscalSources) {
        const RevenueSlice slice{{source}, true, false};
        anchors.push_back({revenueFigures(document, table, slice, where), nullptr, slice});
    }
    return anchors;
}

bool isAny(const Row&)
{
    return true;
}

bool isExpenditureItem(const Row& row)
{
    return row.kind == RowKind::Item && row.side == Side::Expenditure;
}

bool isSubjectOrTotal(const Row& row)
{
    return row.kind == RowKind::Total || (row.kind == RowKind::Item && !row.code.isEmpty());
}

// The readings of one side; `anchor` is what stands on the left, for a right side.
std::vector<std::vector<Figure>> sidesOf(const CheckedDocument& document,
                                         const Table& table,
                                         const Where& where,
                                         const Anchor& anchor)
{
    const auto at = [&](std::optional<int> row) {
        return listOf(figureIn(document, table, row, where));
    };
    switch (where.at) {
    case At::Total:
        return {at(totalRow(table, where.side))};
    case At::Year:
        return {at(yearRow(table, where.side))};
    case At::YearOrTotal:
        return {at(yearRow(table, where.side)), at(totalRow(table, where.side))};
    case At::Item:
        return {at(threePublicRow(table, where.item))};
    case At::Subjects:
        return {subjectFigures(document, table, where)};
    case At::SameClass:
        return {at(rowOfClassCode(table, rowOf(anchor).name))};
    case At::SameSubject:
        return {at(rowByCode(table, rowOf(anchor).code))};
    case At::SameSubjectInFunds:
        return {fundFigures(document, rowOf(anchor), where)};
    case At::SameRevenue:
        return {revenueFigures(document, table, anchor.revenue, where)};
    case At::EachRow:
    case At::EachClass:
    case At::EachSubjectAndTotal:
    case At::EachSource:
    case At::EachFund:
        break;
    }
    return {};
}

std::vector<Anchor>
anchorsOf(const CheckedDocument& document, const Table& table, const Where& where)
{
    switch (where.at) {
    case At::EachRow:
        return anchorsOfRows(document, table, where, isAny);
    case At::EachClass:
        return anchorsOfRows(document, table, where, isExpenditureItem);
    case At::EachSubjectAndTotal:
        return anchorsOfRows(document, table, where, isSubjectOrTotal);
    case At::EachSource:
        return anchorsOfSources(document, table);
    case At::EachFund:
        return anchorsOfFunds(document, table, where);
    default:
        return {{sidesOf(document, table, where, {}).front(), nullptr, {}}};
    }
}

} // namespace

std::vector<std::vector<EqualityReading>>
readingsOf(const CheckedDocument& document, const Equality& row, Relation relation)
{
    std::vector<std::vector<EqualityReading>> all;
    const Table* left = document.only(row.left.table);
    const Table* right = document.only(row.right.table);
    if (left == nullptr || right == nullptr)
        return all;
    // A subject that no fund prints has nothing in them.
    const bool mayBeNothing = row.right.at == At::SameSubjectInFunds && relation == Relation::Equal;
    for (const Anchor& anchor : anchorsOf(document, *left, row.left)) {
        std::vector<EqualityReading> readings;
        for (const std::vector<Figure>& side : sidesOf(document, *right, row.right, anchor)) {
            if (!anchor.figures.empty() && (!side.empty() || mayBeNothing))
                readings.push_back({anchor.figures, side});
        }
        if (!readings.empty())
            all.push_back(std::move(readings));
    }
    return all;
}

} // namespace budget::checks
