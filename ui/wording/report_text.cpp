#include "ui/wording/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

using checks::ReportLabels; // lupdate takes a qualified return type for the class of the words

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    static ReportLabels labels(const checks::CheckedFile& checked)
    {
        ReportLabels labels;
        const QString name = checked.disclosure ? checked.disclosure->unitName : QString();
        const int year = checked.disclosure ? checked.disclosure->fiscalYear : 0;
        labels.title = year > 0 ? tr("Findings on the %1 budget of %2").arg(year).arg(name)
                                : tr("Findings on the budget of %1").arg(name);
        labels.summary = tr("%1 checks ran, %2 were skipped. A check that was skipped has not been "
                            "passed.")
                             .arg(checked.checksRun)
                             .arg(checked.skipped.size());
        labels.severity = {tr("Errors: the document contradicts itself (%1)")
                               .arg(countOf(checked, checks::Severity::Error)),
                           tr("Warnings: very probably wrong (%1)")
                               .arg(countOf(checked, checks::Severity::Warning)),
                           tr("Notes: style; no figure is wrong (%1)")
                               .arg(countOf(checked, checks::Severity::Note)),
                           tr("Rounding tails (尾差): explained by rounding (%1)")
                               .arg(countOf(checked, checks::Severity::Tail))};
        labels.waived = tr("Declared to be no mistakes");
        labels.skipped = tr("Checks that did not run");
        labels.nothing = tr("Nothing was found.");
        labels.number = tr("No.");
        labels.message = tr("Finding");
        labels.place = tr("Where");
        labels.otherPlace = tr("Against: %1", "the place that a finding contradicts");
        const QString unit = moneyUnitName(MoneyUnit::TenThousandYuan);
        labels.leftFigure = tr("Figure (%1)").arg(unit);
        labels.rightFigure = tr("Other figure (%1)").arg(unit);
        labels.difference = tr("Difference (%1)").arg(unit);
        labels.check = tr("Check");
        labels.reason = tr("Reason");
        labels.why = tr("Why");
        labels.between = tr("; ", "between the titles of checks in a list");
        return labels;
    }

private:
    static std::ptrdiff_t countOf(const checks::CheckedFile& checked, checks::Severity severity)
    {
        return std::count_if(checked.findings.begin(),
                             checked.findings.end(),
                             [severity](const checks::ReportedFinding& reported) {
                                 return reported.finding.severity == severity && !reported.isWaived;
                             });
    }
};

} // namespace

checks::ReportLabels reportLabels(const checks::CheckedFile& checked)
{
    return ReportText::labels(checked);
}

} // namespace budget::ui
