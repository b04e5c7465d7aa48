#include "ui/findings/checked_file.h"

#include "core/checks/report/check_list.h"
#include "core/checks/waiver.h"
#include "ui/wording/finding_text.h"

namespace budget::ui {

checks::CheckedFile checkedFile(const QString& file,
                                std::shared_ptr<const Disclosure> disclosure,
                                const checks::CheckReport& report,
                                const std::vector<Waiver>& waivers)
{
    checks::CheckedFile checked;
    checked.file = file;
    checked.checksRun = report.checksRun();
    const std::vector<checks::Check>& checks = checks::allChecks();
    for (std::size_t i = 0; i < checks.size() && i < report.outcomes.size(); ++i) {
        const QString id = QString::fromLatin1(checks[i].id);
        const checks::CheckOutcome& outcome = report.outcomes[i];
        if (outcome.skipped != checks::SkipReason::None)
            checked.skipped.push_back({id, checkTitle(id), skipReasonText(outcome.skipped)});
        for (const checks::Finding& finding : outcome.findings) {
            const Waiver* waiver =
                checks::findWaiver(waivers, finding, checks::waiverPlace(*disclosure, finding));
            checked.findings.push_back(
                {finding,
                 findingText(finding),
                 checkTitle(finding.check),
                 findingPlaceText(*disclosure, finding.left),
                 finding.right ? findingPlaceText(*disclosure, *finding.right) : QString(),
                 waiver != nullptr,
                 waiver ? waiver->reason : QString()});
        }
    }
    checked.disclosure = std::move(disclosure);
    return checked;
}

} // namespace budget::ui
