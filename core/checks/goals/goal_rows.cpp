#include "core/checks/goals/goal_rows.h"

#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/printed_text.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

// A row that is whole but for its value, in a table where the others have one.
CheckOutcome missingValues(const CheckedDocument& document)
{
    struct Count
    {
        int filled = 0;
        std::vector<const PrintedIndicator*> missing;
    };
    std::map<int, Count> tables;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.targetColumn < 0)
            continue;
        Count& count = tables[indicator.table];
        if (!withoutSpaces(indicator.target).isEmpty())
            ++count.filled;
        else if (!indicator.basis.isEmpty() && !indicator.description.isEmpty())
            count.missing.push_back(&indicator);
    }
    CheckOutcome outcome;
    for (const auto& [table, count] : tables) {
        outcome.compared += count.filled;
        if (count.missing.size() != 1 || count.filled < 4)
            continue;
        const PrintedIndicator& missing = *count.missing.front();
        outcome.findings.push_back(
            indicatorFinding(document, missing, missing.targetColumn, {missing.name}));
    }
    return outcome;
}

// One table whose weights add up to something else than those of all the others.
CheckOutcome weightSums(const CheckedDocument& document)
{
    std::map<int, std::int64_t> sums;
    std::map<int, const PrintedIndicator*> firsts;
    std::map<int, bool> isWhole;
    for (const PrintedIndicator& indicator : document.indicators()) {
        firsts.try_emplace(indicator.table, &indicator);
        isWhole.try_emplace(indicator.table, true);
        const std::optional<IndicatorValue> weight = parseIndicatorValue(indicator.weight);
        if (weight)
            sums[indicator.table] += weight->number;
        else
            isWhole[indicator.table] = false;
    }
    std::map<std::int64_t, int> often;
    for (const auto& [table, sum] : sums)
        often[sum] += isWhole[table] ? 1 : 0;
    CheckOutcome outcome;
    const auto usual =
        std::max_element(often.begin(), often.end(), [](const auto& l, const auto& r) {
            return l.second < r.second;
        });
    if (usual == often.end() || usual->second < 2)
        return outcome;
    for (const auto& [table, sum] : sums) {
        if (!isWhole[table])
            continue;
        ++outcome.compared;
        const bool isRare = often[sum] == 1 && usual->second >= 3;
        if (sum != usual->first && isRare)
            outcome.findings.push_back(indicatorFinding(
                document,
                *firsts[table],
                -1,
                {QString::number(sum / 1'000'000), QString::number(usual->first / 1'000'000)}));
    }
    return outcome;
}

} // namespace

std::vector<Check> goalRowChecks()
{
    return {
        {"goal-value-missing",
         QT_TRANSLATE_NOOP("Check", "Every indicator has a value"),
         QT_TRANSLATE_NOOP("Check", "“%1” has no value."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         missingValues,
         Tolerance::Exact,
         "Indicator with description and basis ⇒ it has a value, where at least four others of the "
         "table have one",
         source::Goals},
        {"goal-weights",
         QT_TRANSLATE_NOOP("Check", "The weights of all projects have the same sum"),
         QT_TRANSLATE_NOOP("Check", "The weights add up to %1, those of the other projects to %2."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         weightSums,
         Tolerance::Exact,
         "Σ weights of a project = Σ weights of the others, where at least three have the same sum",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): the weights of the indicators of a "
         "project are parts of one full mark"},
    };
}

} // namespace budget::checks
