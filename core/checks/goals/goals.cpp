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
    return joined({goalValueChecks,
                   goalRowChecks,
                   goalQuantityChecks,
                   goalSignChecks,
                   goalTextChecks,
                   goalTopicChecks,
                   goalAmountChecks});
}

} // namespace budget::checks
