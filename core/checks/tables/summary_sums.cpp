#include "core/checks/tables/summary_sums.h"

#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <algorithm>

namespace budget::checks {

namespace {

using Rows = std::vector<int>;

bool isOfWhich(const Row& row)
{
    return row.name.startsWith(QStringLiteral("其中")) || row.name.startsWith(QStringLiteral("#"));
}

std::optional<OrdinalStyle> styleOf(const Row& row)
{
    const std::optional<Ordinal> ordinal = ordinalOf(row.name);
    return ordinal ? std::optional(ordinal->style) : std::nullopt;
}

Rows itemsBetween(const Table& table, Side side, int first, int end, bool withSubtotals = false)
{
    Rows rows;
    for (int r = first; r < end; ++r) {
        const RowKind kind = rowAt(table, r).kind;
        if (rowAt(table, r).side == side
            && (kind == RowKind::Item || (withSubtotals && kind == RowKind::Subtotal)))
            rows.push_back(r);
    }
    return rows;
}

// The lines of one style of ordinal, and those without any.
Rows rowsOfStyle(const Table& table, const Rows& rows, OrdinalStyle wanted)
{
    Rows found;
    for (const int r : rows) {
        const std::optional<OrdinalStyle> style = styleOf(rowAt(table, r));
        if ((!style || style == wanted) && !isOfWhich(rowAt(table, r)))
            found.push_back(r);
    }
    return found;
}

// The lines of one style of ordinal alone: 一、一般公共预算拨款收入 is printed above 经费拨款.
Rows rowsOfStyleAlone(const Table& table, const Rows& rows, std::optional<OrdinalStyle> wanted)
{
    Rows found;
    for (const int r : rows) {
        if (wanted && styleOf(rowAt(table, r)) == wanted)
            found.push_back(r);
    }
    return found;
}

// The readings of what adds up among some lines: those of the first ordinal's style and those
// without one; all but 其中; those that no finer ordinal follows; those of 一、 and without one
// (一、本年收入 with its funds as （一） below it); those of the first ordinal's style; those
// without an ordinal.
std::vector<Rows> readingsOf(const Table& table, const Rows& rows)
{
    std::optional<OrdinalStyle> top;
    for (const int r : rows) {
        if (!top)
            top = styleOf(rowAt(table, r));
    }
    Rows tops;
    Rows plain;
    Rows all;
    Rows leaves;
    bool isPartOfWhich = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rowAt(table, rows[i]);
        const std::optional<OrdinalStyle> style = styleOf(row);
        isPartOfWhich = isOfWhich(row) || (isPartOfWhich && !style);
        if (!isPartOfWhich) {
            all.push_back(rows[i]);
            if (!style || style == top)
                tops.push_back(rows[i]);
            if (!style)
                plain.push_back(rows[i]);
        }
        const bool isSplit = i + 1 < rows.size() && style == top
                             && styleOf(rowAt(table, rows[i + 1]))
                             && styleOf(rowAt(table, rows[i + 1])) != top;
        if (!isSplit && !isPartOfWhich)
            leaves.push_back(rows[i]);
    }
    return {tops,
            all,
            leaves,
            rowsOfStyle(table, rows, OrdinalStyle::Chinese),
            rowsOfStyleAlone(table, rows, top),
            plain};
}

// Without the blanks: they have no last place to round.
std::vector<Figure>
printedFigures(const CheckedDocument& document, const Table& table, const Rows& rows, int column)
{
    std::vector<Figure> figures;
    for (const int r : rows) {
        if (rowAt(table, r).cells[static_cast<std::size_t>(column)].amount)
            figures.push_back(figureOf(document, table, r, column));
    }
    return figures;
}

struct Sum
{
    const CheckedDocument& document;
    const Table& table;
    int column;
    CheckOutcome& outcome;

    // Compares the whole with the lines and the line beside them (本年收入合计).
    void add(int whole, const std::vector<Rows>& readings, std::optional<int> beside) const
    {
        const bool isPrinted =
            rowAt(table, whole).cells[static_cast<std::size_t>(column)].amount.has_value();
        std::optional<std::vector<Figure>> first;
        for (const Rows& reading : readings) {
            std::vector<Figure> parts = printedFigures(document, table, reading, column);
            if (beside
                && rowAt(table, *beside).cells[static_cast<std::size_t>(column)].amount.has_value())
                parts.insert(parts.begin(), figureOf(document, table, *beside, column));
            if (isPrinted
                && compare({figureOf(document, table, whole, column)}, parts) == Agreement::Equal) {
                ++outcome.compared;
                return;
            }
            if (!first)
                first = parts;
        }
        // A column with only its lines or only its bottom line cannot be checked.
        if (!isPrinted || !first || first->empty())
            return;
        const Figure total = figureOf(document, table, whole, column);
        compareInto(outcome,
                    {total},
                    *first,
                    {rowWords(table, whole),
                     columnWords(table, column),
                     amountWords(total.amount, table.unit),
                     amountWords(sumOf(*first), table.unit)});
    }
};

void addSide(const CheckedDocument& document, const Table& table, Side side, CheckOutcome& outcome)
{
    const std::optional<int> total = totalRow(table, side);
    const std::optional<int> year = yearRow(table, side);
    const bool hasSubtotals =
        std::any_of(table.rows.begin(), table.rows.end(), [side](const Row& row) {
            return row.side == side && row.kind == RowKind::Subtotal;
        });
    if ((!total && !year) || (hasSubtotals && !year))
        return;
    for (const int column : amountColumns(table, side)) {
        const Sum sum{document, table, column, outcome};
        if (year && (!total || *year < *total)) {
            sum.add(*year, readingsOf(table, itemsBetween(table, side, 0, *year)), {});
            if (!total)
                continue;
            // The lines after it are money of other years, in one line or by fund.
            std::vector<Rows> readings =
                readingsOf(table, itemsBetween(table, side, *year + 1, *total));
            std::swap(readings.front(), readings.back());
            sum.add(*total, readings, year);
        } else if (!year) {
            sum.add(*total, readingsOf(table, itemsBetween(table, side, 0, *total)), {});
        }
    }
}

// Whether a line names the money of a year or of all funds, so that the lines below it make it up;
// other lines may be printed in part.
bool isMadeUpBelow(const Row& row)
{
    for (const QStringView words : {u"本年收入", u"本年支出", u"上年结转", u"财政拨款收入"}) {
        if (row.name.contains(words))
            return styleOf(row) == OrdinalStyle::Chinese;
    }
    return false;
}

// The lines below one: those of the next ordinal's style (（一） below 一、), or those without any
// up to the next 二、.
Rows partsBelow(const Table& table, const Rows& rows, std::size_t whole)
{
    if (whole + 1 >= rows.size())
        return {};
    const std::optional<OrdinalStyle> below = styleOf(rowAt(table, rows[whole + 1]));
    Rows parts;
    std::size_t next = whole + 1;
    while (next < rows.size() && styleOf(rowAt(table, rows[next])) == below
           && below != OrdinalStyle::Chinese && !isOfWhich(rowAt(table, rows[next])))
        parts.push_back(rows[next++]);
    const bool isClosed =
        next == rows.size() || styleOf(rowAt(table, rows[next])) == OrdinalStyle::Chinese;
    const bool hasCarriedOver = std::any_of(parts.begin(), parts.end(), [&table](int row) {
        const QString& name = rowAt(table, row).name;
        return name.contains(QStringLiteral("结转")) || name.contains(QStringLiteral("结余"));
    });
    return below || (isClosed && !hasCarriedOver) ? parts : Rows();
}

// 一、本年收入 against the lines below it.
void addParts(const CheckedDocument& document, const Table& table, Side side, CheckOutcome& outcome)
{
    const Rows rows = itemsBetween(table, side, 0, static_cast<int>(table.rows.size()), true);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rows parts =
            isMadeUpBelow(rowAt(table, rows[i])) ? partsBelow(table, rows, i) : Rows();
        if (parts.size() < 2)
            continue;
        for (const int column : amountColumns(table, side))
            Sum{document, table, column, outcome}.add(rows[i], {parts}, {});
    }
}

// 年初财政拨款结转和结余 is the sum of the funds named below it.
void addCarried(const CheckedDocument& document,
                const Table& table,
                Side side,
                CheckOutcome& outcome)
{
    const std::optional<int> total = totalRow(table, side);
    const std::optional<int> year = yearRow(table, side);
    if (!total || !year || *year > *total)
        return;
    const Rows rows = itemsBetween(table, side, *year + 1, *total);
    if (rows.size() < 2 || styleOf(rowAt(table, rows.front()))
        || !std::all_of(rows.begin() + 1, rows.end(), [&](int r) {
               return styleOf(rowAt(table, r)).has_value();
           }))
        return;
    const Rows parts(rows.begin() + 1, rows.end());
    for (const int column : amountColumns(table, side))
        Sum{document, table, column, outcome}.add(rows.front(), {parts}, {});
}

// 收入总表 or 支出总表 as a list of one side: 一、…, 二、…, without a subject's code.
bool isOneSidedSummary(const Table& table)
{
    if (table.kind != TableKind::RevenueSummary && table.kind != TableKind::ExpenditureSummary)
        return false;
    const auto isNumbered = [](const Row& row) { return styleOf(row) == OrdinalStyle::Chinese; };
    const bool hasCodes = std::any_of(
        table.rows.begin(), table.rows.end(), [](const Row& row) { return !row.code.isEmpty(); });
    return !hasCodes && std::count_if(table.rows.begin(), table.rows.end(), isNumbered) > 1;
}

} // namespace

CheckOutcome summarySums(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        const bool isSummary = table.kind == TableKind::RevenueExpenditureSummary
                               || table.kind == TableKind::FiscalAppropriationSummary;
        const bool isOneSided = isOneSidedSummary(table);
        if ((!isSummary && !isOneSided) || isReadInPart(document.disclosure(), table))
            continue;
        if (isOneSided)
            addSide(document, table, Side::None, outcome);
        for (const Side side : {Side::Revenue, Side::Expenditure}) {
            addSide(document, table, side, outcome);
            addParts(document, table, side, outcome);
            addCarried(document, table, side, outcome);
        }
    }
    return outcome;
}

CheckOutcome summaryBalance(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (table.kind != TableKind::RevenueExpenditureSummary
            && table.kind != TableKind::FiscalAppropriationSummary)
            continue;
        const std::optional<int> revenue = totalRow(table, Side::Revenue);
        const std::optional<int> expenditure = totalRow(table, Side::Expenditure);
        if (!revenue || !expenditure)
            continue;
        const std::optional<Figure> left = figureAt(document, table, *revenue, keys::Amount);
        std::optional<Figure> right = figureAt(document, table, *expenditure, keys::Amount);
        if (!right)
            right = figureAt(document, table, *expenditure, keys::Total);
        const bool isBlank = !left || !right || !left->place.amount || !right->place.amount;
        if (isBlank)
            continue;
        compareInto(outcome,
                    {*left},
                    {*right},
                    {rowWords(table, *revenue),
                     amountWords(left->amount, table.unit),
                     rowWords(table, *expenditure),
                     amountWords(right->amount, table.unit)});
    }
    return outcome;
}

} // namespace budget::checks
