#include "core/import/import_change.h"

#include "core/budget/budget_difference.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace budget::importing {

namespace {

using Key = std::tuple<FactId, SubjectCode, SubjectCode, int, FactId, int>;

// Which parts of an item name it: those that the sheet gives.
struct Keys
{
    explicit Keys(const ImportReading& reading)
        : hasKind(reading.kind.has_value())
    {
        for (const ColumnUse& use : reading.columns) {
            hasFunctional = hasFunctional
                            || (use.field >= ImportField::Functional
                                && use.field <= ImportField::FunctionalItem);
            hasEconomic = hasEconomic
                          || (use.field >= ImportField::Economic
                              && use.field <= ImportField::EconomicSection);
            hasKind = hasKind || use.kind || use.field == ImportField::Kind;
            hasProject = hasProject || use.field == ImportField::ProjectCode
                         || use.field == ImportField::ProjectName;
        }
    }

    Key of(const LineItem& item) const
    {
        return {item.unit,
                hasFunctional ? item.functional : SubjectCode(),
                hasEconomic ? item.economic : SubjectCode(),
                hasKind ? static_cast<int>(item.kind) : -1,
                hasProject ? item.project : 0,
                static_cast<int>(item.source)};
    }

    bool hasFunctional = false;
    bool hasEconomic = false;
    bool hasKind = false;
    bool hasProject = false;
};

// The budget as the import leaves it.
class Import
{
public:
    Import(const ImportedRows& rows, const Budget& budget, const LineItemEntry::NewId& newId)
        : m_rows(rows)
        , m_budget(budget)
        , m_newId(newId)
        , m_wanted(budget)
        , m_unitIds(rows.newUnits.size(), 0)
        , m_projectIds(rows.newProjects.size(), 0)
    {}

    void append()
    {
        for (const ImportedItem& imported : m_rows.items)
            add(imported);
        m_outcome.left = m_budget.lineItems.size();
    }

    void replace(bool isAll)
    {
        std::set<FactId> units;
        for (const ImportedItem& imported : m_rows.items)
            units.insert(imported.item.unit);
        m_wanted.lineItems = {};
        for (const LineItem& item : m_budget.lineItems) {
            if (!isAll && !units.contains(item.unit))
                m_wanted.lineItems.append(item);
        }
        m_outcome.left = m_wanted.lineItems.size();
        m_outcome.removed = m_budget.lineItems.size() - m_outcome.left;
        for (const ImportedItem& imported : m_rows.items)
            add(imported);
    }

    void update(const Keys& keys)
    {
        std::map<Key, std::vector<int>> known; // rows of the budget
        for (int row = 0; row < m_budget.lineItems.size(); ++row)
            known[keys.of(m_budget.lineItems[row])].push_back(row);
        std::map<Key, int> wanted; // items of the sheet
        for (const ImportedItem& imported : m_rows.items)
            ++wanted[keys.of(imported.item)];
        std::map<Key, std::size_t> taken;
        m_outcome.left = m_budget.lineItems.size();
        for (const ImportedItem& imported : m_rows.items) {
            const Key key = keys.of(imported.item);
            const auto found = known.find(key);
            if (isNew(imported) || found == known.end())
                add(imported);
            else if (found->second.size() == static_cast<std::size_t>(wanted[key]))
                change(found->second[taken[key]++], imported);
            else
                refuse(imported);
        }
    }

    ImportOutcome finish()
    {
        addNames();
        m_outcome.change = changeBetween(m_budget, m_wanted, {ChangeLabel::Action::Import, {}, 0});
        for (const LineItem& item : m_budget.lineItems)
            sumOf(item).before += item.amount;
        for (const LineItem& item : m_wanted.lineItems)
            sumOf(item).after += item.amount;
        return std::move(m_outcome);
    }

private:
    static bool isNew(const ImportedItem& imported)
    {
        return imported.newUnit >= 0 || imported.newProject >= 0;
    }

    ImportSum& sumOf(const LineItem& item)
    {
        return m_outcome.sums.at(static_cast<std::size_t>(item.source));
    }

    void add(const ImportedItem& imported)
    {
        LineItem item = imported.item;
        item.id = m_newId(FactKind::LineItem);
        if (imported.newUnit >= 0)
            item.unit = unitOf(static_cast<std::size_t>(imported.newUnit));
        if (imported.newProject >= 0)
            item.project = projectOf(static_cast<std::size_t>(imported.newProject));
        m_wanted.lineItems.append(item);
        sumOf(item).imported += item.amount;
        ++m_outcome.added;
    }

    void change(int row, const ImportedItem& imported)
    {
        const LineItem& before = m_budget.lineItems[row];
        LineItem after = before;
        after.amount = imported.item.amount;
        after.isInferred = before.isInferred && after.amount == before.amount;
        if (after.amount != before.amount || !imported.item.calculation.isEmpty())
            after.calculation = imported.item.calculation;
        if (!imported.item.note.isEmpty())
            after.note = imported.item.note;
        ++(after == before ? m_outcome.unchanged : m_outcome.changed);
        --m_outcome.left;
        sumOf(after).imported += after.amount;
        m_wanted.lineItems.replace(row, after);
    }

    void refuse(const ImportedItem& imported)
    {
        m_outcome.problems.push_back(
            {imported.row, imported.column, ImportFault::SeveralMatching, {}, {}, {}});
    }

    FactId unitOf(std::size_t index)
    {
        FactId& id = m_unitIds[index];
        if (id == 0) {
            Unit unit = m_rows.newUnits[index];
            unit.id = id = m_newId(FactKind::Unit);
            unit.parent = parentOf(unit);
            m_wanted.units.append(unit);
            ++m_outcome.newUnits;
        }
        return id;
    }

    // The unit whose code the code goes on from: 430 for 430003.
    FactId parentOf(const Unit& unit) const
    {
        const Unit* parent = nullptr;
        for (const Unit& other : m_wanted.units) {
            const bool isAbove = !other.code.isEmpty() && other.code != unit.code
                                 && unit.code.startsWith(other.code);
            if (isAbove && (parent == nullptr || other.code.size() > parent->code.size()))
                parent = &other;
        }
        return parent != nullptr ? parent->id : 0;
    }

    FactId projectOf(std::size_t index)
    {
        FactId& id = m_projectIds[index];
        if (id == 0) {
            Project project = m_rows.newProjects[index];
            project.id = id = m_newId(FactKind::Project);
            m_wanted.projects.append(project);
            ++m_outcome.newProjects;
        }
        return id;
    }

    // Of the unlisted codes that the budget's items now have, and that had no name.
    void addNames()
    {
        std::set<std::pair<Catalogue, SubjectCode>> nameless;
        for (const SubjectName& name : m_rows.newNames)
            nameless.insert({name.catalogue, name.code});
        std::set<std::pair<Catalogue, SubjectCode>> used;
        for (const LineItem& item : nameless.empty() ? FactList<LineItem>() : m_wanted.lineItems) {
            used.insert({Catalogue::Functional, item.functional});
            used.insert({Catalogue::DepartmentEconomic, item.economic});
        }
        for (SubjectName name : m_rows.newNames) {
            if (!used.contains({name.catalogue, name.code})
                || nameless.erase({name.catalogue, name.code}) == 0)
                continue;
            name.id = m_newId(FactKind::SubjectName);
            m_wanted.subjectNames.append(name);
        }
    }

    const ImportedRows& m_rows;
    const Budget& m_budget;
    const LineItemEntry::NewId& m_newId;
    Budget m_wanted;
    ImportOutcome m_outcome;
    std::vector<FactId> m_unitIds; // of the new ones; 0 until one is used
    std::vector<FactId> m_projectIds;
};

} // namespace

ImportSum ImportOutcome::total() const
{
    ImportSum total;
    for (const ImportSum& sum : sums) {
        total.imported += sum.imported;
        total.before += sum.before;
        total.after += sum.after;
    }
    return total;
}

ImportOutcome importChange(const ImportedRows& rows,
                           const ImportReading& reading,
                           ImportMode mode,
                           const Budget& budget,
                           const LineItemEntry::NewId& newId)
{
    Import import(rows, budget, newId);
    switch (mode) {
    case ImportMode::Append:
        import.append();
        break;
    case ImportMode::ReplaceAll:
        import.replace(true);
        break;
    case ImportMode::ReplaceUnits:
        import.replace(false);
        break;
    case ImportMode::Update:
        import.update(Keys(reading));
        break;
    }
    return import.finish();
}

} // namespace budget::importing
