#include "tests/core/checks/samples/check_samples.h"

#include "core/checks/checked_document.h"
#include "core/checks/report/check_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

// By the check's id; fails the test where a check has two.
std::map<std::string, CheckSample> samplesByCheck()
{
    std::map<std::string, CheckSample> samples;
    for (const auto list : {tableSamples,
                            narrativeSamples,
                            yearSamples,
                            goalSamples,
                            procurementSamples,
                            assetSamples,
                            styleSamples}) {
        for (const CheckSample& sample : list())
            EXPECT_TRUE(samples.emplace(sample.check, sample).second) << sample.check;
    }
    return samples;
}

CheckOutcome outcomeOf(const Check& check, const SampleDocument& sample)
{
    const CheckedDocument document(sample.disclosure,
                                   sample.lastYear ? &*sample.lastYear : nullptr);
    return check.run(document);
}

} // namespace

TEST(CheckSamples, every_check_has_a_row_and_every_row_a_check)
{
    const std::map<std::string, CheckSample> samples = samplesByCheck();
    for (const Check& check : allChecks())
        EXPECT_TRUE(samples.contains(check.id)) << check.id << " has no row in " << __FILE__;
    for (const auto& [id, sample] : samples)
        EXPECT_NE(findCheck(QString::fromStdString(id)), nullptr) << id;
}

TEST(CheckSamples, the_passing_ones_are_compared_and_nothing_is_found)
{
    const std::map<std::string, CheckSample> samples = samplesByCheck();
    for (const Check& check : allChecks()) {
        const auto sample = samples.find(check.id);
        if (sample == samples.end())
            continue;
        const CheckOutcome outcome = outcomeOf(check, sample->second.passing());
        EXPECT_GT(outcome.compared, 0) << check.id;
        EXPECT_EQ(outcome.skipped, SkipReason::None) << check.id;
        for (const Finding& finding : outcome.findings)
            ADD_FAILURE() << check.id << ": " << qPrintable(finding.words.join(u';'));
    }
}

TEST(CheckSamples, something_is_found_in_the_failing_ones)
{
    const std::map<std::string, CheckSample> samples = samplesByCheck();
    for (const Check& check : allChecks()) {
        const auto sample = samples.find(check.id);
        if (sample == samples.end())
            continue;
        const CheckOutcome outcome = outcomeOf(check, sample->second.failing());
        const auto isTail = [](const Finding& finding) {
            return finding.severity == Severity::Tail;
        };
        EXPECT_FALSE(std::all_of(outcome.findings.begin(), outcome.findings.end(), isTail))
            << check.id;
    }
}

} // namespace budget::checks
