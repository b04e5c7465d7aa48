#include "core/recognition/tables/goal_form.h"

#include "core/document/column_keys.h"
#include "core/recognition/tables/table_builder.h"

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

Cell cell(const QString& text)
{
    return {text, std::nullopt, false};
}

// A table of goals with a column of projects: a row an indicator.
Table goalsOf(const QList<QStringList>& rows)
{
    Table table;
    table.kind = TableKind::PerformanceGoal;
    table.title = QStringLiteral("绩效目标表");
    for (const QStringView key : {keys::Project, keys::ThirdLevel})
        table.columns.push_back({key.toString(), {}, ColumnType::Text, Side::None});
    for (const QStringList& cells : rows) {
        Row row;
        row.cells = {cell(cells[0]), cell(cells[1])};
        table.rows.push_back(row);
    }
    return table;
}

std::string printed(const std::vector<Table>& tables)
{
    QStringList lines;
    for (const Table& table : tables) {
        QStringList names;
        for (const Row& row : table.rows)
            names.append(QString::number(row.line) + row.cells[1].text);
        lines.append(table.title + u':' + names.join(u','));
    }
    return lines.join(u' ').toStdString();
}

} // namespace

TEST(GoalForm, says_what_stands_above_the_indicators)
{
    const GoalForm form = goalForm(rowsOf(QStringLiteral("项目名称|道路 养护|主管部门|交通局\n"
                                                         "年度目标|1.修路10公里。\n"
                                                         "|2.保持畅通。\n"
                                                         "一级指标|二级指标|三级指标|指标值\n"
                                                         "产出指标|数量指标|长度|≥10公里")));
    EXPECT_EQ(form.rows, 3);
    EXPECT_EQ(form.project, u"道路养护");
    EXPECT_EQ(form.goals, u"1.修路10公里。");
    EXPECT_EQ(form.others.join(u';'), u"项目名称 道路 养护 主管部门 交通局;2.保持畅通。");
}

TEST(GoalForm, is_none_without_a_header_of_indicators)
{
    EXPECT_EQ(goalForm(rowsOf(QStringLiteral("项目名称|道路养护\n年度目标|修路"))).rows, 0);
    EXPECT_EQ(goalForm({}).rows, 0);
    const GoalForm bare = goalForm(rowsOf(QStringLiteral("一级指标|二级指标|指标值\n产出|数量|1")));
    EXPECT_EQ(bare.rows, 0);
    EXPECT_TRUE(bare.project.isEmpty());
}

TEST(GoalForm, a_table_of_several_projects_is_a_table_each)
{
    const Table table = goalsOf({{QStringLiteral("养护"), QStringLiteral("长度")},
                                 {QString(), QStringLiteral("宽度")}, // the merged cell goes on
                                 {QStringLiteral("绿化"), QStringLiteral("面积")}});
    const std::vector<Table> tables = tableAProject(table);
    EXPECT_EQ(printed(tables), "养护:1长度,2宽度 绿化:1面积");
    EXPECT_TRUE(tables.front().rows[1].cells[0].covered);
}

TEST(GoalForm, any_other_table_comes_back_alone)
{
    Table other = goalsOf({{QStringLiteral("养护"), QStringLiteral("长度")},
                           {QStringLiteral("绿化"), QStringLiteral("面积")}});
    other.kind = TableKind::Procurement;
    EXPECT_EQ(tableAProject(other), std::vector<Table>{other});
    Table unnamed = other;
    unnamed.kind = TableKind::PerformanceGoal;
    unnamed.columns.front().key.clear();
    EXPECT_EQ(tableAProject(unnamed), std::vector<Table>{unnamed});
}

TEST(GoalForm, numbered_goals_in_one_cell_are_that_many)
{
    const auto goals = [](QStringView text) {
        return splitGoals(text.toString()).join(u'|').toStdString();
    };
    EXPECT_EQ(goals(u"1.修路。 2.养护。\n3、绿化。"), "1.修路。|2.养护。|3、绿化。");
    EXPECT_EQ(goals(u"修路10公里，养护2.5公里。"), "修路10公里，养护2.5公里。");
    EXPECT_EQ(goals(u"总目标。 1.修路。 2.养护。"), "总目标。|1.修路。|2.养护。");
    EXPECT_EQ(goals(u"1.修路。 3.绿化。"), "1.修路。 3.绿化。") << "3 does not follow 1";
    EXPECT_EQ(goals(u""), "");
}

} // namespace budget::recognition
