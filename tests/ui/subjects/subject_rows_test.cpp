#include "ui/subjects/subject_rows.h"

#include "tests/ui/sample_disclosure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

std::string textOf(const std::vector<SubjectRow>& rows, const Disclosure& disclosure)
{
    QString text;
    for (const SubjectRow& row : rows) {
        const Table& table = disclosure.tables[static_cast<std::size_t>(row.table)];
        text += QStringLiteral("%1/%2/%3\n")
                    .arg(table.title,
                         table.rows[static_cast<std::size_t>(row.row)].name,
                         table.columns[static_cast<std::size_t>(row.column)].title);
    }
    return text.toStdString();
}

} // namespace

TEST(SubjectRows, lead_to_the_table_of_expenditure_before_that_of_revenue)
{
    Disclosure disclosure = sampleDisclosure();
    std::swap(disclosure.tables[0], disclosure.tables[1]); // revenue first
    const Table& expenditure = disclosure.tables[1];
    ASSERT_EQ(expenditure.kind, TableKind::ExpenditureSummary);
    const auto coded = std::find_if(expenditure.rows.begin(),
                                    expenditure.rows.end(),
                                    [](const Row& row) { return !row.code.isEmpty(); });
    ASSERT_NE(coded, expenditure.rows.end());
    const QString code = coded->code;
    EXPECT_EQ(expenditureTable(disclosure, Catalogue::Functional), 1);
    const std::vector<SubjectRow> rows = rowsOfSubject(disclosure, Catalogue::Functional, code);
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.front().table, 1);
    EXPECT_TRUE(textOf(rows, disclosure).starts_with("部门预算支出总表/"))
        << textOf(rows, disclosure);
    EXPECT_TRUE(textOf(rows, disclosure).find("/合计\n") != std::string::npos);
    for (const SubjectRow& row : rows) {
        const Table& table = disclosure.tables[static_cast<std::size_t>(row.table)];
        const Row& shown = table.rows[static_cast<std::size_t>(row.row)];
        EXPECT_EQ(shown.code, code);
        EXPECT_EQ(row.amount, shown.cells[static_cast<std::size_t>(row.column)].amount);
    }
}

TEST(SubjectRows, are_none_where_no_table_has_the_subject)
{
    const Disclosure disclosure = sampleDisclosure();
    EXPECT_TRUE(rowsOfSubject(disclosure, Catalogue::Functional, u"2990000").empty());
    EXPECT_TRUE(rowsOfSubject(disclosure, Catalogue::GovernmentEconomic, u"501").empty());
    EXPECT_EQ(expenditureTable(disclosure, Catalogue::GovernmentEconomic), -1);
    EXPECT_TRUE(rowsOfSubject({}, Catalogue::Functional, u"201").empty());
}

} // namespace budget::ui
