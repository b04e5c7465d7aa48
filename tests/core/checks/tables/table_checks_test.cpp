// Within and between tables: every check on a document that is right, and on one figure changed.

#include "core/checks/report/check_list.h"
#include "core/checks/report/check_run.h"
#include "tests/core/checks/check_sample.h"

#include <gmock/gmock.h>

namespace budget::checks {

namespace {

using testing::Contains;
using testing::HasSubstr;

struct Change
{
    const char* check;
    TableKind kind;
    const char* row;
    const char* column;
    const char* text;
    const char* found; // part of a finding
};

void PrintTo(const Change& change, std::ostream* out)
{
    *out << change.check << ' ' << change.row;
}

class ChangedTable : public testing::TestWithParam<Change>
{};

std::vector<std::string> texts(const QStringList& lines)
{
    std::vector<std::string> all;
    for (const QString& line : lines)
        all.push_back(line.toStdString());
    return all;
}

// A table of this document without lines; a note under it.
Disclosure withNote(TableKind kind, const QString& note)
{
    Disclosure disclosure = soundDocument();
    for (Table& table : disclosure.tables) {
        if (table.kind == kind)
            table.notes = {note};
    }
    return disclosure;
}

} // namespace

TEST_P(ChangedTable, is_found)
{
    const Change& change = GetParam();
    const QString check = QString::fromLatin1(change.check);
    EXPECT_EQ(findingsOf(soundDocument(), check), QStringList());
    Disclosure disclosure = soundDocument();
    setCell(disclosure,
            change.kind,
            QString::fromUtf8(change.row),
            QString::fromLatin1(change.column),
            QString::fromUtf8(change.text));
    EXPECT_THAT(texts(findingsOf(disclosure, check)), Contains(HasSubstr(change.found)));
}

using enum TableKind;

INSTANTIATE_TEST_SUITE_P(
    TableChecks,
    ChangedTable,
    testing::Values(
        Change{"row-sum", ExpenditureSummary, "2010350", "project", "1.00", "error: L"},
        Change{"row-sum", RevenueSummary, "2010350", "subtotal", "1.00", "error: L"},
        Change{"row-sum", BasicExpenditure, "30101", "public", "1.00", "30101 total"},
        Change{"subject-sum", ExpenditureSummary, "2010350", "basic", "3021.78", "20103 basic"},
        Change{"subject-sum", BasicExpenditure, "301", "personnel", "1.00", "301 personnel"},
        Change{"table-total", GeneralPublicExpenditure, "合计", "total", "8900.04", "合计 total"},
        Change{"table-total", ExpenditureSummary, "221", "basic", "93.70", "合计 basic"},
        Change{"three-public-sum", ThreePublic, "reception", "total", "318.89", "three_public"},
        Change{"three-public-sum", ThreePublic, "vehicles", "total", "55.59", "vehicles"},
        Change{"summary-sum",
               RevenueExpenditureSummary,
               "十、卫生健康支出",
               "amount",
               "152.74",
               "本年支出合计"},
        Change{"revenue-total", RevenueSummary, "合计", "total", "8900.02", "revenue_summary"},
        Change{"revenue-source", RevenueSummary, "合计", "fiscal", "8900.02", "fiscal"},
        Change{"fiscal-total", RevenueSummary, "合计", "fiscal", "8900.02", "fiscal"},
        Change{"revenue-by-use", RevenueSummary, "2010350", "total", "1.00", "2010350 total"},
        Change{"expenditure-total", ExpenditureSummary, "合计", "total", "8900.02", "合计"},
        Change{"expenditure-class", ExpenditureSummary, "210", "total", "152.74", "210 total"},
        Change{"fund-class", GeneralPublicExpenditure, "210", "total", "152.74", "210 total"},
        Change{"fund-in-all", GeneralPublicExpenditure, "2010350", "basic", "1.00", "2010350"},
        Change{"basic-total", BasicExpenditure, "合计", "total", "3611.86", "合计 total"},
        Change{"statutory-pair", BasicExpenditure, "30113", "total", "93.72", "30113 total"},
        Change{"statutory-pair", BasicExpenditure, "30110", "total", "62.50", "30110 total"},
        Change{"fiscal-revenue",
               FiscalAppropriationSummary,
               "一、一般公共预算拨款",
               "amount",
               "8900.02",
               "8900.02"},
        Change{"three-public-behind", ThreePublic, "reception", "total", "1.00", "reception"}));

TEST(TableChecks, agency_operation_is_at_most_the_public_funds)
{
    const QString check = QStringLiteral("agency-operation");
    Disclosure disclosure = soundDocument();
    EXPECT_EQ(findingsOf(disclosure, check), QStringList(QStringLiteral("skipped")));
    for (Table& table : disclosure.tables) {
        if (table.kind != ThreePublic)
            continue;
        Row row = table.rows.back();
        row.code = QStringLiteral("agency_operation");
        row.name = QStringLiteral("机关运行经费");
        table.rows.push_back(row);
    }
    const auto set = [&disclosure](const char* text) {
        setCell(disclosure,
                ThreePublic,
                QStringLiteral("agency_operation"),
                QStringLiteral("total"),
                QString::fromLatin1(text));
    };
    set("1542.76");
    EXPECT_EQ(findingsOf(disclosure, check), QStringList());
    set("1542.77");
    EXPECT_EQ(findingsOf(disclosure, check).size(), 1);
}

TEST(TableChecks, a_summary_that_does_not_balance_is_found)
{
    Disclosure disclosure = soundDocument();
    EXPECT_EQ(findingsOf(disclosure, QStringLiteral("revenue-equals-expenditure")), QStringList());
    setCell(disclosure,
            RevenueExpenditureSummary,
            QStringLiteral("收入总计"),
            QStringLiteral("amount"),
            QStringLiteral("8900.30"));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("revenue-equals-expenditure"))),
                Contains(HasSubstr("收入总计")));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("summary-total"))), testing::IsEmpty())
        << "its bottom line of expenditure is right";
}

TEST(TableChecks, codes_must_match_their_shape_and_their_name)
{
    Disclosure disclosure = soundDocument();
    for (Table& table : disclosure.tables) {
        for (Row& row : table.rows) {
            if (table.kind == BasicExpenditure && row.code == u"30101")
                row.code = QStringLiteral("3011");
            if (table.kind == ExpenditureSummary && row.code == u"2080506")
                row.name = QStringLiteral("事业单位离退休");
            if (table.kind == RevenueSummary && row.code == u"2080505")
                row.code = QStringLiteral("2080503");
        }
        arrangeRows(table);
    }
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("code-shape"))),
                testing::ElementsAre(HasSubstr("3011")));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("code-name"))),
                Contains(HasSubstr("2080502")));
}

TEST(TableChecks, a_subject_without_its_parent_is_found)
{
    EXPECT_EQ(findingsOf(soundDocument(), QStringLiteral("code-parent")), QStringList());
    EXPECT_EQ(findingsOf(soundDocument(), QStringLiteral("code-repeated")), QStringList());
    EXPECT_EQ(findingsOf(soundDocument(), QStringLiteral("code-unlisted")), QStringList());
    Disclosure disclosure = soundDocument();
    for (Table& table : disclosure.tables) {
        if (table.kind != ExpenditureSummary)
            continue;
        for (Row& row : table.rows) {
            if (row.code == u"22102")
                row.code = QStringLiteral("22109");
        }
        arrangeRows(table);
    }
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("code-parent"))),
                Contains(HasSubstr("2210201")));
    for (Table& table : disclosure.tables) {
        for (Row& row : table.rows) {
            if (table.kind == ExpenditureSummary && row.code == u"2101103")
                row.code = QStringLiteral("2101102");
        }
    }
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("code-repeated"))),
                Contains(HasSubstr("2101102")));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("code-unlisted"))),
                Contains(HasSubstr("22109")));
}

TEST(TableChecks, a_note_that_names_another_table_is_found_and_can_be_mended)
{
    EXPECT_EQ(findingsOf(soundDocument(), QStringLiteral("empty-note-foreign")), QStringList());
    const Disclosure disclosure =
        withNote(StateCapitalExpenditure, QStringLiteral("注：无政府性基金支出，故本表为空表。"));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("empty-note-foreign"))),
                testing::ElementsAre(HasSubstr("政府性基金; 国有资本经营")));
    const std::vector<Finding> findings = runChecks(disclosure).findings();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().mend,
              (Mend{QStringLiteral("政府性基金"), QStringLiteral("国有资本经营")}));
}

TEST(TableChecks, a_filled_table_that_is_declared_empty_is_found)
{
    const Disclosure disclosure =
        withNote(ThreePublic, QStringLiteral("注：本部门无“三公”经费预算，故本表为空表。"));
    EXPECT_THAT(texts(findingsOf(disclosure, QStringLiteral("empty-note-filled"))),
                testing::ElementsAre(HasSubstr("374.46万元")));
    const Disclosure form =
        withNote(ThreePublic, QStringLiteral("注：如本部门没有“三公”经费，则以空表列示。"));
    EXPECT_EQ(findingsOf(form, QStringLiteral("empty-note-filled")), QStringList())
        << "a rule of the form declares nothing";
}

TEST(TableChecks, an_unexplained_empty_table_is_a_note)
{
    Disclosure disclosure = soundDocument();
    for (Table& table : disclosure.tables)
        table.notes.clear();
    for (Section& section : disclosure.sections)
        section.passages.clear();
    EXPECT_EQ(findingsOf(disclosure, QStringLiteral("empty-undeclared")).size(), 2);
}

TEST(TableChecks, tables_printed_twice_are_not_compared_with_each_other)
{
    Disclosure disclosure = soundDocument();
    const Table expenditure = *findTable(disclosure, ExpenditureSummary);
    disclosure.tables.push_back(expenditure);
    EXPECT_EQ(findingsOf(disclosure, QStringLiteral("expenditure-total")),
              QStringList(QStringLiteral("skipped")));
}

TEST(LiveChecks, run_only_what_reads_the_changed_table)
{
    Disclosure disclosure = soundDocument();
    LiveChecks checks;
    checks.update(disclosure);
    EXPECT_EQ(checks.lastRun(), static_cast<int>(allChecks().size()));
    checks.update(disclosure);
    EXPECT_EQ(checks.lastRun(), 0);
    setCell(disclosure,
            ThreePublic,
            QStringLiteral("reception"),
            QStringLiteral("total"),
            QStringLiteral("1.00"));
    EXPECT_EQ(checks.update(disclosure), runChecks(disclosure));
    EXPECT_GT(checks.lastRun(), 0);
    EXPECT_LT(checks.lastRun(), static_cast<int>(allChecks().size()));
}

} // namespace budget::checks
