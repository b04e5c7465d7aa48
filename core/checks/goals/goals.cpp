#include "core/checks/goals/goals.h"

#include "core/checks/goals/goal_amounts.h"
#include "core/checks/goals/goal_rows.h"
#include "core/checks/goals/goal_signs.h"
#include "core/checks/goals/goal_texts.h"
#include "core/checks/goals/goal_topics.h"
#include "core/checks/goals/goal_value_rules.h"

namespace budget::checks {

std::vector<Check> goalChecks()
{
    std::vector<Check> all;
    for (const auto list : {goalValueChecks,
                            goalRowChecks,
                            goalQuantityChecks,
                            goalSignChecks,
                            goalTextChecks,
                            goalTopicChecks,
                            goalAmountChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
