#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// Where money comes from (资金来源), in the order of the revenue summary (收入总表).
enum class FundingSource
{
    GeneralPublic,         // 一般公共预算拨款
    GovernmentFund,        // 政府性基金预算拨款
    StateCapital,          // 国有资本经营预算拨款
    SpecialAccount,        // 财政专户管理资金
    Undertaking,           // 事业收入
    Business,              // 事业单位经营收入
    SuperiorSubsidy,       // 上级补助收入
    SubordinateRemittance, // 附属单位上缴收入
    Other,                 // 其他收入
    CarriedOver,           // 上年结转结余 that is no 财政拨款
};
inline constexpr int FundingSourceCount = 10;

// What an expenditure is for (支出类别).
enum class ExpenditureKind
{
    Personnel,             // 人员经费 of 基本支出
    PublicFunds,           // 公用经费 of 基本支出
    Project,               // 项目支出
    Business,              // 事业单位经营支出
    RemittedToSuperior,    // 上解上级支出
    SubsidyToSubordinates, // 对附属单位补助支出
};
inline constexpr int ExpenditureKindCount = 6;

// 编制阶段: the round of compilation that a budget is in.
enum class Stage
{
    FirstSubmission,  // 一上
    FirstReturn,      // 一下
    SecondSubmission, // 二上
    SecondReturn,     // 二下
    Adjustment,       // 调整
    FinalAccount,     // 决算
};
inline constexpr int StageCount = 6;

// The words for files and for the command line: "general_public", "public", "second_return".
QString fundingSourceId(FundingSource source);
QString expenditureKindId(ExpenditureKind kind);
QString stageId(Stage stage);
std::optional<FundingSource> fundingSourceFromId(QStringView id);
std::optional<ExpenditureKind> expenditureKindFromId(QStringView id);

// The official words: 一般公共预算拨款, 公用经费, 二下. They are data and never translated.
QString fundingSourceName(FundingSource source);
QString expenditureKindName(ExpenditureKind kind);
QString stageName(Stage stage);

// 财政拨款: the three budgets that the fiscal appropriation tables are about.
constexpr bool isFiscalAppropriation(FundingSource source)
{
    return source <= FundingSource::StateCapital;
}
// 基本支出: 人员经费 and 公用经费.
constexpr bool isBasic(ExpenditureKind kind)
{
    return kind <= ExpenditureKind::PublicFunds;
}

} // namespace budget
