#include "core/derivation/derive.h"

#include "core/derivation/figure_facts.h"
#include "core/derivation/rounding_tail.h"
#include "tests/core/budget/budget_text.h"
#include "tests/core/document/table_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace budget::derivation {

namespace {

constexpr std::string_view Sample = R"(
unit 2 1 所属中心
item   2010301 30101 personnel general_public 100.00
item   2010301 30201 public    general_public  20.50
item@2 2010350 30217 public    general_public   1.50
item   2010302 30217 project   general_public   2.00
item   2010302 -     project   government_fund 30.00
item   2080505 30108 personnel undertaking     15.20
revenue 2010301 general_public 122.00
revenue 2010302 government_fund 30.00
revenue 2010302 carried 2.00
revenue 2080505 undertaking 15.20
)";

const Table& tableOf(const Disclosure& disclosure, TableKind kind)
{
    return *findTable(disclosure, kind);
}

// The rows of fixed lines that hold an amount.
std::string filledRowsText(Table table)
{
    std::erase_if(table.rows, [](const Row& row) {
        return std::none_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.amount.has_value();
        });
    });
    for (Row& row : table.rows)
        row.parent = -1;
    return rowsText(table) + '\n';
}

std::string derivedText(const Budget& budget, TableKind kind)
{
    return filledRowsText(tableOf(derive(budget), kind));
}

} // namespace

TEST(Derive, splits_expenditure_by_function_and_kind)
{
    EXPECT_EQ(derivedText(budgetFromText(Sample), TableKind::ExpenditureSummary),
              "+ 1 合计 total=169.20 basic=137.20 project=32.00\n"
              "2 201 一般公共服务支出 total=154.00 basic=122.00 project=32.00\n"
              "  3 20103 政府办公厅（室）及相关机构事务 total=154.00 basic=122.00 project=32.00\n"
              "    4 2010301 行政运行 total=120.50 basic=120.50\n"
              "    5 2010302 一般行政管理事务 total=32.00 project=32.00\n"
              "    6 2010350 事业运行 total=1.50 basic=1.50\n"
              "7 208 社会保障和就业支出 total=15.20 basic=15.20\n"
              "  8 20805 行政事业单位养老支出 total=15.20 basic=15.20\n"
              "    9 2080505 机关事业单位基本养老保险缴费支出 total=15.20 basic=15.20\n");
}

TEST(Derive, splits_revenue_by_source_and_shows_what_was_carried_over_apart)
{
    EXPECT_EQ(
        derivedText(budgetFromText(Sample), TableKind::RevenueSummary),
        "+ 1 合计 total=169.20 subtotal=167.20 fiscal=152.00 undertaking=15.20 "
        "carried_over=2.00\n"
        "2 201 一般公共服务支出 total=154.00 subtotal=152.00 fiscal=152.00 carried_over=2.00\n"
        "  3 20103 政府办公厅（室）及相关机构事务 total=154.00 subtotal=152.00 fiscal=152.00 "
        "carried_over=2.00\n"
        "    4 2010301 行政运行 total=122.00 subtotal=122.00 fiscal=122.00\n"
        "    5 2010302 一般行政管理事务 total=32.00 subtotal=30.00 fiscal=30.00 "
        "carried_over=2.00\n"
        "6 208 社会保障和就业支出 total=15.20 subtotal=15.20 undertaking=15.20\n"
        "  7 20805 行政事业单位养老支出 total=15.20 subtotal=15.20 undertaking=15.20\n"
        "    8 2080505 机关事业单位基本养老保险缴费支出 total=15.20 subtotal=15.20 "
        "undertaking=15.20\n");
}

TEST(Derive, prints_only_the_three_funds_as_fiscal_appropriation)
{
    EXPECT_EQ(derivedText(budgetFromText(Sample), TableKind::FiscalAppropriationSummary),
              "< 1 一、一般公共预算拨款 amount=122.00\n"
              "> 1 一、一般公共服务支出 total=154.00 general_public=124.00 government_fund=30.00\n"
              "< 2 二、政府性基金预算拨款 amount=30.00\n"
              "~ < 32 本年收入合计 amount=152.00\n"
              "~ > 32 本年支出合计 total=154.00 general_public=124.00 government_fund=30.00\n"
              "+ < 37 收入总计 amount=152.00\n"
              "+ > 37 支出总计 total=154.00 general_public=124.00 government_fund=30.00\n");
}

TEST(Derive, counts_three_public_items_of_basic_expenditure_and_of_projects)
{
    EXPECT_EQ(derivedText(budgetFromText(Sample), TableKind::ThreePublic),
              "+ 1 合计 total=3.50 general_public=3.50\n"
              "~ 2 three_public “三公”经费小计 total=3.50 general_public=3.50\n"
              "  9 reception 三、公务接待费 total=3.50 general_public=3.50\n");
}

TEST(Derive, counts_public_funds_of_administrative_units_as_agency_operation)
{
    Budget budget = budgetFromText(Sample);
    for (TableTemplate& table : budget.layout.tables) {
        if (table.kind == TableKind::ThreePublic)
            table.lines.push_back({10,
                                   Side::None,
                                   RowKind::Item,
                                   QStringLiteral("agency_operation"),
                                   QStringLiteral("四、机关运行经费")});
    }
    EXPECT_NE(derivedText(budget, TableKind::ThreePublic)
                  .find("10 agency_operation 四、机关运行经费 total=20.50"),
              std::string::npos)
        << derivedText(budget, TableKind::ThreePublic);
}

TEST(Derive, gives_expenditure_without_economic_subject_a_row)
{
    EXPECT_EQ(derivedText(budgetFromText(R"(
item 2010301 30101 personnel general_public 1.00
item 2010301 -     public    general_public 2.00
)"),
                          TableKind::BasicExpenditure),
              "+ 1 合计 total=3.00 personnel=1.00 public=2.00\n"
              "2 301 工资福利支出 total=1.00 personnel=1.00\n"
              "  3 30101 基本工资 total=1.00 personnel=1.00\n"
              "4 未列经济科目 total=2.00 public=2.00\n");
}

TEST(Derive, gives_a_class_that_the_layout_lacks_a_line_and_moves_the_sums_down)
{
    Budget budget = budgetFromText("item 2990101 - project general_public 5.00");
    const Disclosure derived = derive(budget);
    EXPECT_EQ(filledRowsText(tableOf(derived, TableKind::RevenueExpenditureSummary)),
              "> 32 三十二、299 amount=5.00\n"
              "~ > 33 本年支出合计 amount=5.00\n"
              "+ > 35 支出总计 amount=5.00\n");
    // Both lists end on one line.
    const std::vector<Row>& rows = tableOf(derived, TableKind::RevenueExpenditureSummary).rows;
    EXPECT_EQ(rows[rows.size() - 2].name, QStringLiteral("收入总计"));
    EXPECT_EQ(rows[rows.size() - 2].line, rows.back().line);
}

TEST(Derive, leaves_tables_without_figures_empty_under_their_note)
{
    const Disclosure derived = derive(budgetFromText(Sample));
    const Table& table = tableOf(derived, TableKind::StateCapitalExpenditure);
    EXPECT_TRUE(table.rows.empty());
    ASSERT_EQ(table.notes.size(), 1U);
    EXPECT_TRUE(table.notes.front().contains(QStringLiteral("本表为空")));
    EXPECT_TRUE(tableOf(derived, TableKind::GovernmentFundExpenditure).notes.empty());
}

TEST(Derive, prints_a_zero_where_the_layout_does)
{
    Budget budget = budgetFromText(Sample);
    for (TableTemplate& table : budget.layout.tables)
        table.printsZero = table.kind == TableKind::ExpenditureSummary;
    const Disclosure derived = derive(budget);
    const Table& zeros = tableOf(derived, TableKind::ExpenditureSummary);
    EXPECT_EQ(amountAt(zeros, zeros.rows.back(), u"project"), Money());
    const Table& blanks = tableOf(derived, TableKind::GeneralPublicExpenditure);
    EXPECT_EQ(amountAt(blanks, blanks.rows[3], u"project"), std::nullopt);
}

TEST(Derive, prints_the_name_that_the_document_gives_a_subject)
{
    Budget budget = budgetFromText("item 2010399 - project general_public 1.00");
    budget.subjectNames.append({1,
                                Catalogue::Functional,
                                SubjectCode::fromText(u"2010399").value(),
                                QStringLiteral("其他机构事务")});
    EXPECT_NE(derivedText(budget, TableKind::ExpenditureSummary).find("2010399 其他机构事务"),
              std::string::npos);
}

TEST(RoundingTail, is_what_the_rounded_items_miss_and_moves_onto_the_largest_remainders)
{
    const Money step = Money::fromFen(10'000);
    Budget budget = budgetFromText(R"(
item 2010301 30101 personnel general_public 1.004
item 2010301 30102 personnel general_public 1.003
item 2010301 30201 public    general_public 1.004
item 2010301 30202 public    general_public 1.000
)");
    EXPECT_EQ(roundingTail(RollUps(budget), step).fen(), 10'000);
    const Change placed = placeTail(budget, RollUps(budget), step);
    EXPECT_EQ(placed.label.action, ChangeLabel::Action::PlaceTails);
    ASSERT_TRUE(apply(budget, placed).has_value());
    EXPECT_EQ(itemsText(budget),
              "2010301 30101 personnel general_public 1.004 +1\n"
              "2010301 30102 personnel general_public 1.003\n"
              "2010301 30201 public general_public 1.004\n"
              "2010301 30202 public general_public 1.00\n");
    EXPECT_TRUE(roundingTail(RollUps(budget), step).isZero());
    EXPECT_TRUE(placeTail(budget, RollUps(budget), step).isEmpty());
    EXPECT_TRUE(derivedText(budget, TableKind::BasicExpenditure)
                    .starts_with("+ 1 合计 total=4.01 personnel=2.01 public=2.00\n"));
}

TEST(RoundingTail, is_asked_for_in_the_tables_that_print_the_total_of_all)
{
    Budget budget = budgetFromText("item 2010301 30101 personnel general_public 1.006");
    EXPECT_EQ(roundingSteps(budget), std::vector<Money>{Money::fromFen(10'000)});
    // 三公 in 万元 beside tables in 元 misses nothing that is printed.
    for (TableTemplate& table : budget.layout.tables) {
        if (table.kind != TableKind::ThreePublic)
            table.unit = MoneyUnit::Yuan;
    }
    EXPECT_TRUE(roundingSteps(budget).empty());
}

TEST(RoundingTail, is_taken_from_items_that_were_rounded_up)
{
    Budget budget = budgetFromText(R"(
item 2010301 30101 personnel general_public 1.006
item 2010301 30102 personnel general_public 1.005
item 2010301 30103 personnel general_public 1.005
)");
    const Money step = Money::fromFen(10'000);
    EXPECT_EQ(roundingTail(RollUps(budget), step).fen(), -10'000);
    ASSERT_TRUE(apply(budget, placeTail(budget, RollUps(budget), step)).has_value());
    EXPECT_EQ(budget.lineItems[1].tail, -1);
    EXPECT_TRUE(roundingTail(RollUps(budget), step).isZero());
}

// Every figure of expenditure is the sum of the line items that stand behind it.
TEST(FigureFacts, add_up_to_their_figure_in_every_table)
{
    const Budget budget = budgetFromText(Sample);
    const DerivedDisclosure derived = deriveWithOrigins(budget, RollUps(budget));
    int figures = 0;
    for (int t = 0; t < static_cast<int>(derived.disclosure.tables.size()); ++t) {
        const Table& table = derived.disclosure.tables[static_cast<std::size_t>(t)];
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const std::optional<Money> figure = table.rows[r].cells[c].amount;
                const std::optional<FigureFacts> facts =
                    factsBehind(derived, {t, static_cast<int>(r), static_cast<int>(c)});
                if (!figure || table.rows[r].side == Side::Revenue
                    || table.kind == TableKind::RevenueSummary) {
                    EXPECT_TRUE(!figure || !facts) << table.title.toStdString();
                    continue;
                }
                ASSERT_TRUE(facts) << table.title.toStdString() << " row " << r << " column " << c;
                Money sum;
                for (const LineItem& item : budget.lineItems)
                    sum += facts->has(budget, item) ? item.amount : Money();
                EXPECT_EQ(sum, *figure) << table.title.toStdString() << " row " << r;
                ++figures;
            }
        }
    }
    EXPECT_GT(figures, 60);
}

} // namespace budget::derivation
