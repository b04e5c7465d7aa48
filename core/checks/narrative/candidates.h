#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"

#include <optional>
#include <vector>

namespace budget::checks {

// The figures of the tables that a statement of the text may mean, the likeliest first; each one
// figure, or several that are added. 基本支出 may be that of all money, or of one fund only: who
// wrote the sentence knew which.
using Candidate = std::vector<Figure>;
using Candidates = std::vector<Candidate>;

// None where the tables have no such figure, have two tables of a kind, or their money unit is a
// guess.
Candidates candidatesFor(const CheckedDocument& document, const narrative::Statement& statement);

// Those of the tables left out there. An amount that agrees with one of them may be right.
Candidates doubtfulCandidatesFor(const CheckedDocument& document,
                                 const narrative::Statement& statement);

// Whether the figure is one of the candidates, as far as rounding allows.
bool agreesWithAny(const Figure& figure, const Candidates& candidates);

// The row of a table of subjects by the names of 类, 款 and 项; a name is no key, so that fewer
// than three names are found only where they are those of one row.
std::optional<int> rowByPath(const Table& table, const QStringList& path);

// A name as it is compared: 其它 is 其他, quotes, blanks and widths are no difference.
QString comparedName(const QString& name);

} // namespace budget::checks
