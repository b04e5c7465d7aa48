#include "core/reconstruction/reconstruct_items.h"

#include "core/derivation/derivation.h"
#include "core/derivation/document_layout.h"
#include "core/document/column_keys.h"
#include "core/reconstruction/published_figures.h"

#include <algorithm>

namespace budget::reconstruction {

namespace {

const QString SubtotalWord = QStringLiteral("小计");

// Gives what it appends the next id.
template<typename T>
void appendNext(FactList<T>& list, T fact)
{
    fact.id = list.size() + 1;
    list.append(std::move(fact));
}

QString textAt(const Table& table, const Row& row, QStringView key)
{
    const std::optional<int> column = columnIndex(table, key);
    return column ? row.cells[static_cast<std::size_t>(*column)].text : QString();
}

class ItemReconstruction
{
public:
    ItemReconstruction(const Disclosure& published, Budget& budget)
        : m_published(published)
        , m_budget(budget)
        , m_noFacts(Budget())
        , m_catalogue{m_empty, m_noFacts}
    {}

    void run()
    {
        for (std::size_t i = 0; i < m_published.tables.size(); ++i) {
            const Table& table = m_published.tables[i];
            if (!derivation::isDerivable(m_published, i))
                keep(table);
            else
                take(table);
        }
        for (const Section& section : m_published.sections)
            takeSection(section);
    }

private:
    void take(const Table& table)
    {
        switch (table.kind) {
        case TableKind::RevenueSummary:
        case TableKind::ExpenditureSummary:
        case TableKind::GeneralPublicExpenditure:
        case TableKind::GovernmentFundExpenditure:
        case TableKind::StateCapitalExpenditure:
            return takeNames(table, Catalogue::Functional);
        case TableKind::BasicExpenditure:
            return takeNames(table, Catalogue::DepartmentEconomic);
        case TableKind::ThreePublic:
            return takeThreePublic(table);
        case TableKind::Procurement:
            return takeProcurement(table);
        case TableKind::Assets:
            return takeAssets(table);
        case TableKind::PerformanceGoal:
            return takeGoals(table);
        case TableKind::RevenueExpenditureSummary:
        case TableKind::FiscalAppropriationSummary:
        case TableKind::Other:
            return;
        }
    }

    void keep(Table table)
    {
        table.pages.clear();
        table.place = {};
        for (Row& row : table.rows)
            row.place = {};
        appendNext(m_budget.keptTables, KeptTable{0, std::move(table)});
    }

    // The names that differ from the catalogue's, as the first table prints them.
    void takeNames(const Table& table, Catalogue catalogue)
    {
        for (const Row& row : table.rows) {
            const std::optional<SubjectCode> code = SubjectCode::fromText(row.code);
            if (!code || row.name.isEmpty() || row.kind != RowKind::Item)
                continue;
            const bool isKnown =
                std::any_of(m_budget.subjectNames.begin(),
                            m_budget.subjectNames.end(),
                            [&](const SubjectName& known) {
                                return known.catalogue == catalogue && known.code == *code;
                            });
            if (!isKnown && m_catalogue.nameOf(catalogue, *code) != row.name)
                appendNext(m_budget.subjectNames, SubjectName{0, catalogue, *code, row.name});
        }
    }

    void takeThreePublic(const Table& table)
    {
        constexpr ThreePublicItem teaching = ThreePublicItem::OverseasTeaching;
        if (const std::optional<Money> amount = threePublicFigure(&table, teaching, keys::Total))
            appendNext(m_budget.threePublic,
                       ThreePublicFigure{0, threePublicKey(teaching), false, *amount});
    }

    void takeProcurement(const Table& table)
    {
        const auto subtotals =
            std::count_if(table.rows.begin(), table.rows.end(), [](const Row& row) {
                return row.kind == RowKind::Subtotal;
            });
        FactId unit = 1;
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Subtotal)
                unit = unitNamed(row.name, subtotals == 1);
            if (row.kind == RowKind::Item)
                appendNext(m_budget.procurement, procurementItem(table, row, unit));
        }
    }

    // The unit of a subtotal. The only one is the department's own.
    FactId unitNamed(QString subtotal, bool isOnly)
    {
        if (subtotal.endsWith(SubtotalWord))
            subtotal.chop(SubtotalWord.size());
        if (isOnly) {
            Unit own = m_budget.units[0];
            own.name = subtotal;
            m_budget.units.replace(0, own);
            return own.id;
        }
        for (const Unit& unit : m_budget.units) {
            if (unit.name == subtotal)
                return unit.id;
        }
        appendNext(m_budget.units, Unit{0, 1, QString(), subtotal, false});
        return m_budget.units.size();
    }

    static ProcurementItem procurementItem(const Table& table, const Row& row, FactId unit)
    {
        ProcurementItem item;
        item.unit = unit;
        item.project = row.name;
        item.budget = amountAt(table, row, keys::Budget);
        item.item = textAt(table, row, keys::Item);
        item.catalogueCode = textAt(table, row, keys::CatalogueCode);
        item.measure = textAt(table, row, keys::Measure);
        item.quantity = textAt(table, row, keys::Quantity);
        item.unitPrice = amountAt(table, row, keys::UnitPrice);
        Money named;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString& key = table.columns[i].key;
            const bool isSource = table.columns[i].type == ColumnType::Amount && !key.isEmpty()
                                  && key != keys::Budget && key != keys::UnitPrice
                                  && key != keys::Total;
            if (!isSource || !row.cells[i].amount)
                continue;
            item.amounts[key] = *row.cells[i].amount;
            if (key != keys::SmeReserve)
                named += *row.cells[i].amount;
        }
        const std::optional<Money> total = amountAt(table, row, keys::Total);
        if (total && *total != named)
            item.amounts[QString()] = *total - named;
        return item;
    }

    void takeAssets(const Table& table)
    {
        for (const Row& row : table.rows) {
            if (row.kind != RowKind::Item)
                continue;
            appendNext(m_budget.assets,
                       Asset{0,
                             row.name,
                             row.level,
                             textAt(table, row, keys::Quantity),
                             amountAt(table, row, keys::OriginalValue)});
        }
    }

    void takeGoals(const Table& table)
    {
        Project project;
        project.name = table.title;
        project.goals = table.goals;
        for (const Row& row : table.rows) {
            project.indicators.push_back({textAt(table, row, keys::FirstLevel),
                                          textAt(table, row, keys::SecondLevel),
                                          textAt(table, row, keys::ThirdLevel),
                                          textAt(table, row, keys::Description),
                                          textAt(table, row, keys::Target),
                                          textAt(table, row, keys::Basis)});
        }
        appendNext(m_budget.projects, std::move(project));
    }

    void takeSection(const Section& section)
    {
        NarrativeSection taken{0, section.heading, section.level, {}};
        for (const Passage& passage : section.passages) {
            if (passage.table < 0) {
                taken.passages.push_back({passage.text, std::nullopt, 0});
                continue;
            }
            const auto index = static_cast<std::size_t>(passage.table);
            const TableKind kind = m_published.tables[index].kind;
            const auto first = m_published.tables.begin();
            const auto nth =
                std::count_if(first, first + passage.table, [kind](const Table& table) {
                    return table.kind == kind;
                });
            taken.passages.push_back({QString(), kind, static_cast<int>(nth)});
        }
        appendNext(m_budget.narrative, std::move(taken));
    }

    const Disclosure& m_published;
    Budget& m_budget;
    const Budget m_empty; // names of its own it has none
    const RollUps m_noFacts;
    const derivation::Derivation m_catalogue;
};

} // namespace

void reconstructItems(const Disclosure& published, Budget& budget)
{
    ItemReconstruction(published, budget).run();
}

} // namespace budget::reconstruction
