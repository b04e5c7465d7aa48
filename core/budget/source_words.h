#pragma once

#include "core/budget/funding_source.h"

#include <QStringView>

#include <array>
#include <optional>

namespace budget {

// 财政拨款: the sources that the tables of fiscal appropriations are about.
inline constexpr std::array FiscalSources{
    FundingSource::GeneralPublic, FundingSource::GovernmentFund, FundingSource::StateCapital};

// Whose words they are: those of the published tables alone, or also those that platforms and
// departments use for the same in their own sheets (专户资金, 国资预算, 一般预算).
enum class SourceWording
{
    Published,
    Any
};

// The source that words name: 一般公共预算, 财政专户管理资金; nothing for words that name none or
// more than one (单位资金). In published words 财政拨款 is of three sources, and names none.
std::optional<FundingSource> fundingSourceNamed(QStringView words, SourceWording wording);

// Whether the words say that money is 财政拨款 without saying of which of the three budgets: what
// fundingSourceNamed takes for Any wording is then a guess.
bool leavesFiscalSourceOpen(QStringView words);

} // namespace budget
