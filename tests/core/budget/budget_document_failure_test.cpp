// A store that fails: what is on the screen is what is in the file, always.

#include "core/budget/budget_document.h"
#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"

#include <gtest/gtest.h>

#include <functional>

namespace budget {

namespace {

// A store in memory whose n-th record fails (from 1), with the error of a full disk.
class FailingStore : public BudgetStore
{
public:
    explicit FailingStore(Budget budget)
        : m_budget(std::move(budget))
    {}

    void failAt(int record) { m_failing = record; }
    int records() const { return m_records; }
    const Budget& held() const { return m_budget; }

    QString path() const override { return QStringLiteral("memory"); }
    bool isReadOnly() const override { return false; }
    Result<Budget> load() override { return m_budget; }
    Result<void> record(const Change& change, const ChangeStamp&) override
    {
        if (++m_records == m_failing)
            return failure(ErrorCode::DiskFull);
        EXPECT_TRUE(apply(m_budget, change).has_value());
        return {};
    }
    Result<std::vector<AuditLine>> auditTrail(int) const override { return {}; }
    Result<BudgetVersion> keepVersion(const QString&, const ChangeStamp&) override { return {}; }
    Result<std::vector<BudgetVersion>> versions() const override { return {}; }
    Result<Budget> loadVersion(qint64) const override { return m_budget; }
    Result<void> saveCopy(const QString&) const override { return {}; }

private:
    Budget m_budget;
    int m_records = 0;
    int m_failing = 0;
};

LineItem itemOf(FactId id, std::int64_t fen)
{
    LineItem item;
    item.id = id;
    item.functional = SubjectCode::fromText(u"2080505").value();
    item.amount = Money::fromFen(fen);
    return item;
}

Budget threeItems()
{
    Budget budget;
    for (FactId id = 1; id <= 3; ++id)
        budget.lineItems.append(itemOf(id, 100 * id));
    return budget;
}

class BudgetDocumentFailure : public testing::Test
{
protected:
    BudgetDocumentFailure()
    {
        auto failing = std::make_unique<FailingStore>(threeItems());
        store = failing.get();
        document = BudgetDocument::open(std::move(failing)).value();
        QObject::connect(document.get(), &BudgetDocument::aboutToInsert, count());
        QObject::connect(document.get(), &BudgetDocument::inserted, count());
        QObject::connect(document.get(), &BudgetDocument::aboutToRemove, count());
        QObject::connect(document.get(), &BudgetDocument::removed, count());
        QObject::connect(document.get(), &BudgetDocument::updated, count());
        QObject::connect(document.get(), &BudgetDocument::changed, count());
        QObject::connect(document.get(), &BudgetDocument::undoChanged, count());
    }
    std::function<void()> count()
    {
        return [this] { ++announcements; };
    }

    // All that somebody can see of the document.
    QString state() const
    {
        QStringList words;
        for (const LineItem& item : document->budget().lineItems)
            words.append(QStringLiteral("%1=%2").arg(item.id).arg(item.amount.fen()));
        const RollUp& sums = document->rollUps().exact();
        words.append(QStringLiteral("total %1").arg(sums.total().fen()));
        words.append(QStringLiteral("208 %1").arg(
            sums.functional(SubjectCode::fromText(u"208").value()).fen()));
        words.append(QStringLiteral("undo %1").arg(document->canUndo()));
        words.append(QStringLiteral("redo %1").arg(document->canRedo()));
        return words.join(u' ');
    }
    // The next step fails, and nothing has happened.
    template<typename Step>
    void expectNothingHappens(Step step)
    {
        const QString before = state();
        const int announced = announcements;
        store->failAt(store->records() + 1);
        EXPECT_THAT(step(), FailsWith(ErrorCode::DiskFull));
        EXPECT_EQ(state(), before);
        EXPECT_EQ(announcements, announced);
        EXPECT_EQ(document->budget(), store->held());
    }
    Change edit(FactId id, std::int64_t fen) const
    {
        const LineItem& before = *document->budget().lineItems.find(id);
        LineItem after = before;
        after.amount = Money::fromFen(fen);
        return {{}, {updateFact(before, after)}};
    }

    FailingStore* store = nullptr;
    std::unique_ptr<BudgetDocument> document;
    int announcements = 0;
};

} // namespace

TEST_F(BudgetDocumentFailure, an_edit_that_is_not_kept_has_not_happened)
{
    expectNothingHappens([&] { return document->apply(edit(2, 7)); });
    EXPECT_TRUE(document->apply(edit(2, 7)).has_value()) << "and can be tried again";
    EXPECT_EQ(document->budget(), store->held());
    EXPECT_EQ(state(), QStringLiteral("1=100 2=7 3=300 total 407 208 407 undo 1 redo 0"));
}

TEST_F(BudgetDocumentFailure, a_group_that_is_not_kept_has_not_happened)
{
    Change group = edit(1, 5);
    group.facts.push_back(insertFact(itemOf(document->newId(FactKind::LineItem), 9), 0));
    group.facts.push_back(removeFact(itemOf(3, 300), 2));
    expectNothingHappens([&] { return document->apply(group); });
    EXPECT_TRUE(document->apply(group).has_value());
    EXPECT_EQ(document->budget(), store->held());
}

TEST_F(BudgetDocumentFailure, an_undo_and_a_redo_that_are_not_kept_can_be_tried_again)
{
    ASSERT_TRUE(document->apply(edit(1, 5)).has_value());
    ASSERT_TRUE(document->apply(edit(2, 6)).has_value());
    expectNothingHappens([&] { return document->undo(); });
    ASSERT_TRUE(document->undo().has_value());
    EXPECT_EQ(state(), QStringLiteral("1=5 2=200 3=300 total 505 208 505 undo 1 redo 1"));
    expectNothingHappens([&] { return document->redo(); });
    ASSERT_TRUE(document->redo().has_value());
    EXPECT_EQ(state(), QStringLiteral("1=5 2=6 3=300 total 311 208 311 undo 1 redo 0"));
}

TEST_F(BudgetDocumentFailure, keystrokes_that_are_not_kept_are_in_no_step)
{
    constexpr quint64 editor = 1;
    ASSERT_TRUE(document->apply(edit(1, 5), editor).has_value());
    expectNothingHappens([&] { return document->apply(edit(1, 55), editor); });
    ASSERT_TRUE(document->apply(edit(1, 56), editor).has_value());
    ASSERT_TRUE(document->undo().has_value());
    EXPECT_EQ(state(), QStringLiteral("1=100 2=200 3=300 total 600 208 600 undo 0 redo 1"));
}

TEST_F(BudgetDocumentFailure, a_change_that_is_refused_never_reaches_the_store)
{
    const int announced = announcements;
    EXPECT_THAT(document->apply({{}, {updateFact(itemOf(2, 1), itemOf(2, 2))}}),
                FailsWith(ErrorCode::FactConflict));
    EXPECT_THAT(document->apply({{}, {removeFact(itemOf(9, 1), 0)}}),
                FailsWith(ErrorCode::FactMissing));
    EXPECT_EQ(store->records(), 0);
    EXPECT_EQ(announcements, announced);
    EXPECT_EQ(document->budget(), threeItems());
}

} // namespace budget
