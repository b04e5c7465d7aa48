#include "core/derivation/derivation.h"
#include "core/derivation/figure_facts.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

// 三公 by its items; the items of the layout whose figure no line item tells are stated.
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
            m_table.setOrigin(originOf(itemOf(line)));
            const std::vector<Column>& columns = m_table.table().columns;
            for (const Column& column : columns) {
                const std::optional<Slice> slice =
                    expenditureSlice(TableKind::ThreePublic, column.key);
                if (slice && column.type == ColumnType::Amount)
                    m_table.setAmount(column.key, amountOf(line, *slice));
            }
        }
        return m_table.finish();
    }

private:
    static QString itemOf(const LineTemplate& line)
    {
        return line.code.isEmpty() ? QStringLiteral("three_public") : line.code;
    }

    // None for the items of which a part is stated.
    static RowOrigin originOf(const QString& item)
    {
        FigureFacts facts;
        facts.administrativeOnly = item == u"agency_operation";
        if (facts.administrativeOnly)
            facts.slice = agencyOperationSlice();
        else
            facts.economic = threePublicSubjects(item);
        if (!facts.administrativeOnly && facts.economic.empty())
            return {};
        return facts;
    }

    Money amountOf(const LineTemplate& line, Slice slice) const
    {
        const QString item = itemOf(line);
        if (item == u"agency_operation")
            return agencyOperation(slice);
        if (item == u"overseas_teaching")
            return stated(item, slice);
        if (item == u"overseas_other")
            return sumOf(u"overseas", slice) - stated(QStringLiteral("overseas_teaching"), slice);
        return sumOf(item, slice);
    }

    Money sumOf(QStringView item, Slice slice) const
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
    Money stated(const QString& item, Slice slice) const
    {
        Money sum;
        for (const ThreePublicFigure& figure : m_budget.threePublic) {
            if (figure.item == item && !figure.isPriorYear
                && slice.has(FundingSource::GeneralPublic))
                sum += roundedTo(figure.amount, m_table.step());
        }
        return sum;
    }

    const Budget& m_budget;
    DerivedTable m_table;
    const RollUp& m_sums;
};

const QString ReserveKey = QStringLiteral("sme_reserve");

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
        m_table.setExactAmount(u"budget", item.budget);
        m_table.setText(u"item", item.item);
        m_table.setText(u"catalogueCode", item.catalogueCode);
        m_table.setText(u"measure", item.measure);
        m_table.setText(u"quantity", item.quantity);
        m_table.setExactAmount(u"unitPrice", item.unitPrice);
        setAmounts(item.amounts);
    }

    void setAmounts(const std::map<QString, Money>& amounts)
    {
        Money total;
        for (const auto& [key, amount] : amounts) {
            m_table.setExactAmount(key, amount);
            if (key != ReserveKey)
                total += amount;
        }
        const bool hasTotal = std::any_of(amounts.begin(), amounts.end(), [](const auto& amount) {
            return amount.first != ReserveKey;
        });
        if (hasTotal)
            m_table.setExactAmount(u"total", total);
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
        table.setText(u"quantity", totalQuantity(assets));
        table.setExactAmount(u"original_value", sum);
    };
    if (assets.isEmpty())
        return table.finish();
    if (!layout.totalIsLast)
        addTotal();
    for (const Asset& asset : assets) {
        table.addRow(RowKind::Item, QString(), asset.name);
        table.setOrigin(FactOrigin{FactKind::Asset, asset.id});
        table.setText(u"quantity", asset.quantity);
        table.setExactAmount(u"original_value", asset.originalValue);
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
            table.setText(u"first", indicator.first, firstIsMerged);
            table.setText(
                u"second", indicator.second, firstIsMerged && above->second == indicator.second);
            table.setText(u"third", indicator.third);
            table.setText(u"description", indicator.description);
            table.setText(u"target", indicator.target);
            table.setText(u"basis", indicator.basis);
            above = &indicator;
        }
        tables.push_back(table.finish());
    }
    return tables;
}

} // namespace budget::derivation
