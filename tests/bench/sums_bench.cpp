// How long the sums of a million line items take, beside SQLite and ledger over the same rows.

#include "core/budget/budget_document.h"
#include "tests/bench/large_budget.h"
#include "tests/bench/ledger_journal.h"
#include "tests/bench/sqlite_rows.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <sys/resource.h>

namespace budget::bench {

namespace {

// Bytes that the program holds on the heap.
std::size_t heldBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

// What programs that were started have used of the processor.
double secondsOfChildren()
{
    struct rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 totalOf(const Budget& budget)
{
    qint64 total = 0;
    for (const LineItem& item : budget.lineItems)
        total += item.amount.fen();
    return total;
}

void expectTotal(benchmark::State& state, qint64 total)
{
    static const qint64 wanted = totalOf(largeBudget());
    if (total != wanted)
        state.SkipWithError("a wrong total");
}

// The items of an edit, spread over the budget.
struct Edits
{
    int row = 0;

    const LineItem& next(const Budget& budget)
    {
        row = (row + 611'953) % budget.lineItems.size();
        return budget.lineItems[row];
    }
};

void buildSums(benchmark::State& state)
{
    const Budget& budget = largeBudget();
    for (auto _ : state) {
        const RollUp sums(budget, Money::fromFen(1));
        expectTotal(state, sums.total().fen());
    }
}

void groupInSqlite(benchmark::State& state)
{
    SqliteRows rows(largeBudget());
    for (auto _ : state) {
        for (const QString& column : dimensions())
            expectTotal(state, rows.sumBy(column));
    }
}

void balanceInLedger(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("a.journal"));
    writeJournal(largeBudget(), journal);
    for (auto _ : state) {
        const double before = secondsOfChildren();
        if (!ledgerBalance(journal))
            state.SkipWithError("ledger is not installed: apt-get install ledger");
        state.SetIterationTime(secondsOfChildren() - before);
    }
}

void editSums(benchmark::State& state)
{
    const Budget& budget = largeBudget();
    RollUp sums(budget, Money::fromFen(1));
    Edits edits;
    for (auto _ : state) {
        const LineItem& before = edits.next(budget);
        LineItem after = before;
        after.amount += Money::fromFen(1);
        sums.remove(before);
        sums.add(after);
    }
    state.counters["sum"] = static_cast<double>(sums.total().fen());
}

void editDocument(benchmark::State& state)
{
    BudgetDocument document(largeBudget());
    Edits edits;
    for (auto _ : state) {
        const LineItem& before = edits.next(document.budget());
        LineItem after = before;
        after.amount += Money::fromFen(1);
        if (!document.apply({{}, {updateFact(before, after)}}))
            state.SkipWithError("refused");
    }
}

void memoryOfItems(benchmark::State& state)
{
    const Budget& source = largeBudget();
    std::size_t items = 0;
    std::size_t sums = 0;
    for (auto _ : state) {
        const std::size_t before = heldBytes();
        FactList<LineItem> copy;
        copy.reserve(source.lineItems.size());
        for (const LineItem& item : source.lineItems)
            copy.append(item);
        items = heldBytes() - before;
        const RollUp rollUp(source, Money::fromFen(1));
        sums = heldBytes() - before - items;
        benchmark::DoNotOptimize(rollUp.total());
    }
    state.counters["item_bytes"] = static_cast<double>(items) / LineItems;
    state.counters["sum_bytes"] = static_cast<double>(sums) / LineItems;
}

BENCHMARK(buildSums)->Unit(benchmark::kMillisecond);
BENCHMARK(groupInSqlite)->Unit(benchmark::kMillisecond);
BENCHMARK(balanceInLedger)->Unit(benchmark::kMillisecond)->Iterations(1)->UseManualTime();
BENCHMARK(editSums)->Unit(benchmark::kMicrosecond);
BENCHMARK(editDocument)->Unit(benchmark::kMicrosecond);
BENCHMARK(memoryOfItems)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace budget::bench

int main(int argumentCount, char** arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    benchmark::Initialize(&argumentCount, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
