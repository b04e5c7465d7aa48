#include "ui/subjects/subject_amounts.h"

#include "core/budget/budget_document.h"
#include "ui/subjects/subject_rows.h"

namespace budget::ui {

SubjectAmounts printedAmounts(const Disclosure& disclosure, Catalogue catalogue)
{
    SubjectAmounts amounts;
    const int source = expenditureTable(disclosure, catalogue);
    if (source < 0)
        return amounts;
    const Table& table = disclosure.tables[static_cast<std::size_t>(source)];
    const int column = *wholeAmountColumn(table);
    amounts.source = table.title;
    for (const Row& row : table.rows) {
        if (!isSubjectRow(row, catalogue))
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
