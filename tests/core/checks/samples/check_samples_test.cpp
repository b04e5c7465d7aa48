#include "tests/core/checks/samples/check_samples.h"

#include "core/checks/checked_document.h"
#include "core/checks/report/check_list.h"
#include "core/money/money_text.h"

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

bool isTail(const Finding& finding)
{
    return finding.severity == Severity::Tail;
}

// The document with one last place more in the first amount of a bottom line, as rounding leaves
// it: one document for each bottom line.
std::vector<Disclosure> nudged(const Disclosure& disclosure)
{
    std::vector<Disclosure> all;
    for (std::size_t t = 0; t < disclosure.tables.size(); ++t) {
        const Table& table = disclosure.tables[t];
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const Cell& cell = table.rows[r].cells[c];
                const bool isSum = table.rows[r].kind != RowKind::Item && cell.amount
                                   && !cell.amount->isZero() && cell.text.contains(u'.');
                if (!isSum)
                    continue;
                Disclosure other = disclosure;
                Cell& changed = other.tables[t].rows[r].cells[c];
                const std::int64_t place = fenPerUnit(table.unit) / 100;
                changed.amount = *cell.amount + Money::fromFen(std::max<std::int64_t>(1, place));
                changed.text = formatMoney(*changed.amount, table.unit, 2);
                all.push_back(std::move(other));
                break;
            }
        }
    }
    return all;
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
        EXPECT_FALSE(std::all_of(outcome.findings.begin(), outcome.findings.end(), isTail))
            << check.id;
    }
}

// Check::tolerance is what the code does: only checks that allow for rounding find tails.
TEST(CheckSamples, tails_are_of_checks_that_allow_for_rounding)
{
    int allowing = 0;
    const std::map<std::string, CheckSample> samples = samplesByCheck();
    for (const Check& check : allChecks()) {
        const auto sample = samples.find(check.id);
        if (sample == samples.end())
            continue;
        SampleDocument document = sample->second.passing();
        bool findsTails = false;
        for (Disclosure& other : nudged(document.disclosure)) {
            document.disclosure = std::move(other);
            const CheckOutcome outcome = outcomeOf(check, document);
            findsTails =
                findsTails || std::any_of(outcome.findings.begin(), outcome.findings.end(), isTail);
        }
        const bool allows =
            check.tolerance == Tolerance::Rounding || check.tolerance == Tolerance::Percentage;
        EXPECT_TRUE(allows || !findsTails) << check.id;
        allowing += findsTails ? 1 : 0;
    }
    EXPECT_GE(allowing, 5) << "sums of rounded parts";
}

} // namespace budget::checks
