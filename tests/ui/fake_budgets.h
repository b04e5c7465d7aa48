#pragma once

#include "core/budget/budget_store.h"
#include "core/money/error.h"

#include <QFile>
#include <QFileInfo>

#include <map>
#include <memory>

namespace budget::ui {

// A budget's file in memory; what is recorded outlives the store as a file would.
struct FakeBudgetFile
{
    Budget budget;
    std::vector<AuditLine> trail;
    std::vector<BudgetVersion> versions;
    std::vector<Budget> versionBudgets;
    std::optional<ErrorCode> failing; // every record fails with it
    bool isOpen = false;
};

class FakeBudgetStore : public BudgetStore
{
public:
    FakeBudgetStore(std::shared_ptr<FakeBudgetFile> file,
                    QString path,
                    bool readOnly,
                    std::map<QString, std::shared_ptr<FakeBudgetFile>>& files)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_isReadOnly(readOnly)
        , m_files(files)
    {
        m_file->isOpen = m_file->isOpen || !readOnly;
    }
    ~FakeBudgetStore() override
    {
        if (!m_isReadOnly)
            m_file->isOpen = false;
    }

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_isReadOnly; }
    Result<Budget> load() override { return m_file->budget; }
    Result<void> record(const Change& change, const ChangeStamp& stamp) override
    {
        if (m_isReadOnly || m_file->failing)
            return failure(m_file->failing.value_or(ErrorCode::FileReadOnly),
                           {m_path, {}, 0, 0, {}});
        EXPECT_TRUE(budget::apply(m_file->budget, change));
        m_file->trail.push_back({static_cast<qint64>(m_file->trail.size()) + 1, stamp, change});
        return {};
    }
    Result<std::vector<AuditLine>> auditTrail(int count) const override
    {
        std::vector<AuditLine> lines(m_file->trail.rbegin(), m_file->trail.rend());
        if (static_cast<int>(lines.size()) > count)
            lines.resize(static_cast<std::size_t>(count));
        return lines;
    }
    Result<BudgetVersion> keepVersion(const QString& name, const ChangeStamp& stamp) override
    {
        if (m_file->failing)
            return failure(*m_file->failing, {m_path, {}, 0, 0, {}});
        m_file->versionBudgets.push_back(m_file->budget);
        m_file->versions.push_back(
            {static_cast<qint64>(m_file->versionBudgets.size()), name, stamp});
        return m_file->versions.back();
    }
    Result<std::vector<BudgetVersion>> versions() const override { return m_file->versions; }
    Result<Budget> loadVersion(qint64 id) const override
    {
        return m_file->versionBudgets[static_cast<std::size_t>(id) - 1];
    }
    Result<void> saveCopy(const QString& path) const override
    {
        auto copy = std::make_shared<FakeBudgetFile>(*m_file);
        copy->isOpen = false;
        m_files[path] = copy;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return {};
    }

private:
    std::shared_ptr<FakeBudgetFile> m_file;
    QString m_path;
    bool m_isReadOnly;
    std::map<QString, std::shared_ptr<FakeBudgetFile>>& m_files;
};

// Files named “….yusuan”; one whose name begins with “damaged” or “newer” is just that.
class FakeBudgetFiles : public BudgetFiles
{
public:
    bool isBudgetFile(const QString& path) const override
    {
        return path.endsWith(u".yusuan") && QFileInfo::exists(path);
    }
    Result<std::unique_ptr<BudgetStore>>
    create(const QString& path, const Budget& budget, const ChangeStamp&) const override
    {
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileUnwritable, {path, {}, 0, 0, {}});
        auto file = std::make_shared<FakeBudgetFile>();
        file->budget = budget;
        files[path] = file;
        return std::make_unique<FakeBudgetStore>(file, path, false, files);
    }
    Result<std::unique_ptr<BudgetStore>> open(const QString& path) const override
    {
        const QString name = QFileInfo(path).fileName();
        if (name.startsWith(u"damaged"))
            return failure(ErrorCode::FileDamaged, {path, {}, 0, 0, {}}, QStringLiteral("page 7"));
        if (name.startsWith(u"newer"))
            return failure(ErrorCode::FileNewer, {path, {}, 0, 0, {}}, QStringLiteral("9"));
        const auto file = files.find(path);
        if (file == files.end())
            return failure(ErrorCode::FileForeign, {path, {}, 0, 0, {}});
        if (file->second->isOpen)
            return failure(ErrorCode::FileLocked, {path, {}, 0, 0, {}}, QStringLiteral("zhang"));
        return std::make_unique<FakeBudgetStore>(file->second, path, false, files);
    }
    Result<std::unique_ptr<BudgetStore>> openReadOnly(const QString& path) const override
    {
        const auto file = files.find(path);
        if (file == files.end())
            return failure(ErrorCode::FileForeign, {path, {}, 0, 0, {}});
        return std::make_unique<FakeBudgetStore>(file->second, path, true, files);
    }
    Result<RecoveredBudget> recover(const QString&) const override
    {
        RecoveredBudget recovered;
        recovered.budget = toRecover;
        recovered.factCount = toRecover.lineItems.size();
        recovered.missing = {QStringLiteral("project")};
        return recovered;
    }

    mutable std::map<QString, std::shared_ptr<FakeBudgetFile>> files;
    Budget toRecover;
};

} // namespace budget::ui
