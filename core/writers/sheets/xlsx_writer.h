#pragma once

#include "core/exchange/disclosure_file.h"

#include <QByteArray>

namespace budget::writers {

// The document as a workbook: a sheet a table, behind them one with the text. A sheet has the title
// merged over the table, a line with unit name, year and unit of money, the header with its merged
// cells (it stays in sight and is printed on every page), the lines as printed and the notes. Codes
// are texts; amounts are numbers in the table's unit with its decimals, or texts where a number of
// a spreadsheet (15 digits) would not hold them. Chosen tables come without the text.
//
// The same input gives the same bytes. Fails with FileUnwritable where no temporary file can be
// made.
[[nodiscard]] Result<QByteArray> toXlsx(const Disclosure& disclosure,
                                        const DisclosureWriter::Options& options);

} // namespace budget::writers
