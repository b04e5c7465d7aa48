#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

class QCommandLineParser;

namespace budget::app {

enum class CommandId
{
    Tables,
    Check,
    Convert,
    Chart
};

struct CommandOption
{
    QString letter; // o; empty where there is none
    QString name;   // output
    QString value;  // OUT; empty for a switch
    QString purpose;
};

// A headless command: what the parser accepts and what the help says of it.
struct Command
{
    CommandId id = CommandId::Tables;
    QString name;
    QString synopsis; // tables FILE [--table KIND]
    QString purpose;
    std::vector<CommandOption> options;
};

// The command of that name, in the language of the moment; nothing for others.
std::optional<Command> findCommand(QStringView name);

void addOptions(QCommandLineParser& parser, const Command& command);

// The texts of --help and --version, with a line end.
QString commandHelp(const Command& command);
QString generalHelp();
QString versionText();

} // namespace budget::app
