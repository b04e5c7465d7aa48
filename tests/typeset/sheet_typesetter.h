#pragma once

#include "tests/typeset/printed_document.h"

#include <QByteArray>

namespace budget::typeset {

// Paragraphs and tables as lines, cells parted by tabs.
QByteArray typesetText(const PrintedDocument& document);
// The same with commas, quoted where need be, a byte order mark before.
QByteArray typesetCsv(const PrintedDocument& document);
// A sheet for each table and for each stretch of paragraphs; amounts are numbers.
QByteArray typesetOds(const PrintedDocument& document);
bool writeXlsx(const PrintedDocument& document, const QString& path);

} // namespace budget::typeset
