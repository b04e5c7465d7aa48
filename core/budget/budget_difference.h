#pragma once

#include "core/budget/change.h"

namespace budget {

// The one Change that makes `from` the budget `to`, order included: facts with the same id are the
// same fact, and one that stands elsewhere is removed and inserted again. Empty where nothing
// differs.
Change changeBetween(const Budget& from, const Budget& to, ChangeLabel label);

} // namespace budget
