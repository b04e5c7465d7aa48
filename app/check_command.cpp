#include "app/check_command.h"

#include "app/file_checks.h"
#include "core/checks/check_list.h"
#include "core/csv_text.h"
#include "core/writers/findings_json.h"
#include "ui/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace budget::app {

namespace {

constexpr std::array Severities{Severity::Error, Severity::Warning, Severity::Tail, Severity::Note};

int countOf(const CheckedFile& checked, Severity severity)
{
    return static_cast<int>(std::count_if(checked.findings.begin(),
                                          checked.findings.end(),
                                          [severity](const ReportedFinding& reported) {
                                              return reported.finding.severity == severity
                                                     && !reported.isWaived;
                                          }));
}

// What was found, for people: a heading for the file, a line for each finding, the worst first.
class FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(FindingsText)

public:
    static QString of(const CheckedFile& checked)
    {
        QStringList counts;
        for (const Severity severity : Severities) {
            const int count = countOf(checked, severity);
            if (count > 0)
                counts.append(QStringLiteral("%1 %2").arg(ui::severityText(severity)).arg(count));
        }
        const QString found =
            counts.isEmpty() ? tr("nothing found") : counts.join(QStringLiteral(", "));
        QString text = tr("%1: %2 (%3 checks ran, %4 were skipped)")
                           .arg(checked.file,
                                found,
                                QString::number(checked.checksRun),
                                QString::number(checked.skipped.size()))
                       + u'\n';
        for (const Severity severity : Severities) {
            for (const ReportedFinding& reported : checked.findings) {
                if (reported.finding.severity == severity && !reported.isWaived)
                    text += line(reported);
            }
        }
        for (const ReportedFinding& reported : checked.findings) {
            if (reported.isWaived)
                text += QStringLiteral("  ")
                        + tr("no mistake (%1): %2").arg(reported.reason, reported.message) + u'\n';
        }
        return text;
    }

private:
    static QString line(const ReportedFinding& reported)
    {
        QString text = QStringLiteral("  %1  %2\n        %3 [%4]\n")
                           .arg(ui::severityText(reported.finding.severity),
                                reported.left.simplified(),
                                reported.message.simplified(),
                                reported.finding.check);
        if (!reported.right.isEmpty() && reported.right != reported.left)
            text += QStringLiteral("        ↔ ") + reported.right.simplified() + u'\n';
        return text;
    }
};

// One row a file, one column a check: how often it found something, blank where it was skipped.
class FindingsTable
{
    Q_DECLARE_TR_FUNCTIONS(FindingsTable)

public:
    static QStringList heading()
    {
        QStringList cells{tr("File"), tr("Cannot be read")};
        for (const Severity severity : Severities)
            cells.append(ui::severityText(severity));
        for (const Check& check : allChecks())
            cells.append(QString::fromLatin1(check.id));
        return cells;
    }

    static QStringList row(const CheckedFile& checked)
    {
        QStringList cells{guardedCell(checked.file), guardedCell(checked.error)};
        const bool isRead = checked.error.isEmpty();
        for (const Severity severity : Severities)
            cells.append(isRead ? QString::number(countOf(checked, severity)) : QString());
        for (const Check& check : allChecks())
            cells.append(isRead ? cell(checked, QString::fromLatin1(check.id)) : QString());
        return cells;
    }

private:
    static QString cell(const CheckedFile& checked, const QString& check)
    {
        const bool isSkipped =
            std::any_of(checked.skipped.begin(),
                        checked.skipped.end(),
                        [&check](const ReportedSkip& skip) { return skip.check == check; });
        if (isSkipped)
            return {};
        return QString::number(std::count_if(checked.findings.begin(),
                                             checked.findings.end(),
                                             [&check](const ReportedFinding& reported) {
                                                 return reported.finding.check == check
                                                        && !reported.isWaived;
                                             }));
    }
};

} // namespace

int checkAll(const QStringList& files,
             int jobs,
             CheckFormat format,
             const Services& services,
             const std::function<void(int done, int count)>& progress)
{
    QByteArrayList json;
    CsvText table;
    table.line(FindingsTable::heading());
    bool hasErrors = false;
    bool hasFailed = false;
    int done = 0;
    const auto take = [&](const CheckedFile& checked) {
        if (!checked.error.isEmpty()) {
            hasFailed = true;
            services.writeError(checked.error);
        }
        hasErrors = hasErrors || countOf(checked, Severity::Error) > 0;
        bool isWritten = true;
        if (format == CheckFormat::Json)
            json.append(writers::fileToJson(checked));
        else if (format == CheckFormat::Csv)
            table.line(FindingsTable::row(checked));
        else if (checked.error.isEmpty())
            isWritten = services.writeOutput(FindingsText::of(checked).toUtf8());
        hasFailed = hasFailed || !isWritten;
        if (progress)
            progress(++done, static_cast<int>(files.size()));
        return isWritten;
    };
    checkFiles(files, jobs, services.reader, services.budgets, take);
    if (format == CheckFormat::Json)
        hasFailed = !services.writeOutput(writers::findingsToJson(json)) || hasFailed;
    if (format == CheckFormat::Csv)
        hasFailed = !services.writeOutput(table.utf8()) || hasFailed;
    if (hasFailed)
        return Failed;
    return hasErrors ? FoundErrors : Done;
}

} // namespace budget::app
