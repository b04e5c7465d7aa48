#include "ui/import/sheet_loader.h"

#include <QtConcurrentRun>

#include <utility>

namespace budget::ui {

SheetLoader::SheetLoader(const SheetReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{}

SheetLoader::~SheetLoader()
{
    m_pool.waitForDone();
}

void SheetLoader::load(const QString& path)
{
    auto* read = new Read(this);
    m_read = read;
    connect(read, &Read::finished, this, [this, read, path] {
        read->deleteLater();
        if (read != m_read)
            return;
        cancel();
        const Result<std::vector<Sheet>> sheets = read->future().takeResult();
        if (sheets)
            emit loaded(path, *sheets);
        else
            emit failed(sheets.error());
    });
    read->setFuture(QtConcurrent::run(&m_pool, [this, path] { return m_reader.readSheets(path); }));
    emit readingChanged(path);
}

void SheetLoader::cancel()
{
    if (std::exchange(m_read, nullptr) != nullptr)
        emit readingChanged(QString());
}

} // namespace budget::ui
