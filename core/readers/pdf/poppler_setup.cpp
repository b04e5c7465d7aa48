#include "core/readers/pdf/poppler_setup.h"

#include <memory>
#include <mutex>

#include <Error.h>
#include <GlobalParams.h>

namespace budget::readers {

void preparePoppler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        globalParams = std::make_unique<GlobalParams>();
        setErrorCallback([](ErrorCategory, Goffset, const char*) {});
    });
}

} // namespace budget::readers
