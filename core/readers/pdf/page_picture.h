#pragma once

#include "core/exchange/page_images.h"
#include "core/readers/pdf/drawn_page.h"

#include <QStringList>

#include <vector>

namespace budget::readers {

// Draws pages of PDF files.
class PagePictures : public PageRenderer
{
public:
    bool hasPages(const QString& path) const override;
    [[nodiscard]] Result<PageImage>
    render(const QString& path, int page, int width, const QStringList& words) const override;
};

// Where the words stand on a page, `scale` pixels a point. A number is not found within a longer
// one.
std::vector<PageImage::Mark> marksOf(const DrawnPage& page, const QStringList& words, double scale);

} // namespace budget::readers
