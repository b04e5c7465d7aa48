#include "core/storage/sqlite_budget_store.h"

#include "core/budget/budget_document.h"
#include "core/money/error.h"
#include "tests/core/storage/budget_folder.h"

#include <random>

namespace budget::storage {

namespace {

class SqliteBudgetStoreTest : public BudgetFolder
{};

LineItem itemOf(FactId id, std::int64_t fen)
{
    LineItem item;
    item.id = id;
    item.amount = Money::fromFen(fen);
    return item;
}

std::string amountsOf(const Budget& budget)
{
    QStringList amounts;
    for (const LineItem& item : budget.lineItems)
        amounts.append(QString::number(item.amount.fen()));
    return amounts.join(u' ').toStdString();
}

// The change that puts every fact of `to` where `from` has none: all kinds in one.
Change fillingIn(const Budget& from, const Budget& to)
{
    Change change{{ChangeLabel::Action::Import, QStringLiteral("全部"), 12}, {}};
    change.facts = {updateFact(from.properties, to.properties), updateFact(from.layout, to.layout)};
    for (int kind = 0; kind < FactKindCount; ++kind) {
        visitFacts(to, static_cast<FactKind>(kind), [&](const auto& list) {
            for (int row = 0; row < list.size(); ++row)
                change.facts.push_back(insertFact(list[row], row));
        });
    }
    return change;
}

} // namespace

TEST_F(SqliteBudgetStoreTest, what_is_created_is_loaded_whole)
{
    for (const Budget& budget : {Budget(), fullBudget(), longBudget(300)}) {
        const std::unique_ptr<BudgetStore> store = create(budget);
        ASSERT_NE(store, nullptr);
        EXPECT_FALSE(store->isReadOnly());
        EXPECT_EQ(store->path(), path());
        EXPECT_EQ(textOf(store->load().value()), textOf(budget));
        EXPECT_EQ(load(), budget);
    }
    EXPECT_EQ(filesInFolder(), QStringList(QStringLiteral("a.yusuan")));
}

TEST_F(SqliteBudgetStoreTest, a_change_of_every_kind_comes_back_and_can_be_taken_back)
{
    const std::unique_ptr<BudgetStore> store = create(Budget());
    const Change all = fillingIn(Budget(), fullBudget());
    ASSERT_TRUE(store->record(all, stampOf("li@desk")).has_value());
    EXPECT_EQ(textOf(load()), textOf(fullBudget()));
    EXPECT_EQ(load(), fullBudget());
    ASSERT_TRUE(store->record(inverseOf(all), stampOf("li@desk", ChangeNature::Undo)).has_value());
    EXPECT_EQ(load(), Budget());
}

TEST_F(SqliteBudgetStoreTest, the_trail_tells_every_change_with_its_facts)
{
    const std::unique_ptr<BudgetStore> store = create(Budget());
    const Change all = fillingIn(Budget(), fullBudget());
    ASSERT_TRUE(store->record(all, stampOf("wang@desk")).has_value());
    ASSERT_TRUE(store->record(inverseOf(all), stampOf("li@desk", ChangeNature::Undo)).has_value());
    const std::vector<AuditLine> trail = store->auditTrail(10).value();
    ASSERT_EQ(trail.size(), 3U);
    EXPECT_EQ(trail[0].number, 3);
    EXPECT_EQ(trail[0].stamp.nature, ChangeNature::Undo);
    EXPECT_EQ(trail[0].change, inverseOf(all));
    EXPECT_EQ(trail[1].number, 2);
    EXPECT_EQ(trail[1].stamp.who, QStringLiteral("wang@desk"));
    EXPECT_EQ(trail[1].stamp.when, stampOf("").when);
    EXPECT_EQ(trail[1].change, all);
    EXPECT_EQ(trail[2].number, 1);
    EXPECT_EQ(trail[2].change.label.action, ChangeLabel::Action::Create);
    EXPECT_EQ(store->auditTrail(1).value().size(), 1U);
}

TEST_F(SqliteBudgetStoreTest, a_change_that_nobody_signed_is_kept_all_the_same)
{
    const std::unique_ptr<BudgetStore> store = files.create(path(), Budget(), {}).value();
    ASSERT_TRUE(store->record({{}, {insertFact(itemOf(1, 1), 0)}}, {}).has_value());
    EXPECT_EQ(store->auditTrail(1).value().front().stamp.who, QString());
    EXPECT_TRUE(store->keepVersion({}, {}).has_value());
}

TEST_F(SqliteBudgetStoreTest, facts_stay_in_the_users_order_wherever_they_are_inserted)
{
    auto document = BudgetDocument::open(create(Budget())).value();
    const auto insertAt = [&document](int row, std::int64_t fen) {
        const LineItem item = itemOf(document->newId(FactKind::LineItem), fen);
        ASSERT_TRUE(document->apply({{}, {insertFact(item, row)}}).has_value());
    };
    insertAt(0, 1);
    insertAt(1, 5);
    insertAt(0, 0);
    insertAt(2, 3);
    EXPECT_EQ(amountsOf(load()), "0 1 3 5");
    // Always at the same row: its gap is used up after some thirty times.
    for (int i = 0; i < 200; ++i)
        insertAt(2, 100 + i);
    EXPECT_EQ(amountsOf(load()), amountsOf(document->budget()));
    for (int i = 0; i < 200; ++i)
        insertAt(3 + i, 1000 + i);
    EXPECT_EQ(load(), document->budget());
}

TEST_F(SqliteBudgetStoreTest, what_a_document_did_at_random_is_in_the_file)
{
    std::mt19937 random(1); // NOLINT: the same edits every time
    auto document = BudgetDocument::open(create(longBudget(40))).value();
    for (int step = 0; step < 300; ++step) {
        const Budget& budget = document->budget();
        const int row = static_cast<int>(random() % static_cast<unsigned>(budget.lineItems.size()));
        const LineItem item = budget.lineItems[row];
        LineItem edited = item;
        edited.amount = Money::fromFen(step);
        Result<void> done;
        switch (random() % 5) {
        case 0:
            edited.id = document->newId(FactKind::LineItem);
            done = document->apply({{}, {insertFact(edited, row)}});
            break;
        case 1:
            if (budget.lineItems.size() > 1)
                done = document->apply({{}, {removeFact(item, row)}});
            break;
        case 2:
            done = document->undo();
            break;
        case 3:
            done = document->redo();
            break;
        default:
            done = document->apply({{}, {updateFact(item, edited)}});
        }
        ASSERT_TRUE(done.has_value()) << step;
    }
    EXPECT_EQ(load(), document->budget());
    EXPECT_EQ(sql(path(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

TEST_F(SqliteBudgetStoreTest, an_id_never_comes_back)
{
    {
        auto document = BudgetDocument::open(create(Budget())).value();
        const LineItem item = itemOf(document->newId(FactKind::LineItem), 1);
        ASSERT_EQ(item.id, 1);
        ASSERT_TRUE(document->apply({{}, {insertFact(item, 0)}}).has_value());
        ASSERT_TRUE(document->apply({{}, {removeFact(item, 0)}}).has_value());
    }
    auto document = BudgetDocument::open(files.open(path()).value()).value();
    EXPECT_EQ(document->newId(FactKind::LineItem), 2);
}

TEST_F(SqliteBudgetStoreTest, a_change_by_somebody_else_is_a_conflict_and_nothing_is_written)
{
    const std::unique_ptr<BudgetStore> store = create(longBudget(3));
    const Budget before = store->load().value();
    sql(path(), QStringLiteral("UPDATE budget SET revision = revision + 1"));
    const Change change{{}, {insertFact(itemOf(9, 1), 1)}};
    EXPECT_THAT(store->record(change, stampOf("li")), FailsWith(ErrorCode::FileConflict));
    EXPECT_THAT(store->keepVersion(QStringLiteral("v"), stampOf("li")),
                FailsWith(ErrorCode::FileConflict));
    EXPECT_EQ(load(), before);
    // Who loads it again has seen the other change.
    ASSERT_TRUE(store->load().has_value());
    EXPECT_TRUE(store->record(change, stampOf("li")).has_value());
}

TEST_F(SqliteBudgetStoreTest, a_change_that_fails_in_its_middle_leaves_nothing)
{
    const std::unique_ptr<BudgetStore> store = create(longBudget(3));
    const Budget before = store->load().value();
    Change change{{}, {insertFact(itemOf(9, 1), 1), insertFact(itemOf(10, 2), 2)}};
    change.facts.push_back(removeFact(itemOf(77, 1), 0)); // there is none
    EXPECT_THAT(store->record(change, stampOf("li")), FailsWith(ErrorCode::FileConflict));
    EXPECT_EQ(load(), before);
    EXPECT_EQ(store->auditTrail(9).value().size(), 1U);
    // And the store goes on as if it had not been.
    change.facts.pop_back();
    EXPECT_TRUE(store->record(change, stampOf("li")).has_value());
    EXPECT_EQ(amountsOf(load()), "1000 1 2 1001 1002");
}

TEST_F(SqliteBudgetStoreTest, a_version_is_the_budget_as_it_was)
{
    const std::unique_ptr<BudgetStore> store = create(fullBudget());
    const Result<BudgetVersion> first =
        store->keepVersion(QStringLiteral("一上"), stampOf("li@desk"));
    ASSERT_TRUE(first.has_value());
    const LineItem before = fullBudget().lineItems[0];
    LineItem after = before;
    after.amount = Money::fromFen(7);
    ASSERT_TRUE(store->record({{}, {updateFact(before, after)}}, stampOf("li")).has_value());
    const Budget edited = store->load().value();
    const Result<BudgetVersion> second = store->keepVersion({}, stampOf("wang@desk"));
    ASSERT_TRUE(second.has_value());

    const std::vector<BudgetVersion> versions = store->versions().value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].id, first->id);
    EXPECT_EQ(versions[0].name, QStringLiteral("一上"));
    EXPECT_EQ(versions[0].stamp.when, stampOf("").when);
    EXPECT_EQ(versions[1].stamp.who, QStringLiteral("wang@desk"));
    EXPECT_EQ(store->loadVersion(first->id).value(), fullBudget());
    EXPECT_EQ(store->loadVersion(second->id).value(), edited);
    EXPECT_EQ(store->load().value(), edited);
    EXPECT_NE(edited, fullBudget());
    EXPECT_THAT(store->loadVersion(99), FailsWith(ErrorCode::FileDamaged));
}

TEST_F(SqliteBudgetStoreTest, who_only_looks_writes_nothing)
{
    create(fullBudget());
    const QByteArray before = hashOf(path());
    const std::unique_ptr<BudgetStore> store = files.openReadOnly(path()).value();
    EXPECT_TRUE(store->isReadOnly());
    EXPECT_EQ(store->load().value(), fullBudget());
    const Change change{{}, {insertFact(itemOf(99, 1), 0)}};
    EXPECT_THAT(store->record(change, stampOf("li")), FailsWith(ErrorCode::FileReadOnly));
    EXPECT_THAT(store->keepVersion(QStringLiteral("v"), stampOf("li")),
                FailsWith(ErrorCode::FileReadOnly));
    EXPECT_EQ(hashOf(path()), before);
    EXPECT_EQ(filesInFolder(), QStringList(QStringLiteral("a.yusuan")));
}

TEST_F(SqliteBudgetStoreTest, a_copy_has_everything_and_takes_the_place_of_what_was_there)
{
    const std::unique_ptr<BudgetStore> store = create(fullBudget());
    ASSERT_TRUE(store->keepVersion(QStringLiteral("v"), stampOf("li")).has_value());
    write(path("b 100%#.yusuan"), "something else");
    for (const char* name : {"b 100%#.yusuan", "预算?.yusuan", "b 100%#.yusuan"}) {
        ASSERT_TRUE(store->saveCopy(path(name)).has_value()) << name;
        EXPECT_EQ(load(name), fullBudget());
        const std::unique_ptr<BudgetStore> copy = files.open(path(name)).value();
        EXPECT_EQ(copy->auditTrail(9).value().size(), 1U);
        EXPECT_EQ(copy->versions().value().size(), 1U);
    }
    EXPECT_TRUE(store->saveCopy(path()).has_value()) << "onto itself";
    EXPECT_TRUE(store->record({{}, {insertFact(itemOf(99, 1), 0)}}, stampOf("li")).has_value());
}

TEST_F(SqliteBudgetStoreTest, the_tables_refuse_what_no_budget_may_hold)
{
    create(longBudget(3));
    for (const char* statement : {"UPDATE line_item SET amount = 1.5",
                                  "UPDATE line_item SET amount = 10000000000000001",
                                  "UPDATE line_item SET amount = NULL",
                                  "UPDATE line_item SET source = 'lottery'",
                                  "UPDATE line_item SET is_inferred = 2",
                                  "UPDATE line_item SET tail = 128",
                                  "UPDATE line_item SET functional = '12345678901234567'",
                                  "UPDATE line_item SET unit = 99",
                                  "UPDATE line_item SET id = 0 WHERE id = 1",
                                  "DELETE FROM unit WHERE id = 1",
                                  "DELETE FROM budget",
                                  "INSERT INTO version VALUES (1, 5, 'v', 'li', '')"})
        EXPECT_TRUE(sql(path(), QString::fromLatin1(statement)).contains(u"constraint")
                    || sql(path(), QString::fromLatin1(statement)).contains(u"cannot store"))
            << statement << ": " << sql(path(), QString::fromLatin1(statement)).toStdString();
    EXPECT_EQ(load(), longBudget(3));
}

TEST_F(SqliteBudgetStoreTest, rows_that_are_no_budget_are_not_loaded)
{
    for (const char* statement : {"UPDATE line_item SET functional = 'abc' WHERE id = 2",
                                  "UPDATE line_item SET position = 7",
                                  "UPDATE unit SET parent = 8 WHERE id = 1",
                                  "UPDATE project SET indicators = '[{\"first\": 1}]'",
                                  "DELETE FROM layout"}) {
        create(longBudget(3));
        EXPECT_EQ(sql(path(), QString::fromLatin1(statement)), QString()) << statement;
        const auto store = files.openReadOnly(path());
        ASSERT_TRUE(store.has_value());
        EXPECT_THAT((*store)->load(), FailsWith(ErrorCode::FileDamaged)) << statement;
    }
}

} // namespace budget::storage
