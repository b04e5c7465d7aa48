#pragma once

#include "core/checks/check.h"
#include "core/document/disclosure.h"

#include <optional>
#include <vector>

namespace budget::checks {

// The outcome of every check of allChecks() for a document, in their order.
struct CheckReport
{
    std::vector<CheckOutcome> outcomes;

    int checksRun() const; // those not skipped
    std::vector<Finding> findings() const;
    int count(Severity severity) const;

    bool operator==(const CheckReport&) const = default;
};

CheckReport runChecks(const Disclosure& disclosure, const Disclosure* lastYear = nullptr);

// What of `after` is not as in `before`.
CheckScope changedScope(const Disclosure& before, const Disclosure& after);

// The report of a document that is edited: only checks that read what changed run again.
class LiveChecks
{
public:
    // Every check at the first call, and whenever the document of the year before is another one.
    // That one outlives this or is replaced.
    const CheckReport& update(const Disclosure& disclosure, const Disclosure* lastYear = nullptr);
    const CheckReport& report() const { return m_report; }
    int lastRun() const { return m_lastRun; } // how many checks the last update ran

private:
    std::optional<Disclosure> m_disclosure;
    const Disclosure* m_lastYear = nullptr;
    CheckReport m_report;
    int m_lastRun = 0;
};

} // namespace budget::checks
