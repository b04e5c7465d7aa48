// Sums within a table: along its rows, down its subjects, and of its bottom line.

#include "core/checks/tables/table_sums.h"

#include "core/checks/rule_source.h"
#include "core/checks/tables/column_sums.h"
#include "core/checks/tables/summary_sums.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/three_public_item.h"
#include "core/money/money_text.h"

#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

bool isWordsOnly(const Table& table, int row, int column)
{
    const Cell& cell =
        table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    return !cell.amount && !parseMoney(cell.text, table.unit).has_value();
}

// One parent against its parts in one column; nothing is compared if words are among the amounts
// or if the table does not break this column down.
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
    return (isSubjectTable(table.kind) || table.kind == TableKind::Other) && listsSubjects(table)
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
            addUnlessDisproved(outcome, part);
        }
    }
    return outcome;
}

// A list of projects or units, of a kind that no template knows: where all its columns but one add
// up to their bottom line, its rows are all that the line sums up.
CheckOutcome otherBottomLine(const CheckedDocument& document, const Table& table)
{
    CheckOutcome outcome;
    const std::optional<int> total = totalRow(table);
    const std::vector<int> rows = topRows(table);
    if (!total || rows.size() < 2 || isReadInPart(document.disclosure(), table))
        return outcome;
    CheckOutcome all;
    int proofs = 0;
    for (const int column : amountColumns(table, Side::None)) {
        const std::size_t found = all.findings.size();
        addDownSum(document, table, *total, rows, column, all);
        const auto filled = std::count_if(rows.begin(), rows.end(), [&](int r) {
            return table.rows[static_cast<std::size_t>(r)]
                .cells[static_cast<std::size_t>(column)]
                .amount.has_value();
        });
        proofs += found == all.findings.size() && filled > 1 ? 1 : 0;
    }
    return proofs > 0 && all.findings.size() < 2 ? all : outcome;
}

// The publisher's own line repeats the bottom line.
void addOwnLine(const CheckedDocument& document,
                const Table& table,
                int total,
                CheckOutcome& outcome)
{
    const QString& publisher = document.disclosure().unitName;
    for (int r = 0; r < static_cast<int>(table.rows.size()) && !publisher.isEmpty(); ++r) {
        if (table.rows[static_cast<std::size_t>(r)].name != publisher || !repeatsTotal(table, r))
            continue;
        for (const int column : amountColumns(table, Side::None))
            addDownSum(document, table, total, {r}, column, outcome);
    }
}

CheckOutcome bottomLines(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        const bool isList =
            table.kind == TableKind::RevenueSummary || table.kind == TableKind::Other;
        const bool isAdded = canBeAdded(document, table);
        if (isList && !isAdded) {
            const CheckOutcome other = otherBottomLine(document, table);
            outcome.compared += other.compared;
            outcome.findings.insert(
                outcome.findings.end(), other.findings.begin(), other.findings.end());
        }
        const std::optional<int> total = totalRow(table);
        const std::vector<int> rows = topRows(table);
        if (!isAdded || !total || rows.empty())
            continue;
        for (const int column : amountColumns(table, Side::None)) {
            if (isBrokenDown(table, column))
                addDownSum(document, table, *total, rows, column, outcome);
        }
        addOwnLine(document, table, *total, outcome);
    }
    return outcome;
}

// The items of 三公. Vehicles or journeys that the table does not split have no
// parts in it.
void addThreePublic(const CheckedDocument& document,
                    const Table& table,
                    ThreePublicItem whole,
                    std::initializer_list<ThreePublicItem> parts,
                    CheckOutcome& outcome)
{
    const std::optional<int> total = threePublicRow(table, whole);
    if (!total)
        return;
    std::vector<int> rows;
    for (const ThreePublicItem part : parts) {
        if (const std::optional<int> row = threePublicRow(table, part))
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
    using Item = ThreePublicItem;
    CheckOutcome outcome;
    for (const Table* table : document.all(TableKind::ThreePublic)) {
        addThreePublic(document,
                       *table,
                       Item::All,
                       {Item::Overseas, Item::Vehicles, Item::Reception},
                       outcome);
        addThreePublic(document,
                       *table,
                       Item::Vehicles,
                       {Item::VehiclePurchase, Item::VehicleOperation},
                       outcome);
        addThreePublic(document,
                       *table,
                       Item::Overseas,
                       {Item::OverseasTeaching, Item::OverseasOther},
                       outcome);
    }
    return outcome;
}

constexpr CheckScope Summaries{TableKind::RevenueExpenditureSummary,
                               TableKind::FiscalAppropriationSummary};

const std::vector<Check> TableSums{
    {"row-sum",
     QT_TRANSLATE_NOOP("Check", "The columns of a row add up to its total"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but its parts in the row add up to %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     SubjectTables | Summaries | CheckScope{TableKind::ThreePublic, TableKind::Other},
     rowSums,
     Tolerance::Rounding,
     "In every row: 合计 = 基本支出 + 项目支出 + 经营支出 + …; 基本支出 = 人员经费 + 公用经费; "
     "本年收入小计 = Σ sources; 合计 = 本年收入小计 + 上年结转结余; 财政拨款 = 合计 of the "
     "funds = 一般公共预算 + 政府性基金 + 国有资本经营; of those the columns that the table "
     "prints",
     source::Form},
    {"year-change",
     QT_TRANSLATE_NOOP("Check", "The change from last year is the difference of the two years"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the two years' columns differ by %4."),
     Severity::Error,
     CheckGroup::BetweenYears,
     SubjectTables,
     yearChanges,
     Tolerance::Rounding,
     "In every row: 比上年增减 = this year − last year",
     source::Form},
    {"subject-sum",
     QT_TRANSLATE_NOOP("Check", "A subject is the sum of its children"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but its children add up to %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     SubjectTables,
     subjectSums,
     Tolerance::Rounding,
     "In every amount column: 类 = Σ its 款; 款 = Σ its 项",
     "政府收支分类科目: a subject comprises those whose codes begin with its own"},
    {"table-total",
     QT_TRANSLATE_NOOP("Check", "The total of a table is the sum of its rows"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the rows add up to %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     SubjectTables | CheckScope{TableKind::Other},
     bottomLines,
     Tolerance::Rounding,
     "In every amount column: 合计 = Σ the rows that are part of no other = the publisher’s "
     "own line, where it repeats 合计",
     source::Form},
    {"three-public-sum",
     QT_TRANSLATE_NOOP("Check", "The three public expenses are the sum of their items"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but its items add up to %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     CheckScope{TableKind::ThreePublic},
     threePublicSums,
     Tolerance::Rounding,
     "“三公”经费 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费; 公务用车购置及运行费 "
     "= 购置费 + 运行费; 因公出国（境）费 = 教学科研 + 其他; of those the lines that the table "
     "prints",
     "地方预决算公开操作规程 (财预〔2016〕143号): the three expenses are published item by "
     "item, vehicles by purchase and operation"},
    {"summary-sum",
     QT_TRANSLATE_NOOP("Check", "The lines of a summary add up to its totals"),
     QT_TRANSLATE_NOOP("Check", "%1: %2 is %3, but the lines that make it up add up to %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     Summaries | CheckScope{TableKind::RevenueSummary, TableKind::ExpenditureSummary},
     summarySums,
     Tolerance::Rounding,
     "On each side: 本年合计 = Σ its lines; 总计 = 本年合计 + 上年结转 (结转下年) and the "
     "other lines behind it; a line of the money of a year or of all funds = Σ the lines below "
     "it",
     source::Form},
    {"revenue-equals-expenditure",
     QT_TRANSLATE_NOOP("Check", "Total revenue equals total expenditure"),
     QT_TRANSLATE_NOOP("Check", "%1 is %2, but %3 is %4."),
     Severity::Error,
     CheckGroup::WithinTable,
     Summaries,
     summaryBalance,
     Tolerance::Rounding,
     "收入总计 = 支出总计",
     "预算法, article 12: budgets are balanced; both sides of a summary have one bottom line"},
};

} // namespace

std::vector<Check> tableSumChecks()
{
    return TableSums;
}

} // namespace budget::checks
