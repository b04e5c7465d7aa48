#pragma once

#include "core/money/place.h"

#include <QString>

#include <utility>

#include <tl/expected.hpp>

namespace budget {

// Listed in core/money/error.h, which only those include that name a code.
enum class ErrorCode : int;

// What went wrong, as facts: the sentence for the user is made in ui/wording/error_text.h.
struct Error
{
    ErrorCode code{};
    Place place;
    QString detail;

    bool operator==(const Error&) const = default;
};

// A value, or the one error that kept it from being made. Used for the user's data only; our own
// bugs are asserted. Functions that return one are [[nodiscard]].
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, Place place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(place), std::move(detail)});
}

} // namespace budget
