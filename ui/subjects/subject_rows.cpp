#include "ui/subjects/subject_rows.h"

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

// Whether the table lists expenditure by subjects of the catalogue, with amounts. 收入总表 lists
// revenue by the same codes.
bool listsExpenditure(const Table& table, Catalogue catalogue)
{
    return table.kind != TableKind::RevenueSummary && table.kind != TableKind::ThreePublic
           && wholeAmountColumn(table)
           && std::any_of(table.rows.begin(), table.rows.end(), [catalogue](const Row& row) {
                  return isSubjectRow(row, catalogue);
              });
}

void addRows(const Disclosure& disclosure,
             int table,
             Catalogue catalogue,
             QStringView code,
             std::vector<SubjectRow>& rows)
{
    const Table& listed = disclosure.tables[static_cast<std::size_t>(table)];
    const std::optional<int> whole = wholeAmountColumn(listed);
    for (std::size_t r = 0; whole && r < listed.rows.size(); ++r) {
        const Row& row = listed.rows[r];
        if (row.code != code || !isSubjectRow(row, catalogue))
            continue;
        // A table of two sides has a column of sums on each.
        const int column = columnIndex(listed, keys::Total, row.side).value_or(*whole);
        rows.push_back({table,
                        static_cast<int>(r),
                        column,
                        row.cells[static_cast<std::size_t>(column)].amount});
    }
}

} // namespace

bool isSubjectRow(const Row& row, Catalogue catalogue)
{
    return row.side != Side::Revenue && row.code.startsWith(firstDigit(catalogue))
           && SubjectCode::fromText(row.code).has_value();
}

std::optional<int> wholeAmountColumn(const Table& table)
{
    const std::optional<int> total = columnIndex(table, keys::Total);
    return total ? total : columnIndex(table, ColumnType::Amount);
}

int expenditureTable(const Disclosure& disclosure, Catalogue catalogue)
{
    int first = -1;
    for (std::size_t i = 0; i < disclosure.tables.size(); ++i) {
        const Table& table = disclosure.tables[i];
        if (!listsExpenditure(table, catalogue))
            continue;
        if (table.kind == TableKind::ExpenditureSummary)
            return static_cast<int>(i);
        if (first < 0)
            first = static_cast<int>(i);
    }
    return first;
}

std::vector<SubjectRow>
rowsOfSubject(const Disclosure& disclosure, Catalogue catalogue, QStringView code)
{
    std::vector<SubjectRow> rows;
    const int source = expenditureTable(disclosure, catalogue);
    if (source >= 0)
        addRows(disclosure, source, catalogue, code, rows);
    for (int table = 0; table < static_cast<int>(disclosure.tables.size()); ++table) {
        if (table != source)
            addRows(disclosure, table, catalogue, code, rows);
    }
    return rows;
}

} // namespace budget::ui
