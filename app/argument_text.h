#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace budget::app {

// What the arguments of a command say.

// The ending of a path in lower case, without its dot.
QString endingOf(const QString& path);

// A date, or a date and time with or without its zone, both of ISO 8601. Without a zone it is UTC,
// so that the same argument gives the same bytes everywhere.
std::optional<QDateTime> isoDate(const QString& text);

// Whether both name one file that is there.
bool isSameFile(const QString& left, const QString& right);

} // namespace budget::app
