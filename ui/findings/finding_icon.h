#pragma once

#include "core/checks/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace budget::ui {

// A sign for a severity, known by its form and by its colour: light and dark.
QIcon severityIcon(checks::Severity severity);
QColor severityInk(checks::Severity severity, const QPalette& palette);

} // namespace budget::ui
