#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

#include <QRegularExpression>

namespace budget::checks {

inline constexpr CheckScope Goals{TableKind::PerformanceGoal};

// A finding at a cell of an indicator.
Finding indicatorFinding(const CheckedDocument& document,
                         const PrintedIndicator& indicator,
                         int column,
                         const QStringList& words);

const Table& tableOf(const CheckedDocument& document, const PrintedIndicator& indicator);

// Whether the expression matches anywhere in the text.
bool matches(const QString& text, const QRegularExpression& words);

} // namespace budget::checks
