#pragma once

#include "core/document/disclosure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::checks {

// An indicator as a line of its table: 二级指标|三级指标|绩效指标描述|指标值|依据; what is left out
// at the end is blank.
struct SampleProject
{
    QString name;
    QString goals; // 1.… 2.…
    QStringList indicators;
};

// A document of the year 2024 with a table of goals for each project, and these paragraphs before.
Disclosure documentWithGoals(const std::vector<SampleProject>& projects,
                             const QStringList& paragraphs = {});

// The findings of the goals, a line each: "goal-cost-ceiling error 预算支出金额|指标值".
QStringList goalFindings(const Disclosure& disclosure);

// Those of one project with one indicator.
QString findingsOfIndicator(const char* indicator);

} // namespace budget::checks
