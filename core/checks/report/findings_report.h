#pragma once

#include "core/checks/report/check_run.h"
#include "core/money/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace budget::checks {

// A finding with its texts in the language of the reader.
struct ReportedFinding
{
    Finding finding;
    QString message;
    QString title; // of its check
    QString left;  // its place: table, row, column, page
    QString right; // empty where there is no other place
    bool isWaived = false;
    QString reason; // why it is no mistake

    bool operator==(const ReportedFinding&) const = default;
};

// A check that did not run.
struct ReportedSkip
{
    QString check;
    QString title;
    QString reason;
};

// The outcome of the checks for one file.
struct CheckedFile
{
    QString file;
    QString error; // why it could not be read, then nothing else is known; empty where it was
    std::shared_ptr<const Disclosure> disclosure; // null where it could not be read
    int checksRun = 0;
    std::vector<ReportedFinding> findings; // in the order of the checks
    std::vector<ReportedSkip> skipped;
};

// The words around the findings.
struct ReportLabels
{
    QString title;        // Findings
    QString summary;      // 61 checks ran, 12 were skipped
    QStringList severity; // a heading each, in the order of Severity, with how many there are
    QString waived;       // heading: not a mistake
    QString skipped;      // heading: checks that did not run
    QString nothing;      // said where there is no finding
    QString number;       // of the columns, from here on
    QString message;
    QString place;
    QString otherPlace; // below the place, %1 for what it is: Against: %1
    QString leftFigure; // the three in 万元, as they state
    QString rightFigure;
    QString difference;
    QString check;
    QString reason;  // of a waiver
    QString why;     // a check did not run
    QString between; // the titles of checks in a list
};

// Writes the findings of a document to a file, all of it or nothing. Implemented by core/writers.
class FindingsWriter
{
public:
    FindingsWriter() = default;
    FindingsWriter(const FindingsWriter&) = delete;
    FindingsWriter& operator=(const FindingsWriter&) = delete;
    virtual ~FindingsWriter() = default;

    // The endings it writes, without the dot: pdf, xlsx, html, json.
    virtual QStringList endings() const = 0;
    // The format by the ending of `path`. Fails with FormatUnknown or FileUnwritable. The same
    // input gives the same bytes.
    [[nodiscard]] virtual Result<void> write(const CheckedFile& checked,
                                             const ReportLabels& labels,
                                             const QString& path,
                                             const QDateTime& created) const = 0;
};

} // namespace budget::checks
