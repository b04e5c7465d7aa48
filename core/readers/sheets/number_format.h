#pragma once

#include <QStringView>

namespace budget::readers {

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

} // namespace budget::readers
