#pragma once

#include "core/checks/report/check_run.h"
#include "core/document/disclosure.h"

#include <QString>
#include <QStringList>

#include <string>

namespace budget::checks {

// A small sound document of the year 2024 with this explanation, a paragraph each. Revenue and
// expenditure 100.00万元, basic 60.00 (personnel 50.00, public 10.00), project 40.00. 档案事务:
// 行政运行 40.00 (30.00 of it basic), 一般行政管理事务 5.00 (project), 档案馆 10.00 (basic);
// 小学教育 25.00 (project); 基本养老保险缴费支出 12.00, 住房公积金 8.00 (basic). 三公 5.00: 出国
// 0.00, 公车 4.00 (购置 1.00, 运行 3.00), 接待 1.00.
Disclosure documentSaying(const QStringList& paragraphs,
                          const QString& heading = QStringLiteral("二、部门预算安排的总体情况"));

// What the checks of the narrative find, a line each: "narrative-total error 98.20万元 →
// 100.00万元", the mend where one is offered.
std::string narrativeFindings(const Disclosure& disclosure);
std::string findingsSaying(const QStringList& paragraphs);

// How many things the check looked at.
int comparedBy(const CheckReport& report, const char* check);

} // namespace budget::checks
