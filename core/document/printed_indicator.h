#pragma once

#include "core/document/disclosure.h"
#include "core/document/indicator_value.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget {

enum class IndicatorKind
{
    Other,
    Quantity,     // 数量指标
    Quality,      // 质量指标
    Time,         // 时效指标
    Cost,         // 成本指标
    Benefit,      // 效益指标
    Satisfaction, // 满意度指标
};

// One row of a table of performance goals. The texts are without white space.
struct PrintedIndicator
{
    int table = 0; // Disclosure::tables
    int row = 0;
    IndicatorKind kind = IndicatorKind::Other;
    QString name; // 三级指标
    QString description;
    QString basis;
    QString target; // as printed
    int targetColumn = -1;
    int signColumn = -1; // where the sign stands: a column of its own, or the target's
    QString weight;      // 权重, 分值
    std::optional<IndicatorValue> value; // nothing for a target in words

    bool operator==(const PrintedIndicator&) const = default;
};

// The indicators of all tables of goals, in printed order; rows without a name are none. Where a
// table prints sign, number and unit in columns of their own, they are read as one value.
std::vector<PrintedIndicator> indicatorsOf(const Disclosure& disclosure);

} // namespace budget
