#pragma once

#include "core/exchange/disclosure_file.h"
#include "core/exchange/page.h"
#include "core/money/result.h"

#include <QString>

#include <vector>

namespace budget::readers {

// Pages beyond this are no budget's.
inline constexpr int MostPdfPages = 10'000;

// What a PDF shows, page by page: the grids that its ruled lines make, and the paragraphs between
// them. Only what is visible is read (drawn_page.h). A grid that goes on over pages keeps the
// columns of its first page.
//
// Fails with FileEncrypted, FileDamaged, FileScanned (pictures without a text layer, or characters
// without text), FileEmpty (neither), FileTooLarge (more than MostPdfPages), Cancelled.
[[nodiscard]] Result<std::vector<Page>> readPdf(const QString& path,
                                                const ReadProgress& progress = {});

} // namespace budget::readers
