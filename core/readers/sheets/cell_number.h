#pragma once

#include "core/readers/sheets/number_format.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget::readers {

// Numbers as spreadsheets store them, brought to plain decimals without ever being a binary
// fraction here.

// A number of an XML file (1234.5600000000001, 1.2345E7, -.5) as plain decimal: 1234.56, 12345000,
// -0.5. Spreadsheets keep 15 significant digits; what stands behind them is noise of the binary
// fraction and is rounded off. Whole numbers without an exponent are kept to the last digit.
// Nothing for any other text, and for an exponent beyond ±400.
std::optional<QString> plainDecimal(QStringView text);

// The decimal with its point `places` to the left: 12345678, 4 is 1234.5678.
QString scaledDecimal(const QString& decimal, int places);

// The cell's text under its format: 2024-05-01, 09:30:00, 05, or the number itself.
// `decimal` is a plain decimal; a date counts days as Excel does, from 1900 or from 1904-01-01.
QString formattedNumber(const QString& decimal, const NumberFormat& format, bool from1904);

// A date of ISO 8601 as the cells of a Sheet have it: 2024-05-01T00:00:00 is 2024-05-01, with
// another time 2024-05-01 09:30:00.
QString isoMoment(const QString& text);

} // namespace budget::readers
