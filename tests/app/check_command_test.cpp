// `yusuan check` over real files: what it prints, its exit status, a file that cannot be read.

#include "app/check_command.h"

#include "app/budget_conversion.h"
#include "app/file_checks.h"
#include "core/checks/report/check_list.h"
#include "core/checks/report/check_run.h"
#include "core/checks/waiver.h"
#include "core/derivation/derive.h"
#include "core/readers/file_reader.h"
#include "core/storage/sqlite_budget_files.h"
#include "core/writers/file_disclosure_writer.h"
#include "tests/source_tree.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace budget::app {

namespace {

using testing::HasSubstr;

const QString Sample = sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"));

// The program with its real reader; files in a folder of their own.
class CheckCommand : public testing::Test
{
protected:
    // The sample with some words replaced.
    QString file(const QString& name, const char* before = "", const char* after = "")
    {
        QFile sample(Sample);
        EXPECT_TRUE(sample.open(QIODevice::ReadOnly));
        QByteArray text = sample.readAll();
        if (*before != '\0') {
            EXPECT_TRUE(text.contains(before)) << before;
            text.replace(before, after);
        }
        QFile written(m_folder.filePath(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(text);
        return written.fileName();
    }

    int run(const QStringList& arguments)
    {
        m_output.clear();
        m_errors.clear();
        Services services{m_reader, m_writer, m_budgets, {}, {}, {}, {}, {}, {}};
        services.writeOutput = [this](const QByteArray& bytes) {
            m_output += bytes;
            return true;
        };
        services.writeError = [this](const QString& line) { m_errors.append(line); };
        services.progress = [this](int done, int count) {
            m_progress.append(QStringLiteral("%1/%2").arg(done).arg(count));
        };
        return runCommandLine(QStringList(QStringLiteral("check")) + arguments, services);
    }

    QTemporaryDir m_folder;
    readers::FileReader m_reader{shippedTemplates().value()};
    writers::FileDisclosureWriter m_writer;
    storage::SqliteBudgetFiles m_budgets;
    QByteArray m_output;
    QStringList m_errors;
    QStringList m_progress;
};

} // namespace

TEST_F(CheckCommand, a_sound_document_ends_with_nought)
{
    EXPECT_EQ(run({file(QStringLiteral("a.txt"))}), Done);
    EXPECT_THAT(m_output.toStdString(), HasSubstr("nothing found"));
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(CheckCommand, a_document_that_contradicts_itself_ends_with_one)
{
    const QString path = file(QStringLiteral("a.txt"), "318.88", "318.98");
    EXPECT_EQ(run({path}), FoundErrors);
    EXPECT_THAT(m_output.toStdString(), HasSubstr("[three-public-sum]"));
    EXPECT_EQ(run({path, QStringLiteral("--format"), QStringLiteral("json")}), FoundErrors);
    const QJsonObject checked = QJsonDocument::fromJson(m_output)
                                    .object()[QStringLiteral("files")]
                                    .toArray()
                                    .first()
                                    .toObject();
    EXPECT_EQ(checked[QStringLiteral("file")].toString(), path);
    EXPECT_EQ(checked[QStringLiteral("fiscalYear")].toInt(), 2023);
    EXPECT_GT(checked[QStringLiteral("checksRun")].toInt(), 20);
    const QJsonObject finding = checked[QStringLiteral("findings")].toArray().first().toObject();
    EXPECT_EQ(finding[QStringLiteral("check")].toString(), QStringLiteral("three-public-sum"));
    EXPECT_EQ(finding[QStringLiteral("severity")].toString(), QStringLiteral("error"));
    EXPECT_EQ(finding[QStringLiteral("left")].toObject()[QStringLiteral("table")].toString(),
              QStringLiteral("three_public"));
}

TEST_F(CheckCommand, a_broken_file_does_not_stop_the_rest)
{
    QFile broken(m_folder.filePath(QStringLiteral("broken.pdf")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.4 and no more");
    broken.close();
    QStringList files{file(QStringLiteral("a.txt")), broken.fileName()};
    for (int i = 0; i < 9; ++i)
        files.append(file(QStringLiteral("b%1.txt").arg(i)));
    for (const char* jobs : {"1", "3", "20"}) {
        EXPECT_EQ(run(files
                      + QStringList{QStringLiteral("--jobs"),
                                    QString::fromLatin1(jobs),
                                    QStringLiteral("--format=json")}),
                  Failed);
        ASSERT_EQ(m_errors.size(), 1);
        EXPECT_THAT(m_errors.front().toStdString(), HasSubstr("broken.pdf"));
        const QJsonArray checked =
            QJsonDocument::fromJson(m_output).object()[QStringLiteral("files")].toArray();
        ASSERT_EQ(checked.size(), files.size());
        for (int i = 0; i < files.size(); ++i)
            EXPECT_EQ(checked[i].toObject()[QStringLiteral("file")].toString(), files[i]);
        EXPECT_EQ(m_progress.last(), QStringLiteral("11/11"));
    }
}

TEST_F(CheckCommand, what_a_budget_keeps_as_no_mistake_is_told_apart)
{
    const QString path = m_folder.filePath(QStringLiteral("a.yusuan"));
    const QString text = file(QStringLiteral("a.txt"), "预算收入8900.03", "预算收入8900.13");
    const ChangeStamp stamp{QStringLiteral("li@desk"), QDateTime::currentDateTimeUtc(), {}};
    ASSERT_TRUE(writeBudget(text, path, m_reader, m_budgets, stamp).has_value());
    ASSERT_EQ(run({path}), FoundErrors);
    {
        const auto store = m_budgets.open(path);
        ASSERT_TRUE(store.has_value());
        const Disclosure disclosure = derivation::derive((*store)->load().value());
        Change waive{{ChangeLabel::Action::Waive, QStringLiteral("?"), 1}, {}};
        for (const checks::Finding& finding : checks::runChecks(disclosure).findings()) {
            const Waiver waiver{static_cast<FactId>(waive.facts.size()) + 1,
                                finding.check,
                                checks::waiverPlace(disclosure, finding),
                                QStringLiteral("as agreed")};
            waive.facts.push_back(insertFact(waiver, static_cast<int>(waive.facts.size())));
        }
        ASSERT_TRUE((*store)->record(waive, stamp).has_value());
    }
    EXPECT_EQ(run({path}), Done);
    EXPECT_THAT(m_output.toStdString(), HasSubstr("nothing found"));
    EXPECT_THAT(m_output.toStdString(), HasSubstr("no mistake (as agreed)"));
}

TEST_F(CheckCommand, a_folder_stands_for_every_ending_that_is_read)
{
    const QStringList endings =
        readers::FileReader::endings() + QStringList{QStringLiteral("yusuan")};
    EXPECT_TRUE(endings.contains(QStringLiteral("tsv")));
    for (const QString& ending : endings)
        file(QStringLiteral("a.") + ending.toUpper());
    file(QStringLiteral("a.png"));
    EXPECT_EQ(filesBehind({m_folder.path()}).size(), endings.size());
}

TEST_F(CheckCommand, a_folder_stands_for_its_files_and_many_make_one_table)
{
    file(QStringLiteral("b.txt"), "318.88", "318.98");
    file(QStringLiteral("a.txt"));
    file(QStringLiteral("notes.md"));
    EXPECT_EQ(run({m_folder.path(), QStringLiteral("--format"), QStringLiteral("csv")}),
              FoundErrors);
    const QList<QByteArray> lines = m_output.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_THAT(lines[0].toStdString(), HasSubstr("three-public-sum"));
    EXPECT_THAT(lines[1].toStdString(), HasSubstr("a.txt"));
    const auto checks = static_cast<qsizetype>(checks::allChecks().size());
    EXPECT_EQ(lines[0].count(" ["), checks) << "a title and the id of each";
    EXPECT_EQ(lines[1].count(','), checks + 5);
    EXPECT_EQ(lines[2].count(','), checks + 5);
}

TEST_F(CheckCommand, the_document_of_the_year_before_goes_with_one_file)
{
    const QString path = file(QStringLiteral("a.txt"));
    const QString last = file(QStringLiteral("last.txt"), "2023", "2022");
    EXPECT_EQ(run({path, QStringLiteral("--last-year"), last, QStringLiteral("--format=json")}),
              Done);
    EXPECT_THAT(m_output.toStdString(), Not(HasSubstr("\"last-year-figure\"")))
        << "it is not among the skipped";
    EXPECT_EQ(run({path, QStringLiteral("--last-year"), path}), Failed);
    ASSERT_EQ(m_errors.size(), 1);
    EXPECT_THAT(m_errors.front().toStdString(), HasSubstr("not the budget of the year before"));
    EXPECT_EQ(run({path, last, QStringLiteral("--last-year"), last}), Failed);
    EXPECT_EQ(run({path, QStringLiteral("--last-year"), QStringLiteral("/nowhere.pdf")}), Failed);
    EXPECT_THAT(m_errors.front().toStdString(), HasSubstr("/nowhere.pdf"));
}

TEST_F(CheckCommand, what_it_refuses)
{
    const QTemporaryDir empty;
    EXPECT_EQ(run({}), Failed);
    EXPECT_EQ(run({empty.path()}), Failed);
    EXPECT_EQ(run({Sample, QStringLiteral("--jobs"), QStringLiteral("0")}), Failed);
    EXPECT_EQ(run({Sample, QStringLiteral("--jobs"), QStringLiteral("many")}), Failed);
    EXPECT_EQ(run({Sample, QStringLiteral("--format"), QStringLiteral("pdf")}), Failed);
    EXPECT_EQ(run({QStringLiteral("/nowhere/a.txt")}), Failed);
    EXPECT_EQ(m_errors.size(), 1);
}

} // namespace budget::app
