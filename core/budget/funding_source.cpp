#include "core/budget/funding_source.h"

#include <array>

namespace budget {

namespace {

struct Words
{
    const char16_t* id;
    const char16_t* name;
};

// In the order of the enumerators.
constexpr std::array<Words, FundingSourceCount> Sources{{
    {u"general_public", u"一般公共预算拨款"},
    {u"government_fund", u"政府性基金预算拨款"},
    {u"state_capital", u"国有资本经营预算拨款"},
    {u"special_account", u"财政专户管理资金"},
    {u"undertaking", u"事业收入"},
    {u"business", u"事业单位经营收入"},
    {u"superior_subsidy", u"上级补助收入"},
    {u"subordinate_remittance", u"附属单位上缴收入"},
    {u"other", u"其他收入"},
    {u"carried_over", u"上年结转结余"},
}};

constexpr std::array<Words, ExpenditureKindCount> Kinds{{
    {u"personnel", u"人员经费"},
    {u"public", u"公用经费"},
    {u"project", u"项目支出"},
    {u"business", u"经营支出"},
    {u"remitted_to_superior", u"上解上级支出"},
    {u"subsidy_to_subordinates", u"对附属单位补助支出"},
}};

constexpr std::array<Words, StageCount> Stages{{
    {u"first_submission", u"一上"},
    {u"first_return", u"一下"},
    {u"second_submission", u"二上"},
    {u"second_return", u"二下"},
    {u"adjustment", u"调整"},
    {u"final_account", u"决算"},
}};

template<std::size_t Count>
QString textOf(const char16_t* Words::*part, const std::array<Words, Count>& words, int index)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(index)).*part);
}

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Words, Count>& words, QStringView id)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (id == QStringView(words[i].id))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString fundingSourceId(FundingSource source)
{
    return textOf(&Words::id, Sources, static_cast<int>(source));
}

QString expenditureKindId(ExpenditureKind kind)
{
    return textOf(&Words::id, Kinds, static_cast<int>(kind));
}

QString stageId(Stage stage)
{
    return textOf(&Words::id, Stages, static_cast<int>(stage));
}

std::optional<FundingSource> fundingSourceFromId(QStringView id)
{
    return valueOf<FundingSource>(Sources, id);
}

std::optional<ExpenditureKind> expenditureKindFromId(QStringView id)
{
    return valueOf<ExpenditureKind>(Kinds, id);
}

QString fundingSourceName(FundingSource source)
{
    return textOf(&Words::name, Sources, static_cast<int>(source));
}

QString expenditureKindName(ExpenditureKind kind)
{
    return textOf(&Words::name, Kinds, static_cast<int>(kind));
}

QString stageName(Stage stage)
{
    return textOf(&Words::name, Stages, static_cast<int>(stage));
}

} // namespace budget
