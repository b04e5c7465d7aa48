#include "core/derivation/revenue_line.h"

#include "core/document/printed_text.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

const std::vector<FundingSource>& fiscalSources()
{
    static const std::vector<FundingSource> sources{
        FundingSource::GeneralPublic, FundingSource::GovernmentFund, FundingSource::StateCapital};
    return sources;
}

// The source that the words name; the more telling words stand first.
std::vector<FundingSource> sourcesIn(QStringView words)
{
    struct Named
    {
        const char16_t* words;
        FundingSource source;
    };
    static constexpr std::array names{
        Named{u"一般公共预算", FundingSource::GeneralPublic},
        Named{u"政府性基金", FundingSource::GovernmentFund},
        Named{u"基金预算", FundingSource::GovernmentFund},
        Named{u"国有资本经营", FundingSource::StateCapital},
        Named{u"财政专户", FundingSource::SpecialAccount},
        Named{u"经营收入", FundingSource::Business},
        Named{u"事业收入", FundingSource::Undertaking},
        Named{u"上级补助", FundingSource::SuperiorSubsidy},
        Named{u"附属单位", FundingSource::SubordinateRemittance},
        Named{u"其他收入", FundingSource::Other},
        Named{u"非财政拨款", FundingSource::CarriedOver},
    };
    for (const Named& named : names) {
        if (words.contains(QStringView(named.words)))
            return {named.source};
    }
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
    const QString words = comparable(withoutOrdinal(name));
    if (kind == RowKind::Total)
        return RevenueSlice{{}, true, true};
    const bool namesRest = words.contains(u"结转") || words.contains(u"结余");
    if (kind == RowKind::Subtotal && !namesRest)
        return RevenueSlice{{}, true, false};
    const std::vector<FundingSource> sources = sourcesIn(words);
    m_isCarriedOver = m_isCarriedOver || namesRest;
    if (m_isCarriedOver) {
        if (!namesRest && sources.empty())
            return std::nullopt;
        return RevenueSlice{sources, false, true};
    }
    if (sources.empty())
        return std::nullopt;
    return RevenueSlice{sources, true, false};
}

std::optional<RevenueSlice> revenueSlice(QStringView columnKey)
{
    if (columnKey == u"total")
        return RevenueSlice{{}, true, true};
    if (columnKey == u"subtotal")
        return RevenueSlice{{}, true, false};
    if (columnKey == u"carried_over")
        return RevenueSlice{{}, false, true};
    if (columnKey == u"fiscal")
        return RevenueSlice{fiscalSources(), true, false};
    if (const std::optional<FundingSource> source = fundingSourceFromId(columnKey))
        return RevenueSlice{{*source}, true, false};
    return std::nullopt;
}

} // namespace budget::derivation
