#pragma once

#include "core/exchange/sheet.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace budget::ui {

// Reads spreadsheets beside the window, one at a time. A read that is given up runs to its end
// unheard; destruction waits for it.
class SheetLoader : public QObject
{
    Q_OBJECT

public:
    explicit SheetLoader(const SheetReader& reader, QObject* parent = nullptr);
    ~SheetLoader() override;

    void load(const QString& path);
    void cancel();

signals:
    void readingChanged(const QString& path); // empty: reading has ended
    void loaded(const QString& path, const std::vector<budget::Sheet>& sheets);
    void failed(const budget::Error& error);

private:
    using Read = QFutureWatcher<Result<std::vector<Sheet>>>;

    const SheetReader& m_reader;
    QThreadPool m_pool;
    Read* m_read = nullptr; // whose result is wanted
};

} // namespace budget::ui
