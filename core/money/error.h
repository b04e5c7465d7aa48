#pragma once

namespace budget {

// What went wrong, as a fact. The sentence for the user is made in ui/wording/error_text.h.
enum class ErrorCode : int
{
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge, // more than any budget has; detail: the limit, "10000 pages"
    FileEmpty,
    FormatUnknown,     // detail: the ending or the format found
    EncodingUnknown,   // the bytes are no text in UTF-8, UTF-16 or GB18030
    DocumentDamaged,   // a broken archive, XML or JSON of others; detail: the part, what is wrong
    QuoteMalformed,    // in delimited text: a quote that does not end, or words after its end
    FormulaUncomputed, // a formula that the file stores without its result; detail: the formula
    BinaryContent,     // a text file holds a control character; detail: its code point
    FileEncrypted,     // a password is needed
    FileScanned,       // pictures of pages, no text
    NothingRecognized, // the file was read, but no table of a budget is in it
    RowTooLong,        // detail: "cells in the row/columns of the header"
    RowTooShort,       // a cell is lost, and where is not certain; detail as above
    AmountMalformed,   // detail: the text that is no number
    AmountTooPrecise,  // detail: the text with more precision than a fen
    AmountTooLarge,    // detail: the text beyond Money's range
    FormulaMalformed,  // detail: the formula
    DividesByZero,     // detail: the formula
    CodeMalformed,     // no code of a subject of this catalogue; detail: the text
    ChoiceUnknown,     // none of those to choose from; detail: the text
    ChoiceAmbiguous,   // more than one of those to choose from; detail: the text
    HeaderUnreadable,  // no column of the header fits the template; detail: the header's words
    ResourceMalformed, // one of the product's own data files; detail: what is wrong in it
    TableMissing,      // detail: the kind asked for
    SubjectMissing,    // detail: the code asked for
    Cancelled,
    FileReadOnly, // the file or its folder may not be written
    FileLocked,   // somebody has it open to edit; detail: who, where known
    FileDamaged,  // the content is broken; detail: what was found
    FileForeign,  // a database that is no budget
    FileNewer,    // made by a newer version of the program; detail: its format's number
    FileConflict, // somebody changed the file since it was read
    DiskFull,
    FactConflict, // a fact is not what the change expects; detail: its kind and id
    FactMissing,  // detail: its kind and id
    FactInUse,    // what is to be removed is named by others; detail: its kind and id
};

} // namespace budget
