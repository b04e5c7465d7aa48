#include "core/storage/recovery.h"

#include "core/money/error.h"
#include "tests/core/storage/budget_folder.h"

#include <random>

namespace budget::storage {

namespace {

constexpr int PageSize = 4096;

class RecoveryTest : public BudgetFolder
{
protected:
    // What is read of a damaged file; the file stays as it is.
    RecoveredBudget recover(const QByteArray& damaged)
    {
        write(path("bad.yusuan"), damaged);
        const Result<RecoveredBudget> recovered = files.recover(path("bad.yusuan"));
        EXPECT_TRUE(recovered.has_value()) << recovered.error().detail.toStdString();
        EXPECT_EQ(contentOf(path("bad.yusuan")), damaged);
        return recovered.value_or(RecoveredBudget());
    }
};

// Line items that are in both and are not the same, but for a project or unit that is lost.
int differentItems(const Budget& recovered, const Budget& original)
{
    int different = 0;
    for (LineItem item : recovered.lineItems) {
        const LineItem* wanted = original.lineItems.find(item.id);
        if (wanted != nullptr && item.unit == 0)
            item.unit = wanted->unit;
        if (wanted != nullptr && item.project == 0)
            item.project = wanted->project;
        different += wanted == nullptr || item != *wanted;
    }
    return different;
}

} // namespace

TEST_F(RecoveryTest, a_whole_file_is_read_whole)
{
    create(fullBudget());
    const RecoveredBudget recovered = recover(contentOf(path()));
    EXPECT_EQ(recovered.budget, fullBudget());
    EXPECT_EQ(recovered.missing, QStringList());
    EXPECT_EQ(recovered.factCount, 19);
}

TEST_F(RecoveryTest, both_sides_of_a_broken_page_are_read)
{
    const Budget budget = longBudget(5000);
    create(budget);
    const QByteArray whole = contentOf(path());
    const int pages = static_cast<int>(whole.size() / PageSize);
    int recoveredParts = 0;
    // Every tenth page in turn, so that leaves and roots of all tables are hit.
    for (int page = 1; page < pages; page += 10) {
        QByteArray damaged = whole;
        damaged.replace(page * PageSize, PageSize, QByteArray(PageSize, '\xA5'));
        const RecoveredBudget recovered = recover(damaged);
        EXPECT_EQ(differentItems(recovered.budget, budget), 0) << "page " << page;
        const int found = recovered.budget.lineItems.size();
        if (recovered.missing.contains(QStringLiteral("line_item"))) {
            EXPECT_LT(found, 5000);
            recoveredParts += found > 4800; // all but the page's own
        } else {
            EXPECT_EQ(found, 5000) << "page " << page;
        }
    }
    EXPECT_GT(recoveredParts, 3);
}

TEST_F(RecoveryTest, what_is_left_of_a_file_cut_short_is_read)
{
    const Budget budget = longBudget(5000);
    create(budget);
    const QByteArray whole = contentOf(path());
    int parts = 0;
    for (int tenth = 1; tenth < 10; ++tenth) {
        const RecoveredBudget recovered = recover(whole.first(whole.size() * tenth / 10));
        EXPECT_EQ(differentItems(recovered.budget, budget), 0) << tenth;
        EXPECT_FALSE(recovered.missing.isEmpty()) << tenth;
        parts += !recovered.budget.lineItems.isEmpty();
    }
    EXPECT_GE(parts, 2); // a tree whose upper pages stood at the end is lost
}

TEST_F(RecoveryTest, several_broken_pages_never_make_up_more_facts)
{
    const Budget budget = longBudget(3000);
    create(budget);
    const QByteArray whole = contentOf(path());
    std::mt19937 random(7); // NOLINT: the same damage every time
    for (int round = 0; round < 30; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 40; ++i)
            damaged[static_cast<qsizetype>(
                PageSize + random() % static_cast<unsigned>(whole.size() - PageSize))] =
                static_cast<char>(random() % 256);
        const RecoveredBudget recovered = recover(damaged);
        EXPECT_LE(recovered.budget.lineItems.size(), 3000 + 40) << round;
    }
}

TEST_F(RecoveryTest, rows_that_are_no_facts_are_left_out_and_the_kind_is_named)
{
    create(longBudget(20));
    sql(path(), QStringLiteral("UPDATE line_item SET functional = 'abc' WHERE id = 7"));
    sql(path(), QStringLiteral("DELETE FROM layout"));
    const RecoveredBudget recovered = recover(contentOf(path()));
    EXPECT_EQ(recovered.budget.lineItems.size(), 19);
    EXPECT_EQ(recovered.missing,
              QStringList({QStringLiteral("layout"), QStringLiteral("line_item")}));
    // What was recovered is a budget that can be written.
    EXPECT_NE(create(recovered.budget, "b.yusuan"), nullptr);
}

TEST_F(RecoveryTest, a_file_of_which_nothing_is_left_is_an_error)
{
    create(fullBudget());
    QByteArray damaged = contentOf(path());
    damaged.replace(100, PageSize - 100, QByteArray(PageSize - 100, '\xA5'));
    write(path("bad.yusuan"), damaged);
    EXPECT_THAT(files.recover(path("bad.yusuan")), FailsWith(ErrorCode::FileDamaged));
    write(path("bad.yusuan"), "a letter");
    EXPECT_THAT(files.recover(path("bad.yusuan")), FailsWith(ErrorCode::FileForeign));
}

} // namespace budget::storage
