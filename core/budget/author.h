#pragma once

#include <QString>

namespace budget {

// The name under which changes are kept: the one the user chose, or who is logged in at this
// computer (name@computer) where it is empty.
QString authorName(const QString& chosen = {});

} // namespace budget
