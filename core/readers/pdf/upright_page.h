#pragma once

#include "core/readers/pdf/drawn_page.h"

namespace budget::readers {

// The page as a reader holds it: turned so that most of its characters stand upright, and each
// character once where it was painted several times over to look bold.
DrawnPage uprightPage(DrawnPage page);

} // namespace budget::readers
