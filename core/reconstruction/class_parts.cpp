#include "core/reconstruction/class_parts.h"

#include "core/document/column_keys.h"
#include "core/reconstruction/statutory_pairs.h"
#include "core/reconstruction/transportation_plan.h"

#include <algorithm>

namespace budget::reconstruction {

namespace {

// 人员经费 and 公用经费, fen.
struct Parts
{
    Money personnel;
    Money publicFunds;
};

// What 收支总表 prints for one class, and the basic margins of that class (indices).
struct ClassParts
{
    Parts printed;
    std::vector<std::size_t> general; // of general public money
    std::vector<std::size_t> others;
    Money generalPersonnel; // of the printed 人员经费
};

class ClassParting
{
public:
    explicit ClassParting(const std::vector<FunctionalMargin>& margins)
        : m_margins(margins)
        , m_parts(margins.size())
    {}

    // False where the table has no such columns or leaves a margin out.
    bool readClasses(const Table* table, const TableTemplate* lines)
    {
        if (table == nullptr || lines == nullptr
            || !columnIndex(*table, keys::Personnel, Side::Expenditure))
            return false;
        std::vector<bool> isCovered(m_margins.size(), false);
        for (std::size_t i = 0; i < table->rows.size() && i < lines->lines.size(); ++i) {
            const std::optional<SubjectCode> code = SubjectCode::fromText(lines->lines[i].code);
            if (code)
                addClass(*code, *table, table->rows[i], isCovered);
        }
        for (std::size_t i = 0; i < m_margins.size(); ++i) {
            if (m_margins[i].kind == ExpenditureKind::Personnel && !isCovered[i])
                return false;
        }
        return true;
    }

    // Of each class's 人员经费, what is general public money: all of them together `personnel`.
    bool share(Money personnel)
    {
        Money left = personnel;
        for (ClassParts& parts : m_classes) {
            const Money general = sum(parts.general);
            const Money others = sum(parts.others);
            if (parts.printed.personnel + parts.printed.publicFunds != general + others)
                return false;
            parts.generalPersonnel = std::max(Money(), parts.printed.personnel - others);
            left -= parts.generalPersonnel;
        }
        for (ClassParts& parts : m_classes) {
            const Money most = std::min(sum(parts.general), parts.printed.personnel);
            const Money more = std::min(left, most - parts.generalPersonnel);
            if (more.isNegative())
                return false;
            parts.generalPersonnel += more;
            left -= more;
        }
        return left.isZero();
    }

    std::vector<FunctionalMargin> parted()
    {
        for (const ClassParts& parts : m_classes) {
            const Money general = sum(parts.general);
            const Money othersPersonnel = parts.printed.personnel - parts.generalPersonnel;
            part(parts.general, {parts.generalPersonnel, general - parts.generalPersonnel});
            part(parts.others, {othersPersonnel, sum(parts.others) - othersPersonnel});
        }
        std::vector<FunctionalMargin> result;
        for (std::size_t i = 0; i < m_margins.size(); ++i) {
            if (m_margins[i].kind != ExpenditureKind::Personnel) {
                result.push_back(m_margins[i]);
                continue;
            }
            add(result, m_margins[i], ExpenditureKind::Personnel, m_parts[i].personnel);
            add(result, m_margins[i], ExpenditureKind::PublicFunds, m_parts[i].publicFunds);
        }
        return result;
    }

private:
    void addClass(SubjectCode code, const Table& table, const Row& row, std::vector<bool>& covered)
    {
        ClassParts parts;
        parts.printed = {amountAt(table, row, keys::Personnel).value_or(Money()),
                         amountAt(table, row, keys::PublicFunds).value_or(Money())};
        for (std::size_t i = 0; i < m_margins.size(); ++i) {
            const FunctionalMargin& margin = m_margins[i];
            if (margin.kind != ExpenditureKind::Personnel || !margin.code.isWithin(code))
                continue;
            covered[i] = true;
            (margin.source == FundingSource::GeneralPublic ? parts.general : parts.others)
                .push_back(i);
        }
        m_classes.push_back(std::move(parts));
    }

    Money sum(const std::vector<std::size_t>& margins) const
    {
        Money sum;
        for (const std::size_t index : margins)
            sum += m_margins[index].amount;
        return sum;
    }

    // Contributions and pensions are 人员经费 first.
    void part(const std::vector<std::size_t>& margins, const Parts& parts)
    {
        std::vector<Money> rows;
        rows.reserve(margins.size());
        for (const std::size_t index : margins)
            rows.push_back(m_margins[index].amount);
        const auto prefers = [&](int row, int column) {
            return column == 0
                   && hasStatutoryPair(m_margins[margins[static_cast<std::size_t>(row)]].code);
        };
        for (const Shipment& shipped :
             transportationPlan(rows, {parts.personnel, parts.publicFunds}, prefers)) {
            Parts& side = m_parts[margins[static_cast<std::size_t>(shipped.row)]];
            (shipped.column == 0 ? side.personnel : side.publicFunds) += shipped.amount;
        }
    }

    static void add(std::vector<FunctionalMargin>& margins,
                    FunctionalMargin margin,
                    ExpenditureKind kind,
                    Money amount)
    {
        margin.kind = kind;
        margin.amount = amount;
        if (!amount.isZero())
            margins.push_back(margin);
    }

    const std::vector<FunctionalMargin>& m_margins;
    std::vector<Parts> m_parts; // by margin
    std::vector<ClassParts> m_classes;
};

} // namespace

std::optional<std::vector<FunctionalMargin>>
partedByClass(const Disclosure& published,
              const DisclosureTemplate& layout,
              const std::vector<FunctionalMargin>& margins,
              Money personnel)
{
    const TableKind kind = TableKind::RevenueExpenditureSummary;
    ClassParting parting(margins);
    if (!parting.readClasses(findTable(published, kind), findTemplate(layout, kind))
        || !parting.share(personnel))
        return std::nullopt;
    return parting.parted();
}

} // namespace budget::reconstruction
