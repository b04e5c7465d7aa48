#pragma once

#include "core/budget/change.h"
#include "core/money/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace budget {

// How a change came about.
enum class ChangeNature
{
    Edit,
    Undo,
    Redo,
};

// Who changed the budget, and when.
struct ChangeStamp
{
    QString who;
    QDateTime when; // UTC, to the millisecond
    ChangeNature nature = ChangeNature::Edit;
};

// A line of the audit trail: one Change.
struct AuditLine
{
    qint64 number = 0; // from 1, without a gap
    ChangeStamp stamp;
    Change change; // label, facts before and after
};

// A named state of the budget that was kept.
struct BudgetVersion
{
    qint64 id = 0;
    QString name;
    ChangeStamp stamp;
};

// A budget's file or database. Everything that is written is written whole or not at all. Any
// call may fail with FileUnreadable, FileUnwritable, FileReadOnly, FileLocked, FileDamaged,
// FileConflict or DiskFull; the file then holds what it held before.
class BudgetStore
{
public:
    BudgetStore() = default;
    BudgetStore(const BudgetStore&) = delete;
    BudgetStore& operator=(const BudgetStore&) = delete;
    virtual ~BudgetStore() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;
    // From then on a change that somebody else records before ours is a FileConflict.
    [[nodiscard]] virtual Result<Budget> load() = 0;
    // One transaction: the facts and the line of the audit trail. When it returns, it is on disk.
    // The change has passed checkChange.
    [[nodiscard]] virtual Result<void> record(const Change& change, const ChangeStamp& stamp) = 0;
    // The newest lines first, at most `count`.
    [[nodiscard]] virtual Result<std::vector<AuditLine>> auditTrail(int count) const = 0;

    [[nodiscard]] virtual Result<BudgetVersion> keepVersion(const QString& name,
                                                            const ChangeStamp& stamp) = 0;
    [[nodiscard]] virtual Result<std::vector<BudgetVersion>> versions() const = 0; // oldest first
    [[nodiscard]] virtual Result<Budget> loadVersion(qint64 id) const = 0;

    // Writes all of it, trail and versions included, to another file; an existing one is replaced.
    [[nodiscard]] virtual Result<void> saveCopy(const QString& path) const = 0;
};

// What could be read of a damaged file.
struct RecoveredBudget
{
    Budget budget;
    int factCount = 0;   // read
    QStringList missing; // kinds of facts that could not be read to the end (factKindId)
};

// Makes and opens the stores of files. Implemented by core/storage.
class BudgetFiles
{
public:
    BudgetFiles() = default;
    BudgetFiles(const BudgetFiles&) = delete;
    BudgetFiles& operator=(const BudgetFiles&) = delete;
    virtual ~BudgetFiles() = default;

    // Whether the file begins as a file of ours does; it may still be damaged.
    virtual bool isBudgetFile(const QString& path) const = 0;
    // A new file; an existing one is replaced when the new one is whole.
    [[nodiscard]] virtual Result<std::unique_ptr<BudgetStore>>
    create(const QString& path, const Budget& budget, const ChangeStamp& stamp) const = 0;
    // Opens it to edit. Fails with FileLocked while somebody else edits it, FileReadOnly,
    // FileMissing, FileForeign, FileNewer, FileDamaged. An older file is brought to the format of
    // today, a copy of it kept beside it.
    [[nodiscard]] virtual Result<std::unique_ptr<BudgetStore>> open(const QString& path) const = 0;
    // Opens it to look at, whoever edits it; record() fails with FileReadOnly.
    [[nodiscard]] virtual Result<std::unique_ptr<BudgetStore>>
    openReadOnly(const QString& path) const = 0;
    // Reads what can be read of a damaged file, and changes nothing in it.
    [[nodiscard]] virtual Result<RecoveredBudget> recover(const QString& path) const = 0;
};

} // namespace budget
