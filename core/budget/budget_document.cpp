#include "core/budget/budget_document.h"

#include "core/budget/fact_access.h"

#include <algorithm>
#include <span>
#include <utility>

namespace budget {

namespace {

bool isInsertion(const FactChange& step)
{
    return !step.before;
}

bool isRemoval(const FactChange& step)
{
    return !step.after;
}

FactKind kindOf(const FactChange& step)
{
    return kindOf(step.after ? *step.after : *step.before);
}

} // namespace

BudgetDocument::BudgetDocument(Budget budget, QObject* parent)
    : QObject(parent)
    , m_budget(std::move(budget))
    , m_rollUps(m_budget)
{}

BudgetDocument::~BudgetDocument() = default;

Result<std::unique_ptr<BudgetDocument>> BudgetDocument::open(std::unique_ptr<BudgetStore> store)
{
    Result<Budget> budget = store->load();
    if (!budget)
        return tl::unexpected(budget.error());
    auto document = std::make_unique<BudgetDocument>(std::move(*budget));
    document->setStore(std::move(store));
    return document;
}

void BudgetDocument::setStore(std::unique_ptr<BudgetStore> store)
{
    m_store = std::move(store);
}

FactId BudgetDocument::newId(FactKind kind)
{
    FactId& largest = m_largestId.at(static_cast<std::size_t>(kind));
    largest = std::max(largest, largestId(m_budget, kind)) + 1;
    return largest;
}

// Applies a Change and announces it; a run of insertions or removals side by side is one step.
class BudgetDocument::ChangeApplier
{
public:
    explicit ChangeApplier(BudgetDocument& document)
        : m_document(document)
    {}

    // Sets the rows of what is removed.
    void run(std::vector<FactChange>& steps)
    {
        for (std::size_t first = 0; first < steps.size();) {
            const std::size_t count = runLength(steps, first);
            perform(std::span(steps).subspan(first, count));
            first += count;
        }
        if (m_needsRebuild)
            m_document.m_rollUps.rebuild(m_document.m_budget);
    }

private:
    std::size_t runLength(std::vector<FactChange>& steps, std::size_t first) const
    {
        setRow(steps[first]);
        if (steps[first].before && steps[first].after)
            return 1;
        const int direction = isInsertion(steps[first]) ? 1 : -1;
        std::size_t next = first + 1;
        for (; next < steps.size(); ++next) {
            FactChange& step = steps[next];
            if (kindOf(step) != kindOf(steps[first])
                || isInsertion(step) != isInsertion(steps[first])
                || isRemoval(step) != isRemoval(steps[first]))
                break;
            setRow(step);
            if (step.row != steps[next - 1].row + direction)
                break;
        }
        return next - first;
    }

    void setRow(FactChange& step) const
    {
        if (isRemoval(step))
            step.row = rowOf(m_document.m_budget, *step.before);
    }

    void perform(std::span<FactChange> run)
    {
        const FactKind kind = kindOf(run.front());
        const int first = std::min(run.front().row, run.back().row);
        const int last = std::max(run.front().row, run.back().row);
        if (isInsertion(run.front())) {
            emit m_document.aboutToInsert(kind, first, last);
            insertFacts(m_document.m_budget, run);
            emit m_document.inserted(kind, first, last);
        } else if (isRemoval(run.front())) {
            emit m_document.aboutToRemove(kind, first, last);
            removeFacts(m_document.m_budget, run);
            emit m_document.removed(kind, first, last);
        } else {
            const int row = applyFact(m_document.m_budget, run.front());
            emit m_document.updated(kind, row);
        }
        for (const FactChange& step : run)
            followSums(step);
    }

    void followSums(const FactChange& step)
    {
        const FactKind kind = kindOf(step);
        if (kind == FactKind::Unit || kind == FactKind::Layout)
            m_needsRebuild = true;
        if (kind != FactKind::LineItem)
            return;
        if (step.before)
            m_document.m_rollUps.remove(std::get<LineItem>(*step.before));
        if (step.after)
            m_document.m_rollUps.add(std::get<LineItem>(*step.after));
    }

    BudgetDocument& m_document;
    bool m_needsRebuild = false;
};

Result<Change> BudgetDocument::perform(const Change& change, ChangeNature nature)
{
    if (const Result<void> checked = checkChange(m_budget, change); !checked)
        return tl::unexpected(checked.error());
    if (m_store) {
        const ChangeStamp stamp{m_author, QDateTime::currentDateTimeUtc(), nature};
        if (const Result<void> recorded = m_store->record(change, stamp); !recorded)
            return tl::unexpected(recorded.error());
    }
    Change done = change;
    ChangeApplier(*this).run(done.facts);
    emit changed(done);
    return inverseOf(done);
}

Result<void> BudgetDocument::apply(const Change& change, quint64 mergeKey)
{
    if (change.isEmpty())
        return {};
    Result<Change> inverse = perform(change, ChangeNature::Edit);
    if (!inverse)
        return tl::unexpected(inverse.error());
    m_redo.clear();
    if (mergeKey != 0 && !m_undo.empty() && m_undo.back().mergeKey == mergeKey) {
        // What was done last is taken back first.
        std::vector<FactChange>& facts = m_undo.back().inverse.facts;
        facts.insert(facts.begin(), inverse->facts.begin(), inverse->facts.end());
    } else {
        m_undo.push_back({std::move(*inverse), mergeKey});
    }
    emit undoChanged();
    return {};
}

Result<void>
BudgetDocument::takeBack(std::vector<Step>& from, std::vector<Step>& to, ChangeNature nature)
{
    if (from.empty())
        return {};
    Result<Change> inverse = perform(from.back().inverse, nature);
    if (!inverse)
        return tl::unexpected(inverse.error());
    from.pop_back();
    to.push_back({std::move(*inverse), 0});
    emit undoChanged();
    return {};
}

Result<void> BudgetDocument::undo()
{
    return takeBack(m_undo, m_redo, ChangeNature::Undo);
}

Result<void> BudgetDocument::redo()
{
    return takeBack(m_redo, m_undo, ChangeNature::Redo);
}

const ChangeLabel* BudgetDocument::undoLabel() const
{
    return m_undo.empty() ? nullptr : &m_undo.back().inverse.label;
}

const ChangeLabel* BudgetDocument::redoLabel() const
{
    return m_redo.empty() ? nullptr : &m_redo.back().inverse.label;
}

} // namespace budget
