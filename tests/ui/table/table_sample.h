#pragma once

#include "core/document/disclosure.h"

#include <QString>
#include <QStringList>

#include <memory>

class QAbstractItemModel;

namespace budget::ui {

// A table under the header of resources/templates/qinhuangdao.json. Each line is a printed one, its
// cells divided by |; where the first column is 序号 the lines are numbered. Rows named 合计 or
// …总计 are totals, those named …小计 or 本年…合计 subtotals.
Table tableFromLines(TableKind kind, const QStringList& lines);

// Figures, codes and names of a published budget.
Table expenditureSample();      // 部门预算支出总表, functional subjects of three levels
Table basicExpenditureSample(); // 基本支出表, economic subjects of two levels
Table twoSidedSample();         // 收支总表
Table emptySample();            // 政府性基金预算支出表 with its note
Table goalSample();             // a goal table with merged cells
Table assetSample();            // amounts with six decimals, dashes, counts

std::shared_ptr<const Disclosure> disclosureOf(std::vector<Table> tables);

// Every row on a line, indented by its depth, cells divided by |, blanks at the ends cut off.
QString printModel(const QAbstractItemModel& model);

} // namespace budget::ui
