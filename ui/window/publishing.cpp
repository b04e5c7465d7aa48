#include "ui/window/publishing.h"

#include "core/document/table_unit.h"
#include "ui/controls/wait_cursor.h"
#include "ui/window/session.h"
#include "ui/wording/file_names.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPageLayout>
#include <QPrinter>
#include <QWidget>

namespace budget::ui {

namespace {

// A4 landscape, as these documents are published, until the user sets up another page.
void setUpPage(QPrinter& printer, const Disclosure& disclosure)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(18, 16, 18, 19), QPageLayout::Millimeter);
    printer.setDocName(disclosure.unitName);
    printer.setCreator(QStringLiteral("Yusuan"));
}

DisclosureWriter::Options optionsFor(std::vector<int> tables)
{
    return {std::move(tables), QDateTime::currentDateTime()};
}

} // namespace

Publishing::Publishing(const DisclosureWriter& writer,
                       const Prompts& prompts,
                       Session& memory,
                       QWidget& window)
    : QObject(&window)
    , m_writer(writer)
    , m_prompts(prompts)
    , m_memory(memory)
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

void Publishing::setUnit(MoneyUnit unit)
{
    m_unit = unit;
}

void Publishing::exportFile()
{
    const auto choice = ask();
    if (!choice)
        return;
    const QString path = m_prompts.saveFile(&m_window, suggestedFile(*choice), m_writer.endings());
    if (path.isEmpty())
        return;
    const Result<void> result = [&] {
        const WaitCursor waiting;
        return m_writer.write(*choice->document, path, optionsFor(choice->tables));
    }();
    if (!result) {
        emit failed(result.error());
        return;
    }
    m_memory.rememberExport(path);
    emit exported(path);
}

// What is in view and no part of what is published stands behind its tables, to be chosen.
std::optional<Publishing::Choice> Publishing::ask() const
{
    if (!m_disclosure)
        return std::nullopt;
    Choice choice{m_disclosure, {}};
    int current = m_table;
    if (std::optional<Table> shown = m_shown ? m_shown() : std::nullopt) {
        Disclosure wider = *m_disclosure;
        current = static_cast<int>(wider.tables.size());
        wider.tables.push_back(std::move(*shown));
        choice.document = std::make_shared<const Disclosure>(std::move(wider));
    }
    const auto tables = m_prompts.chooseTables(&m_window, *choice.document, current);
    if (!tables)
        return std::nullopt;
    if (tables->empty())
        return Choice{m_disclosure, {}};
    choice.tables = *tables;
    return choice;
}

void Publishing::print()
{
    const auto choice = ask();
    if (!choice)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer, *m_disclosure);
    if (!m_prompts.choosePrinter(&m_window, printer))
        return;
    const WaitCursor waiting;
    m_writer.print(inUnit(*choice->document, m_unit), printer, optionsFor(choice->tables));
}

void Publishing::preview()
{
    const auto choice = ask();
    if (!choice)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer, *m_disclosure);
    const DisclosureWriter::Options options = optionsFor(choice->tables);
    const Disclosure shown = inUnit(*choice->document, m_unit);
    m_prompts.preview(
        &m_window, printer, [&](QPrinter* device) { m_writer.print(shown, *device, options); });
}

// A picture has the format that was asked for, and leaves that of documents as it was.
QString Publishing::askForPicture(const QString& name)
{
    const QFileInfo file(name);
    const QStringList endings{file.suffix()};
    return m_prompts.saveFile(&m_window,
                              m_memory.suggestedExport(asFileName(file.completeBaseName()),
                                                       folderBeside(m_source),
                                                       endings),
                              endings);
}

// Named after the table if it is one, else after the unit and the year.
QString Publishing::suggestedFile(const Choice& choice) const
{
    QString name = m_disclosure->unitName;
    if (m_disclosure->fiscalYear > 0)
        name += QString::number(m_disclosure->fiscalYear);
    if (choice.tables.size() == 1)
        name += choice.document->tables[static_cast<std::size_t>(choice.tables.front())].title;
    name = asFileName(name);
    if (name.isEmpty())
        name = asFileName(QFileInfo(m_source).completeBaseName());
    return m_memory.suggestedExport(name, folderBeside(m_source), m_writer.endings());
}

} // namespace budget::ui
