// Every chart of every document that the tests know of, held to what its table prints for the
// whole: the parts make it, and none of them is counted twice.

#include "core/document/row_parts.h"
#include "core/document/table_template.h"
#include "core/money/money_text.h"
#include "core/readers/file_reader.h"
#include "tests/source_tree.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"
#include "ui/chart/chart_data.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace budget::ui {

namespace {

using Lines = std::vector<std::string>;

std::string text(Money amount)
{
    return formatMoneyExactly(amount, MoneyUnit::TenThousandYuan).toStdString();
}

std::vector<Side> sidesOf(const Table& table)
{
    return isTwoSided(table) ? std::vector{Side::Revenue, Side::Expenditure}
                             : std::vector{Side::None};
}

// What a table prints for all of a side, without asking the chart.
std::optional<Money> printedTotal(const Table& table, Side side)
{
    for (const Row& row : table.rows) {
        const bool isAll = table.kind == TableKind::ThreePublic ? row.code == u"three_public"
                                                                : row.kind == RowKind::Total;
        if (!isAll || row.side != side)
            continue;
        for (const QStringView key : {u"total", u"amount", u"original_value"}) {
            if (const std::optional<Money> amount = amountAt(table, row, key))
                return amount;
        }
    }
    return std::nullopt;
}

bool isAbove(const std::vector<int>& above, int upper, int row)
{
    while (row >= 0 && row != upper)
        row = above[static_cast<std::size_t>(row)];
    return row == upper;
}

// What is wrong with one chart, a line each.
void check(const Table& table, int row, Side side, ChartShape shape, Lines& wrong)
{
    ChartOptions options;
    options.shape = shape;
    const ChartData data = chartData(table, row, side, options);
    if (data.isEmpty())
        return;
    const std::string where =
        (table.title + u' ' + (row < 0 ? QString() : data.subject)).toStdString();
    Money sum = data.leftOutTotal;
    const std::vector<int> above = rowsAbove(table);
    for (const BreakdownPart& part : data.parts) {
        Money series;
        for (const std::optional<Money>& amount : part.amounts)
            series += amount.value_or(Money());
        if (series != part.total)
            wrong.push_back(where + ": the series of " + part.name.toStdString());
        sum += part.total;
        for (const BreakdownPart& other : data.parts) {
            if (part.row >= 0 && other.row >= 0 && part.row != other.row
                && isAbove(above, part.row, other.row))
                wrong.push_back(where + ": twice " + other.name.toStdString());
        }
    }
    if (sum + data.difference != data.total)
        wrong.push_back(where + ": " + text(sum) + " and " + text(data.difference) + " of "
                        + text(data.total));
    if (!data.difference.isZero())
        wrong.push_back(where + ": off by " + text(data.difference));
    const std::optional<Money> printed = row < 0 ? printedTotal(table, side) : std::nullopt;
    if (printed && *printed != data.total)
        wrong.push_back(where + ": " + text(data.total) + " for " + text(*printed));
}

Lines wrongCharts(const Disclosure& disclosure, int& charts)
{
    Lines wrong;
    for (const Table& table : disclosure.tables) {
        for (const Side side : sidesOf(table)) {
            for (const ChartShape shape : {ChartShape::Bars, ChartShape::Donut}) {
                check(table, -1, side, shape, wrong);
                ++charts;
            }
        }
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const Side side = table.rows[static_cast<std::size_t>(row)].side;
            for (const ChartShape shape : {ChartShape::Bars, ChartShape::Donut})
                check(table, row, side, shape, wrong);
            ++charts;
        }
    }
    std::sort(wrong.begin(), wrong.end());
    wrong.erase(std::unique(wrong.begin(), wrong.end()), wrong.end());
    return wrong;
}

Disclosure readFile(const QString& path)
{
    const readers::FileReader reader(shippedTemplates().value());
    return static_cast<const DisclosureReader&>(reader).read(path).value();
}

// Where the parts do not make the printed total, and the chart says so: a university's table that
// contradicts itself, and lists of Jiangsu (and of the typeset form like it) whose levels stand in
// columns of their own or that print “三公”经费合计 twice, once with 会议费 and 培训费.
const std::map<std::string, Lines>& contradictions()
{
    static const std::map<std::string, Lines> known{
        {"jiangsu-court-2019.pdf",
         {"“三公”经费、会议费、培训费支出预算表 : off by 1868.27",
          "“三公”经费、会议费、培训费支出预算表 “三公”经费合计: off by 1868.27",
          "政府采购支出预算表 : off by -10455.18"}},
        {"jiangsu-cppcc-2019.pdf",
         {"2019年政府采购预算表 : off by -3248.84",
          "“三公”经费、会议费、培训费支出预算表 : off by 1564.33",
          "“三公”经费、会议费、培训费支出预算表 “三公”经费合计: off by 1564.33"}},
        {"southwest-university-2023.pdf", {"西南大学收入预算表 普通教育: off by 0.50"}},
        {"three_lists",
         {"一般公共预算“三公”经费、会议费、培训费支出预算表 : off by 18.38",
          "一般公共预算“三公”经费、会议费、培训费支出预算表 “三公”经费合计: off by 18.38"}},
    };
    return known;
}

Lines knownOf(const QString& document)
{
    const auto known = contradictions().find(document.toStdString());
    return known == contradictions().end() ? Lines() : known->second;
}

} // namespace

TEST(ChartSums, every_chart_of_a_typeset_document_makes_the_total_of_its_table)
{
    const QTemporaryDir folder;
    int charts = 0;
    for (const typeset::PrintedDocument& document : typeset::documentsOfAllForms()) {
        const QString path = folder.filePath(QStringLiteral("%1.xlsx").arg(charts));
        ASSERT_TRUE(typeset::writeFile(document, path));
        EXPECT_THAT(wrongCharts(readFile(path), charts),
                    testing::ElementsAreArray(knownOf(document.name)))
            << document.name.toStdString();
    }
    EXPECT_GT(charts, 100);
}

TEST(ChartSums, every_chart_of_the_sample_makes_the_total_of_its_table)
{
    int charts = 0;
    EXPECT_THAT(wrongCharts(readFile(sourcePath(
                                QStringLiteral("resources/sample/agency-services-2023.txt"))),
                            charts),
                testing::IsEmpty());
    EXPECT_GT(charts, 100);
}

TEST(ChartSums, every_chart_of_a_published_document_makes_the_total_of_its_table)
{
    const QDir samples(sharedPath(QStringLiteral("samples")));
    if (!samples.exists())
        GTEST_SKIP() << "no published documents beside the sources";
    for (const QString& name : samples.entryList(QDir::Files)) {
        int charts = 0;
        EXPECT_THAT(wrongCharts(readFile(samples.filePath(name)), charts),
                    testing::ElementsAreArray(knownOf(name)))
            << name.toStdString();
    }
}

} // namespace budget::ui
