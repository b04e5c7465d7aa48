#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace budget {

// A page of a file as it is printed, in pixels from the upper left corner.
struct PageImage
{
    struct Mark
    {
        int left = 0;
        int top = 0;
        int width = 0;
        int height = 0;
        int words = 0; // index of the words that stand there

        bool operator==(const Mark&) const = default;
    };

    int width = 0;
    int height = 0;
    // Four bytes a pixel: blue, green, red, one unused; rows from top to bottom without gaps.
    QByteArray pixels;
    std::vector<Mark> marks; // one for each line of each occurrence of the words
};

// Draws pages of published documents. Implemented by core/readers, reached by ui through this seam.
class PageRenderer
{
public:
    PageRenderer() = default;
    PageRenderer(const PageRenderer&) = delete;
    PageRenderer& operator=(const PageRenderer&) = delete;
    virtual ~PageRenderer() = default;

    // Whether the file has pages that can be drawn: a PDF, by its ending.
    virtual bool hasPages(const QString& path) const = 0;
    // `page` from 1, `width` of the picture in pixels. Of the words, white space apart, every
    // occurrence on the page is marked; an empty text has none. May be called on any thread. Fails
    // with FileDamaged, FileEncrypted or, for a page that is not there, NothingRecognized.
    [[nodiscard]] virtual Result<PageImage>
    render(const QString& path, int page, int width, const QStringList& words) const = 0;
};

} // namespace budget
