#include "app/command_line.h"
#include "app/terminal_reader.h"
#include "core/document/table_template.h"
#include "core/readers/file_reader.h"
#include "core/readers/pdf/page_picture.h"
#include "core/storage/sqlite_budget_files.h"
#include "core/writers/file_disclosure_writer.h"
#include "core/writers/file_findings_writer.h"
#include "core/writers/pdf/pdf_finish.h"
#include "ui/chart/chart_export.h"
#include "ui/window/application.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

bool writeAll(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

// The chart of one table, its PDF finished by the layer that may: ui knows no file formats.
budget::Result<void>
drawChart(const budget::Disclosure& disclosure, int table, int row, const QString& path)
{
    const budget::Table& shown = disclosure.tables[static_cast<std::size_t>(table)];
    budget::ui::ChartSubject subject{disclosure, table, row, budget::Side::None, {}};
    subject.options.unit = shown.unit;
    return budget::ui::writeChart(subject, path, [&shown](const QByteArray& pdf) {
        return budget::writers::finishDrawing(pdf, shown.title, {});
    });
}

} // namespace

int main(int argc, char** argv)
{
    // Same input, same bytes: no order in any file may hang on a random seed.
    QHashSeed::setDeterministicGlobalSeed();
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of writing, not the end of us
#endif
    const QStringList arguments = argumentsOf(argc, argv);
    const bool showsWindow = budget::app::opensWindow(arguments) && hasDisplay();
    if (!showsWindow) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What a command has to say is one line; Qt's own remarks are for who asks for them with
        // QT_LOGGING_RULES.
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    }

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yusuan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YUSUAN_VERSION));
    budget::ui::Language language;
    language.use(budget::ui::languageOfEnvironment());

    budget::Result<std::vector<budget::DisclosureTemplate>> templates = budget::shippedTemplates();
    if (!templates)
        qFatal("a template that comes with the product cannot be read: %s",
               qUtf8Printable(templates.error().place.file + u' ' + templates.error().detail));
    const budget::readers::FileReader reader(*templates);
    const budget::readers::PagePictures pages;
    const budget::writers::FileFindingsWriter findings;
    const budget::writers::FileDisclosureWriter writer;
    const budget::storage::SqliteBudgetFiles budgets;
    const budget::app::TerminalReader terminalReader(reader);
    budget::app::Services services{
        terminalReader, writer, budgets, budget::ui::authorOfUser(), {}, drawChart, {}, {}, {}};
    if (showsWindow) {
        services.openWindow = [&](const QString& file) {
            const budget::ui::WindowServices window{
                reader,
                writer,
                budgets,
                QStringLiteral(":/sample/agency-services-2023.txt"),
                *templates,
                &reader,
                &pages,
                &findings};
            return budget::ui::openWindow(application, language, window, file);
        };
    }
    services.writeOutput = [](const QByteArray& bytes) { return writeAll(stdout, bytes); };
    services.writeError = [](const QString& line) {
        writeAll(stderr, QString(line + u'\n').toLocal8Bit());
    };
    services.progress = budget::app::terminalProgress();
    return budget::app::runCommandLine(arguments, services);
}
