#pragma once

#include "core/exchange/disclosure_file.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace budget::ui {

// Reads documents beside the window, one at a time: what is asked for last is what arrives. A read
// that is given up stops at the end of its page, unheard; destruction waits for it.
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    explicit DocumentLoader(const DisclosureReader& reader, QObject* parent = nullptr);
    ~DocumentLoader() override;

    void load(const QString& path);
    void cancel();                             // nothing is announced but readingChanged
    QString reading() const { return m_path; } // empty when nothing is being read

signals:
    void readingChanged(const QString& path); // empty: reading has ended
    void progressed(int page, int pageCount); // of formats that have pages
    void loaded(const QString& path, const std::shared_ptr<const budget::Disclosure>& disclosure);
    void failed(const QString& path, const budget::Error& error);

private:
    using Watcher = QFutureWatcher<Result<Disclosure>>;

    void giveUp();
    void finish(Watcher& watcher);

    const DisclosureReader& m_reader;
    QThreadPool m_pool;
    Watcher* m_watcher = nullptr; // the read whose result is wanted
    QString m_path;
};

} // namespace budget::ui
