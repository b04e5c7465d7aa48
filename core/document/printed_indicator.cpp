#include "core/document/printed_indicator.h"

#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {

namespace {

struct GoalColumns
{
    int first = -1;
    int second = -1;
    int third = -1;
    int description = -1;
    int basis = -1;
    int target = -1;
    int sign = -1;
    int unit = -1;
    int weight = -1;
};

int keyed(const Table& table, QStringView key)
{
    return columnIndex(table, key).value_or(-1);
}

// The one column whose title says so; none where several do.
int titled(const Table& table, const QRegularExpression& words)
{
    int found = -1;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const Column& column = table.columns[static_cast<std::size_t>(c)];
        if (!words.match(withoutSpaces(column.title)).hasMatch())
            continue;
        if (found >= 0)
            return -1;
        found = c;
    }
    return found;
}

GoalColumns goalColumns(const Table& table)
{
    static const QRegularExpression sign(
        QStringLiteral("^(绩效)?(指标)?(值)?(性质|符号|计算符号|运算符号?|比较符号?|关系)$"));
    static const QRegularExpression unit(
        QStringLiteral("^(绩效)?(指标)?(值)?((度量|计量|计算)单位|单位)$"));
    static const QRegularExpression weight(QStringLiteral("^(绩效)?(指标)?(权重|分值)"));
    GoalColumns columns;
    columns.first = keyed(table, keys::FirstLevel);
    columns.second = keyed(table, keys::SecondLevel);
    columns.third = keyed(table, keys::ThirdLevel);
    columns.description = keyed(table, keys::Description);
    columns.basis = keyed(table, keys::Basis);
    columns.target = keyed(table, keys::Target);
    columns.sign = titled(table, sign);
    columns.unit = titled(table, unit);
    columns.weight = titled(table, weight);
    return columns;
}

QString textAt(const Row& row, int column)
{
    return column < 0 ? QString() : withoutSpaces(row.cells[static_cast<std::size_t>(column)].text);
}

IndicatorKind kindOf(const QString& first, const QString& second)
{
    const QString words = first + u' ' + second;
    if (second.contains(u"数量"))
        return IndicatorKind::Quantity;
    if (second.contains(u"质量"))
        return IndicatorKind::Quality;
    if (second.contains(u"时效"))
        return IndicatorKind::Time;
    if (words.contains(u"成本"))
        return IndicatorKind::Cost;
    if (words.contains(u"满意"))
        return IndicatorKind::Satisfaction;
    if (words.contains(u"效益") || words.contains(u"影响"))
        return IndicatorKind::Benefit;
    return IndicatorKind::Other;
}

// Sign, number and unit, each from its own column where there is one.
void readValue(PrintedIndicator& indicator, const Row& row, const GoalColumns& columns)
{
    indicator.target =
        columns.target < 0 ? QString() : row.cells[static_cast<std::size_t>(columns.target)].text;
    indicator.targetColumn = columns.target;
    indicator.signColumn = columns.target;
    indicator.value = parseIndicatorValue(indicator.target);
    if (!indicator.value)
        return;
    const QString sign = textAt(row, columns.sign);
    if (indicator.value->comparison == IndicatorSign::None
        && comparisonOf(sign) != IndicatorSign::None) {
        indicator.value->comparison = comparisonOf(sign);
        indicator.value->sign = sign;
        indicator.signColumn = columns.sign;
    }
    if (indicator.value->unit.isEmpty())
        indicator.value->unit = textAt(row, columns.unit);
}

} // namespace

std::vector<PrintedIndicator> indicatorsOf(const Disclosure& disclosure)
{
    std::vector<PrintedIndicator> indicators;
    for (std::size_t t = 0; t < disclosure.tables.size(); ++t) {
        const Table& table = disclosure.tables[t];
        if (table.kind != TableKind::PerformanceGoal)
            continue;
        const GoalColumns columns = goalColumns(table);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Row& row = table.rows[r];
            PrintedIndicator indicator;
            indicator.name = textAt(row, columns.third);
            if (indicator.name.isEmpty())
                continue;
            indicator.table = static_cast<int>(t);
            indicator.row = static_cast<int>(r);
            indicator.kind = kindOf(textAt(row, columns.first), textAt(row, columns.second));
            indicator.description = textAt(row, columns.description);
            indicator.basis = textAt(row, columns.basis);
            indicator.weight = textAt(row, columns.weight);
            readValue(indicator, row, columns);
            indicators.push_back(indicator);
        }
    }
    return indicators;
}

} // namespace budget
