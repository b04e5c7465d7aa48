#include "ui/window/document_loader.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace budget::ui {

DocumentLoader::DocumentLoader(const DisclosureReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{
    // Enough that a file given up on does not hold up the next.
    static constexpr int mostReads = 4;
    m_pool.setMaxThreadCount(mostReads);
}

DocumentLoader::~DocumentLoader()
{
    giveUp();
    m_pool.waitForDone();
}

void DocumentLoader::load(const QString& path)
{
    giveUp();
    m_path = path;
    m_watcher = new Watcher(this);
    Watcher* watcher = m_watcher;
    connect(watcher, &Watcher::finished, this, [this, watcher] { finish(*watcher); });
    connect(watcher, &Watcher::progressValueChanged, this, [this, watcher](int page) {
        if (watcher == m_watcher)
            emit progressed(page, watcher->progressMaximum());
    });
    using Promise = QPromise<Result<Disclosure>>;
    watcher->setFuture(QtConcurrent::run(&m_pool, [reader = &m_reader, path](Promise& promise) {
        promise.addResult(reader->read(path, [&promise](int page, int pageCount) {
            promise.setProgressRange(0, pageCount);
            promise.setProgressValue(page);
            return !promise.isCanceled();
        }));
    }));
    emit readingChanged(path);
}

void DocumentLoader::cancel()
{
    if (m_watcher == nullptr)
        return;
    giveUp();
    emit readingChanged(QString());
}

void DocumentLoader::giveUp()
{
    if (m_watcher != nullptr)
        m_watcher->cancel();
    m_watcher = nullptr;
    m_path.clear();
}

void DocumentLoader::finish(Watcher& watcher)
{
    watcher.deleteLater();
    if (&watcher != m_watcher)
        return;
    const QString path = m_path;
    m_watcher = nullptr;
    m_path.clear();
    emit readingChanged(QString());
    Result<Disclosure> result = watcher.future().takeResult();
    if (result)
        emit loaded(path, std::make_shared<const Disclosure>(std::move(*result)));
    else
        emit failed(path, result.error());
}

} // namespace budget::ui
