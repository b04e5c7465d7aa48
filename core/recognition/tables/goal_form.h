#pragma once

#include "core/document/table.h"
#include "core/exchange/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::recognition {

// What the rows above the indicators of a table of goals give: 项目名称 | 道路养护, 年度目标 | ….
struct GoalForm
{
    int rows = 0;       // how many there are; 0 where the grid begins with its header
    QString project;    // empty where they do not name it
    QString goals;      // the goals as one text
    QStringList others; // all other rows, a line each
};

// Nothing (rows = 0) for a grid without a header of indicators.
GoalForm goalForm(const std::vector<GridRow>& rows);

// A table whose rows name their project is one of several projects: a table each, in printed order.
// Any other table comes back alone.
std::vector<Table> tableAProject(Table table);

} // namespace budget::recognition
