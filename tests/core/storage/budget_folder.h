#pragma once

#include "core/storage/sqlite_budget_files.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/storage/full_budget.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace budget::storage {

inline ChangeStamp stampOf(const char* who, ChangeNature nature = ChangeNature::Edit)
{
    return {QString::fromLatin1(who),
            QDateTime(QDate(2023, 2, 10), QTime(9, 30, 1, 250), Qt::UTC),
            nature};
}

// Where nothing waits for a disk, if there is such a place.
inline QString memoryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

// A folder of budget files, and a way around the store into them.
class BudgetFolder : public testing::Test
{
protected:
    explicit BudgetFolder(const QString& within = memoryFolder())
        : folder(within + QStringLiteral("/yusuan-XXXXXX"))
    {}

    QString path(const char* name = "a.yusuan") const
    {
        return folder.filePath(QString::fromUtf8(name));
    }
    std::unique_ptr<BudgetStore> create(const Budget& budget, const char* name = "a.yusuan") const
    {
        auto store = files.create(path(name), budget, stampOf("li@desk"));
        EXPECT_TRUE(store.has_value());
        return store ? std::move(*store) : nullptr;
    }
    Budget load(const char* name = "a.yusuan") const
    {
        const auto store = files.openReadOnly(path(name));
        EXPECT_TRUE(store.has_value());
        const Result<Budget> budget = store ? (*store)->load() : Budget();
        EXPECT_TRUE(budget.has_value());
        return budget.value_or(Budget());
    }

    // The first column of what a statement gives, line by line; the error where it fails.
    static QString sql(const QString& path, const QString& statement)
    {
        QStringList lines;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("around"));
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            query.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
            if (!query.exec(statement))
                lines.append(query.lastError().databaseText());
            while (query.next())
                lines.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("around"));
        return lines.join(u'\n');
    }
    static QByteArray hashOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        return hash.result().toHex();
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    QStringList filesInFolder() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    const QTemporaryDir folder;
    const SqliteBudgetFiles files{100};
};

} // namespace budget::storage
