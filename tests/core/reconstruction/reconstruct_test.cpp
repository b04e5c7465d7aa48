#include "core/reconstruction/reconstruct.h"

#include "core/derivation/derive.h"
#include "core/money/money_text.h"
#include "tests/core/budget/budget_text.h"
#include "tests/core/document/table_text.h"

#include <gtest/gtest.h>

#include <random>

namespace budget::reconstruction {

namespace {

std::string differencesText(const std::vector<FigureDifference>& differences)
{
    std::string text;
    const auto amount = [](const std::optional<Money>& money) {
        return money ? formatMoneyExactly(*money, MoneyUnit::TenThousandYuan).toStdString() : "-";
    };
    for (const FigureDifference& difference : differences) {
        text += tableKindId(difference.kind).toStdString() + ' ' + difference.code.toStdString()
                + ' ' + difference.name.toStdString() + ' ' + difference.column.toStdString() + ": "
                + amount(difference.left) + " | " + amount(difference.right) + '\n';
    }
    return text;
}

Table& tableOf(Disclosure& disclosure, TableKind kind)
{
    return disclosure
        .tables[static_cast<std::size_t>(findTable(disclosure, kind) - disclosure.tables.data())];
}

// Sets the amount of the row with this code (or name), under this key.
void setFigure(Disclosure& disclosure,
               TableKind kind,
               const QString& codeOrName,
               const QString& key,
               const QString& amount)
{
    Table& table = tableOf(disclosure, kind);
    for (Row& row : table.rows) {
        if (row.code != codeOrName && row.name != codeOrName)
            continue;
        Cell& cell = row.cells[static_cast<std::size_t>(columnIndex(table, key, row.side).value())];
        cell.text = amount;
        cell.amount = parseMoney(amount, table.unit).value();
    }
}

constexpr std::string_view SmallBudget = R"(
item 2010301 30101 personnel general_public 100.00
item 2010301 30201 public    general_public 20.50
item 2010302 -     project   general_public 300.00
item 2080505 30108 personnel general_public 15.20
item 2210201 30113 personnel general_public 9.30
revenue 2010301 general_public 120.50
revenue 2010302 general_public 300.00
revenue 2080505 general_public 15.20
revenue 2210201 general_public 9.30
)";

// A budget that a department could have: every source and kind, units, carried-over money.
Budget randomBudget(std::mt19937& random)
{
    static constexpr std::array functional{u"2010301",
                                           u"2010302",
                                           u"2010350",
                                           u"2011308",
                                           u"2080501",
                                           u"2080505",
                                           u"2080506",
                                           u"2101101",
                                           u"2101103",
                                           u"2120801",
                                           u"2210201",
                                           u"2230105"};
    static constexpr std::array personnel{
        u"30101", u"30102", u"30108", u"30109", u"30110", u"30111", u"30113", u"30302", u"30305"};
    static constexpr std::array publicFunds{
        u"30201", u"30202", u"30211", u"30217", u"30228", u"30231", u"30299", u"31002"};
    const auto below = [&random](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    const auto code = [](const char16_t* text) { return SubjectCode::fromText(text).value(); };
    Budget budget = budgetFromText("unit 2 1 所属中心");
    const std::size_t count = 1 + below(60);
    for (std::size_t i = 0; i < count; ++i) {
        LineItem item;
        item.id = static_cast<FactId>(i) + 1;
        item.unit = 1 + static_cast<FactId>(below(2));
        item.functional = code(functional.at(below(functional.size())));
        item.source = below(3) > 0 ? FundingSource::GeneralPublic
                                   : static_cast<FundingSource>(below(FundingSourceCount));
        item.kind = below(2) == 0 ? ExpenditureKind::Project
                                  : static_cast<ExpenditureKind>(below(ExpenditureKindCount));
        // The fund tables of this layout print basic expenditure and projects only.
        if (isFiscalAppropriation(item.source) && item.kind > ExpenditureKind::Project)
            item.kind = ExpenditureKind::Project;
        if (item.kind == ExpenditureKind::Personnel)
            item.economic = code(personnel.at(below(personnel.size())));
        if (item.kind == ExpenditureKind::PublicFunds)
            item.economic = code(publicFunds.at(below(publicFunds.size())));
        if (item.kind == ExpenditureKind::Project && below(4) == 0)
            item.economic = code(below(2) == 0 ? u"30217" : u"30231");
        item.amount = Money::fromFen(static_cast<std::int64_t>(1 + below(100'000'000)) * 100);
        RevenueItem revenue;
        revenue.id = item.id;
        revenue.unit = 1;
        revenue.functional = item.functional;
        revenue.isCarriedOver = item.source == FundingSource::CarriedOver || below(9) == 0;
        revenue.source = item.source;
        revenue.amount = item.amount;
        budget.lineItems.append(item);
        budget.revenueItems.append(revenue);
    }
    return budget;
}

// A layout as other regions have it: 元 but for 三公, totals at the end, zeros printed, the classes
// of 收支总表 parted by kind and listed only where they hold money, 机关运行经费 under 三公.
DisclosureTemplate anotherLayout(DisclosureTemplate layout)
{
    for (TableTemplate& table : layout.tables) {
        table.totalIsLast = true;
        table.printsZero = true;
        if (table.kind == TableKind::ThreePublic)
            table.lines.push_back(
                {10, Side::None, RowKind::Item, QStringLiteral("agency_operation"), {}});
        else
            table.unit = MoneyUnit::Yuan;
        if (table.kind != TableKind::RevenueExpenditureSummary)
            continue;
        std::erase_if(table.lines, [](const LineTemplate& line) {
            return line.side == Side::Expenditure && line.kind == RowKind::Item;
        });
        for (const auto* key : {u"personnel", u"public", u"project"}) {
            const QString word = QString::fromUtf16(key);
            table.columns.back().children.push_back(
                {word, {}, word, ColumnType::Amount, Side::Expenditure, {}});
        }
    }
    return layout;
}

// Spoils a document as misprints and lost cells do: figures changed, negated, blanked, rows and
// tables lost.
void spoil(Disclosure& disclosure, std::mt19937& random)
{
    const auto below = [&random](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    if (below(4) == 0)
        disclosure.tables.erase(disclosure.tables.begin()
                                + static_cast<std::ptrdiff_t>(below(disclosure.tables.size())));
    for (std::size_t i = 0; i < 1 + below(8); ++i) {
        Table& table = disclosure.tables[below(disclosure.tables.size())];
        if (table.rows.empty())
            continue;
        if (below(8) == 0) {
            table.rows.erase(table.rows.begin()
                             + static_cast<std::ptrdiff_t>(below(table.rows.size())));
            arrangeRows(table);
            continue;
        }
        Cell& cell = table.rows[below(table.rows.size())].cells[below(table.columns.size())];
        if (!cell.amount)
            continue;
        const std::array<std::optional<Money>, 4> values{
            std::nullopt, -*cell.amount, *cell.amount + Money::fromFen(10'000), Money()};
        cell.amount = values.at(below(values.size()));
        cell.text = cell.amount ? formatMoneyExactly(*cell.amount, table.unit) : QString();
    }
}

} // namespace

TEST(Reconstruct, finds_the_items_of_a_small_budget_again)
{
    const Reconstruction found = reconstruct(derivation::derive(budgetFromText(SmallBudget)));
    EXPECT_EQ(differencesText(found.leftOut), "");
    EXPECT_EQ(itemsText(found.budget),
              "2010301 30101 personnel general_public 100.00\n"
              "2010301 30201 public general_public 20.50\n"
              "2010302 - project general_public 300.00\n"
              "2080505 30108 personnel general_public 15.20\n"
              "2210201 30113 personnel general_public 9.30\n");
    for (const LineItem& item : found.budget.lineItems)
        EXPECT_TRUE(item.isInferred);
}

TEST(Reconstruct, reproduces_every_figure_of_whatever_was_derived)
{
    std::mt19937 random(20240101);
    for (int round = 0; round < 150; ++round) {
        Budget budget = randomBudget(random);
        if (round % 2 == 1)
            budget.layout = anotherLayout(budget.layout);
        const Disclosure published = derivation::derive(budget);
        const Reconstruction found = reconstruct(published);
        ASSERT_GT(found.figures, 0);
        ASSERT_EQ(differencesText(found.leftOut), "") << "round " << round << '\n'
                                                      << itemsText(budget);
        ASSERT_EQ(differencesText(differencesOf(published, derivation::derive(found.budget))), "");
    }
}

// No balance is invented: the derived document agrees with itself whatever the published one says,
// and each published figure is printed again or named.
TEST(Reconstruct, reproduces_or_names_every_figure_of_a_spoilt_document)
{
    std::mt19937 random(4711);
    int leftOut = 0;
    for (int round = 0; round < 150; ++round) {
        Budget budget = randomBudget(random);
        if (round % 2 == 1)
            budget.layout = anotherLayout(budget.layout);
        Disclosure published = derivation::derive(budget);
        spoil(published, random);
        const Reconstruction found = reconstruct(published);
        const Disclosure derived = derivation::derive(found.budget);
        ASSERT_EQ(differencesText(found.leftOut),
                  differencesText(differencesOf(published, derived)));
        leftOut += static_cast<int>(found.leftOut.size());
        // What was derived is a document like any other, and comes back whole.
        ASSERT_EQ(differencesText(reconstruct(derived).leftOut), "") << "round " << round;
    }
    EXPECT_GT(leftOut, 100);
}

TEST(Reconstruct, names_the_figure_that_contradicts_its_parts_and_nothing_else)
{
    Disclosure published = derivation::derive(budgetFromText(SmallBudget));
    setFigure(published,
              TableKind::ExpenditureSummary,
              QStringLiteral("合计"),
              QStringLiteral("total"),
              QStringLiteral("454.00"));
    EXPECT_EQ(differencesText(reconstruct(published).leftOut),
              "expenditure_summary  合计 total: 454.00 | 445.00\n");
}

TEST(Reconstruct, leaves_out_what_the_economic_table_has_too_much)
{
    Disclosure published = derivation::derive(budgetFromText(SmallBudget));
    setFigure(published,
              TableKind::BasicExpenditure,
              QStringLiteral("30201"),
              QStringLiteral("public"),
              QStringLiteral("21.50"));
    const Reconstruction found = reconstruct(published);
    EXPECT_EQ(differencesText(found.leftOut),
              "basic_expenditure 30201 办公费 public: 21.50 | 20.50\n");
}

TEST(Reconstruct, keeps_expenditure_without_economic_subject_where_that_table_has_too_little)
{
    Disclosure published = derivation::derive(budgetFromText(SmallBudget));
    Table& basic = tableOf(published, TableKind::BasicExpenditure);
    std::erase_if(basic.rows, [](const Row& row) { return row.code.startsWith(u"302"); });
    arrangeRows(basic);
    const Reconstruction found = reconstruct(published);
    EXPECT_NE(itemsText(found.budget).find("2010301 - personnel general_public 20.50"),
              std::string::npos)
        << itemsText(found.budget);
    // The total still is what the functional table says, and the missing row says why.
    EXPECT_EQ(differencesText(found.leftOut),
              "basic_expenditure  合计 personnel: 124.50 | 145.00\n"
              "basic_expenditure  合计 public: 20.50 | -\n"
              "basic_expenditure  未列经济科目 total: - | 20.50\n"
              "basic_expenditure  未列经济科目 personnel: - | 20.50\n");
}

TEST(Reconstruct, pays_contributions_by_the_subjects_that_the_law_pairs)
{
    // Every margin would fit other ways too.
    const Reconstruction found = reconstruct(derivation::derive(budgetFromText(R"(
        item 2010301 30101 personnel general_public 10.00
        item 2080505 30108 personnel general_public 10.00
        item 2080506 30109 personnel general_public 10.00
        item 2101101 30110 personnel general_public 10.00
        item 2210201 30113 personnel general_public 10.00
    )")));
    EXPECT_EQ(itemsText(found.budget),
              "2010301 30101 personnel general_public 10.00\n"
              "2080505 30108 personnel general_public 10.00\n"
              "2080506 30109 personnel general_public 10.00\n"
              "2101101 30110 personnel general_public 10.00\n"
              "2210201 30113 personnel general_public 10.00\n");
}

TEST(Reconstruct, names_what_projects_spend_on_three_public_items)
{
    const Reconstruction found = reconstruct(derivation::derive(budgetFromText(R"(
        item 2010301 30217 public  general_public 1.00
        item 2010302 30217 project general_public 2.50
        item 2010302 -     project general_public 7.00
    )")));
    EXPECT_EQ(itemsText(found.budget),
              "2010301 30217 public general_public 1.00\n"
              "2010302 - project general_public 7.00\n"
              "2010302 30217 project general_public 2.50\n");
}

TEST(Reconstruct, gives_an_empty_document_an_empty_budget)
{
    const Reconstruction found = reconstruct(Disclosure());
    EXPECT_TRUE(found.budget.lineItems.isEmpty());
    EXPECT_TRUE(found.leftOut.empty());
    EXPECT_EQ(found.figures, 0);
}

} // namespace budget::reconstruction
