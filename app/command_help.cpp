#include "app/command_help.h"

#include "core/document/table_kind.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace budget::app {

namespace {

class CommandHelp
{
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)

public:
    static Command tables()
    {
        return {CommandId::Tables,
                QStringLiteral("tables"),
                QStringLiteral("tables FILE [--table KIND] [--format text|json|csv]"),
                tr("Prints the tables of FILE."),
                {table(),
                 {{},
                  QStringLiteral("format"),
                  QStringLiteral("FORMAT"),
                  tr("text (for people, the default), json or csv.")}}};
    }

    static Command check()
    {
        return {
            CommandId::Check,
            QStringLiteral("check"),
            QStringLiteral("check FILE… [--format text|json|csv] [--jobs N] [--last-year FILE]"),
            tr("Finds where the figures of every FILE contradict each other; a folder stands "
               "for the files in it. Exit status 1 where there is an error."),
            {{{},
              QStringLiteral("format"),
              QStringLiteral("FORMAT"),
              tr("text (for people, the default), json, or csv: a table of files against "
                 "checks.")},
             {{},
              QStringLiteral("jobs"),
              QStringLiteral("N"),
              tr("How many files are checked at once; as many as the machine has processors "
                 "where it is not given.")},
             {{},
              QStringLiteral("last-year"),
              QStringLiteral("FILE"),
              tr("The document of the year before; what is said of last year is held to it.")}}};
    }

    static Command convert()
    {
        return {CommandId::Convert,
                QStringLiteral("convert"),
                QStringLiteral("convert FILE -o OUT [--table KIND] [--created DATE]"),
                tr("Writes FILE as another format: OUT ends with .pdf, .xlsx, .csv, .json or "
                   ".yusuan (a budget to edit: line items are found that reproduce the published "
                   "figures)."),
                {output(),
                 table(),
                 {{},
                  QStringLiteral("created"),
                  QStringLiteral("DATE"),
                  tr("The date written into OUT, such as 2023-02-10; without it the moment is "
                     "written into .yusuan, and none into the others.")}}};
    }

    static Command chart()
    {
        return {CommandId::Chart,
                QStringLiteral("chart"),
                QStringLiteral("chart FILE -o OUT [--table KIND] [--at CODE]"),
                tr("Draws the chart of basic against project expenditure: OUT ends with .svg, .png "
                   "or .pdf."),
                {output(),
                 table(),
                 {{},
                  QStringLiteral("at"),
                  QStringLiteral("CODE"),
                  tr("Draws the subjects below the one with this code.")}}};
    }

    static QString general()
    {
        QString text = tr("Yusuan reads, shows and publishes department budgets.") + u'\n' + u'\n'
                       + usage() + QStringLiteral("  yusuan [FILE]\n      ")
                       + tr("Opens the window, on FILE or on the sample budget.") + u'\n';
        for (const Command& command : {tables(), check(), convert(), chart()})
            text += QStringLiteral("  yusuan ") + command.synopsis + QStringLiteral("\n      ")
                    + command.purpose + u'\n';
        return text + QStringLiteral("  yusuan --help | --version\n\n")
               + tr("“yusuan COMMAND --help” tells more of a command.") + u'\n';
    }

    static QString one(const Command& command)
    {
        QString text = usage() + QStringLiteral("  yusuan ") + command.synopsis + u'\n' + u'\n'
                       + command.purpose + u'\n' + u'\n';
        for (const CommandOption& option : command.options) {
            const QString letter =
                option.letter.isEmpty() ? QString() : u'-' + option.letter + QStringLiteral(", ");
            text += QStringLiteral("  ") + letter + QStringLiteral("--") + option.name + u' '
                    + option.value + QStringLiteral("\n      ") + option.purpose + u'\n';
        }
        return text;
    }

private:
    static QString usage() { return tr("Usage:") + u'\n'; }

    static CommandOption output()
    {
        return {QStringLiteral("o"),
                QStringLiteral("output"),
                QStringLiteral("OUT"),
                tr("The file to write; its ending names the format.")};
    }

    static CommandOption table()
    {
        QStringList kinds;
        for (int i = 0; i <= static_cast<int>(TableKind::Other); ++i)
            kinds.append(tableKindId(static_cast<TableKind>(i)));
        return {{},
                QStringLiteral("table"),
                QStringLiteral("KIND"),
                tr("Only the tables of this kind: %1.").arg(kinds.join(QStringLiteral(", ")))};
    }
};

} // namespace

std::optional<Command> findCommand(QStringView name)
{
    for (const Command& command : {CommandHelp::tables(),
                                   CommandHelp::check(),
                                   CommandHelp::convert(),
                                   CommandHelp::chart()}) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

void addOptions(QCommandLineParser& parser, const Command& command)
{
    for (const CommandOption& option : command.options) {
        QStringList names{option.name};
        if (!option.letter.isEmpty())
            names.prepend(option.letter);
        parser.addOption({names, option.purpose, option.value});
    }
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
}

QString commandHelp(const Command& command)
{
    return CommandHelp::one(command);
}

QString generalHelp()
{
    return CommandHelp::general();
}

QString versionText()
{
    return QStringLiteral("yusuan ") + QCoreApplication::applicationVersion() + u'\n';
}

} // namespace budget::app
