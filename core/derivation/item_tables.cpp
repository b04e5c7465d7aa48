#include "core/derivation/item_tables.h"

#include "core/derivation/figure_facts.h"
#include "core/document/column_keys.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

// 三公 by its items; the items of the layout whose figure no line item gives are stated.
class ThreePublicTable
{
public:
    ThreePublicTable(const Derivation& derivation, const TableTemplate& layout)
        : m_budget(derivation.budget)
        , m_table(layout, derivation.budget.properties.fiscalYear)
        , m_sums(derivation.rollUps.at(m_table.step()))
    {}

    TracedTable make()
    {
        for (const LineTemplate& line : m_table.layout().lines) {
            m_table.addCodedLine(line.kind, line.code, line.name);
            m_table.setLine(line.line);
            const std::optional<ThreePublicItem> item = itemOf(line);
            m_table.setOrigin(originOf(item));
            const std::vector<Column>& columns = m_table.table().columns;
            for (const Column& column : columns) {
                const std::optional<Slice> slice =
                    expenditureSlice(TableKind::ThreePublic, column.key);
                if (slice && column.type == ColumnType::Amount)
                    m_table.setAmount(column.key, amountOf(item, *slice));
            }
        }
        return m_table.finish();
    }

private:
    // Nothing for a line of an unknown code.
    static std::optional<ThreePublicItem> itemOf(const LineTemplate& line)
    {
        return line.code.isEmpty() ? ThreePublicItem::All : threePublicItemFromKey(line.code);
    }

    // None for the items of which a part is stated.
    static RowOrigin originOf(std::optional<ThreePublicItem> item)
    {
        FigureFacts facts;
        facts.administrativeOnly = item == ThreePublicItem::AgencyOperation;
        if (facts.administrativeOnly)
            facts.slice = agencyOperationSlice();
        else if (item)
            facts.economic = threePublicSubjects(*item);
        if (!facts.administrativeOnly && facts.economic.empty())
            return {};
        return facts;
    }

    Money amountOf(std::optional<ThreePublicItem> item, Slice slice) const
    {
        if (!item)
            return {};
        if (*item == ThreePublicItem::AgencyOperation)
            return agencyOperation(slice);
        if (*item == ThreePublicItem::OverseasTeaching)
            return stated(*item, slice);
        if (*item == ThreePublicItem::OverseasOther)
            return sumOf(ThreePublicItem::Overseas, slice)
                   - stated(ThreePublicItem::OverseasTeaching, slice);
        return sumOf(*item, slice);
    }

    Money sumOf(ThreePublicItem item, Slice slice) const
    {
        Money sum;
        for (const SubjectCode code : threePublicSubjects(item))
            sum += m_sums.economic(code, slice);
        return sum;
    }

    Money agencyOperation(Slice slice) const
    {
        const Slice publicFunds = slice.narrowedTo(agencyOperationSlice());
        Money sum;
        // A unit's sum holds those of its own units, of whom each answers for itself.
        for (const Unit& unit : m_budget.units) {
            if (unit.isAdministrative)
                sum += m_sums.unit(unit.id, publicFunds);
            const Unit* above = m_budget.units.find(unit.parent);
            if (above != nullptr && above->isAdministrative)
                sum -= m_sums.unit(unit.id, publicFunds);
        }
        return sum;
    }

    // A stated figure is about general public money.
    Money stated(ThreePublicItem item, Slice slice) const
    {
        const QString key = threePublicKey(item);
        Money sum;
        for (const ThreePublicFigure& figure : m_budget.threePublic) {
            if (figure.item == key && !figure.isPriorYear
                && slice.has(FundingSource::GeneralPublic))
                sum += roundedTo(figure.amount, m_table.step());
        }
        return sum;
    }

    const Budget& m_budget;
    DerivedTable m_table;
    const RollUp& m_sums;
};

// Items under their units' subtotals, all under the total.
class ProcurementTable
{
public:
    ProcurementTable(const Derivation& derivation, const TableTemplate& layout)
        : m_budget(derivation.budget)
        , m_table(layout, derivation.budget.properties.fiscalYear)
    {}

    TracedTable make()
    {
        if (m_budget.procurement.isEmpty())
            return m_table.finish();
        const LineTemplate* total = lineOf(RowKind::Total);
        if (total != nullptr && !m_table.layout().totalIsLast)
            addSum(RowKind::Total, total->name, 0);
        FactId unit = 0;
        for (const ProcurementItem& item : m_budget.procurement) {
            if (item.unit != unit) {
                unit = item.unit;
                addSubtotal(unit);
            }
            addItem(item);
        }
        if (total != nullptr && m_table.layout().totalIsLast)
            addSum(RowKind::Total, total->name, 0);
        return m_table.finish();
    }

private:
    const LineTemplate* lineOf(RowKind kind) const
    {
        const std::vector<LineTemplate>& lines = m_table.layout().lines;
        const auto found =
            std::find_if(lines.begin(), lines.end(), [kind](const LineTemplate& line) {
                return line.kind == kind;
            });
        return found == lines.end() ? nullptr : &*found;
    }

    void addSubtotal(FactId unit)
    {
        const LineTemplate* line = lineOf(RowKind::Subtotal);
        const Unit* known = m_budget.units.find(unit);
        if (line != nullptr && known != nullptr)
            addSum(RowKind::Subtotal,
                   QString(line->name).replace(QStringLiteral("{unit}"), known->name),
                   unit);
    }

    // Of all units where `unit` is 0.
    void addSum(RowKind kind, const QString& name, FactId unit)
    {
        m_table.addRow(kind, QString(), name);
        std::map<QString, Money> sums;
        for (const ProcurementItem& item : m_budget.procurement) {
            for (const auto& [key, amount] : item.amounts) {
                if (unit == 0 || item.unit == unit)
                    sums[key] += amount;
            }
        }
        setAmounts(sums);
    }

    void addItem(const ProcurementItem& item)
    {
        m_table.addRow(RowKind::Item, QString(), item.project);
        m_table.setOrigin(FactOrigin{FactKind::ProcurementItem, item.id});
        m_table.setExactAmount(keys::Budget, item.budget);
        m_table.setText(keys::Item, item.item);
        m_table.setText(keys::CatalogueCode, item.catalogueCode);
        m_table.setText(keys::Measure, item.measure);
        m_table.setText(keys::Quantity, item.quantity);
        m_table.setExactAmount(keys::UnitPrice, item.unitPrice);
        setAmounts(item.amounts);
    }

    void setAmounts(const std::map<QString, Money>& amounts)
    {
        Money total;
        for (const auto& [key, amount] : amounts) {
            m_table.setExactAmount(key, amount);
            if (key != keys::SmeReserve)
                total += amount;
        }
        const bool hasTotal = std::any_of(amounts.begin(), amounts.end(), [](const auto& amount) {
            return amount.first != keys::SmeReserve;
        });
        if (hasTotal)
            m_table.setExactAmount(keys::Total, total);
    }

    const Budget& m_budget;
    DerivedTable m_table;
};

// The quantities together; the first that is no number stands for a sum that nobody can make.
QString totalQuantity(const FactList<Asset>& assets)
{
    qint64 sum = 0;
    for (const Asset& asset : assets) {
        if (asset.level > 0)
            continue;
        bool isNumber = false;
        sum += asset.quantity.isEmpty() ? 0 : asset.quantity.toLongLong(&isNumber);
        if (!isNumber && !asset.quantity.isEmpty())
            return asset.quantity;
    }
    return sum == 0 ? QString() : QString::number(sum);
}

} // namespace

TracedTable threePublicTable(const Derivation& derivation, const TableTemplate& layout)
{
    return ThreePublicTable(derivation, layout).make();
}

TracedTable procurementTable(const Derivation& derivation, const TableTemplate& layout)
{
    return ProcurementTable(derivation, layout).make();
}

TracedTable assetTable(const Derivation& derivation, const TableTemplate& layout)
{
    DerivedTable table(layout, derivation.budget.properties.fiscalYear);
    const FactList<Asset>& assets = derivation.budget.assets;
    const auto addTotal = [&] {
        std::optional<Money> sum;
        for (const Asset& asset : assets) {
            if (asset.level == 0 && asset.originalValue)
                sum = sum.value_or(Money()) + *asset.originalValue;
        }
        table.addRow(RowKind::Total, QString(), QStringLiteral("合计"));
        table.setText(keys::Quantity, totalQuantity(assets));
        table.setExactAmount(keys::OriginalValue, sum);
    };
    if (assets.isEmpty())
        return table.finish();
    if (!layout.totalIsLast)
        addTotal();
    for (const Asset& asset : assets) {
        table.addRow(RowKind::Item, QString(), asset.name);
        table.setOrigin(FactOrigin{FactKind::Asset, asset.id});
        table.setText(keys::Quantity, asset.quantity);
        table.setExactAmount(keys::OriginalValue, asset.originalValue);
    }
    if (layout.totalIsLast)
        addTotal();
    return table.finish();
}

std::vector<TracedTable> goalTables(const Derivation& derivation, const TableTemplate& layout)
{
    std::vector<TracedTable> tables;
    for (const Project& project : derivation.budget.projects) {
        if (project.goals.isEmpty() && project.indicators.empty())
            continue;
        DerivedTable table(layout, derivation.budget.properties.fiscalYear);
        table.setTitle(project.title.isEmpty() ? project.name : project.title);
        table.setGoals(project.goals);
        table.setWhole({FactKind::Project, project.id});
        int nth = 0;
        const Indicator* above = nullptr;
        for (const Indicator& indicator : project.indicators) {
            const bool firstIsMerged = above != nullptr && above->first == indicator.first;
            table.addRow(RowKind::Item, QString(), QString());
            table.setOrigin(FactOrigin{FactKind::Project, project.id, nth++});
            table.setText(keys::FirstLevel, indicator.first, firstIsMerged);
            table.setText(keys::SecondLevel,
                          indicator.second,
                          firstIsMerged && above->second == indicator.second);
            table.setText(keys::ThirdLevel, indicator.third);
            table.setText(keys::Description, indicator.description);
            table.setText(keys::Target, indicator.target);
            table.setText(keys::Basis, indicator.basis);
            above = &indicator;
        }
        tables.push_back(table.finish());
    }
    return tables;
}

} // namespace budget::derivation
