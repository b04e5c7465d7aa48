#include "app/budget_conversion.h"

#include "core/money/error.h"
#include "core/readers/file_reader.h"
#include "core/storage/sqlite_budget_files.h"
#include "core/writers/text/json_writer.h"
#include "tests/core/money/result_matchers.h"
#include "tests/source_tree.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace budget::app {

namespace {

class BudgetConversion : public testing::Test
{
protected:
    Result<LeftOut> write(const QString& from, const QString& to) const
    {
        const QDateTime when(QDate(2023, 2, 10), QTime(9, 0), Qt::UTC);
        return writeBudget(
            from, to, reader, budgets, {QStringLiteral("li@desk"), when, ChangeNature::Edit});
    }
    QByteArray tablesOf(const QString& path) const
    {
        const Result<Disclosure> disclosure = readDisclosure(path, reader, budgets);
        EXPECT_TRUE(disclosure.has_value()) << qPrintable(path);
        return disclosure ? writers::toJson(*disclosure, {}) : QByteArray();
    }
    QString path(const QString& name) const { return folder.filePath(name); }

    const QString sample = sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"));
    const readers::FileReader reader{shippedTemplates().value()};
    const storage::SqliteBudgetFiles budgets;
    const QTemporaryDir folder;
};

} // namespace

TEST_F(BudgetConversion, a_published_document_becomes_a_budget_that_publishes_it)
{
    const Result<LeftOut> written = write(sample, path(QStringLiteral("a.yusuan")));
    ASSERT_TRUE(written.has_value());
    EXPECT_TRUE(written->differences.empty());
    EXPECT_GT(written->figures, 200);
    EXPECT_EQ(tablesOf(path(QStringLiteral("a.yusuan"))), tablesOf(sample));
}

TEST_F(BudgetConversion, a_budget_is_copied_with_its_trail_and_versions)
{
    const QString first = path(QStringLiteral("a.yusuan"));
    const QString second = path(QStringLiteral("预算 100% #2?.yusuan"));
    ASSERT_TRUE(write(sample, first).has_value());
    {
        const auto store = budgets.open(first);
        ASSERT_TRUE(store.has_value());
        const ChangeStamp stamp{QStringLiteral("wang@desk"), QDateTime::currentDateTimeUtc(), {}};
        ASSERT_TRUE((*store)->keepVersion(QStringLiteral("一上"), stamp).has_value());
    }
    ASSERT_TRUE(write(first, second).has_value());
    EXPECT_EQ(tablesOf(second), tablesOf(first));
    const auto store = budgets.openReadOnly(second);
    ASSERT_TRUE(store.has_value());
    const std::vector<AuditLine> trail = (*store)->auditTrail(10).value();
    ASSERT_EQ(trail.size(), 1U);
    EXPECT_EQ(trail.front().stamp.who, QStringLiteral("li@desk"));
    EXPECT_EQ(trail.front().change.label.action, ChangeLabel::Action::Create);
    ASSERT_EQ((*store)->versions().value().size(), 1U);
    EXPECT_EQ((*store)->versions().value().front().name, QStringLiteral("一上"));
}

TEST_F(BudgetConversion, a_document_without_tables_makes_no_budget)
{
    const QString text = path(QStringLiteral("letter.txt"));
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter\n");
    file.close();
    EXPECT_THAT(write(text, path(QStringLiteral("a.yusuan"))),
                FailsWith(ErrorCode::NothingRecognized));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("a.yusuan"))));
}

} // namespace budget::app
