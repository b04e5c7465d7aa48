#pragma once

#include "core/budget/facts.h"
#include "core/checks/report/check_run.h"
#include "core/checks/report/mending.h"
#include "ui/findings/shown_finding.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace budget::derivation {
struct DerivedDisclosure;
} // namespace budget::derivation

namespace budget::ui {

class BudgetSession;

// What the checks have to say of the open document, kept up to date: all of them run once, apart
// from the window's thread; of a budget that is edited, those that read what changed run again at
// once. Waivers are facts of a budget; of a published document they last as long as it is open.
class DocumentChecks : public QObject
{
    Q_OBJECT

public:
    explicit DocumentChecks(QObject* parent = nullptr);
    ~DocumentChecks() override;

    void setDocument(std::shared_ptr<const Disclosure> disclosure); // null: none
    void setBudget(BudgetSession& session);                         // outlives this or is replaced
    // The document of the year before, null for none; for the document that is open.
    void setLastYear(std::shared_ptr<const Disclosure> disclosure);
    void retranslate(); // says everything again

    bool isOpen() const { return m_disclosure != nullptr; }
    // The document that is open now, which the checks may not have seen yet.
    std::shared_ptr<const Disclosure> shown() const { return m_disclosure; }
    bool isRunning() const { return m_isRunning; }
    bool isBudget() const;
    // As of the last `changed`: indices of the findings are into this document.
    std::shared_ptr<const Disclosure> disclosure() const { return m_checked; }
    const std::vector<ShownFinding>& findings() const { return m_findings; }
    const std::vector<checks::ReportedSkip>& skipped() const { return m_skipped; }
    int checksRun() const { return m_checksRun; }
    int count(checks::Severity severity) const; // without those waived
    int waivedCount() const;

    bool canEdit() const; // a budget that may be changed
    // Declares it to be no mistake, and the reverse. False where that cannot be kept.
    bool waive(const ShownFinding& finding, const QString& reason);
    bool withdraw(const ShownFinding& finding);
    const std::vector<Waiver>& waivers() const { return m_waivers; }

    // What the program could do about it; MendObstacle::Computed for a published document.
    checks::Mending mending(const ShownFinding& finding) const;
    bool mend(const ShownFinding& finding); // as one step

signals:
    void changed(); // findings, or whether checks are running

private:
    void start();
    void finish(const std::shared_ptr<checks::LiveChecks>& live);
    void update();
    void collect();

    QThreadPool m_pool;
    QPointer<BudgetSession> m_session;
    std::shared_ptr<const Disclosure> m_disclosure; // the one that is open now
    std::shared_ptr<const Disclosure> m_checked;
    std::shared_ptr<const derivation::DerivedDisclosure> m_derived; // m_checked, of a budget
    std::shared_ptr<const Disclosure> m_lastYear;
    std::shared_ptr<checks::LiveChecks> m_live;
    std::vector<Waiver> m_waivers;
    std::vector<ShownFinding> m_findings;
    std::vector<checks::ReportedSkip> m_skipped;
    int m_checksRun = 0;
    bool m_isRunning = false;
};

} // namespace budget::ui
