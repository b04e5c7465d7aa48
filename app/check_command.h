#pragma once

#include "app/command_line.h"

#include <QStringList>

#include <functional>

namespace budget::app {

enum class CheckFormat
{
    Text, // for people: what was found, file by file
    Json, // cli.md
    Csv,  // one table of files against checks, for many files
};

// Checks every file and prints what was found; one that cannot be read is told on standard error
// and does not stop the others. Returns Done, FoundErrors, or Failed where one could not be read.
// `progress` is told how many are done; it may be empty.
int checkAll(const QStringList& files,
             int jobs,
             CheckFormat format,
             const Services& services,
             const std::function<void(int done, int count)>& progress);

} // namespace budget::app
