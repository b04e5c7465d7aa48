#pragma once

#include "core/exchange/sheet.h"
#include "core/money/result.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget::readers {

// The sign that most of the first records are parted by, outside of quotes: a tab, a semicolon or a
// comma, or what a first line sep=; names. Nothing where no record has one.
std::optional<QChar> delimiterOf(QStringView text);

// Whether a text without a telling name is a table of commas or semicolons, not the text of a
// document: it has no tab, and of its lines that are not blank three in four have two fields or
// more and half have three or more.
bool looksDelimited(QStringView text);

// A table of delimited text with the line that each of its rows begins on.
struct DelimitedSheet
{
    Sheet sheet;
    std::vector<int> lines; // one a row, from 1
};

// Reads comma-, semicolon- or tab-separated text as RFC 4180 has it: fields in quotes may hold line
// breaks and doubled quotes. A quote inside a field that does not begin with one is a character.
// The apostrophe that keeps a spreadsheet from taking a text for a formula ('=1+1) is taken off.
//
// Fails with QuoteMalformed at the line of the opening quote: the quotes do not end, or words
// follow them; between tabs, where programs write quotes as they are, they are kept instead. Fails
// with FileTooLarge beyond the bounds of SheetBuilder.
[[nodiscard]] Result<DelimitedSheet> readDelimited(const QString& text, const QString& file);

} // namespace budget::readers
