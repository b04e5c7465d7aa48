// What can be wrong with a file or its disk: one error each, and what was there stays.

#include "core/money/error.h"
#include "core/storage/sqlite_budget_store.h"
#include "tests/core/storage/budget_folder.h"

#include <QProcess>

#include <unistd.h>

namespace budget::storage {

namespace {

class FileFaultsTest : public BudgetFolder
{
protected:
    // On a disk, whose files have attributes.
    FileFaultsTest()
        : BudgetFolder(QDir::tempPath())
    {}

    // A store as SqliteBudgetFiles::open makes it, on a connection that the test has prepared.
    std::unique_ptr<BudgetStore> storeOn(std::unique_ptr<Connection> connection)
    {
        SqliteBudgetStore::Hold hold;
        hold.lock = FileLock::take(path()).value();
        return SqliteBudgetStore::on(path(), std::move(connection), std::move(hold)).value();
    }
    static Change pasteOf(int rows)
    {
        Change change{{ChangeLabel::Action::Paste, {}, rows}, {}};
        for (int row = 0; row < rows; ++row) {
            LineItem item;
            item.id = 1000 + row;
            item.note = RareText(QString(500, u'注'));
            change.facts.push_back(insertFact(item, row));
        }
        return change;
    }
};

// A part of the disk that is full after 600 kB; only root may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(folder)
    {
        QDir().mkpath(m_folder);
        m_isThere = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"),
                                       QStringLiteral("tmpfs"),
                                       QStringLiteral("-o"),
                                       QStringLiteral("size=600k"),
                                       QStringLiteral("tmpfs"),
                                       m_folder})
                    == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    bool isThere() const { return m_isThere; }

private:
    QString m_folder;
    bool m_isThere = false;
};

// A file that nobody may write: by its permissions, and where root asks by its attributes.
class Unwritable
{
public:
    explicit Unwritable(const QString& path)
        : m_path(path)
    {
        if (::geteuid() != 0)
            m_isSo = QFile::setPermissions(path, QFile::ReadOwner);
        else
            m_isSo = attribute("+i") == 0;
    }
    Unwritable(const Unwritable&) = delete;
    Unwritable& operator=(const Unwritable&) = delete;
    ~Unwritable()
    {
        if (::geteuid() == 0)
            attribute("-i");
    }
    bool isSo() const { return m_isSo; }

private:
    int attribute(const char* word) const
    {
        return QProcess::execute(QStringLiteral("chattr"), {QString::fromLatin1(word), m_path});
    }

    QString m_path;
    bool m_isSo = false;
};

} // namespace

TEST_F(FileFaultsTest, files_that_are_no_whole_budget_are_refused_each_with_its_error)
{
    create(longBudget(2000));
    const QByteArray whole = contentOf(path());
    const auto withWord = [&whole](int place, const QByteArray& word) {
        return QByteArray(whole).replace(place, word.size(), word);
    };
    struct Case
    {
        const char* what;
        QByteArray content;
        ErrorCode code;
    };
    for (const Case& sample :
         {Case{"empty", {}, ErrorCode::FileEmpty},
          Case{"a text", "部门预算\n", ErrorCode::FileForeign},
          Case{"a text that begins alike", "SQLite format 3 is a format", ErrorCode::FileForeign},
          Case{"nothing but the magic", whole.first(16), ErrorCode::FileDamaged},
          Case{"a header cut off", whole.first(99), ErrorCode::FileDamaged},
          Case{"a header and nothing more", whole.first(100), ErrorCode::FileDamaged},
          Case{"half", whole.first(whole.size() / 2), ErrorCode::FileDamaged},
          Case{"all but a byte", whole.chopped(1), ErrorCode::FileDamaged},
          Case{"another program's database", withWord(68, "ABCD"), ErrorCode::FileForeign},
          Case{"of a newer program", withWord(60, {"\0\0\0\x09", 4}), ErrorCode::FileNewer},
          Case{"of no version", withWord(60, {"\0\0\0\0", 4}), ErrorCode::FileDamaged},
          Case{"a page overwritten",
               withWord(4096 * 5, QByteArray(4096, 'x')),
               ErrorCode::FileDamaged},
          Case{"the list of tables overwritten",
               withWord(100, QByteArray(3996, 'x')),
               ErrorCode::FileDamaged}}) {
        const QString bad = path("bad.yusuan");
        write(bad, sample.content);
        EXPECT_THAT(files.open(bad), FailsWith(sample.code)) << sample.what;
        const auto looked = files.openReadOnly(bad);
        if (looked.has_value()) // it is found where it is read
            EXPECT_THAT((*looked)->load(), FailsWith(sample.code)) << sample.what;
        else
            EXPECT_THAT(looked, FailsWith(sample.code)) << sample.what;
        EXPECT_EQ(contentOf(bad), sample.content) << sample.what;
    }
    EXPECT_EQ(filesInFolder(),
              QStringList({QStringLiteral("a.yusuan"), QStringLiteral("bad.yusuan")}));
}

TEST_F(FileFaultsTest, the_error_names_the_file_and_what_was_found)
{
    create(fullBudget());
    QByteArray newer = contentOf(path());
    newer[63] = 9;
    write(path("newer.yusuan"), newer);
    const auto refused = files.open(path("newer.yusuan"));
    ASSERT_THAT(refused, FailsWith(ErrorCode::FileNewer));
    EXPECT_EQ(refused.error().detail, QStringLiteral("9"));
    EXPECT_EQ(refused.error().place.file, path("newer.yusuan"));
}

TEST_F(FileFaultsTest, what_is_no_file_is_refused)
{
    EXPECT_THAT(files.open(path("none.yusuan")), FailsWith(ErrorCode::FileMissing));
    EXPECT_THAT(files.openReadOnly(path("none.yusuan")), FailsWith(ErrorCode::FileMissing));
    EXPECT_THAT(files.recover(path("none.yusuan")), FailsWith(ErrorCode::FileMissing));
    EXPECT_THAT(files.open(folder.path()), FailsWith(ErrorCode::FileUnreadable));
    EXPECT_THAT(files.create(folder.path(), Budget(), stampOf("li")),
                FailsWith(ErrorCode::FileUnwritable));
    EXPECT_THAT(files.create(path("none/a.yusuan"), Budget(), stampOf("li")),
                FailsWith(ErrorCode::FileUnwritable));
    EXPECT_TRUE(filesInFolder().isEmpty()) << "an open makes no file";
}

TEST_F(FileFaultsTest, our_files_are_known_by_their_content)
{
    create(fullBudget());
    EXPECT_TRUE(files.isBudgetFile(path()));
    write(path("a.txt"), "SQLite format 3");
    EXPECT_FALSE(files.isBudgetFile(path("a.txt")));
    EXPECT_FALSE(files.isBudgetFile(path("none")));
    EXPECT_FALSE(files.isBudgetFile(folder.path()));
}

TEST_F(FileFaultsTest, a_database_that_may_not_grow_is_a_full_disk)
{
    create(longBudget(100));
    auto connection = Connection::open(path(), Access::ReadWrite, 100).value();
    ASSERT_TRUE(
        connection->run(QStringLiteral("PRAGMA max_page_count = 1")).has_value()); // those it has
    const std::unique_ptr<BudgetStore> store = storeOn(std::move(connection));
    const Budget before = store->load().value();
    EXPECT_THAT(store->record(pasteOf(500), stampOf("li")), FailsWith(ErrorCode::DiskFull));
    EXPECT_THAT(store->keepVersion(QStringLiteral("v"), stampOf("li")),
                FailsWith(ErrorCode::DiskFull));
    EXPECT_EQ(store->load().value(), before);
    EXPECT_EQ(store->auditTrail(9).value().size(), 1U);
    EXPECT_EQ(load(), before);
}

TEST_F(FileFaultsTest, a_disk_that_is_full_keeps_what_it_has)
{
    const QString disk = folder.filePath(QStringLiteral("disk"));
    const SmallDisk small(disk);
    if (!small.isThere())
        GTEST_SKIP() << "no disk can be mounted here";
    const QString there = disk + QStringLiteral("/a.yusuan");
    {
        const auto store = files.create(there, longBudget(100), stampOf("li")).value();
        EXPECT_THAT(store->record(pasteOf(500), stampOf("li")), FailsWith(ErrorCode::DiskFull));
        EXPECT_EQ(store->load().value(), longBudget(100));
        EXPECT_TRUE(store->record(pasteOf(1), stampOf("li")).has_value())
            << "there is room for one";
    }
    const QByteArray before = hashOf(there);
    EXPECT_THAT(files.create(there, longBudget(20000), stampOf("li")),
                FailsWith(ErrorCode::DiskFull));
    EXPECT_THAT(create(longBudget(20000))->saveCopy(there), FailsWith(ErrorCode::DiskFull));
    EXPECT_EQ(hashOf(there), before);
    EXPECT_EQ(QDir(disk).entryList(QDir::Files | QDir::Hidden),
              QStringList(QStringLiteral("a.yusuan")));
}

TEST_F(FileFaultsTest, a_file_that_may_not_be_written_is_looked_at_only)
{
    create(fullBudget());
    const Unwritable fixed(path());
    if (!fixed.isSo())
        GTEST_SKIP() << "no file can be made unwritable here";
    EXPECT_THAT(files.open(path()), FailsWith(ErrorCode::FileReadOnly));
    EXPECT_EQ(load(), fullBudget());
}

TEST_F(FileFaultsTest, a_folder_that_may_not_be_written_holds_files_to_look_at)
{
    create(fullBudget());
    const Unwritable fixed(folder.path());
    if (!fixed.isSo() || ::geteuid() != 0)
        GTEST_SKIP() << "no folder can be made unwritable here";
    EXPECT_THAT(files.open(path()), FailsWith(ErrorCode::FileReadOnly));
    EXPECT_THAT(files.create(path("b.yusuan"), Budget(), stampOf("li")),
                FailsWith(ErrorCode::FileReadOnly));
    EXPECT_EQ(load(), fullBudget());
}

TEST_F(FileFaultsTest, a_database_opened_without_the_right_to_write_says_so)
{
    create(longBudget(3));
    const auto store = storeOn(Connection::open(path(), Access::ReadOnly, 100).value());
    EXPECT_THAT(store->record(pasteOf(1), stampOf("li")), FailsWith(ErrorCode::FileReadOnly));
    EXPECT_EQ(load(), longBudget(3));
}

TEST_F(FileFaultsTest, another_programs_transaction_is_waited_for_and_then_is_a_lock)
{
    const std::unique_ptr<BudgetStore> store = create(longBudget(3));
    const auto other = Connection::open(path(), Access::ReadWrite, 100).value();
    {
        const auto transaction = Transaction::begin(*other, dialect::beginWriting());
        EXPECT_THAT(store->record(pasteOf(1), stampOf("li")), FailsWith(ErrorCode::FileLocked));
        EXPECT_EQ(load(), longBudget(3)) << "to look at it is allowed";
    }
    EXPECT_TRUE(store->record(pasteOf(1), stampOf("li")).has_value());
}

TEST_F(FileFaultsTest, two_windows_of_one_program_do_not_edit_one_file)
{
    const std::unique_ptr<BudgetStore> store = create(fullBudget());
    EXPECT_THAT(files.open(path()), FailsWith(ErrorCode::FileLocked));
    EXPECT_THAT(files.create(path(), Budget(), stampOf("li")), FailsWith(ErrorCode::FileLocked));
    EXPECT_EQ(load(), fullBudget());
}

TEST_F(FileFaultsTest, a_link_is_the_file_it_leads_to)
{
    const std::unique_ptr<BudgetStore> store = create(fullBudget());
    ASSERT_TRUE(QFile::link(path(), path("link.yusuan")));
    EXPECT_THAT(files.open(path("link.yusuan")), FailsWith(ErrorCode::FileLocked));
    EXPECT_EQ(load("link.yusuan"), fullBudget());
}

} // namespace budget::storage
