#include "ui/findings/document_checks.h"

#include "core/checks/report/check_list.h"
#include "core/checks/waiver.h"
#include "ui/budget/budget_session.h"
#include "ui/findings/checked_file.h"
#include "ui/wording/finding_text.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace budget::ui {

namespace {

QString titleOf(const Disclosure& disclosure, const DocumentPart& part)
{
    if (!hasPart(disclosure, part))
        return {};
    const auto index = static_cast<std::size_t>(part.index);
    return part.kind == PartKind::Table ? disclosure.tables[index].title.simplified()
                                        : disclosure.sections[index].heading.simplified();
}

} // namespace

DocumentChecks::DocumentChecks(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DocumentChecks::~DocumentChecks()
{
    m_pool.waitForDone();
}

void DocumentChecks::setDocument(std::shared_ptr<const Disclosure> disclosure)
{
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
    m_waivers.clear();
    m_lastYear = nullptr;
    m_disclosure = std::move(disclosure);
    start();
}

void DocumentChecks::setBudget(BudgetSession& session)
{
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    m_lastYear = nullptr;
    m_disclosure = session.disclosure();
    connect(&session, &BudgetSession::derived, this, &DocumentChecks::update);
    start();
}

void DocumentChecks::setLastYear(std::shared_ptr<const Disclosure> disclosure)
{
    m_lastYear = std::move(disclosure);
    start();
}

void DocumentChecks::retranslate()
{
    if (m_checked && !m_isRunning)
        collect();
}

// The checks hold a copy of what they have seen, so the document may go meanwhile; the one before
// last year's is kept by the future.
void DocumentChecks::start()
{
    m_findings.clear();
    m_skipped.clear();
    m_checksRun = 0;
    m_checked = nullptr;
    m_derived = nullptr;
    m_live = nullptr;
    m_isRunning = m_disclosure != nullptr;
    if (m_isRunning) {
        auto live = std::make_shared<checks::LiveChecks>();
        m_live = live;
        auto* watcher = new QFutureWatcher<void>(this);
        connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, live] {
            watcher->deleteLater();
            finish(live);
        });
        watcher->setFuture(
            QtConcurrent::run(&m_pool, [live, disclosure = m_disclosure, lastYear = m_lastYear] {
                live->update(*disclosure, lastYear.get());
            }));
    }
    emit changed();
}

void DocumentChecks::finish(const std::shared_ptr<checks::LiveChecks>& live)
{
    if (live != m_live) // of a document that is no longer open
        return;
    m_isRunning = false;
    if (m_session != nullptr) { // what was edited meanwhile
        m_live->update(*m_disclosure, m_lastYear.get());
        m_derived = m_session->derivedDisclosure();
    }
    m_checked = m_disclosure;
    collect();
}

void DocumentChecks::update()
{
    m_disclosure = m_session->disclosure();
    if (m_isRunning)
        return;
    m_live->update(*m_disclosure, m_lastYear.get());
    m_derived = m_session->derivedDisclosure();
    m_checked = m_disclosure;
    collect();
}

void DocumentChecks::collect()
{
    if (m_session != nullptr)
        m_waivers.assign(m_session->budget().waivers.begin(), m_session->budget().waivers.end());
    checks::CheckedFile checked = checkedFile({}, m_checked, m_live->report(), m_waivers);
    m_checksRun = checked.checksRun;
    m_skipped = std::move(checked.skipped);
    m_findings.clear();
    for (checks::ReportedFinding& reported : checked.findings) {
        ShownFinding shown;
        shown.waiverPlace = checks::waiverPlace(*m_checked, reported.finding);
        if (const checks::Check* check = checks::findCheck(reported.finding.check))
            shown.group = check->group;
        shown.part = partOf(reported.finding.left);
        shown.partTitle = titleOf(*m_checked, shown.part);
        shown.reported = std::move(reported);
        m_findings.push_back(std::move(shown));
    }
    emit changed();
}

int DocumentChecks::count(checks::Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(), [severity](const ShownFinding& shown) {
            return shown.severity() == severity && !shown.isWaived();
        }));
}

int DocumentChecks::waivedCount() const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(), [](const ShownFinding& shown) {
            return shown.isWaived();
        }));
}

bool DocumentChecks::isBudget() const
{
    return m_session != nullptr;
}

bool DocumentChecks::canEdit() const
{
    return m_session != nullptr && !m_session->isReadOnly();
}

bool DocumentChecks::waive(const ShownFinding& finding, const QString& reason)
{
    Waiver waiver{1, finding.finding().check, finding.waiverPlace, reason};
    if (m_session == nullptr) {
        m_waivers.push_back(waiver);
        collect();
        return true;
    }
    waiver.id = m_session->document().newId(FactKind::Waiver);
    return m_session->apply({{ChangeLabel::Action::Waive, finding.reported.title, 1},
                             {insertFact(waiver, m_session->budget().waivers.size())}});
}

bool DocumentChecks::withdraw(const ShownFinding& finding)
{
    const auto isIt = [&finding](const Waiver& waiver) {
        return waiver.check == finding.finding().check && waiver.place == finding.waiverPlace;
    };
    if (m_session == nullptr) {
        std::erase_if(m_waivers, isIt);
        collect();
        return true;
    }
    Change change{{ChangeLabel::Action::Withdraw, finding.reported.title, 1}, {}};
    const FactList<Waiver>& kept = m_session->budget().waivers;
    for (int row = kept.size() - 1; row >= 0; --row) {
        if (isIt(kept[row]))
            change.facts.push_back(removeFact(kept[row], row));
    }
    return !change.isEmpty() && m_session->apply(change);
}

checks::Mending DocumentChecks::mending(const ShownFinding& finding) const
{
    if (!finding.finding().mend)
        return {checks::MendObstacle::NoProposal, {}};
    if (m_session == nullptr || !m_derived)
        return {checks::MendObstacle::Computed, {}};
    return checks::mendingOf(m_session->budget(), *m_derived, finding.finding());
}

bool DocumentChecks::mend(const ShownFinding& finding)
{
    if (m_session == nullptr)
        return false;
    const checks::Mending found = mending(finding);
    return !found.change.isEmpty() && m_session->apply(found.change);
}

} // namespace budget::ui
