#include "core/checks/report/check_run.h"

#include "core/checks/checked_document.h"
#include "core/checks/report/check_list.h"

#include <algorithm>

namespace budget::checks {

namespace {

CheckOutcome outcomeOf(const Check& check, const CheckedDocument& document)
{
    CheckOutcome outcome = check.run(document);
    if (outcome.compared == 0 && outcome.skipped == SkipReason::None)
        outcome.skipped = SkipReason::NothingToCompare;
    for (Finding& finding : outcome.findings) {
        finding.check = QString::fromLatin1(check.id);
        if (finding.severity != Severity::Tail)
            finding.severity = check.severity;
    }
    return outcome;
}

bool isSame(const std::vector<const Table*>& left, const std::vector<const Table*>& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](const Table* l, const Table* r) {
            return *l == *r;
        });
}

} // namespace

int CheckReport::checksRun() const
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [](const CheckOutcome& outcome) {
            return outcome.skipped == SkipReason::None;
        }));
}

std::vector<Finding> CheckReport::findings() const
{
    std::vector<Finding> all;
    for (const CheckOutcome& outcome : outcomes)
        all.insert(all.end(), outcome.findings.begin(), outcome.findings.end());
    return all;
}

int CheckReport::count(Severity severity) const
{
    std::ptrdiff_t count = 0;
    for (const CheckOutcome& outcome : outcomes)
        count += std::count_if(
            outcome.findings.begin(), outcome.findings.end(), [severity](const Finding& finding) {
                return finding.severity == severity;
            });
    return static_cast<int>(count);
}

CheckReport runChecks(const Disclosure& disclosure, const Disclosure* lastYear)
{
    const CheckedDocument document(disclosure, lastYear);
    CheckReport report;
    for (const Check& check : allChecks())
        report.outcomes.push_back(outcomeOf(check, document));
    return report;
}

CheckScope changedScope(const Disclosure& before, const Disclosure& after)
{
    const bool isMoved = before.tables.size() != after.tables.size()
                         || before.fiscalYear != after.fiscalYear
                         || before.unitName != after.unitName;
    if (isMoved)
        return CheckScope::everything();
    const CheckedDocument left(before);
    const CheckedDocument right(after);
    CheckScope changed{};
    for (int k = 0; k <= static_cast<int>(TableKind::Other); ++k) {
        const auto kind = static_cast<TableKind>(k);
        if (!isSame(left.all(kind), right.all(kind)))
            changed = changed | CheckScope{kind};
    }
    if (before.sections != after.sections)
        changed = changed | CheckScope::narrative();
    return changed;
}

const CheckReport& LiveChecks::update(const Disclosure& disclosure, const Disclosure* lastYear)
{
    const bool isFirst = !m_disclosure || lastYear != m_lastYear;
    const CheckScope changed =
        isFirst ? CheckScope::everything() : changedScope(*m_disclosure, disclosure);
    m_disclosure = disclosure;
    m_lastYear = lastYear;
    const CheckedDocument document(*m_disclosure, m_lastYear);
    const std::vector<Check>& checks = allChecks();
    m_report.outcomes.resize(checks.size());
    m_lastRun = 0;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (!checks[i].reads.touches(changed))
            continue;
        m_report.outcomes[i] = outcomeOf(checks[i], document);
        ++m_lastRun;
    }
    return m_report;
}

} // namespace budget::checks
