#pragma once

#include "core/document/disclosure.h"

#include <QString>

namespace budget::ui {

// What reading a file could not make out, as one line for the user: what it is, the text as
// printed, the page, line, table and column as far as they are known.
QString unrecognizedText(const Unrecognized& unrecognized);

} // namespace budget::ui
