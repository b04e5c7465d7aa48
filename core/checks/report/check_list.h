#pragma once

#include "core/checks/check.h"

#include <QStringView>

#include <vector>

namespace budget::checks {

// Every check, in the order in which their findings are reported. Ids are unique.
const std::vector<Check>& allChecks();

// Null where there is no check of that id.
const Check* findCheck(QStringView id);

} // namespace budget::checks
