#include "ui/budget/budget_session.h"

#include "core/budget/author.h"
#include "core/budget/budget_difference.h"
#include "core/derivation/derive.h"
#include "core/derivation/rounding_tail.h"
#include "core/money/error.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

// Revenue of this year from one source: what a new item can be made for.
bool isOneSource(const derivation::RevenueSlice& slice)
{
    return slice.sources.size() == 1 && slice.current && !slice.carriedOver;
}

} // namespace

BudgetSession::BudgetSession(std::unique_ptr<BudgetDocument> document, QObject* parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_derived(std::make_shared<const derivation::DerivedDisclosure>(
          derivation::deriveWithOrigins(m_document->budget(), m_document->rollUps())))
{
    setAuthor(authorName());
    if (m_document->store() != nullptr)
        m_lastSaved = QFileInfo(path()).lastModified();
    connect(m_document.get(), &BudgetDocument::changed, this, [this] {
        m_hasFailed = false;
        m_lastSaved = QDateTime::currentDateTime();
        // Many changes of one turn of the event loop are derived once.
        if (!std::exchange(m_isStale, true))
            QTimer::singleShot(0, this, &BudgetSession::refresh);
    });
    connect(m_document.get(), &BudgetDocument::undoChanged, this, &BudgetSession::stateChanged);
}

BudgetSession::~BudgetSession() = default;

void BudgetSession::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_derived = std::make_shared<const derivation::DerivedDisclosure>(
        derivation::deriveWithOrigins(budget(), m_document->rollUps()));
    emit derived();
}

void BudgetSession::setAuthor(const QString& name)
{
    m_author = name;
    m_document->setAuthor(name);
}

ChangeStamp BudgetSession::stampOfNow() const
{
    return {m_author, QDateTime::currentDateTimeUtc(), ChangeNature::Edit};
}

QString BudgetSession::path() const
{
    return m_document->store() != nullptr ? m_document->store()->path() : QString();
}

bool BudgetSession::isReadOnly() const
{
    return m_document->store() != nullptr && m_document->store()->isReadOnly();
}

bool BudgetSession::report(const Result<void>& result)
{
    if (result)
        return true;
    m_hasFailed = true;
    emit failed(result.error());
    emit stateChanged();
    return false;
}

bool BudgetSession::apply(const Change& change)
{
    return report(m_document->apply(change));
}

void BudgetSession::undo()
{
    report(m_document->undo());
}

void BudgetSession::redo()
{
    report(m_document->redo());
}

bool BudgetSession::hasCell(derivation::CellIndex cell) const
{
    const std::vector<Table>& tables = m_derived->disclosure.tables;
    return cell.table >= 0 && cell.table < static_cast<int>(tables.size()) && cell.row >= 0
           && cell.row < static_cast<int>(tables[static_cast<std::size_t>(cell.table)].rows.size());
}

std::optional<derivation::FigureFacts> BudgetSession::facts(int table, int row, int column) const
{
    const derivation::CellIndex cell{table, row, column};
    return hasCell(cell) ? derivation::factsBehind(*m_derived, cell) : std::nullopt;
}

template<typename Item, typename Fits>
const Item* BudgetSession::singleOf(const FactList<Item>& items, Fits fits, int& count)
{
    const Item* found = nullptr;
    count = 0;
    for (const Item& item : items) {
        if (!fits(item))
            continue;
        ++count;
        found = &item;
    }
    return count == 1 ? found : nullptr;
}

std::optional<FigureSource::Behind> BudgetSession::behind(int table, int row, int column) const
{
    const derivation::CellIndex cell{table, row, column};
    if (!hasCell(cell))
        return std::nullopt;
    Behind behind;
    std::optional<Money> single;
    if (const auto facts = derivation::factsBehind(*m_derived, cell)) {
        const auto fits = [&](const LineItem& item) { return facts->has(budget(), item); };
        if (const LineItem* item = singleOf(budget().lineItems, fits, behind.items))
            single = item->amount;
    } else if (const auto revenue = derivation::revenueFactsBehind(*m_derived, cell)) {
        behind.areRevenue = true;
        const auto fits = [&](const RevenueItem& item) { return revenue->has(item); };
        if (const RevenueItem* item = singleOf(budget().revenueItems, fits, behind.items))
            single = item->amount;
        else if (behind.items == 0 && isOneSource(revenue->slice))
            single = Money();
    } else {
        return std::nullopt;
    }
    if (!isReadOnly())
        behind.single = single;
    return behind;
}

bool BudgetSession::setAmount(int table, int row, int column, Money amount)
{
    const derivation::CellIndex cell{table, row, column};
    if (!hasCell(cell))
        return false;
    Change change;
    if (const auto facts = derivation::factsBehind(*m_derived, cell))
        change = amountChange(*facts, amount);
    else if (const auto revenue = derivation::revenueFactsBehind(*m_derived, cell))
        change = amountChange(*revenue, amount);
    return !change.isEmpty() && apply(change);
}

Change BudgetSession::amountChange(const derivation::FigureFacts& facts, Money amount)
{
    int count = 0;
    const LineItem* item = singleOf(
        budget().lineItems,
        [&](const LineItem& candidate) { return facts.has(budget(), candidate); },
        count);
    if (item == nullptr)
        return {};
    LineItem changed = *item;
    changed.amount = amount;
    changed.calculation = {};
    changed.isInferred = false; // a person has said what it is
    return {{ChangeLabel::Action::Edit, nameOf(*item), 1}, {updateFact(*item, changed)}};
}

Change BudgetSession::amountChange(const derivation::RevenueFacts& facts, Money amount)
{
    int count = 0;
    const RevenueItem* item = singleOf(
        budget().revenueItems,
        [&](const RevenueItem& candidate) { return facts.has(candidate); },
        count);
    if (item != nullptr) {
        RevenueItem changed = *item;
        changed.amount = amount;
        changed.isInferred = false;
        return {{ChangeLabel::Action::Edit, nameOf(*item), 1}, {updateFact(*item, changed)}};
    }
    if (count > 0 || !isOneSource(facts.slice))
        return {};
    RevenueItem made;
    made.id = m_document->newId(FactKind::RevenueItem);
    made.unit = budget().units.isEmpty() ? 0 : budget().units[0].id;
    made.functional = facts.functional;
    made.source = facts.slice.sources.front();
    made.amount = amount;
    return {{ChangeLabel::Action::Insert, nameOf(made), 1},
            {insertFact(made, budget().revenueItems.size())}};
}

QString BudgetSession::nameOf(const RevenueItem& item)
{
    if (item.functional.isEmpty())
        return fundingSourceName(item.source);
    m_subjects.setNames(budget().subjectNames);
    return m_subjects.titleOf(Catalogue::Functional, item.functional);
}

QString BudgetSession::nameOf(const LineItem& item)
{
    const bool isEconomic = !item.economic.isEmpty();
    m_subjects.setNames(budget().subjectNames);
    return isEconomic ? m_subjects.titleOf(Catalogue::DepartmentEconomic, item.economic)
                      : m_subjects.titleOf(Catalogue::Functional, item.functional);
}

Result<BudgetVersion> BudgetSession::keepVersion(const QString& name)
{
    if (m_document->store() == nullptr)
        return failure(ErrorCode::FileUnwritable);
    return m_document->store()->keepVersion(name, stampOfNow());
}

Result<std::vector<BudgetVersion>> BudgetSession::versions() const
{
    if (m_document->store() == nullptr)
        return std::vector<BudgetVersion>();
    return m_document->store()->versions();
}

Result<std::vector<FigureDifference>> BudgetSession::differencesFrom(qint64 version)
{
    refresh();
    const Result<Budget> then = m_document->store()->loadVersion(version);
    if (!then)
        return tl::unexpected(then.error());
    return differencesOf(m_derived->disclosure, derivation::derive(*then));
}

bool BudgetSession::restore(const BudgetVersion& version)
{
    const Result<Budget> then = m_document->store()->loadVersion(version.id);
    if (!then)
        return report(tl::unexpected(then.error()));
    return apply(changeBetween(budget(), *then, {ChangeLabel::Action::Restore, version.name, 1}));
}

Result<std::vector<AuditLine>> BudgetSession::auditTrail(int count) const
{
    if (m_document->store() == nullptr)
        return std::vector<AuditLine>();
    return m_document->store()->auditTrail(count);
}

Result<void> BudgetSession::saveAs(const QString& path, const BudgetFiles& files)
{
    const BudgetStore* store = m_document->store();
    if (store == nullptr) {
        auto created = files.create(path, budget(), stampOfNow());
        if (!created)
            return tl::unexpected(created.error());
        m_document->setStore(std::move(*created));
    } else {
        if (const Result<void> saved = store->saveCopy(path); !saved)
            return saved;
        auto opened = files.open(path);
        if (!opened)
            return tl::unexpected(opened.error());
        m_document->setStore(std::move(*opened));
    }
    m_isUntitled = false;
    m_hasFailed = false;
    m_lastSaved = QDateTime::currentDateTime();
    emit stateChanged();
    return {};
}

std::vector<MissedTotal> BudgetSession::missedTotals() const
{
    std::vector<MissedTotal> totals;
    for (const Money step : derivation::roundingSteps(budget())) {
        const Money missed = derivation::roundingTail(m_document->rollUps(), step);
        if (!missed.isZero())
            totals.push_back({step, missed});
    }
    return totals;
}

// A tail is counted in the places of its own table: budgets print in one unit, and where they print
// in two the larger step has the larger error.
Change BudgetSession::placedTails() const
{
    const std::vector<MissedTotal> totals = missedTotals();
    if (totals.empty())
        return {};
    const auto largest = std::max_element(
        totals.begin(), totals.end(), [](const MissedTotal& left, const MissedTotal& right) {
            return left.step < right.step;
        });
    Change change = derivation::placeTail(budget(), m_document->rollUps(), largest->step);
    change.label = {
        ChangeLabel::Action::PlaceTails, QString(), static_cast<int>(change.facts.size())};
    return change;
}

std::vector<MissedItem> BudgetSession::missedItems()
{
    std::vector<MissedItem> items;
    for (const FactChange& change : placedTails().facts) {
        if (const auto* item = std::get_if<LineItem>(&*change.after))
            items.push_back({budget().lineItems.rowOf(item->id), nameOf(*item)});
    }
    return items;
}

bool BudgetSession::placeMissed()
{
    const Change change = placedTails();
    return change.isEmpty() || apply(change);
}

} // namespace budget::ui
