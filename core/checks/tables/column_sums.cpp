#include "core/checks/tables/column_sums.h"

#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"

#include <algorithm>
#include <set>
#include <utility>

namespace budget::checks {

namespace {

// A column that is the sum of others.
struct ColumnSum
{
    QStringView whole;
    std::vector<QStringView> parts;
};

const std::vector<ColumnSum>& columnSums()
{
    static const std::vector<QStringView> sources{keys::Fiscal,
                                                  keys::GeneralPublic,
                                                  keys::GovernmentFund,
                                                  keys::StateCapital,
                                                  keys::SpecialAccount,
                                                  keys::Undertaking,
                                                  keys::Business,
                                                  keys::SuperiorSubsidy,
                                                  keys::SubordinateRemittance,
                                                  keys::Other};
    static const std::vector<ColumnSum> sums = [] {
        std::vector<QStringView> withCarry = sources;
        withCarry.emplace_back(keys::CarriedOver);
        return std::vector<ColumnSum>{
            {keys::Total,
             {keys::Basic,
              keys::Personnel,
              keys::PublicFunds,
              keys::Project,
              keys::Business,
              keys::RemittedToSuperior,
              keys::SubsidyToSubordinates}},
            {keys::Basic, {keys::Personnel, keys::PublicFunds}},
            {keys::Total, {keys::GeneralPublic, keys::GovernmentFund, keys::StateCapital}},
            {keys::Subtotal, sources},
            {keys::Total, {keys::Subtotal, keys::CarriedOver}},
            {keys::Total, withCarry},
            {keys::Fiscal, {keys::GeneralPublic, keys::GovernmentFund, keys::StateCapital}},
            {keys::Amount, {keys::Basic, keys::Personnel, keys::PublicFunds, keys::Project}},
        };
    }();
    return sums;
}

bool isOtherYear(QStringView key)
{
    return key.startsWith(keys::LastYear) || key.startsWith(keys::Change);
}

// The columns that some columns are printed in parts by: 财政拨款 under 小计, and what the reader
// names after the whole (carried_over.fiscal).
bool isBeneath(QStringView part, QStringView whole)
{
    if (part.size() > whole.size() && part.startsWith(whole) && part[whole.size()] == u'.')
        return true;
    if (whole == keys::Basic)
        return part == keys::Personnel || part == keys::PublicFunds;
    if (whole == keys::Fiscal)
        return part == keys::GeneralPublic || part == keys::GovernmentFund
               || part == keys::StateCapital;
    return whole == keys::Subtotal && part != keys::Total && part != keys::CarriedOver
           && part != keys::Subtotal;
}

// The columns of the sum. Every other amount of the side must be beneath one of them, or, where the
// whole is itself a part, beside it; otherwise the parts may be incomplete.
Columns partsOf(const Table& table, Side side, const ColumnSum& sum)
{
    const Columns columns = amountColumns(table, side);
    const auto keyOf = [&table](int c) -> const QString& {
        return table.columns[static_cast<std::size_t>(c)].key;
    };
    const auto isIn = [](const std::vector<QStringView>& parts, QStringView key) {
        return std::find(parts.begin(), parts.end(), key) != parts.end();
    };
    const auto isCovered = [&](int c) {
        return std::any_of(columns.begin(), columns.end(), [&](int other) {
            return isIn(sum.parts, keyOf(other)) && isBeneath(keyOf(c), keyOf(other));
        });
    };
    const bool isWholeTotal = sum.whole == keys::Total || sum.whole == keys::Amount;
    Columns parts;
    for (const int c : columns) {
        if (keyOf(c) == sum.whole || isCovered(c) || isOtherYear(keyOf(c)))
            continue;
        if (isIn(sum.parts, keyOf(c)))
            parts.push_back(c);
        else if (isWholeTotal || keyOf(c).isEmpty())
            return {};
    }
    return parts;
}

void addColumnSum(const CheckedDocument& document,
                  const Table& table,
                  Side side,
                  const ColumnSum& sum,
                  std::set<std::pair<int, Columns>>& added,
                  CheckOutcome& outcome)
{
    const std::optional<int> whole = columnIndex(table, sum.whole, side);
    if (!whole)
        return;
    const Columns parts = partsOf(table, side, sum);
    if (parts.size() < 2 || !added.emplace(*whole, parts).second)
        return;
    CheckOutcome part;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (table.rows[static_cast<std::size_t>(r)].side != side)
            continue;
        std::vector<Figure> figures;
        for (const int c : parts) {
            if (table.rows[static_cast<std::size_t>(r)].cells[static_cast<std::size_t>(c)].amount)
                figures.push_back(figureOf(document, table, r, c));
        }
        const bool isPrinted =
            table.rows[static_cast<std::size_t>(r)].cells[static_cast<std::size_t>(*whole)].amount
            || !figures.empty();
        // A list that splits only its bottom lines leaves the parts of the others blank.
        if (!isPrinted || (figures.empty() && side != Side::None))
            continue;
        const Figure total = figureOf(document, table, r, *whole);
        compareInto(part,
                    {total},
                    figures,
                    {rowWords(table, r),
                     columnWords(table, *whole),
                     amountWords(total.amount, table.unit),
                     amountWords(sumOf(figures), table.unit)});
    }
    // In a table of no known kind its other rows have to show that these are all parts.
    const auto breaches = static_cast<int>(part.findings.size());
    if (table.kind != TableKind::Other || 3 * breaches <= part.compared)
        addUnlessDisproved(outcome, part);
}

} // namespace

CheckOutcome rowSums(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        const bool hasParts = table.kind != TableKind::Procurement
                              && table.kind != TableKind::Assets
                              && table.kind != TableKind::PerformanceGoal;
        if (!hasParts || isReadInPart(document.disclosure(), table))
            continue;
        std::set<std::pair<int, Columns>> added; // two rules may name the same columns
        for (const Side side : {Side::None, Side::Revenue, Side::Expenditure}) {
            for (const ColumnSum& sum : columnSums())
                addColumnSum(document, table, side, sum, added, outcome);
        }
    }
    return outcome;
}

// 预算数比上年增减额 is the difference of the two years' columns beside it.
CheckOutcome yearChanges(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        const std::optional<int> total = columnIndex(table, keys::Total);
        const std::optional<int> last = columnIndex(table, keys::LastYear);
        const std::optional<int> change = columnIndex(table, keys::Change);
        if (!total || !last || !change)
            continue;
        if (!isSubjectTable(table.kind) || isReadInPart(document.disclosure(), table))
            continue;
        CheckOutcome part;
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const auto& cells = table.rows[static_cast<std::size_t>(r)].cells;
            // A blank change may be an unchanged figure, or one that is not compared.
            if (!cells[static_cast<std::size_t>(*change)].amount)
                continue;
            const Figure stated = figureOf(document, table, r, *change);
            Figure before = figureOf(document, table, r, *last);
            const Figure now = figureOf(document, table, r, *total);
            const Money difference = now.amount - before.amount;
            before.amount = -before.amount;
            compareInto(part,
                        {stated},
                        {now, before},
                        {rowWords(table, r),
                         columnWords(table, *change),
                         amountWords(stated.amount, table.unit),
                         amountWords(difference, table.unit)});
        }
        addUnlessDisproved(outcome, part);
    }
    return outcome;
}

} // namespace budget::checks
