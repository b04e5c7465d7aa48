#pragma once

#include "core/budget/funding_source.h"

#include <QStringView>

#include <optional>

namespace budget::importing {

// The source that the words name in whatever way a department or its platform writes it:
// 一般公共预算, 11 一般公共预算资金, 财政拨款 (a guess: leavesFiscalSourceOpen), 专户管理资金.
// Nothing for words that name none or more than one (单位资金).
std::optional<FundingSource> sourceNamed(QStringView words);

// What words say of the kind of an expenditure.
struct NamedKind
{
    bool isBasic = false; // 基本支出: 人员经费 or 公用经费, by the subject
    std::optional<ExpenditureKind> kind; // nothing where it is only known to be basic

    bool operator==(const NamedKind&) const = default;
};

// 人员经费, 人员类, 公用, 商品和服务支出, 特定目标类, 其他运转类 … Nothing for words that name
// none.
std::optional<NamedKind> kindNamed(QStringView words);

// 合计, 小计, 总计, 本页小计, 人员经费合计.
bool isTotal(QStringView words);

} // namespace budget::importing
