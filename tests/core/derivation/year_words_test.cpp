#include "core/derivation/year_words.h"

#include "core/derivation/derive.h"
#include "core/derivation/new_budget.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/source_tree.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace budget::derivation {

namespace {

struct YearText
{
    const char* text;  // of a budget of 2023
    const char* moved; // to 2024
};

void PrintTo(const YearText& text, std::ostream* out)
{
    *out << text.text;
}

class MovedYearTest : public testing::TestWithParam<YearText>
{};

class KeptYearTest : public testing::TestWithParam<const char*>
{};

// Everything of a document that is printed.
class PrintedWords
{
public:
    static QStringList of(const Disclosure& disclosure)
    {
        PrintedWords words;
        for (const Table& table : disclosure.tables)
            words.add(table);
        for (const Section& section : disclosure.sections) {
            words.m_words.append(section.heading);
            for (const Passage& passage : section.passages)
                words.m_words.append(passage.text);
        }
        return words.m_words;
    }

private:
    void add(const std::vector<HeaderNode>& nodes)
    {
        for (const HeaderNode& node : nodes) {
            m_words.append(node.title);
            add(node.children);
        }
    }

    void add(const Table& table)
    {
        m_words.append(table.title);
        add(table.header);
        for (const Row& row : table.rows) {
            m_words.append(row.name);
            for (const Cell& cell : row.cells)
                m_words.append(cell.text);
        }
        m_words.append(QStringList(table.notes.begin(), table.notes.end()));
        m_words.append(table.goals);
    }

    QStringList m_words;
};

Budget budgetOf(const QString& path)
{
    const Result<Disclosure> published = shippedReader().read(path);
    EXPECT_TRUE(published.has_value()) << path.toStdString();
    return reconstruction::reconstruct(published.value_or(Disclosure())).budget;
}

CopiedBudget copied(const Budget& last)
{
    NewBudget plan;
    plan.properties = last.properties;
    ++plan.properties.fiscalYear;
    plan.layout = last.layout;
    return budgetFromLastYear(last, plan);
}

QStringList documents()
{
    QStringList paths{sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"))};
    const QDir sound(sourcePath(QStringLiteral("tests/core/checks/sound")));
    for (const QString& name : sound.entryList(QDir::Files))
        paths.append(sound.filePath(name));
    return paths;
}

} // namespace

TEST_P(MovedYearTest, moves_with_the_budget)
{
    YearWords years(2023, 2024);
    EXPECT_EQ(years.moved(QString::fromUtf8(GetParam().text)), QString::fromUtf8(GetParam().moved));
    EXPECT_GT(years.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Texts,
    MovedYearTest,
    testing::Values(YearText{"2023年部门预算", "2024年部门预算"},
                    YearText{"2023 年度", "2024 年度"},
                    YearText{"中心2023部门预算公开", "中心2024部门预算公开"},
                    YearText{"与2022年相比，2023年增加", "与2023年相比，2024年增加"},
                    YearText{"截至2022年12月31日", "截至2023年12月31日"},
                    YearText{"2022年资产构成情况表", "2023年资产构成情况表"},
                    YearText{"2023-12-31前", "2024-12-31前"},
                    YearText{"2023.01.01至2023.12.31", "2024.01.01至2024.12.31"},
                    YearText{"（2023年）", "（2024年）"}));

TEST_P(KeptYearTest, stays_as_it_is)
{
    YearWords years(2023, 2024);
    const QString text = QString::fromUtf8(GetParam());
    EXPECT_EQ(years.moved(text), text);
    EXPECT_EQ(years.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(Texts,
                         KeptYearTest,
                         testing::Values("冀财预〔2023〕12号",
                                         "冀财预[2022]12号",
                                         "2019年起",
                                         "2025年完成",
                                         "2023.45万元",
                                         "12023年",
                                         "1,2023年",
                                         "编码2023",
                                         "中心成立于2022年",
                                         "设立时间：2023年5月",
                                         "2021-2023年行动计划",
                                         ""));

TEST(YearWords, move_nothing_where_a_year_is_unknown_or_the_same)
{
    const QString text = QStringLiteral("2023年部门预算");
    EXPECT_EQ(YearWords(0, 2024).moved(text), text);
    EXPECT_EQ(YearWords(2023, 0).moved(text), text);
    EXPECT_EQ(YearWords(2023, 2023).moved(text), text);
    EXPECT_EQ(YearWords(2023, 2026).moved(text), QStringLiteral("2026年部门预算"));
}

// Where the document of last year spoke of the year before, the copy speaks of last year; nowhere
// else does it name last year.
TEST(CopiedBudget, names_last_year_only_where_last_year_is_meant)
{
    for (const QString& path : documents()) {
        SCOPED_TRACE(path.toStdString());
        const Budget last = budgetOf(path);
        const int year = last.properties.fiscalYear;
        ASSERT_GT(year, 0);
        const CopiedBudget copy = copied(last);
        EXPECT_GT(copy.summary.movedYears, 0);
        const QStringList before = PrintedWords::of(derive(last));
        const QStringList after = PrintedWords::of(derive(copy.budget));
        const QString lastYear = QString::number(year) + u'年';
        const QString yearBefore = QString::number(year - 1) + u'年';
        EXPECT_GT(before.filter(lastYear).size(), 0);
        for (const QString& words : after) {
            EXPECT_FALSE(words.contains(yearBefore)) << words.toStdString();
            QString meant = words;
            meant.replace(lastYear, yearBefore);
            meant.replace(QString::number(year + 1) + u'年', lastYear);
            EXPECT_TRUE(!words.contains(lastYear) || before.contains(meant)) << words.toStdString();
        }
    }
}

TEST(CopiedBudget, heads_the_assets_as_at_the_end_of_the_year_before)
{
    const CopiedBudget copy =
        copied(budgetOf(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"))));
    const Disclosure derived = derive(copy.budget);
    const Table* assets = findTable(derived, TableKind::Assets);
    ASSERT_NE(assets, nullptr);
    EXPECT_EQ(assets->title, QStringLiteral("2023年资产构成情况表"));
    EXPECT_EQ(derived.fiscalYear, 2024);
}

TEST(CopiedBudget, says_what_became_of_last_years)
{
    Budget last = budgetOf(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")));
    last.waivers.append({1, QStringLiteral("total"), QStringLiteral("x"), QStringLiteral("y")});
    RevenueItem carried;
    carried.id = last.revenueItems.size() + 1;
    carried.unit = 1;
    carried.source = FundingSource::CarriedOver;
    carried.isCarriedOver = true;
    carried.amount = Money::fromFen(50'000'00);
    last.revenueItems.append(carried);
    LineItem spent = last.lineItems[0];
    spent.id = last.lineItems.size() + 1;
    spent.source = FundingSource::CarriedOver;
    spent.amount = carried.amount;
    last.lineItems.append(spent);
    const CopiedBudget copy = copied(last);
    EXPECT_EQ(copy.summary.lastYear, 2023);
    EXPECT_EQ(copy.summary.waivers, 1);
    EXPECT_EQ(copy.summary.withoutAmount, 2);
    EXPECT_TRUE(copy.budget.waivers.isEmpty()) << "they are about last year's figures";
    EXPECT_TRUE(copy.budget.revenueItems.find(carried.id)->amount.isZero());
    EXPECT_TRUE(copy.budget.lineItems.find(spent.id)->amount.isZero());
    EXPECT_EQ(copy.budget.lineItems[0].amount, last.lineItems[0].amount);
}

} // namespace budget::derivation
