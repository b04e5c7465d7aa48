#include "ui/window/publishing.h"

#include "ui/controls/wait_cursor.h"
#include "ui/wording/file_names.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPrinter>
#include <QWidget>

namespace budget::ui {

namespace {

// A4 landscape, as these documents are published.
void setUpPage(QPrinter& printer, const Disclosure& disclosure)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(disclosure.unitName);
    printer.setCreator(QStringLiteral("Yusuan"));
}

DisclosureWriter::Options optionsFor(std::vector<int> tables)
{
    return {std::move(tables), QDateTime::currentDateTime()};
}

} // namespace

Publishing::Publishing(const DisclosureWriter& writer, const Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_writer(writer)
    , m_prompts(prompts)
    , m_window(window)
{}

void Publishing::setDocument(std::shared_ptr<const Disclosure> disclosure, const QString& source)
{
    m_disclosure = std::move(disclosure);
    m_source = source;
    m_table = -1;
}

void Publishing::updateDocument(std::shared_ptr<const Disclosure> disclosure)
{
    m_disclosure = std::move(disclosure);
}

void Publishing::setCurrentTable(int table)
{
    m_table = table;
}

void Publishing::exportFile()
{
    const auto tables = askForTables();
    if (!tables)
        return;
    const QString path = m_prompts.saveFile(&m_window, suggestedFile(*tables), m_writer.endings());
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const Result<void> result = [&] {
        const WaitCursor waiting;
        return m_writer.write(*m_disclosure, path, optionsFor(*tables));
    }();
    if (result)
        emit exported(path);
    else
        emit failed(result.error());
}

std::optional<std::vector<int>> Publishing::askForTables() const
{
    return m_disclosure ? m_prompts.chooseTables(&m_window, *m_disclosure, m_table) : std::nullopt;
}

void Publishing::print()
{
    const auto tables = askForTables();
    if (!tables)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer, *m_disclosure);
    if (!m_prompts.choosePrinter(&m_window, printer))
        return;
    const WaitCursor waiting;
    m_writer.print(*m_disclosure, printer, optionsFor(*tables));
}

void Publishing::preview()
{
    const auto tables = askForTables();
    if (!tables)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer, *m_disclosure);
    const DisclosureWriter::Options options = optionsFor(*tables);
    m_prompts.preview(&m_window, printer, [this, &options](QPrinter* device) {
        m_writer.print(*m_disclosure, *device, options);
    });
}

QString Publishing::askForPicture(const QString& name)
{
    const QFileInfo file(name);
    const QString suggested = asFileName(file.completeBaseName()) + u'.' + file.suffix();
    QString path =
        m_prompts.saveFile(&m_window, QDir(folder()).filePath(suggested), {file.suffix()});
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString Publishing::folder() const
{
    return m_folder.isEmpty() ? folderBeside(m_source) : m_folder;
}

// Named after the table if it is one, else after the unit and the year.
QString Publishing::suggestedFile(const std::vector<int>& tables) const
{
    QString name = m_disclosure->unitName;
    if (m_disclosure->fiscalYear > 0)
        name += QString::number(m_disclosure->fiscalYear);
    if (tables.size() == 1)
        name += m_disclosure->tables[static_cast<std::size_t>(tables.front())].title;
    name = asFileName(name);
    if (name.isEmpty())
        name = asFileName(QFileInfo(m_source).completeBaseName());
    return QDir(folder()).filePath(name + u'.' + m_writer.endings().value(0));
}

} // namespace budget::ui
