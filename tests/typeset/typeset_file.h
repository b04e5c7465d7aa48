#pragma once

#include "tests/typeset/pdf_typesetter.h"
#include "tests/typeset/printed_document.h"

#include <QString>

namespace budget::typeset {

// Writes a document to a file of the format its name ends with (pdf, xlsx, ods, csv, txt); false
// where it cannot.
bool writeFile(const PrintedDocument& document, const QString& path, const PageStyle& style = {});

} // namespace budget::typeset
