#include "app/check_command.h"

#include "app/budget_conversion.h"
#include "app/file_checks.h"
#include "core/checks/narrative/years.h"
#include "core/checks/report/check_list.h"
#include "core/checks/report/check_run.h"
#include "core/exchange/csv_text.h"
#include "core/writers/text/findings_json.h"
#include "ui/wording/error_text.h"
#include "ui/wording/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace budget::app {

namespace {

constexpr std::array Severities{checks::Severity::Error,
                                checks::Severity::Warning,
                                checks::Severity::Tail,
                                checks::Severity::Note};

int countOf(const checks::CheckedFile& checked, checks::Severity severity)
{
    return static_cast<int>(std::count_if(checked.findings.begin(),
                                          checked.findings.end(),
                                          [severity](const checks::ReportedFinding& reported) {
                                              return reported.finding.severity == severity
                                                     && !reported.isWaived;
                                          }));
}

// What was found, for people: a heading for the file, a line for each finding, the worst first.
class FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(FindingsText)

public:
    static QString of(const checks::CheckedFile& checked)
    {
        QStringList counts;
        for (const checks::Severity severity : Severities) {
            const int count = countOf(checked, severity);
            if (count > 0)
                counts.append(QStringLiteral("%1 %2").arg(ui::severityText(severity)).arg(count));
        }
        const QString found =
            counts.isEmpty() ? tr("nothing found") : counts.join(tr(", ", "between counts"));
        QString text = tr("%1: %2 (%3 checks ran, %4 were skipped)")
                           .arg(checked.file,
                                found,
                                QString::number(checked.checksRun),
                                QString::number(checked.skipped.size()))
                       + u'\n';
        for (const checks::Severity severity : Severities) {
            for (const checks::ReportedFinding& reported : checked.findings) {
                if (reported.finding.severity == severity && !reported.isWaived)
                    text += line(reported);
            }
        }
        for (const checks::ReportedFinding& reported : checked.findings) {
            if (reported.isWaived)
                text += QStringLiteral("  ")
                        + tr("no mistake (%1): %2").arg(reported.reason, reported.message) + u'\n';
        }
        return text;
    }

    static QString ofOtherYear(const QString& lastYear, const checks::CheckedFile& checked)
    {
        return tr("%1: not the budget of the year before %2 by the same publisher; name that one.")
            .arg(lastYear, checked.file);
    }
    static QString notWritten()
    {
        return tr(
            "Standard output cannot be written; check the disk or the program that reads it.");
    }

private:
    static QString line(const checks::ReportedFinding& reported)
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
        for (const checks::Severity severity : Severities)
            cells.append(ui::severityText(severity));
        for (const checks::Check& check : checks::allChecks()) {
            const QString id = QString::fromLatin1(check.id);
            cells.append(QStringLiteral("%1 [%2]").arg(ui::checkTitle(id), id));
        }
        return cells;
    }

    static QStringList row(const checks::CheckedFile& checked)
    {
        QStringList cells{guardedCell(checked.file), guardedCell(checked.error)};
        const bool isRead = checked.error.isEmpty();
        for (const checks::Severity severity : Severities)
            cells.append(isRead ? QString::number(countOf(checked, severity)) : QString());
        for (const checks::Check& check : checks::allChecks())
            cells.append(isRead ? cell(checked, QString::fromLatin1(check.id)) : QString());
        return cells;
    }

private:
    static QString cell(const checks::CheckedFile& checked, const QString& check)
    {
        const bool isSkipped =
            std::any_of(checked.skipped.begin(),
                        checked.skipped.end(),
                        [&check](const checks::ReportedSkip& skip) { return skip.check == check; });
        if (isSkipped)
            return {};
        return QString::number(std::count_if(checked.findings.begin(),
                                             checked.findings.end(),
                                             [&check](const checks::ReportedFinding& reported) {
                                                 return reported.finding.check == check
                                                        && !reported.isWaived;
                                             }));
    }
};

// Prints the results as they come, or at the end where they make one text.
class Printer
{
public:
    // `lastYear` may be null; it outlives this.
    Printer(const CheckRun& run, const Services& services, const Disclosure* lastYear)
        : m_run(run)
        , m_services(services)
        , m_lastYear(lastYear)
    {
        m_table.line(FindingsTable::heading());
    }

    // False where nobody reads on.
    bool take(const checks::CheckedFile& checked)
    {
        if (!checked.error.isEmpty()) {
            m_hasFailed = true;
            m_services.writeError(checked.error);
        }
        if (m_lastYear && checked.disclosure
            && !checks::isYearBefore(*m_lastYear, *checked.disclosure)) {
            m_hasFailed = true;
            m_services.writeError(FindingsText::ofOtherYear(m_run.lastYear, checked));
        }
        m_hasErrors = m_hasErrors || countOf(checked, checks::Severity::Error) > 0;
        bool isWritten = true;
        if (m_run.format == CheckFormat::Json)
            m_json.append(writers::fileToJson(checked));
        else if (m_run.format == CheckFormat::Csv)
            m_table.line(FindingsTable::row(checked));
        else if (checked.error.isEmpty())
            isWritten = m_services.writeOutput(FindingsText::of(checked).toUtf8());
        if (!isWritten)
            refuse();
        if (m_services.progress)
            m_services.progress(++m_done, static_cast<int>(m_run.files.size()));
        return isWritten;
    }

    int finish()
    {
        if (m_run.format == CheckFormat::Json
            && !m_services.writeOutput(writers::findingsToJson(m_json)))
            refuse();
        if (m_run.format == CheckFormat::Csv && !m_services.writeOutput(m_table.utf8()))
            refuse();
        if (m_hasFailed)
            return Failed;
        return m_hasErrors ? FoundErrors : Done;
    }

private:
    void refuse()
    {
        m_hasFailed = true;
        m_services.writeError(FindingsText::notWritten());
    }

    const CheckRun& m_run;
    const Services& m_services;
    const Disclosure* m_lastYear;
    QByteArrayList m_json;
    CsvText m_table;
    int m_done = 0;
    bool m_hasErrors = false;
    bool m_hasFailed = false;
};

} // namespace

int checkAll(const CheckRun& run, const Services& services)
{
    std::optional<Disclosure> lastYear;
    if (!run.lastYear.isEmpty()) {
        Result<Disclosure> read = readDisclosure(run.lastYear, services.reader, services.budgets);
        if (!read) {
            Error error = read.error();
            error.place.file = run.lastYear;
            services.writeError(ui::errorText(error).replace(u'\n', u' '));
            return Failed;
        }
        lastYear = std::move(*read);
    }
    const Disclosure* before = lastYear ? &*lastYear : nullptr;
    Printer printer(run, services, before);
    checkFiles(run.files,
               run.jobs,
               services.reader,
               services.budgets,
               before,
               [&printer](const checks::CheckedFile& checked) { return printer.take(checked); });
    return printer.finish();
}

} // namespace budget::app
