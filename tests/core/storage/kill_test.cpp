// Kill -9 at any moment loses nothing that was confirmed and leaves nothing half done.

#include "core/money/error.h"
#include "core/storage/sqlite_dialect.h"
#include "tests/core/storage/budget_digest.h"
#include "tests/core/storage/budget_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <map>
#include <random>

namespace budget::storage {

namespace {

// What the editor said before it died: the state after each line of the trail.
using Said = std::map<qint64, QByteArray>;

// In memory: a program that is killed loses nothing that the kernel has, and to wait for a disk two
// thousand times would test no more.
class KillTest : public BudgetFolder
{
protected:
    // Runs the editor, kills it when it has confirmed some edits and a moment more has passed.
    Said editUntilKilled(unsigned seed, int edits, int moreMicroseconds)
    {
        QProcess editor;
        start(editor, {path(), QStringLiteral("edit"), QString::number(seed)});
        Said said;
        while (int(said.size()) < edits && editor.waitForReadyRead(20000))
            listen(editor, said);
        // A spin, so that the moment is anywhere within the writing of the next edit.
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < 1000LL * moreMicroseconds) {
        }
        editor.kill();
        EXPECT_TRUE(editor.waitForFinished(20000));
        listen(editor, said);
        return said;
    }
    Said editUntilItDies(unsigned seed)
    {
        QProcess editor;
        start(editor, {path(), QStringLiteral("die"), QString::number(seed)});
        EXPECT_TRUE(editor.waitForFinished(20000));
        EXPECT_EQ(editor.exitStatus(), QProcess::CrashExit);
        Said said;
        listen(editor, said);
        return said;
    }

    // The file after the editor's death: every confirmed edit is there, at most the one beyond,
    // and the facts are exactly what the trail says has been done to them.
    void expectNothingLost(const Said& said)
    {
        const auto store = files.open(path());
        ASSERT_TRUE(store.has_value()) << store.error().detail.toStdString();
        const qint64 last = (*store)->auditTrail(1).value().front().number;
        const qint64 confirmed = said.empty() ? m_number : said.rbegin()->first;
        ASSERT_GE(last, confirmed) << "a confirmed edit is lost";
        ASSERT_LE(last, confirmed + 1) << "an edit nobody made is there";
        std::vector<AuditLine> trail =
            (*store)->auditTrail(static_cast<int>(last - m_number)).value();
        std::reverse(trail.begin(), trail.end());
        for (const AuditLine& line : trail) {
            ASSERT_EQ(line.number, ++m_number);
            ASSERT_TRUE(apply(m_budget, line.change).has_value()) << line.number;
            if (const auto state = said.find(line.number); state != said.end()) {
                ASSERT_EQ(digestOf(m_budget), state->second) << line.number;
            }
        }
        ASSERT_EQ((*store)->load().value(), m_budget) << "half of an edit, or another one";
    }
    // Opening looks at every page; this looks at the order of the keys and what they refer to, too.
    void expectIntegrity()
    {
        ASSERT_EQ(sql(path(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        ASSERT_EQ(sql(path(), QStringLiteral("PRAGMA foreign_key_check")), QString());
    }

    // A journal that must be rolled back; one whose first byte is zero had not come that far.
    bool hasJournal() const
    {
        QFile journal(dialect::journalPath(path()));
        return journal.open(QIODevice::ReadOnly) && !journal.read(1).startsWith('\0')
               && journal.size() > 0;
    }

    Budget m_budget = longBudget(50);
    qint64 m_number = 1;

private:
    static void start(QProcess& editor, const QStringList& arguments)
    {
        editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        editor.start(QCoreApplication::applicationDirPath() + QStringLiteral("/storage_editor"),
                     arguments);
        ASSERT_TRUE(editor.waitForStarted(20000));
    }
    static void listen(QProcess& editor, Said& said)
    {
        while (editor.canReadLine()) {
            const QList<QByteArray> words = editor.readLine().trimmed().split(' ');
            EXPECT_NE(words.front(), "error") << words.back().toStdString();
            if (words.size() == 2)
                said[words[0].toLongLong()] = words[1];
        }
    }
};

} // namespace

TEST_F(KillTest, two_hundred_kills_lose_nothing_that_was_confirmed)
{
    create(m_budget);
    std::mt19937 random(20230210); // NOLINT: the same moments every time, as far as they can be
    int journals = 0;
    int confirmed = 0;
    for (unsigned round = 0; round < 200; ++round) {
        // Every tenth time within the transaction for certain: its pages are in the file by then.
        const Said said = round % 10 == 9 ? editUntilItDies(round)
                                          : editUntilKilled(round,
                                                            1 + static_cast<int>(random() % 12),
                                                            static_cast<int>(random() % 3000));
        if (round % 10 == 9) {
            EXPECT_TRUE(hasJournal()) << round;
        }
        journals += hasJournal();
        confirmed += static_cast<int>(said.size());
        ASSERT_NO_FATAL_FAILURE(expectNothingLost(said)) << "round " << round;
        ASSERT_FALSE(hasJournal());
        if (round % 10 == 9) {
            ASSERT_NO_FATAL_FAILURE(expectIntegrity()) << "round " << round;
        }
    }
    EXPECT_GE(journals, 20);
    EXPECT_GT(confirmed, 200);
    RecordProperty("journals", journals);
    RecordProperty("confirmed", confirmed);
}

TEST_F(KillTest, who_only_looks_sees_no_half_edit_either)
{
    create(m_budget);
    const Said said = editUntilItDies(4);
    ASSERT_TRUE(hasJournal());
    const auto store = files.openReadOnly(path());
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ(digestOf((*store)->load().value()), said.rbegin()->second);
}

TEST_F(KillTest, a_new_file_takes_no_journal_of_an_old_one_over)
{
    create(m_budget);
    editUntilItDies(5);
    ASSERT_TRUE(hasJournal());
    EXPECT_EQ(create(fullBudget())->load().value(), fullBudget());
    EXPECT_EQ(load(), fullBudget());
}

TEST_F(KillTest, a_file_that_another_program_edits_is_locked_until_it_ends)
{
    create(m_budget);
    QProcess editor;
    editor.start(QCoreApplication::applicationDirPath() + QStringLiteral("/storage_editor"),
                 {path(), QStringLiteral("hold")});
    ASSERT_TRUE(editor.waitForReadyRead(20000));
    const QByteArray before = hashOf(path());

    const auto second = files.open(path());
    ASSERT_THAT(second, FailsWith(ErrorCode::FileLocked));
    EXPECT_TRUE(second.error().detail.contains(QString::number(editor.processId())))
        << second.error().detail.toStdString();
    EXPECT_THAT(files.create(path(), fullBudget(), stampOf("li")),
                FailsWith(ErrorCode::FileLocked));
    EXPECT_THAT(create(fullBudget(), "b.yusuan")->saveCopy(path()),
                FailsWith(ErrorCode::FileLocked));
    EXPECT_EQ(hashOf(path()), before);
    EXPECT_EQ(load(), m_budget) << "to look at it is allowed";

    editor.closeWriteChannel();
    ASSERT_TRUE(editor.waitForFinished(20000));
    EXPECT_TRUE(files.open(path()).has_value());
}

} // namespace budget::storage
