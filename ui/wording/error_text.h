#pragma once

#include "core/money/result.h"

#include <QString>

namespace budget::ui {

// The error as one line for the user: file and place as far as they are known, what is wrong, what
// would mend it. In the language of the interface; texts of the file are shown without line breaks.
QString errorText(const Error& error);

} // namespace budget::ui
