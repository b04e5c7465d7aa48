#include "core/storage/migration.h"

#include "core/money/error.h"
#include "core/storage/schema.h"
#include "tests/core/storage/budget_folder.h"
#include "tests/source_tree.h"

namespace budget::storage {

namespace {

// What they could hold.
Budget budgetOfSchema1()
{
    Budget budget = fullBudget();
    budget.waivers = {};
    return budget;
}

// Files of the first version, as the program of that time wrote fullBudget() (schema_1.sql is its
// dump and never changes).
class MigrationTest : public BudgetFolder
{
protected:
    MigrationTest() { makeOld(path()); }

    static void makeOld(const QString& path)
    {
        QFile dump(sourcePath(QStringLiteral("tests/core/storage/schema_1.sql")));
        EXPECT_TRUE(dump.open(QIODevice::ReadOnly));
        const auto connection = Connection::open(path, Access::Create, 100).value();
        for (const QString& statement :
             QString::fromUtf8(dump.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            const Result<int> done = connection->run(statement);
            EXPECT_TRUE(done.has_value()) << statement.toStdString();
        }
    }
    static QString schemaOf(const QString& path)
    {
        return sql(path, QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"));
    }
    QStringList oldCopies() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.v*.yusuan")});
    }
};

} // namespace

TEST_F(MigrationTest, an_old_file_becomes_one_of_today_and_its_old_self_is_kept)
{
    const QByteArray old = contentOf(path());
    {
        const auto opened = files.open(path());
        ASSERT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
        BudgetStore& store = **opened;
        EXPECT_EQ(textOf(store.load().value()), textOf(budgetOfSchema1()));
        EXPECT_EQ(store.load().value(), budgetOfSchema1());
        ASSERT_EQ(store.auditTrail(9).value().size(), 1U);
        EXPECT_EQ(store.auditTrail(9).value().front().stamp.when, stampOf("").when);
        EXPECT_TRUE(store.keepVersion(QStringLiteral("一上"), stampOf("li")).has_value());
        const Waiver waiver{1, QStringLiteral("narrative-total"), {}, QStringLiteral("更正")};
        const Change change{{ChangeLabel::Action::Waive, {}, 1}, {insertFact(waiver, 0)}};
        EXPECT_TRUE(store.record(change, stampOf("li")).has_value());
        EXPECT_EQ(store.load().value().waivers[0], waiver);
    }
    EXPECT_EQ(oldCopies(), QStringList(QStringLiteral("a.v1.yusuan")));
    EXPECT_EQ(contentOf(path("a.v1.yusuan")), old);
    EXPECT_EQ(sql(path(), dialect::readSchemaVersion()), QString::number(SchemaVersion));
    // The next opening has nothing to do.
    EXPECT_TRUE(files.open(path()).has_value());
    EXPECT_EQ(oldCopies().size(), 1);
}

TEST_F(MigrationTest, the_steps_lead_to_the_schema_that_is_written_today)
{
    ASSERT_TRUE(files.open(path()).has_value());
    create(Budget(), "new.yusuan");
    EXPECT_EQ(schemaOf(path()).toStdString(), schemaOf(path("new.yusuan")).toStdString());
    EXPECT_EQ(migrationSteps().back().from, SchemaVersion - 1);
}

TEST_F(MigrationTest, an_old_copy_is_never_overwritten)
{
    write(path("a.v1.yusuan"), "of last year");
    ASSERT_TRUE(files.open(path()).has_value());
    EXPECT_EQ(oldCopies(),
              QStringList({QStringLiteral("a.v1-2.yusuan"), QStringLiteral("a.v1.yusuan")}));
    EXPECT_EQ(contentOf(path("a.v1.yusuan")), "of last year");
}

TEST_F(MigrationTest, a_migration_that_fails_leaves_the_file_as_it_was)
{
    // A table in the way.
    sql(path(), QStringLiteral("CREATE TABLE version (x)"));
    const QByteArray old = contentOf(path());
    EXPECT_THAT(files.open(path()), FailsWith(ErrorCode::FileUnwritable));
    EXPECT_EQ(contentOf(path()), old);
    EXPECT_EQ(oldCopies(), QStringList());
}

TEST_F(MigrationTest, a_step_that_fails_takes_the_steps_before_it_back)
{
    const QByteArray old = contentOf(path());
    const auto connection = Connection::open(path(), Access::ReadWrite, 100).value();
    const std::vector<MigrationStep> steps{
        {1, versionStatements()}, {2, {QStringLiteral("ALTER TABLE nothing RENAME TO something")}}};
    EXPECT_THAT(migrate(*connection, steps), FailsWith(ErrorCode::FileUnwritable));
    EXPECT_EQ(contentOf(path()), old);
}

TEST_F(MigrationTest, an_old_file_is_looked_at_without_a_change)
{
    const QByteArray old = contentOf(path());
    const auto store = files.openReadOnly(path());
    ASSERT_TRUE(store.has_value());
    EXPECT_TRUE((*store)->isReadOnly());
    EXPECT_EQ((*store)->path(), path());
    EXPECT_EQ((*store)->load().value(), budgetOfSchema1());
    EXPECT_TRUE((*store)->versions().value().empty());
    EXPECT_EQ(contentOf(path()), old);
    EXPECT_EQ(filesInFolder(), QStringList(QStringLiteral("a.yusuan")));
    // A copy of it is of today.
    ASSERT_TRUE((*store)->saveCopy(path("b.yusuan")).has_value());
    EXPECT_EQ(schemaOf(path("b.yusuan")).count(QStringLiteral("CREATE TABLE version")), 1);
}

TEST_F(MigrationTest, what_is_left_of_an_old_file_is_recovered)
{
    const Result<RecoveredBudget> recovered = files.recover(path());
    ASSERT_TRUE(recovered.has_value());
    EXPECT_EQ(recovered->budget, budgetOfSchema1());
    EXPECT_EQ(recovered->missing, QStringList());
}

} // namespace budget::storage
