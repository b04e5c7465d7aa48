#include "ui/subjects/subject_amounts.h"

#include "core/document/disclosure.h"

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

// One subject, 201, with a total.
Table tableOf(TableKind kind, const QString& title, std::int64_t fen)
{
    Table table;
    table.kind = kind;
    table.title = title;
    Column total;
    total.key = QStringLiteral("total");
    total.type = ColumnType::Amount;
    table.columns = {total};
    Row row;
    row.code = QStringLiteral("201");
    row.cells.resize(1);
    row.cells.front().amount = Money::fromFen(fen);
    table.rows = {row};
    return table;
}

TEST(SubjectAmounts, of_a_published_document_are_expenditure_of_all_money)
{
    Disclosure disclosure;
    disclosure.tables = {
        tableOf(TableKind::RevenueSummary, QStringLiteral("revenue"), 1),
        tableOf(TableKind::GeneralPublicExpenditure, QStringLiteral("one fund"), 2),
        tableOf(TableKind::ExpenditureSummary, QStringLiteral("all money"), 3),
    };
    const SubjectAmounts all = printedAmounts(disclosure, Catalogue::Functional);
    EXPECT_EQ(all.source.toStdString(), "all money");
    EXPECT_EQ(all.byCode.value(QStringLiteral("201")), Money::fromFen(3));

    disclosure.tables.pop_back();
    EXPECT_EQ(printedAmounts(disclosure, Catalogue::Functional).source.toStdString(), "one fund");
    disclosure.tables.pop_back();
    EXPECT_TRUE(printedAmounts(disclosure, Catalogue::Functional).byCode.isEmpty());
}

} // namespace

} // namespace budget::ui
