#include "core/checks/table_figures.h"

#include "core/disclosure/printed_text.h"

#include <algorithm>
#include <set>

namespace budget {

namespace {

const Row& rowAt(const Table& table, int row)
{
    return table.rows[static_cast<std::size_t>(row)];
}

bool isSameFigures(const Table& table, int left, int right)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (rowAt(table, left).cells[c].amount != rowAt(table, right).cells[c].amount)
            return false;
    }
    return true;
}

bool isEconomic(TableKind kind)
{
    return kind == TableKind::BasicExpenditure;
}

} // namespace

std::optional<int> totalRow(const Table& table, Side side)
{
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).kind != RowKind::Total || rowAt(table, r).side != side)
            continue;
        if (found && !isSameFigures(table, *found, r))
            return std::nullopt;
        if (!found)
            found = r;
    }
    return found;
}

std::optional<int> yearRow(const Table& table, Side side)
{
    std::optional<int> found;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).kind != RowKind::Subtotal || rowAt(table, r).side != side)
            continue;
        if (found)
            return std::nullopt;
        found = r;
    }
    return found;
}

std::vector<int> childrenOf(const Table& table, int row)
{
    std::vector<int> children;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (rowAt(table, r).parent == row && rowAt(table, r).kind == RowKind::Item)
            children.push_back(r);
    }
    return children;
}

std::vector<int> topRows(const Table& table)
{
    return childrenOf(table, -1);
}

std::optional<Figure>
figureAt(const CheckedDocument& document, const Table& table, int row, QStringView key)
{
    const std::optional<int> column = columnIndex(table, key, rowAt(table, row).side);
    if (!column)
        return std::nullopt;
    const Cell& cell = rowAt(table, row).cells[static_cast<std::size_t>(*column)];
    if (!cell.amount && !parseMoney(cell.text, table.unit).has_value())
        return std::nullopt;
    return figureOf(document, table, row, *column);
}

bool hasFigures(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.amount && !cell.amount->isZero();
        });
    });
}

bool hasFigures(const Table& table, QStringView key)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        const std::optional<Money> amount = amountAt(table, row, key);
        return amount && !amount->isZero();
    });
}

bool isReadInPart(const Disclosure& disclosure, const Table& table)
{
    return std::any_of(disclosure.unrecognized.begin(),
                       disclosure.unrecognized.end(),
                       [&table](const Unrecognized& lost) {
                           const bool isFigure = lost.kind == UnrecognizedKind::Row
                                                 || lost.kind == UnrecognizedKind::Column
                                                 || lost.kind == UnrecognizedKind::Cell;
                           return isFigure && lost.place.table == table.title;
                       });
}

std::optional<int> rowOfClass(const Table& table, QStringView name)
{
    const QString wanted = comparable(withoutOrdinal(name));
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = rowAt(table, r);
        if (row.kind == RowKind::Item && row.level == 0
            && comparable(withoutOrdinal(row.name)) == wanted)
            return r;
    }
    return std::nullopt;
}

QString rowWords(const Table& table, int row)
{
    const Row& printed = rowAt(table, row);
    const bool hasCode = !printed.code.isEmpty() && table.kind != TableKind::ThreePublic;
    return hasCode ? printed.code + u' ' + printed.name : printed.name;
}

QString columnWords(const Table& table, int column)
{
    return table.columns[static_cast<std::size_t>(column)].title;
}

QString cellWords(const CheckedDocument& document, const FindingPlace& place)
{
    const Table& table = document.disclosure().tables[static_cast<std::size_t>(place.table)];
    return QStringLiteral("《%1》%2·%3")
        .arg(table.title, rowWords(table, place.row), columnWords(table, place.column));
}

bool isSubjectTable(TableKind kind)
{
    switch (kind) {
    case TableKind::RevenueSummary:
    case TableKind::ExpenditureSummary:
    case TableKind::GeneralPublicExpenditure:
    case TableKind::BasicExpenditure:
    case TableKind::GovernmentFundExpenditure:
    case TableKind::StateCapitalExpenditure:
        return true;
    case TableKind::RevenueExpenditureSummary:
    case TableKind::FiscalAppropriationSummary:
    case TableKind::ThreePublic:
    case TableKind::Procurement:
    case TableKind::Assets:
    case TableKind::PerformanceGoal:
    case TableKind::Other:
        return false;
    }
    return false;
}

bool listsSubjects(const Table& table)
{
    std::set<QString> codes;
    std::set<QChar> catalogues;
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Item)
            continue;
        if (row.code.size() < 3 || !codes.insert(row.code).second)
            return false;
        catalogues.insert(row.code.front());
    }
    if (catalogues.size() != 1)
        return false;
    const QChar first = *catalogues.begin();
    return isEconomic(table.kind) ? first == u'3' || first == u'5' : first == u'2';
}

} // namespace budget
