#include "app/file_checks.h"

#include "app/budget_conversion.h"
#include "core/money/error.h"
#include "core/readers/file_reader.h"
#include "ui/findings/checked_file.h"
#include "ui/wording/error_text.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace budget::app {

namespace {

// Results on their way from the threads that make them to the one that takes them in order. So that
// one slow file does not pile up all others behind it, the threads run ahead only so far.
class Results
{
public:
    explicit Results(std::size_t ahead)
        : m_ahead(ahead)
    {}

    // Waits until `index` is near enough; false where nobody wants it any more.
    bool mayBegin(std::size_t index)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isOver || index < m_next + m_ahead; });
        return !m_isOver;
    }

    void put(std::size_t index, checks::CheckedFile checked)
    {
        const std::lock_guard lock(m_mutex);
        m_ready.emplace(index, std::move(checked));
        m_changed.notify_all();
    }

    checks::CheckedFile takeNext()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ready.contains(m_next); });
        checks::CheckedFile checked = std::move(m_ready.extract(m_next).mapped());
        ++m_next;
        m_changed.notify_all();
        return checked;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::size_t, checks::CheckedFile> m_ready;
    std::size_t m_next = 0;
    std::size_t m_ahead;
    bool m_isOver = false;
};

} // namespace

QStringList filesBehind(const QStringList& named)
{
    const QStringList endings =
        readers::FileReader::endings() + QStringList{QStringLiteral("yusuan")};
    QStringList files;
    for (const QString& path : named) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString file = entries.next();
            if (endings.contains(QFileInfo(file).suffix().toLower()))
                found.append(file);
        }
        found.sort();
        files += found;
    }
    return files;
}

checks::CheckedFile checkFile(const QString& path,
                              const DisclosureReader& reader,
                              const BudgetFiles& budgets,
                              const Disclosure* lastYear)
{
    // Many files are read at once: what is shown is how many are done, not the pages of each.
    const ReadProgress silent = [](int, int) { return true; };
    Result<OpenedFile> read = openFile(path, reader, budgets, silent);
    if (read && read->disclosure.tables.empty())
        read = failure(ErrorCode::NothingRecognized);
    if (!read) {
        Error error = read.error();
        if (error.place.file.isEmpty())
            error.place.file = path;
        checks::CheckedFile checked;
        checked.file = path;
        checked.error = ui::errorText(error).replace(u'\n', u' ');
        return checked;
    }
    const auto disclosure = std::make_shared<const Disclosure>(std::move(read->disclosure));
    return ui::checkedFile(
        path, disclosure, checks::runChecks(*disclosure, lastYear), read->waivers);
}

void checkFiles(const QStringList& files,
                int jobs,
                const DisclosureReader& reader,
                const BudgetFiles& budgets,
                const Disclosure* lastYear,
                const std::function<bool(const checks::CheckedFile& checked)>& take)
{
    const auto count = static_cast<std::size_t>(files.size());
    const std::size_t threads = std::clamp<std::size_t>(
        static_cast<std::size_t>(std::max(jobs, 1)), 1, std::max<std::size_t>(count, 1));
    Results results(threads * 4);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count && results.mayBegin(i); i = next++)
            results.put(i, checkFile(files[static_cast<qsizetype>(i)], reader, budgets, lastYear));
    };
    std::vector<std::jthread> pool;
    for (std::size_t i = 0; i < threads; ++i)
        pool.emplace_back(work);
    for (std::size_t i = 0; i < count; ++i) {
        if (!take(results.takeNext()))
            break;
    }
    results.end();
}

} // namespace budget::app
