#include "ui/subjects/subject_amounts.h"

#include "core/budget/budget_document.h"
#include "core/document/column_keys.h"

#include <algorithm>

namespace budget::ui {

namespace {

QChar firstDigit(Catalogue catalogue)
{
    switch (catalogue) {
    case Catalogue::Functional:
        return u'2';
    case Catalogue::DepartmentEconomic:
        return u'3';
    case Catalogue::GovernmentEconomic:
        return u'5';
    }
    return {};
}

bool isOf(const Row& row, Catalogue catalogue)
{
    return row.side != Side::Revenue && row.code.startsWith(firstDigit(catalogue))
           && SubjectCode::fromText(row.code).has_value();
}

// The column of whole sums; the first of amounts where none is called so.
std::optional<int> amountColumn(const Table& table)
{
    const std::optional<int> total = columnIndex(table, keys::Total);
    return total ? total : columnIndex(table, ColumnType::Amount);
}

// Whether the table lists expenditure by subjects of the catalogue, with amounts. 收入总表 lists
// revenue by the same codes.
bool listsExpenditure(const Table& table, Catalogue catalogue)
{
    return table.kind != TableKind::RevenueSummary && table.kind != TableKind::ThreePublic
           && amountColumn(table)
           && std::any_of(table.rows.begin(), table.rows.end(), [catalogue](const Row& row) {
                  return isOf(row, catalogue);
              });
}

// 支出总表, which has all money, before the table of one fund; null where no table is one.
const Table* expenditureTable(const Disclosure& disclosure, Catalogue catalogue)
{
    const Table* first = nullptr;
    for (const Table& table : disclosure.tables) {
        if (!listsExpenditure(table, catalogue))
            continue;
        if (table.kind == TableKind::ExpenditureSummary)
            return &table;
        if (first == nullptr)
            first = &table;
    }
    return first;
}

} // namespace

SubjectAmounts printedAmounts(const Disclosure& disclosure, Catalogue catalogue)
{
    SubjectAmounts amounts;
    const Table* table = expenditureTable(disclosure, catalogue);
    if (table == nullptr)
        return amounts;
    const int column = *amountColumn(*table);
    amounts.source = table->title;
    for (const Row& row : table->rows) {
        if (!isOf(row, catalogue))
            continue;
        amounts.names.insert(row.code, row.name);
        const Cell& cell = row.cells[static_cast<std::size_t>(column)];
        if (cell.amount && !amounts.byCode.contains(row.code))
            amounts.byCode.insert(row.code, *cell.amount);
    }
    return amounts;
}

SubjectAmounts budgetedAmounts(const BudgetDocument& document, Catalogue catalogue)
{
    SubjectAmounts amounts;
    for (const SubjectName& name : document.budget().subjectNames) {
        if (name.catalogue == catalogue)
            amounts.names.insert(name.code.text(), name.name);
    }
    const RollUp& sums = document.rollUps().exact();
    if (catalogue == Catalogue::Functional) {
        for (const SubjectCode code : sums.functionalSubjects())
            amounts.byCode.insert(code.text(), sums.functional(code));
    } else if (catalogue == Catalogue::DepartmentEconomic) {
        for (const SubjectCode code : sums.economicSubjects())
            amounts.byCode.insert(code.text(), sums.economic(code));
    }
    return amounts;
}

} // namespace budget::ui
