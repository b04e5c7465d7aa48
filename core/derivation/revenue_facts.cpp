#include "core/derivation/revenue_facts.h"

namespace budget::derivation {

namespace {

const std::vector<FundingSource> FiscalSources{
    FundingSource::GeneralPublic, FundingSource::GovernmentFund, FundingSource::StateCapital};

// In the table of fiscal appropriations every revenue is one.
RevenueSlice narrowedTo(TableKind kind, RevenueSlice slice)
{
    if (kind == TableKind::FiscalAppropriationSummary && slice.sources.empty())
        slice.sources = FiscalSources;
    return slice;
}

std::optional<RevenueFacts> factsOfSummary(const Table& table, const Row& row, const Column& column)
{
    const std::optional<RevenueSlice> slice = revenueSlice(column.key);
    const std::optional<SubjectCode> code = SubjectCode::fromText(row.code);
    if (!slice || (row.kind == RowKind::Item && !code) || column.type != ColumnType::Amount)
        return std::nullopt;
    return RevenueFacts{code.value_or(SubjectCode()), narrowedTo(table.kind, *slice)};
}

// What a line is about may hang on the lines above it.
std::optional<RevenueFacts> factsOfLine(const Table& table, int row)
{
    RevenueLineReader reader;
    std::optional<RevenueSlice> slice;
    for (int i = 0; i <= row; ++i) {
        const Row& line = table.rows[static_cast<std::size_t>(i)];
        if (line.side == Side::Revenue)
            slice = reader.read(line.name, line.kind);
    }
    if (!slice)
        return std::nullopt;
    return RevenueFacts{{}, narrowedTo(table.kind, *slice)};
}

} // namespace

std::optional<RevenueFacts> revenueFactsBehind(const Table& table, int row, int column)
{
    const Row& figure = table.rows[static_cast<std::size_t>(row)];
    const Column& shown = table.columns[static_cast<std::size_t>(column)];
    if (table.kind == TableKind::RevenueSummary)
        return factsOfSummary(table, figure, shown);
    const bool hasLines = table.kind == TableKind::RevenueExpenditureSummary
                          || table.kind == TableKind::FiscalAppropriationSummary;
    if (!hasLines || figure.side != Side::Revenue || shown.side != Side::Revenue
        || shown.type != ColumnType::Amount)
        return std::nullopt;
    return factsOfLine(table, row);
}

} // namespace budget::derivation
