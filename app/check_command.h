#pragma once

#include "app/command_line.h"

#include <QString>
#include <QStringList>

namespace budget::app {

enum class CheckFormat
{
    Text, // for people: what was found, file by file
    Json, // docs/command_line.md
    Csv,  // one table of files against checks, for many files
};

struct CheckRun
{
    QStringList files;
    int jobs = 1;
    CheckFormat format = CheckFormat::Text;
    QString lastYear; // the file of the year before; empty where there is none
};

// Checks every file and prints what was found; one that cannot be read is reported on standard
// error and does not stop the others. Returns Done, FoundErrors, or Failed where one could not be
// read.
int checkAll(const CheckRun& run, const Services& services);

} // namespace budget::app
