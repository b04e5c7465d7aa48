#include "core/derivation/revenue_line.h"

#include "core/budget/source_words.h"
#include "core/document/column_keys.h"
#include "core/document/folded_text.h"

#include <algorithm>

namespace budget::derivation {

namespace {

std::vector<FundingSource> fiscalSources()
{
    return {FiscalSources.begin(), FiscalSources.end()};
}

std::vector<FundingSource> sourcesIn(QStringView words)
{
    if (const auto source = fundingSourceNamed(words, SourceWording::Published))
        return {*source};
    return words.contains(u"财政拨款") ? fiscalSources() : std::vector<FundingSource>();
}

} // namespace

bool RevenueSlice::has(FundingSource source, bool isCarriedOver) const
{
    return (isCarriedOver ? carriedOver : current)
           && (sources.empty()
               || std::find(sources.begin(), sources.end(), source) != sources.end());
}

std::optional<RevenueSlice> RevenueLineReader::read(QStringView name, RowKind kind)
{
    const QString words = foldedText(name, Fold::WordsBehindOrdinal);
    if (kind == RowKind::Total)
        return RevenueSlice{{}, true, true};
    const bool namesCarriedOver = words.contains(u"结转") || words.contains(u"结余");
    if (kind == RowKind::Subtotal && !namesCarriedOver)
        return RevenueSlice{{}, true, false};
    const std::vector<FundingSource> sources = sourcesIn(words);
    m_isCarriedOver = m_isCarriedOver || namesCarriedOver;
    if (m_isCarriedOver) {
        if (!namesCarriedOver && sources.empty())
            return std::nullopt;
        return RevenueSlice{sources, false, true};
    }
    if (sources.empty())
        return std::nullopt;
    return RevenueSlice{sources, true, false};
}

std::optional<RevenueSlice> revenueSlice(QStringView columnKey)
{
    if (columnKey == keys::Total)
        return RevenueSlice{{}, true, true};
    if (columnKey == keys::Subtotal)
        return RevenueSlice{{}, true, false};
    if (columnKey == keys::CarriedOver)
        return RevenueSlice{{}, false, true};
    if (columnKey == keys::Fiscal)
        return RevenueSlice{fiscalSources(), true, false};
    if (const std::optional<FundingSource> source = fundingSourceFromId(columnKey))
        return RevenueSlice{{*source}, true, false};
    return std::nullopt;
}

} // namespace budget::derivation
