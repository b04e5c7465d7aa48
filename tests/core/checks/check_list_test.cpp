#include "core/checks/report/check_list.h"

#include <gtest/gtest.h>

#include <set>

namespace budget::checks {

TEST(CheckList, ids_are_unique_and_every_check_is_complete)
{
    std::set<std::string> ids;
    for (const Check& check : allChecks()) {
        EXPECT_TRUE(ids.insert(check.id).second) << check.id;
        EXPECT_STRNE(check.title, "") << check.id;
        EXPECT_STRNE(check.sentence, "") << check.id;
        EXPECT_STRNE(check.formula, "") << check.id;
        EXPECT_STRNE(check.source, "") << check.id;
        EXPECT_FALSE(check.reads.isEmpty()) << check.id;
        EXPECT_NE(check.run, nullptr) << check.id;
    }
}

} // namespace budget::checks
