#pragma once

#include "core/money/result.h"

#include <gmock/gmock.h>

namespace budget {

// The result failed with this code, and no other.
MATCHER_P(FailsWith, code, "")
{
    if (arg.has_value()) {
        *result_listener << "it succeeded";
        return false;
    }
    *result_listener << "code " << static_cast<int>(arg.error().code) << ", line "
                     << arg.error().place.line << ", detail " << arg.error().detail.toStdString();
    return arg.error().code == code;
}

// The result failed with this code at this line, with this detail.
MATCHER_P3(FailsAt, code, line, detail, "")
{
    if (arg.has_value()) {
        *result_listener << "it succeeded";
        return false;
    }
    const Error& error = arg.error();
    *result_listener << "code " << static_cast<int>(error.code) << ", line " << error.place.line
                     << ", detail " << error.detail.toStdString();
    return error.code == code && error.place.line == line && error.detail == detail;
}

} // namespace budget
