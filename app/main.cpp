#include "app/command_line.h"
#include "core/disclosure/table_template.h"
#include "core/readers/file_reader.h"
#include "core/writers/file_disclosure_writer.h"

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

    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yusuan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YUSUAN_VERSION));

    budget::Result<std::vector<budget::DisclosureTemplate>> templates = budget::shippedTemplates();
    if (!templates)
        qFatal("a template that comes with the product cannot be read: %s",
               qUtf8Printable(templates.error().place.file + u' ' + templates.error().detail));
    const budget::readers::FileReader reader(std::move(*templates));
    const budget::writers::FileDisclosureWriter writer;
    budget::app::Services services{reader, writer, {}, {}, {}, {}};
    services.writeOutput = [](const QByteArray& bytes) { return writeAll(stdout, bytes); };
    services.writeError = [](const QString& line) {
        writeAll(stderr, QString(line + u'\n').toLocal8Bit());
    };
    return budget::app::runCommandLine(arguments, services);
}
