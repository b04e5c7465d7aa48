#pragma once

#include "core/money/error.h"

#include <utility>

#include <tl/expected.hpp>

namespace budget {

// A value, or the one error that kept it from being made. Used for the user's data only; our own
// bugs are asserted. Functions that return one are [[nodiscard]].
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, Place place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(place), std::move(detail)});
}

} // namespace budget
