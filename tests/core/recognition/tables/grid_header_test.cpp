#include "core/recognition/tables/grid_header.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

std::vector<GridRow> rowsOf(const QString& text)
{
    std::vector<GridRow> rows;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        rows.push_back({line.split(u'|'), 0});
    return rows;
}

// The header: its rows, then a line a column with where it begins and the words over it.
std::string headerOf(const QString& text, TableKind kind = TableKind::ExpenditureSummary)
{
    const GridHeader header = readGridHeader(rowsOf(text), kind, shippedVocabulary());
    QStringList lines{QString::number(header.rows)};
    for (const GridColumn& column : header.columns) {
        QStringList path;
        for (const GridColumn::Cell& cell : column.path)
            path.append(cell.words);
        lines.append(QStringLiteral("%1+%2 %3")
                         .arg(QString::number(column.first),
                              QString::number(column.count),
                              path.join(u'/')));
    }
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST(GridHeader, tells_figures_from_words)
{
    for (const QStringView figure :
         {u"1", u"1,234.50", u"-3.2", u"（5.00）", u"￥8", u"45.76%", u"１２.５", u".5", u"1 234"})
        EXPECT_TRUE(isFigure(figure)) << figure.toString().toStdString();
    for (const QStringView words : {u"", u"合计", u"3台", u"—", u"1-2", u"一"})
        EXPECT_FALSE(isFigure(words)) << words.toString().toStdString();
}

TEST(GridHeader, tells_column_numbers_from_figures)
{
    const auto isNumbers = [](const QString& row) { return isColumnNumbers({row.split(u'|'), 0}); };
    for (const QString& row : {QStringLiteral("栏次|1|2|3"),
                               QStringLiteral("1|2|3"),
                               QStringLiteral("甲|乙|1|2"),
                               QStringLiteral("**|**|1|2"),
                               QStringLiteral("栏 次|1|2=3+4"),
                               QStringLiteral("栏次|1|2=3+4|3|4"),
                               QStringLiteral("1|2|5=3+4|3|4"),
                               QStringLiteral("|1|2|3")})
        EXPECT_TRUE(isNumbers(row)) << row.toStdString();
    for (const QString& row : {QStringLiteral("1|2"), // may be a row and its figure
                               QStringLiteral("1|3|2"),
                               QStringLiteral("合计|1|2|3"),
                               QStringLiteral("1|2.00|3.00"),
                               QStringLiteral("||")})
        EXPECT_FALSE(isNumbers(row)) << row.toStdString();
}

TEST(GridHeader, reads_merged_cells_as_paths)
{
    EXPECT_EQ(headerOf(QStringLiteral("科目编码|科目名称|合计|基本支出|||项目支出\n"
                                      "|||小计|人员经费|公用经费|\n"
                                      "201|一般公共服务支出|9.00|7.00|6.00|1.00|2.00")),
              "2\n"
              "0+1 科目编码\n"
              "1+1 科目名称\n"
              "2+1 合计\n"
              "3+1 基本支出/小计\n"
              "4+1 基本支出/人员经费\n"
              "5+1 基本支出/公用经费\n"
              "6+1 项目支出");
}

TEST(GridHeader, counts_the_row_of_column_numbers)
{
    const GridHeader header = readGridHeader(rowsOf(QStringLiteral("序号|科目编码|科目名称|合计\n"
                                                                   "栏次|1|2|3\n"
                                                                   "1|201|一般公共服务支出|9.00")),
                                             TableKind::ExpenditureSummary,
                                             shippedVocabulary());
    EXPECT_EQ(header.rows, 2);
    EXPECT_EQ(header.numberLabel, u"栏次");
    EXPECT_EQ(header.firstNumber, 1);
}

TEST(GridHeader, joins_words_that_extraction_split_over_two_cells)
{
    EXPECT_EQ(headerOf(QStringLiteral("科目编码|科目名称|合计|上缴上级|支出\n"
                                      "201|一般公共服务支出|9.00|9.00|")),
              "1\n0+1 科目编码\n1+1 科目名称\n2+1 合计\n3+2 上缴上级支出");
}

TEST(GridHeader, is_none_where_the_grid_begins_with_data)
{
    EXPECT_EQ(headerOf(QStringLiteral("201|一般公共服务支出|9.00\n合计||9.00")), "0");
    EXPECT_EQ(headerOf(QStringLiteral("一、本年收入|9.00|一、本年支出|9.00")), "0");
    EXPECT_EQ(headerOf(QString()), "0");
}

// Indicators are words, as their header is.
TEST(GridHeader, of_indicators_has_one_row)
{
    EXPECT_EQ(headerOf(QStringLiteral("一级指标|二级指标|三级指标|指标值\n"
                                      "产出指标|数量指标|会议次数|多次"),
                       TableKind::PerformanceGoal),
              "1\n0+1 一级指标\n1+1 二级指标\n2+1 三级指标\n3+1 指标值");
}

} // namespace budget::recognition
