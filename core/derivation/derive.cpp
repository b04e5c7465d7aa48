#include "core/derivation/derive.h"

#include "core/derivation/derivation.h"
#include "core/derivation/item_tables.h"
#include "core/derivation/subject_tables.h"
#include "core/derivation/summary_tables.h"

#include <iterator>
#include <map>

namespace budget::derivation {

namespace {

class Deriving
{
public:
    explicit Deriving(const Derivation& derivation)
        : m_derivation(derivation)
    {}

    DerivedDisclosure make()
    {
        const BudgetProperties& properties = m_derivation.budget.properties;
        m_disclosure.unitName = properties.departmentName;
        m_disclosure.unitCode = properties.departmentCode;
        m_disclosure.fiscalYear = properties.fiscalYear;
        m_disclosure.templateId = m_derivation.budget.layout.id;
        for (const TableTemplate& layout : m_derivation.budget.layout.tables)
            addTables(layout);
        // A kept table that the layout has no place for stands behind the others.
        while (m_nextKept < m_derivation.budget.keptTables.size())
            addKept();
        for (const NarrativeSection& section : m_derivation.budget.narrative)
            addSection(section);
        return {std::move(m_disclosure), std::move(m_origins)};
    }

private:
    void addTables(const TableTemplate& layout)
    {
        switch (layout.kind) {
        case TableKind::RevenueExpenditureSummary:
        case TableKind::FiscalAppropriationSummary:
            return add(summaryTable(m_derivation, layout));
        case TableKind::RevenueSummary:
        case TableKind::ExpenditureSummary:
        case TableKind::GeneralPublicExpenditure:
        case TableKind::BasicExpenditure:
        case TableKind::GovernmentFundExpenditure:
        case TableKind::StateCapitalExpenditure:
            return add(subjectTable(m_derivation, layout));
        case TableKind::ThreePublic:
            return add(threePublicTable(m_derivation, layout));
        case TableKind::Procurement:
            return add(procurementTable(m_derivation, layout));
        case TableKind::Assets:
            return add(assetTable(m_derivation, layout));
        case TableKind::PerformanceGoal:
            for (TracedTable& table : goalTables(m_derivation, layout))
                add(std::move(table));
            return;
        case TableKind::Other:
            return addKept();
        }
    }

    void add(TracedTable traced)
    {
        m_disclosure.tables.push_back(std::move(traced.table));
        m_origins.tables.push_back(std::move(traced.origin));
    }

    void addKept()
    {
        const FactList<KeptTable>& kept = m_derivation.budget.keptTables;
        if (m_nextKept >= kept.size())
            return;
        const KeptTable& fact = kept[m_nextKept++];
        add({fact.table,
             {FactOrigin{FactKind::KeptTable, fact.id},
              std::vector<RowOrigin>(fact.table.rows.size())}});
    }

    void addSection(const NarrativeSection& section)
    {
        Section shown{section.heading, section.level, {}, {}};
        SectionOrigin origin{section.id, {}};
        for (std::size_t i = 0; i < section.passages.size(); ++i) {
            const NarrativePassage& passage = section.passages[i];
            const int table = passage.table ? tableOf(*passage.table, passage.nth) : -1;
            if (passage.table && table < 0)
                continue;
            shown.passages.push_back({passage.table ? QString() : passage.text, table, {}});
            origin.passages.push_back(static_cast<int>(i));
        }
        m_disclosure.sections.push_back(std::move(shown));
        m_origins.sections.push_back(std::move(origin));
    }

    // The nth table of the kind; -1 for one that is not derived any more.
    int tableOf(TableKind kind, int nth) const
    {
        int left = nth;
        for (std::size_t i = 0; i < m_disclosure.tables.size(); ++i) {
            if (m_disclosure.tables[i].kind == kind && left-- == 0)
                return static_cast<int>(i);
        }
        return -1;
    }

    const Derivation& m_derivation;
    Disclosure m_disclosure;
    Origins m_origins;
    int m_nextKept = 0;
};

} // namespace

Disclosure derive(const Budget& budget, const RollUps& rollUps)
{
    return deriveWithOrigins(budget, rollUps).disclosure;
}

Disclosure derive(const Budget& budget)
{
    return derive(budget, RollUps(budget));
}

DerivedDisclosure deriveWithOrigins(const Budget& budget, const RollUps& rollUps)
{
    return Deriving({budget, rollUps}).make();
}

} // namespace budget::derivation
