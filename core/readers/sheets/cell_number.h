#pragma once

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

// What a number format makes of a number, as far as it changes what the number is.
struct NumberFormat
{
    enum class Kind
    {
        Number,
        Date,
        Time,
        DateTime
    };

    Kind kind = Kind::Number;
    int scale = 0;   // powers of ten that it is shown smaller by: 3 a comma in 0,, ; 4 in 0!.0000
    int padding = 0; // digits of a code that is a number: 2 in 00

    bool operator==(const NumberFormat&) const = default;
};

// The format of a code such as yyyy"年"m"月"d"日" or #,##0.00_);[Red]\(#,##0.00\); its first part
// counts.
NumberFormat numberFormatOf(QStringView code);
// One of those that a file only numbers; those of Chinese versions are among them.
NumberFormat builtinNumberFormat(int id);

// The cell's text under its format: 2024-05-01, 09:30:00, 05, or the number itself.
// `decimal` is a plain decimal; a date counts days as Excel does, from 1900 or from 1904-01-01.
QString formattedNumber(const QString& decimal, const NumberFormat& format, bool from1904);

// A date of ISO 8601 as the cells of a Sheet have it: 2024-05-01T00:00:00 is 2024-05-01, with
// another time 2024-05-01 09:30:00.
QString isoMoment(const QString& text);

} // namespace budget::readers
