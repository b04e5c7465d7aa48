#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"

#include <optional>
#include <vector>

namespace budget {

// The figures of the tables that a statement of the narrative may mean, the likeliest first; each
// one figure, or several that are added. 基本支出 may be that of all money, or of one fund only:
// who wrote the sentence knew which.
using ClaimedFigures = std::vector<std::vector<Figure>>;

// None where the tables have no such figure, have two tables of a kind, or their unit is a guess.
ClaimedFigures figuresOf(const CheckedDocument& document, const NarrativeStatement& statement);

// Those of the tables left out there. What they agree with is no mistake, for all anybody knows.
ClaimedFigures doubtfulFiguresOf(const CheckedDocument& document,
                                 const NarrativeStatement& statement);

// The row of a table of subjects by the names of 类, 款 and 项; a name is no key, so that fewer
// than three names are found only where they are those of one row.
std::optional<int> rowByPath(const Table& table, const QStringList& path);

// A name as it is compared: 其它 is 其他, quotes, blanks and widths are no difference.
QString comparedName(const QString& name);

// Whether one of the figures is of all money, or there is none but general public money: a figure
// of one fund says nothing of 基本支出 of the whole budget.
bool isOfAllMoney(const CheckedDocument& document, const ClaimedFigures& claimed);

// The same with the first figure in front that a second table confirms, or its own row (基本 + 项目
// = 合计): what stands in the cell was not misread. None where no figure is confirmed.
ClaimedFigures confirmedFirst(const CheckedDocument& document, ClaimedFigures claimed);

} // namespace budget
