#include "app/command_line.h"

#include "app/argument_text.h"
#include "app/budget_conversion.h"
#include "app/check_command.h"
#include "app/command_help.h"
#include "app/file_checks.h"
#include "core/money/error.h"
#include "core/writers/text/csv_writer.h"
#include "core/writers/text/json_writer.h"
#include "core/writers/text/text_writer.h"
#include "ui/wording/error_text.h"
#include "ui/wording/hidden_text.h"
#include "ui/wording/unrecognized_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <optional>

namespace budget::app {

namespace {

const QStringList& chartEndings()
{
    static const QStringList endings{
        QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
    return endings;
}

const QStringList& budgetEndings()
{
    static const QStringList endings{QStringLiteral("yusuan")};
    return endings;
}

int rowWithCode(const Table& table, const QString& code)
{
    const auto found = std::find_if(
        table.rows.begin(), table.rows.end(), [&code](const Row& row) { return row.code == code; });
    return found == table.rows.end() ? -1 : static_cast<int>(found - table.rows.begin());
}

// One run of the program. A step that fails has said so, and the run ends with Failed.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine(QStringList arguments, const Services& services)
        : m_arguments(std::move(arguments))
        , m_services(services)
    {}

    int run()
    {
        const std::optional<Command> command = findCommand(m_arguments.value(0));
        if (!command)
            return runWithoutCommand();
        QCommandLineParser parser;
        addOptions(parser, *command);
        const bool parsed = parser.parse(m_arguments);
        // Help is what somebody needs whose other arguments are wrong.
        if (parser.isSet(QStringLiteral("help")))
            return print(commandHelp(*command).toUtf8());
        if (parser.isSet(QStringLiteral("version")))
            return print(versionText().toUtf8());
        if (!parsed)
            return refuse(*command, parser.errorText());
        if (parser.positionalArguments().isEmpty())
            return refuse(*command, tr("FILE is missing."));
        if (command->id != CommandId::Check && parser.positionalArguments().size() > 1)
            return refuse(*command, tr("More than one FILE is given."));
        switch (command->id) {
        case CommandId::Tables:
            return tables(*command, parser);
        case CommandId::Check:
            return check(*command, parser);
        case CommandId::Convert:
            return convert(*command, parser);
        case CommandId::Chart:
            return chart(*command, parser);
        }
        return Failed;
    }

private:
    int runWithoutCommand()
    {
        if (m_arguments.contains(QStringLiteral("--help"))
            || m_arguments.contains(QStringLiteral("-h")))
            return print(generalHelp().toUtf8());
        if (m_arguments.contains(QStringLiteral("--version"))
            || m_arguments.contains(QStringLiteral("-v")))
            return print(versionText().toUtf8());
        const QString first = m_arguments.value(0);
        if (first.startsWith(u'-'))
            return refuse(
                tr("There is no option “%1”; “yusuan --help” names them all.").arg(first));
        if (m_arguments.size() > 1)
            return refuse(tr("“%1” is no command; “yusuan --help” names them all.").arg(first));
        if (!first.isEmpty() && !QFileInfo::exists(first))
            return refuse(tr("There is no file and no command “%1”; “yusuan --help” names the "
                             "commands.")
                              .arg(first));
        if (!m_services.openWindow)
            return refuse(tr("There is no display to open the window on; without one use “yusuan "
                             "tables FILE”, “yusuan check FILE”, “yusuan convert FILE -o OUT” or "
                             "“yusuan chart FILE -o "
                             "OUT”."));
        return m_services.openWindow(first);
    }

    // The word of --format, text without it; nothing where it is none of `formats`.
    std::optional<QString>
    formatOf(const Command& command, const QCommandLineParser& parser, const QStringList& formats)
    {
        const QString format = parser.isSet(QStringLiteral("format"))
                                   ? parser.value(QStringLiteral("format"))
                                   : QStringLiteral("text");
        if (formats.contains(format))
            return format;
        refuse(
            command,
            tr("“%1” is no format; it can be %2.").arg(format, formats.join(QStringLiteral(", "))));
        return std::nullopt;
    }

    int tables(const Command& command, const QCommandLineParser& parser)
    {
        const std::optional<QString> format =
            formatOf(command,
                     parser,
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")});
        if (!format)
            return Failed;
        const std::optional<Disclosure> disclosure = readChosen(command, parser);
        if (!disclosure)
            return Failed;
        tellUnrecognized(placeOf(parser).file, *disclosure);
        if (*format == u"json")
            return print(writers::toJson(*disclosure, m_chosen));
        if (*format == u"csv")
            return print(writers::toCsv(*disclosure, m_chosen));
        return print(writers::toText(*disclosure, m_chosen).toUtf8());
    }

    int check(const Command& command, const QCommandLineParser& parser)
    {
        const QStringList formats{
            QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
        const std::optional<QString> format = formatOf(command, parser, formats);
        if (!format)
            return Failed;
        int jobs = QThread::idealThreadCount();
        if (parser.isSet(QStringLiteral("jobs"))) {
            bool isNumber = false;
            jobs = parser.value(QStringLiteral("jobs")).toInt(&isNumber);
            if (!isNumber || jobs < 1)
                return refuse(command,
                              tr("“%1” is no number of jobs; write 1 or more.")
                                  .arg(parser.value(QStringLiteral("jobs"))));
        }
        const QString lastYear = parser.value(QStringLiteral("last-year"));
        const QStringList files = filesBehind(parser.positionalArguments());
        if (files.isEmpty())
            return refuse(command, tr("There is no file to check in the folder."));
        if (!lastYear.isEmpty() && files.size() > 1)
            return refuse(command, tr("--last-year goes with one FILE."));
        return checkAll({files, jobs, static_cast<CheckFormat>(formats.indexOf(*format)), lastYear},
                        m_services);
    }

    // What was read may be less than what is printed; tables of other kinds are no loss.
    void tellUnrecognized(const QString& file, const Disclosure& disclosure)
    {
        const auto isLoss = [](const Unrecognized& unrecognized) {
            return unrecognized.kind != UnrecognizedKind::Table;
        };
        const auto& all = disclosure.unrecognized;
        const auto first = std::find_if(all.begin(), all.end(), isLoss);
        if (first == all.end())
            return;
        const auto count = static_cast<int>(std::count_if(all.begin(), all.end(), isLoss));
        m_services.writeError(
            tr("%1: %n places could not be made out and are kept as text; the first is %2",
               nullptr,
               count)
                .arg(file, ui::unrecognizedText(*first))
                .replace(u'\n', u' '));
    }

    int convert(const Command& command, const QCommandLineParser& parser)
    {
        const QString path = parser.value(QStringLiteral("output"));
        if (!acceptsOutput(command, parser, m_services.writer.endings() + budgetEndings()))
            return Failed;
        DisclosureWriter::Options options;
        if (parser.isSet(QStringLiteral("created"))) {
            const QString text = parser.value(QStringLiteral("created"));
            const std::optional<QDateTime> created = isoDate(text);
            if (!created)
                return refuse(command,
                              tr("“%1” is no date; write it as 2023-02-10 or "
                                 "2023-02-10T09:00:00Z.")
                                  .arg(text));
            options.created = *created;
        }
        if (budgetEndings().contains(endingOf(path)))
            return convertToBudget(command, parser, options.created);
        const std::optional<Disclosure> disclosure = readChosen(command, parser);
        if (!disclosure)
            return Failed;
        options.tables = m_chosen;
        return finish(m_services.writer.write(*disclosure, path, options), path);
    }

    int convertToBudget(const Command& command,
                        const QCommandLineParser& parser,
                        const QDateTime& created)
    {
        if (parser.isSet(QStringLiteral("table")))
            return refuse(command, tr("A budget is written whole; leave out --table."));
        const QString from = placeOf(parser).file;
        const ChangeStamp stamp{m_services.author,
                                created.isValid() ? created : QDateTime::currentDateTimeUtc(),
                                ChangeNature::Edit};
        const Result<LeftOut> written = writeBudget(from,
                                                    parser.value(QStringLiteral("output")),
                                                    m_services.reader,
                                                    m_services.budgets,
                                                    stamp);
        if (!written)
            return report(withFile(written.error(), from));
        if (!written->differences.empty())
            tellLeftOut(from, *written);
        return Done;
    }

    // The budget is right in itself; that its document is not is worth a word.
    void tellLeftOut(const QString& from, const LeftOut& leftOut)
    {
        const FigureDifference& first = leftOut.differences.front();
        m_services.writeError(
            tr("%1: %n of %2 figures could not be reproduced, because tables of the document "
               "contradict each other; the first is “%3”, row “%4”, column “%5”.",
               nullptr,
               static_cast<int>(leftOut.differences.size()))
                .arg(from, QString::number(leftOut.figures))
                .arg(first.table, first.name, first.columnTitle)
                .replace(u'\n', u' '));
    }

    int chart(const Command& command, const QCommandLineParser& parser)
    {
        if (!acceptsOutput(command, parser, chartEndings()))
            return Failed;
        const std::optional<Disclosure> disclosure = readChosen(command, parser);
        if (!disclosure)
            return Failed;
        const int table = chartTable(*disclosure);
        int row = -1;
        if (parser.isSet(QStringLiteral("at"))) {
            const QString code = parser.value(QStringLiteral("at"));
            row = rowWithCode(disclosure->tables[static_cast<std::size_t>(table)], code);
            if (row < 0)
                return report({ErrorCode::SubjectMissing, placeOf(parser), code});
        }
        const QString path = parser.value(QStringLiteral("output"));
        return finish(m_services.drawChart(*disclosure, table, row, path), path);
    }

    // The table asked for; without a wish the one that splits all expenditure, else the first.
    int chartTable(const Disclosure& disclosure) const
    {
        if (!m_chosen.empty())
            return m_chosen.front();
        const Table* expenditure = findTable(disclosure, TableKind::ExpenditureSummary);
        return expenditure == nullptr ? 0
                                      : static_cast<int>(expenditure - disclosure.tables.data());
    }

    bool acceptsOutput(const Command& command,
                       const QCommandLineParser& parser,
                       const QStringList& endings)
    {
        const QString path = parser.value(QStringLiteral("output"));
        if (path.isEmpty()) {
            refuse(command, tr("The file to write is missing: -o OUT."));
            return false;
        }
        if (!endings.contains(endingOf(path))) {
            refuse(tr("%1: Files of this ending cannot be written; OUT can end with %2.")
                       .arg(path, u'.' + endings.join(QStringLiteral(" ."))));
            return false;
        }
        if (isSameFile(path, parser.positionalArguments().constFirst())) {
            refuse(tr("%1: The file that is read would be overwritten; give OUT another name.")
                       .arg(path));
            return false;
        }
        return true;
    }

    // Reads FILE and finds the tables that --table asks for.
    std::optional<Disclosure> readChosen(const Command& command, const QCommandLineParser& parser)
    {
        const QString word = parser.value(QStringLiteral("table"));
        const std::optional<TableKind> kind = tableKindFromId(word);
        if (parser.isSet(QStringLiteral("table")) && !kind) {
            refuse(command, tr("There is no kind of table “%1”.").arg(word));
            return std::nullopt;
        }
        Result<Disclosure> read =
            readDisclosure(placeOf(parser).file, m_services.reader, m_services.budgets);
        if (!read) {
            report(withFile(read.error(), placeOf(parser).file));
            return std::nullopt;
        }
        if (!read->hidden.empty())
            m_services.writeError(QStringLiteral("%1: %2").arg(
                placeOf(parser).file, ui::hiddenText(read->hidden).replace(u'\n', u' ')));
        for (std::size_t i = 0; kind && i < read->tables.size(); ++i) {
            if (read->tables[i].kind == *kind)
                m_chosen.push_back(static_cast<int>(i));
        }
        if (read->tables.empty() || (kind && m_chosen.empty())) {
            report({kind ? ErrorCode::TableMissing : ErrorCode::NothingRecognized,
                    placeOf(parser),
                    word});
            return std::nullopt;
        }
        return std::move(*read);
    }

    static Place placeOf(const QCommandLineParser& parser)
    {
        Place place;
        place.file = parser.positionalArguments().constFirst();
        return place;
    }

    static Error withFile(Error error, const QString& file)
    {
        if (error.place.file.isEmpty())
            error.place.file = file;
        return error;
    }

    int finish(const Result<void>& result, const QString& path)
    {
        return result ? Done : report(withFile(result.error(), path));
    }

    int print(const QByteArray& bytes)
    {
        if (m_services.writeOutput(bytes))
            return Done;
        return refuse(tr("Standard output cannot be written; check the disk or the program that "
                         "reads it."));
    }

    int report(const Error& error) { return refuse(ui::errorText(error)); }

    int refuse(const Command& command, const QString& wrong)
    {
        return refuse(tr("yusuan %1: %2 “yusuan %1 --help” tells more.").arg(command.name, wrong));
    }

    int refuse(const QString& line)
    {
        m_services.writeError(QString(line).replace(u'\n', u' '));
        return Failed;
    }

    QStringList m_arguments;
    const Services& m_services;
    std::vector<int> m_chosen; // tables asked for; empty for all
};

} // namespace

int runCommandLine(const QStringList& arguments, const Services& services)
{
    return CommandLine(arguments, services).run();
}

bool opensWindow(const QStringList& arguments)
{
    return arguments.isEmpty()
           || (arguments.size() == 1 && !findCommand(arguments.front())
               && !arguments.front().startsWith(u'-'));
}

} // namespace budget::app
