#include "core/import/import_change.h"

#include "tests/core/import/import_sample.h"

#include <gmock/gmock.h>

namespace budget::importing {

namespace {

const char* const Known = "2010350 30201 public general_public 10\n"
                          "2010350 30202 public general_public 9\n"
                          "2010350 30101 personnel general_public 100\n";

Budget knownBudget()
{
    Budget budget = budgetOf(Known);
    LineItem other = budget.lineItems[0];
    other.id = 4;
    other.unit = 2;
    budget.lineItems.append(other);
    return budget;
}

Imported importedInto(const Budget& budget, const char* text, ImportMode mode)
{
    const Sheet sheet = sheetOf(text);
    return imported(sheet, guessedReading(sheet, budget), budget, mode);
}

// "added changed unchanged removed left".
std::string counts(const ImportOutcome& outcome)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(outcome.added)
        .arg(outcome.changed)
        .arg(outcome.unchanged)
        .arg(outcome.removed)
        .arg(outcome.left)
        .toStdString();
}

const char* const TwoRows = "单位 | 功能科目 | 经济科目 | 类型 | 来源 | 金额 | 备注\n"
                            "中心本级 | 2010350 | 30201 | 公用 | 一般公共预算 | 12 | 新\n"
                            "中心本级 | 2010350 | 30211 | 公用 | 政府性基金 | 3 |\n";

} // namespace

TEST(ImportChange, appends)
{
    const Imported made = importedInto(knownBudget(), TwoRows, ImportMode::Append);
    EXPECT_EQ(counts(made.outcome), "2 0 0 0 4");
    EXPECT_EQ(textOf(made.after),
              textOf(knownBudget())
                  + "430001 2010350 30201 public general_public 12.00 (新)\n"
                    "430001 2010350 30211 public government_fund 3.00\n");
    const ImportSum total = made.outcome.total();
    EXPECT_EQ(total.imported.fen(), 1500);
    EXPECT_EQ(total.before.fen(), 12900);
    EXPECT_EQ(total.after.fen(), 14400);
    EXPECT_EQ(made.outcome.sums[1].after.fen(), 300) << "政府性基金";
    EXPECT_EQ(made.outcome.change.label.action, ChangeLabel::Action::Import);
}

TEST(ImportChange, replaces_all_or_those_of_the_units)
{
    const Imported all = importedInto(knownBudget(), TwoRows, ImportMode::ReplaceAll);
    EXPECT_EQ(counts(all.outcome), "2 0 0 4 0");
    EXPECT_EQ(all.after.lineItems.size(), 2);
    const Imported units = importedInto(knownBudget(), TwoRows, ImportMode::ReplaceUnits);
    EXPECT_EQ(counts(units.outcome), "2 0 0 3 1");
    EXPECT_EQ(units.after.lineItems[0].unit, 2);
}

TEST(ImportChange, updates_by_keys)
{
    Budget budget = knownBudget();
    LineItem inferred = budget.lineItems[0];
    inferred.isInferred = true;
    budget.lineItems.replace(0, inferred);
    const Imported made =
        importedInto(budget,
                     "单位 | 功能科目 | 经济科目 | 类型 | 来源 | 金额 | 备注\n"
                     "中心本级 | 2010350 | 30201 | 公用 | 一般公共预算 | 12 | 新\n"
                     "中心本级 | 2010350 | 30202 | 公用 | 一般公共预算 | 9 |\n"
                     "中心本级 | 2010350 | 30211 | 公用 | 政府性基金 | 3 |\n",
                     ImportMode::Update);
    EXPECT_EQ(counts(made.outcome), "1 1 1 0 2");
    EXPECT_EQ(textOf(made.after),
              "430001 2010350 30201 public general_public 12.00 (新)\n"
              "430001 2010350 30202 public general_public 9.00\n"
              "430001 2010350 30101 personnel general_public 100.00\n"
              "430002 2010350 30201 public general_public 10.00\n"
              "430001 2010350 30211 public government_fund 3.00\n");
    EXPECT_FALSE(made.after.lineItems[0].isInferred);
}

TEST(ImportChange, refuses_to_choose_among_several_of_the_same_keys)
{
    Budget budget = budgetOf("2010350 30201 public general_public 10\n"
                             "2010350 30201 public general_public 11\n");
    const Imported one =
        importedInto(budget, "功能科目 | 经济科目 | 金额\n2010350 | 30201 | 5", ImportMode::Update);
    EXPECT_EQ(textOf(one.outcome.problems), "2 3 several-matching\n");
    EXPECT_TRUE(one.outcome.change.isEmpty());
    const Imported two =
        importedInto(budget,
                     "功能科目 | 经济科目 | 金额\n2010350 | 30201 | 5\n2010350 | 30201 | 11",
                     ImportMode::Update);
    EXPECT_EQ(counts(two.outcome), "0 1 1 0 0");
    EXPECT_EQ(two.after.lineItems[0].amount.fen(), 500);
}

TEST(ImportChange, makes_the_units_and_names_that_its_items_need)
{
    const Budget budget = budgetOf();
    const Sheet sheet = sheetOf("单位编码 | 单位名称 | 功能科目 | 经济科目 | 金额\n"
                                "430001001 | 中心车队 | 2010350 | 30288 其他费 | 5\n"
                                "430001001 | 中心车队 | 2010350 | 30201 | 6\n"
                                "430003 | 别的 | 2010350 | 坏 | 6\n");
    ImportReading reading = guessedReading(sheet, budget);
    EXPECT_EQ(imported(sheet, reading, budget).rows.items.size(), 0U);
    reading.createsUnits = true;
    reading.kind = ExpenditureKind::PublicFunds;
    const Imported made = imported(sheet, reading, budget);
    EXPECT_EQ(made.outcome.newUnits, 1) << "not that of a wrong row";
    EXPECT_EQ(made.after.units[2].parent, 1);
    EXPECT_EQ(textOf(made.after),
              "430001001 2010350 30288 public general_public 5.00\n"
              "430001001 2010350 30201 public general_public 6.00\n");
    ASSERT_EQ(made.after.subjectNames.size(), 1);
    EXPECT_EQ(made.after.subjectNames[0].name, QStringLiteral("其他费"));
}

TEST(ImportChange, is_taken_back_by_its_inverse)
{
    for (int mode = 0; mode < ImportModeCount; ++mode) {
        const Budget before = knownBudget();
        const Imported made = importedInto(before, TwoRows, static_cast<ImportMode>(mode));
        Budget budget = made.after;
        ASSERT_TRUE(apply(budget, inverseOf(made.outcome.change)).has_value()) << mode;
        EXPECT_TRUE(budget == before) << mode;
    }
}

} // namespace budget::importing
