#pragma once

#include "core/money/result.h"

#include <QString>

#include <vector>

namespace budget::importing {

// What is to be said of a row of a sheet. The sentence and what mends it are made in ui.
enum class ImportFault
{
    // Errors: the row is not imported.
    Unreadable,        // `error` says why
    FunctionalMissing, // the cell of the functional subject is blank
    NameOfOther,       // the name belongs to other subjects; detail: what the code is called
    UnitMissing,
    UnitUnknown,
    UnitsDiffer, // code and name are of two units; detail: the one of the code
    KindMissing, // neither stated nor given by the subject
    ProjectsDiffer,
    TotalDiffers,    // the amounts of the row do not add up to it; detail: the sum in its unit
    SeveralMatching, // update: more than one line item, or row, of these keys
                     // Warnings: imported as it stands.
    NameDiffers,     // detail: what the catalogue calls the code
    CodeUnlisted,    // the catalogue lacks the code
    UnitNameDiffers, // detail: what the budget calls the unit of this code
    SubtotalDiffers, // above its details, but not their sum
    UnitOfCell,      // an amount names another unit than its column; detail: the column's
    SourceGuessed, // 财政拨款 may be of three sources; detail: the one taken, here and in all rows
                   // that say the same
                   // Notes: how the sheet was read.
    TotalSkipped,
    SubtotalSkipped,
    NoAmount, // skipped
    HiddenRow,
};

enum class ImportSeverity
{
    Error,
    Warning,
    Note,
};

constexpr ImportSeverity severityOf(ImportFault fault)
{
    if (fault < ImportFault::NameDiffers)
        return ImportSeverity::Error;
    return fault < ImportFault::TotalSkipped ? ImportSeverity::Warning : ImportSeverity::Note;
}

struct ImportProblem
{
    int row = 0;     // of the sheet, from 0
    int column = -1; // from 0; -1 where it is about the row
    ImportFault fault = ImportFault::Unreadable;
    QString text;   // of the cell
    QString detail; // see ImportFault
    Error error;    // of Unreadable

    bool operator==(const ImportProblem&) const = default;
};

} // namespace budget::importing
