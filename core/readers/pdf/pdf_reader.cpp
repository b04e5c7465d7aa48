#include "core/readers/pdf/pdf_reader.h"

#include "core/money/error.h"
#include "core/readers/pdf/page_layout.h"

namespace budget::readers {

Result<std::vector<Page>> readPdf(const QString& path, const ReadProgress& progress)
{
    PageLayout layout;
    bool hasText = false;
    bool hasPicture = false;
    bool isTooLong = false;
    const Result<void> drawn = drawPages(path, [&](const DrawnPage& page, int pageCount) {
        isTooLong = pageCount > MostPdfPages;
        if (isTooLong)
            return false;
        hasText = hasText || !page.glyphs.empty();
        hasPicture = hasPicture || page.hasImage || page.hasUnreadable;
        layout.add(page);
        return !progress || progress(page.number, pageCount);
    });
    Place place;
    place.file = path;
    if (isTooLong)
        return failure(
            ErrorCode::FileTooLarge, place, QStringLiteral("%1 pages").arg(MostPdfPages));
    if (!drawn)
        return tl::unexpected(drawn.error());
    if (!hasText)
        return failure(hasPicture ? ErrorCode::FileScanned : ErrorCode::FileEmpty, place);
    return layout.takePages();
}

} // namespace budget::readers
