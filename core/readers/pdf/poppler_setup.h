#pragma once

namespace budget::readers {

// Before anything of Poppler is used; once is enough, more often does no harm.
void preparePoppler();

} // namespace budget::readers
