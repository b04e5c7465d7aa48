#pragma once

#include "core/checks/report/findings_report.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace budget::writers {

// The findings of many files as docs/command_line.md lays down for `check --format json`. Beyond
// it: of a finding "title" (of its check), "tail": true for a rounding tail (whose severity is
// "note"), "waived" with the reason; of a place "name" of the row, "title" of the table, "line"; of
// a file "skipped" with the checks that did not run, "error" where it could not be read.
QByteArray findingsToJson(const std::vector<checks::CheckedFile>& files);

// The same in pieces, for files that are checked one after another.
QByteArray fileToJson(const checks::CheckedFile& file);
QByteArray findingsToJson(const QByteArrayList& files);

} // namespace budget::writers
