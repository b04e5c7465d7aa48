#include "core/derivation/origins.h"

namespace budget::derivation {

namespace {

const RowOrigin& originAt(const DerivedDisclosure& derived, CellIndex cell)
{
    return derived.origins.tables[static_cast<std::size_t>(cell.table)]
        .rows[static_cast<std::size_t>(cell.row)];
}

const Column& columnAt(const DerivedDisclosure& derived, CellIndex cell)
{
    return derived.disclosure.tables[static_cast<std::size_t>(cell.table)]
        .columns[static_cast<std::size_t>(cell.column)];
}

TableKind kindAt(const DerivedDisclosure& derived, CellIndex cell)
{
    return derived.disclosure.tables[static_cast<std::size_t>(cell.table)].kind;
}

} // namespace

std::optional<FigureFacts> factsBehind(const DerivedDisclosure& derived, CellIndex cell)
{
    const Column& column = columnAt(derived, cell);
    const auto* row = std::get_if<FigureFacts>(&originAt(derived, cell));
    if (row == nullptr || column.type != ColumnType::Amount || column.side == Side::Revenue)
        return std::nullopt;
    const std::optional<Slice> slice = expenditureSlice(kindAt(derived, cell), column.key);
    if (!slice)
        return std::nullopt;
    FigureFacts facts = *row;
    facts.slice = facts.slice.narrowedTo(*slice);
    return facts;
}

std::optional<RevenueFacts> revenueFactsBehind(const DerivedDisclosure& derived, CellIndex cell)
{
    const Column& column = columnAt(derived, cell);
    const auto* row = std::get_if<RevenueFacts>(&originAt(derived, cell));
    if (row == nullptr || column.type != ColumnType::Amount)
        return std::nullopt;
    if (kindAt(derived, cell) != TableKind::RevenueSummary)
        return column.side == Side::Revenue ? std::optional(*row) : std::nullopt;
    const std::optional<RevenueSlice> slice = revenueSlice(column.key);
    return slice ? std::optional(RevenueFacts{row->functional, *slice}) : std::nullopt;
}

} // namespace budget::derivation
