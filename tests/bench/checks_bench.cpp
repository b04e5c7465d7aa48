// How long the checks of the sample take: all of them, and those that one edit calls for. Aims:
// under 200 ms besides reading, under 10 ms after an edit.

#include "core/budget/budget_document.h"
#include "core/checks/report/check_run.h"
#include "core/derivation/derive.h"
#include "core/readers/file_reader.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/source_tree.h"

#include <QString>

#include <benchmark/benchmark.h>

namespace budget::bench {

namespace {

const Disclosure& sample()
{
    static const Disclosure disclosure =
        readers::FileReader(shippedTemplates().value())
            .read(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")))
            .value();
    return disclosure;
}

void checkAll(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checks::runChecks(sample()));
}

// One line item edited back and forth; its document derived (not timed), the checks brought up to
// date.
void checkAfterOneEdit(benchmark::State& state)
{
    BudgetDocument document(reconstruction::reconstruct(sample()).budget);
    checks::LiveChecks checks;
    checks.update(derivation::derive(document.budget(), document.rollUps()));
    std::int64_t step = 1'000'000;
    for (auto _ : state) {
        state.PauseTiming();
        const LineItem before = document.budget().lineItems[0];
        LineItem after = before;
        after.amount += Money::fromFen(step);
        step = -step;
        Change change;
        change.facts.push_back(updateFact(before, after));
        if (!document.apply(change))
            state.SkipWithError("the edit is refused");
        const Disclosure derived = derivation::derive(document.budget(), document.rollUps());
        state.ResumeTiming();
        checks.update(derived);
    }
    state.counters["checks"] = checks.lastRun();
}

void deriveAndCheckAfterOneEdit(benchmark::State& state)
{
    BudgetDocument document(reconstruction::reconstruct(sample()).budget);
    checks::LiveChecks checks;
    for (auto _ : state)
        checks.update(derivation::derive(document.budget(), document.rollUps()));
}

BENCHMARK(checkAll)->Unit(benchmark::kMillisecond);
BENCHMARK(checkAfterOneEdit)->Unit(benchmark::kMillisecond);
BENCHMARK(deriveAndCheckAfterOneEdit)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace budget::bench

BENCHMARK_MAIN();
