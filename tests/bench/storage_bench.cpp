// How long a file of a million line items takes to make, to open and to edit.

#include "core/budget/budget_document.h"
#include "core/storage/sqlite_budget_files.h"
#include "tests/bench/large_budget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace budget::bench {

namespace {

const storage::SqliteBudgetFiles& files()
{
    static const storage::SqliteBudgetFiles all;
    return all;
}

QString path(const char* name = "a.yusuan")
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromLatin1(name));
}

void createFile(benchmark::State& state)
{
    for (auto _ : state) {
        if (!files().create(path(), largeBudget(), {}))
            state.SkipWithError("not made");
    }
    state.counters["MB"] = static_cast<double>(QFileInfo(path()).size() >> 20);
}

void openFile(benchmark::State& state)
{
    for (auto _ : state) {
        if (!files().open(path()))
            state.SkipWithError("not opened");
    }
}

void openAndLoad(benchmark::State& state)
{
    for (auto _ : state) {
        auto store = files().open(path());
        if (!store || !BudgetDocument::open(std::move(*store)))
            state.SkipWithError("not opened");
    }
}

void saveCopy(benchmark::State& state)
{
    const auto store = files().openReadOnly(path());
    for (auto _ : state) {
        if (!(*store)->saveCopy(path("b.yusuan")))
            state.SkipWithError("not copied");
    }
}

// With the disk: until the edit is on it.
void editFile(benchmark::State& state)
{
    const auto document = BudgetDocument::open(files().open(path()).value()).value();
    int row = 0;
    for (auto _ : state) {
        row = (row + 611'953) % LineItems;
        const LineItem& before = document->budget().lineItems[row];
        LineItem after = before;
        after.amount += Money::fromFen(1);
        if (!document->apply({{}, {updateFact(before, after)}}))
            state.SkipWithError("refused");
    }
}

void insertInTheMiddle(benchmark::State& state)
{
    const auto document = BudgetDocument::open(files().open(path()).value()).value();
    for (auto _ : state) {
        LineItem item = document->budget().lineItems[0];
        item.id = document->newId(FactKind::LineItem);
        if (!document->apply({{}, {insertFact(item, LineItems / 2)}}))
            state.SkipWithError("refused");
    }
}

BENCHMARK(createFile)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(openFile)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(saveCopy)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(editFile)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(insertInTheMiddle)->Unit(benchmark::kMillisecond)->Iterations(100);

} // namespace

} // namespace budget::bench

int main(int argumentCount, char** arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    benchmark::Initialize(&argumentCount, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
