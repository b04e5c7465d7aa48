#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::typeset {

// A project with the indicators of its goal.
struct Project
{
    QString name;
    QString goal;
    std::vector<QStringList> indicators; // first, second, third, description, value, basis
};

// What the office of plain_budget.h has besides its amounts.
std::vector<Project> officeProjects();
// 项目名称, 预算资金, 采购物品名称, 政府采购目录序号, 计量单位, 数量, 单价, 合计; sums first.
std::vector<QStringList> officeProcurement(const QString& unitName);
// 固定资产类别, 行次, 数量, 原值; the total first.
std::vector<QStringList> officeAssets();

} // namespace budget::typeset
