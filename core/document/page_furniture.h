#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// What stands over every page of a table: 430 机关事务服务中心 预算年度：2023 单位：万元, on one
// line or three.
struct PageFurniture
{
    QString unitCode; // empty where the line does not give it
    QString unitName;
    int fiscalYear = 0;
    std::optional<MoneyUnit> unit;
};

// What a line says if all of it is page furniture; nothing for any other line. A code with a name
// alone (430 机关事务服务中心) counts: the caller knows whether a table is near.
std::optional<PageFurniture> pageFurniture(QStringView line);

// The unit of money that a short line states beside whatever else it says: 公开表 单位：元.
std::optional<MoneyUnit> statedUnit(QStringView line);

// Whether it states thousands of yuan (单位：千元), which no table keeps as its unit.
bool statesThousands(QStringView line);

// 注：…, 备注：…, 说明：…, ＊…: a note below a table.
bool isNote(QStringView text);

// — 3 —, 第3页, 第 3 页 共 60 页, 3 / 60, Page 3, with a mark that a figure does not have.
bool isPageNumber(QStringView text);

} // namespace budget
