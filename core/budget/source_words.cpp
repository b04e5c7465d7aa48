#include "core/budget/source_words.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct SourceWord
{
    QStringView word;
    FundingSource source = FundingSource::GeneralPublic;
    SourceWording wording = SourceWording::Any;
};

constexpr SourceWord published(QStringView word, FundingSource source)
{
    return {word, source, SourceWording::Published};
}

constexpr QStringView FiscalAppropriation = u"财政拨款";

// The first that the words contain counts: 上年结转 may be named with where it came from.
constexpr std::array SourceWords{
    SourceWord{u"上年结转", FundingSource::CarriedOver},
    SourceWord{u"上年结余", FundingSource::CarriedOver},
    SourceWord{u"结转结余", FundingSource::CarriedOver},
    SourceWord{u"结转资金", FundingSource::CarriedOver},
    published(u"政府性基金", FundingSource::GovernmentFund),
    published(u"基金预算", FundingSource::GovernmentFund),
    published(u"国有资本经营", FundingSource::StateCapital),
    SourceWord{u"国有资本", FundingSource::StateCapital},
    SourceWord{u"国资预算", FundingSource::StateCapital},
    published(u"财政专户", FundingSource::SpecialAccount),
    SourceWord{u"专户管理", FundingSource::SpecialAccount},
    SourceWord{u"专户资金", FundingSource::SpecialAccount},
    SourceWord{u"教育收费", FundingSource::SpecialAccount},
    published(u"一般公共预算", FundingSource::GeneralPublic),
    SourceWord{u"公共财政", FundingSource::GeneralPublic},
    SourceWord{u"一般预算", FundingSource::GeneralPublic},
    published(u"非财政拨款", FundingSource::CarriedOver),
    SourceWord{FiscalAppropriation, FundingSource::GeneralPublic},
    published(u"经营收入", FundingSource::Business),
    published(u"事业收入", FundingSource::Undertaking),
    published(u"上级补助", FundingSource::SuperiorSubsidy),
    published(u"附属单位", FundingSource::SubordinateRemittance),
    published(u"其他收入", FundingSource::Other),
    SourceWord{u"其他资金", FundingSource::Other},
};

const SourceWord* firstNamed(QStringView words, SourceWording wording)
{
    const auto* found =
        std::find_if(SourceWords.begin(), SourceWords.end(), [&](const SourceWord& candidate) {
            return candidate.wording <= wording && words.contains(candidate.word);
        });
    return found == SourceWords.end() ? nullptr : found;
}

} // namespace

std::optional<FundingSource> fundingSourceNamed(QStringView words, SourceWording wording)
{
    const SourceWord* found = firstNamed(words, wording);
    return found == nullptr ? std::nullopt : std::optional(found->source);
}

bool leavesFiscalSourceOpen(QStringView words)
{
    const SourceWord* found = firstNamed(words, SourceWording::Any);
    return found != nullptr && found->word == FiscalAppropriation;
}

} // namespace budget
