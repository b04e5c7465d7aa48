#include "core/readers/pdf/page_picture.h"

#include "core/money/error.h"
#include "core/readers/pdf/poppler_setup.h"

#include <QFile>

#include <algorithm>
#include <cmath>

#include <ErrorCodes.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <goo/GooString.h>
#include <splash/SplashBitmap.h>

namespace budget::readers {

namespace {

constexpr int LargestSide = 8000; // pixels

// The page's text as one string without white space, and which glyph each character is of.
struct PageText
{
    QString text;
    std::vector<std::size_t> glyphs;
};

QString withoutBlanks(const QString& text)
{
    QString dense;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace())
            dense.append(c);
    }
    return dense;
}

PageText textOf(const DrawnPage& page)
{
    PageText read;
    for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
        const QString dense = withoutBlanks(page.glyphs[i].text);
        read.text += dense;
        read.glyphs.insert(read.glyphs.end(), static_cast<std::size_t>(dense.size()), i);
    }
    return read;
}

bool isOfNumber(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',';
}

bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    const bool runsOnBefore = at > 0 && isOfNumber(text[at]) && isOfNumber(text[at - 1]);
    const bool runsOnAfter =
        end < text.size() && isOfNumber(text[end - 1]) && isOfNumber(text[end]);
    return !runsOnBefore && !runsOnAfter;
}

bool isOnLine(const Box& line, const Box& glyph)
{
    return glyph.centreY() > line.top && glyph.centreY() < line.bottom;
}

PageImage::Mark markOf(const Box& box, double scale, int words)
{
    const int left = static_cast<int>(std::floor(box.left * scale));
    const int top = static_cast<int>(std::floor(box.top * scale));
    return {left,
            top,
            static_cast<int>(std::ceil(box.right * scale)) - left,
            static_cast<int>(std::ceil(box.bottom * scale)) - top,
            words};
}

// One mark a line.
void addMarks(std::vector<PageImage::Mark>& marks,
              const DrawnPage& page,
              std::vector<std::size_t> glyphs,
              double scale,
              int words)
{
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    Box line;
    bool hasLine = false;
    for (const std::size_t glyph : glyphs) {
        const Box& box = page.glyphs[glyph].box;
        if (hasLine && isOnLine(line, box)) {
            line = {std::min(line.left, box.left),
                    std::min(line.top, box.top),
                    std::max(line.right, box.right),
                    std::max(line.bottom, box.bottom)};
            continue;
        }
        if (hasLine)
            marks.push_back(markOf(line, scale, words));
        line = box;
        hasLine = true;
    }
    if (hasLine)
        marks.push_back(markOf(line, scale, words));
}

Result<PageImage> paint(PDFDoc& document, int page, double scale, const Place& place)
{
    SplashColor paper{255, 255, 255};
    SplashOutputDev device(splashModeXBGR8, 4, false, paper);
    device.setFontAntialias(true);
    device.setVectorAntialias(true);
    device.startDoc(&document);
    const double dpi = PointsPerInch * scale;
    document.displayPage(&device, page, dpi, dpi, 0, false, true, false);
    SplashBitmap* bitmap = device.getBitmap();
    if (bitmap == nullptr || bitmap->getDataPtr() == nullptr)
        return failure(ErrorCode::FileDamaged, place, QStringLiteral("PDF"));
    PageImage image;
    image.width = bitmap->getWidth();
    image.height = bitmap->getHeight();
    const qsizetype line = qsizetype{4} * image.width;
    image.pixels.reserve(line * image.height);
    for (int y = 0; y < image.height; ++y) {
        const auto* row = bitmap->getDataPtr() + static_cast<qptrdiff>(y) * bitmap->getRowSize();
        image.pixels.append(reinterpret_cast<const char*>(row), line);
    }
    return image;
}

} // namespace

std::vector<PageImage::Mark> marksOf(const DrawnPage& page, const QStringList& words, double scale)
{
    const PageText read = textOf(page);
    std::vector<PageImage::Mark> marks;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const QString wanted = withoutBlanks(words[i]);
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = read.text.indexOf(wanted); at >= 0;
             at = read.text.indexOf(wanted, at + wanted.size())) {
            if (!standsAlone(read.text, at, wanted.size()))
                continue;
            const auto first = read.glyphs.begin() + at;
            addMarks(marks, page, {first, first + wanted.size()}, scale, i);
        }
    }
    return marks;
}

bool PagePictures::hasPages(const QString& path) const
{
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

Result<PageImage>
PagePictures::render(const QString& path, int page, int width, const QStringList& words) const
{
    preparePoppler();
    Place place;
    place.file = path;
    place.page = page;
    const QByteArray name = QFile::encodeName(path);
    PDFDoc document(std::make_unique<GooString>(name.constData()));
    if (!document.isOk())
        return failure(document.getErrorCode() == errEncrypted ? ErrorCode::FileEncrypted
                                                               : ErrorCode::FileDamaged,
                       place,
                       QStringLiteral("PDF"));
    if (page < 1 || page > document.getNumPages())
        return failure(ErrorCode::NothingRecognized, place);
    const bool isTurned = document.getPageRotate(page) % 180 != 0;
    const double across =
        isTurned ? document.getPageCropHeight(page) : document.getPageCropWidth(page);
    const double down =
        isTurned ? document.getPageCropWidth(page) : document.getPageCropHeight(page);
    if (across <= 0 || down <= 0)
        return failure(ErrorCode::FileDamaged, place, QStringLiteral("PDF"));
    const double scale = std::min(std::clamp(width, 1, LargestSide) / across, LargestSide / down);
    Result<PageImage> image = paint(document, page, scale, place);
    if (!image)
        return image;
    static_cast<void>(drawPages(path, page, [&](const DrawnPage& drawn, int) {
        image->marks = marksOf(drawn, words, scale);
        return false;
    }));
    return image;
}

} // namespace budget::readers
