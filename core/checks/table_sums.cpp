// Sums within a table: along its rows, down its subjects, and of its bottom line.

#include "core/checks/check_list.h"
#include "core/checks/summary_sums.h"
#include "core/checks/table_figures.h"

#include <QtGlobal>

#include <algorithm>

namespace budget {

namespace {

// A column that is the sum of others.
struct ColumnSum
{
    QStringView whole;
    std::vector<QStringView> parts;
};

const std::vector<ColumnSum>& columnSums()
{
    static const std::vector<QStringView> sources{u"fiscal",
                                                  u"general_public",
                                                  u"government_fund",
                                                  u"state_capital",
                                                  u"special_account",
                                                  u"undertaking",
                                                  u"business",
                                                  u"superior_subsidy",
                                                  u"subordinate_remittance",
                                                  u"other"};
    static const std::vector<ColumnSum> sums = [] {
        std::vector<QStringView> withCarry = sources;
        withCarry.push_back(u"carried_over");
        return std::vector<ColumnSum>{
            {u"total",
             {u"basic",
              u"personnel",
              u"public",
              u"project",
              u"business",
              u"remitted_to_superior",
              u"subsidy_to_subordinates"}},
            {u"basic", {u"personnel", u"public"}},
            {u"total", {u"general_public", u"government_fund", u"state_capital"}},
            {u"subtotal", sources},
            {u"total", {u"subtotal", u"carried_over"}},
            {u"total", withCarry},
            {u"fiscal", {u"general_public", u"government_fund", u"state_capital"}},
            {u"amount", {u"basic", u"personnel", u"public", u"project"}},
        };
    }();
    return sums;
}

// The columns that some columns are printed in parts by.
bool isBeneath(QStringView part, QStringView whole)
{
    if (whole == u"basic")
        return part == u"personnel" || part == u"public";
    if (whole == u"fiscal")
        return part == u"general_public" || part == u"government_fund" || part == u"state_capital";
    return whole == u"subtotal" && part != u"total" && part != u"carried_over"
           && part != u"subtotal";
}

using Columns = std::vector<int>;

// The amount columns of a side.
Columns amountColumns(const Table& table, Side side)
{
    Columns columns;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const Column& column = table.columns[static_cast<std::size_t>(c)];
        if (column.type == ColumnType::Amount && column.side == side)
            columns.push_back(c);
    }
    return columns;
}

// The columns of the sum. Every other amount of the side must be beneath one of them, or, where the
// whole is itself a part, beside it; or nobody can say that these are all parts.
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
    const bool isWholeTotal = sum.whole == u"total" || sum.whole == u"amount";
    Columns parts;
    for (const int c : columns) {
        if (keyOf(c) == sum.whole || isCovered(c))
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
                  CheckOutcome& outcome)
{
    const std::optional<int> whole = columnIndex(table, sum.whole, side);
    if (!whole)
        return;
    const Columns parts = partsOf(table, side, sum);
    if (parts.size() < 2)
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
    takeRule(outcome, part);
}

CheckOutcome rowSums(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        const bool isSummary = table.kind == TableKind::RevenueExpenditureSummary
                               || table.kind == TableKind::FiscalAppropriationSummary;
        if ((!isSubjectTable(table.kind) && !isSummary && table.kind != TableKind::ThreePublic)
            || isReadInPart(document.disclosure(), table))
            continue;
        for (const Side side : {Side::None, Side::Revenue, Side::Expenditure}) {
            for (const ColumnSum& sum : columnSums())
                addColumnSum(document, table, side, sum, outcome);
        }
    }
    return outcome;
}

bool isWordsOnly(const Table& table, int row, int column)
{
    const Cell& cell =
        table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    return !cell.amount && !parseMoney(cell.text, table.unit).has_value();
}

// One parent against its parts in one column; nothing to say where words stand among the amounts,
// or where the table breaks this column down no further.
void addDownSum(const CheckedDocument& document,
                const Table& table,
                int whole,
                const std::vector<int>& rows,
                int column,
                CheckOutcome& outcome)
{
    std::vector<Figure> parts;
    for (const int r : rows) {
        if (isWordsOnly(table, r, column))
            return;
        if (table.rows[static_cast<std::size_t>(r)].cells[static_cast<std::size_t>(column)].amount)
            parts.push_back(figureOf(document, table, r, column));
    }
    const Cell& cell =
        table.rows[static_cast<std::size_t>(whole)].cells[static_cast<std::size_t>(column)];
    if ((parts.empty() && !cell.amount) || isWordsOnly(table, whole, column))
        return;
    const Figure total = figureOf(document, table, whole, column);
    compareInto(outcome,
                {total},
                parts,
                {rowWords(table, whole),
                 columnWords(table, column),
                 amountWords(total.amount, table.unit),
                 amountWords(sumOf(parts), table.unit)});
}

// Whether the column holds amounts below the bottom line.
bool isBrokenDown(const Table& table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const Row& row) {
        return row.kind == RowKind::Item && row.cells[static_cast<std::size_t>(column)].amount;
    });
}

bool canBeAdded(const CheckedDocument& document, const Table& table)
{
    return isSubjectTable(table.kind) && listsSubjects(table)
           && !isReadInPart(document.disclosure(), table);
}

CheckOutcome subjectSums(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!canBeAdded(document, table))
            continue;
        for (const int column : amountColumns(table, Side::None)) {
            CheckOutcome part;
            for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
                const std::vector<int> children = childrenOf(table, r);
                if (!children.empty() && isBrokenDown(table, column))
                    addDownSum(document, table, r, children, column, part);
            }
            takeRule(outcome, part);
        }
    }
    return outcome;
}

CheckOutcome bottomLines(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!canBeAdded(document, table))
            continue;
        const std::optional<int> total = totalRow(table);
        const std::vector<int> rows = topRows(table);
        if (!total || rows.empty())
            continue;
        for (const int column : amountColumns(table, Side::None)) {
            if (isBrokenDown(table, column))
                addDownSum(document, table, *total, rows, column, outcome);
        }
    }
    return outcome;
}

// The items of 三公 by their words of cli.md. A car or a journey that is not split by the table has
// no parts in it.
void addThreePublic(const CheckedDocument& document,
                    const Table& table,
                    QStringView whole,
                    std::initializer_list<QStringView> parts,
                    CheckOutcome& outcome)
{
    const std::optional<int> total = rowByCode(table, whole);
    if (!total)
        return;
    std::vector<int> rows;
    for (const QStringView part : parts) {
        if (const std::optional<int> row = rowByCode(table, part))
            rows.push_back(*row);
    }
    if (rows.size() != parts.size())
        return;
    for (const int column : amountColumns(table, Side::None)) {
        const bool isSplit = std::any_of(rows.begin(), rows.end(), [&](int r) {
            return table.rows[static_cast<std::size_t>(r)]
                .cells[static_cast<std::size_t>(column)]
                .amount.has_value();
        });
        if (isSplit)
            addDownSum(document, table, *total, rows, column, outcome);
    }
}

CheckOutcome threePublicSums(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : document.all(TableKind::ThreePublic)) {
        addThreePublic(
            document, *table, u"three_public", {u"overseas", u"vehicles", u"reception"}, outcome);
        addThreePublic(
            document, *table, u"vehicles", {u"vehicle_purchase", u"vehicle_operation"}, outcome);
        addThreePublic(
            document, *table, u"overseas", {u"overseas_teaching", u"overseas_other"}, outcome);
    }
    return outcome;
}

constexpr CheckScope SubjectTables{TableKind::RevenueSummary,
                                   TableKind::ExpenditureSummary,
                                   TableKind::GeneralPublicExpenditure,
                                   TableKind::BasicExpenditure,
                                   TableKind::GovernmentFundExpenditure,
                                   TableKind::StateCapitalExpenditure};
constexpr CheckScope Summaries{TableKind::RevenueExpenditureSummary,
                               TableKind::FiscalAppropriationSummary};

} // namespace

std::vector<Check> tableSumChecks()
{
    return {
        {"row-sum",
         QT_TRANSLATE_NOOP("Check", "The columns of a row add up"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but its parts in the row add up to %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         SubjectTables | Summaries | CheckScope{TableKind::ThreePublic},
         rowSums},
        {"subject-sum",
         QT_TRANSLATE_NOOP("Check", "A subject is the sum of those below it"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the subjects below it add up to %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         SubjectTables,
         subjectSums},
        {"table-total",
         QT_TRANSLATE_NOOP("Check", "The total of a table is the sum of its rows"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the rows add up to %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         SubjectTables,
         bottomLines},
        {"three-public-sum",
         QT_TRANSLATE_NOOP("Check", "The items of the three public expenses add up"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but its items add up to %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         CheckScope{TableKind::ThreePublic},
         threePublicSums},
        {"summary-sum",
         QT_TRANSLATE_NOOP("Check", "The lines of a summary add up"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the lines that make it up add up to %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         Summaries,
         summarySums},
        {"revenue-equals-expenditure",
         QT_TRANSLATE_NOOP("Check", "Revenue and expenditure balance"),
         QT_TRANSLATE_NOOP("Check", "%1 is %2, but %3 is %4."),
         Severity::Error,
         CheckGroup::WithinTable,
         Summaries,
         summaryBalance},
    };
}

} // namespace budget
