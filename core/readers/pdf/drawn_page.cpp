#include "core/readers/pdf/drawn_page.h"

#include "core/money/error.h"
#include "core/readers/pdf/poppler_setup.h"
#include "core/readers/pdf/visible_ink.h"

// Poppler's own interface to what a page paints: words, ruled lines, clips and colours arrive in
// one pass and in the order of painting, which its public C++ interface does not give. Debian ships
// it as libpoppler-private-dev; this file, page_picture.cpp and poppler_setup.cpp alone depend
// on it.
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <PDFDocFactory.h>
#include <Page.h>
#include <goo/GooString.h>

namespace budget::readers {

namespace {

constexpr double WhiteFrom = 0.97; // of full luminance
constexpr int InvisibleMode = 3;   // text rendering mode of the PDF standard, 9.3.6
constexpr int ClipOnlyMode = 7;

// Collects what a page paints.
class PageDevice : public OutputDev
{
public:
    DrawnPage takePage() { return m_ink.takePage(); }
    bool isTooFull() const { return m_ink.isTooFull(); }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }

    void startPage(int number, GfxState* state, XRef*) override
    {
        m_ink = VisibleInk(number, state->getPageWidth(), state->getPageHeight());
    }

    // The signatures are Poppler's.
    // NOLINTNEXTLINE(readability-function-size)
    void drawChar(GfxState* state,
                  double x,
                  double y,
                  double dx,
                  double dy,
                  double,
                  double,
                  CharCode,
                  int,
                  const Unicode* unicode,
                  int length) override
    {
        const int mode = state->getRender();
        if (mode == InvisibleMode || mode == ClipOnlyMode || isTooFull())
            return;
        if (unicode == nullptr || length == 0) {
            m_ink.noteUnreadable();
            return;
        }
        Glyph glyph;
        glyph.turn = turnOf(state, dx, dy);
        for (int i = 0; i < length; ++i) {
            const char32_t point = unicode[i];
            glyph.text += QString::fromUcs4(&point, 1);
        }
        glyph.box = glyphBox(state, x, y, dx, dy);
        if (glyph.box.width() <= 0 && glyph.box.height() <= 0)
            return;
        if (state->getFillOpacity() > 0)
            m_ink.addGlyph(std::move(glyph), clipOf(state), isWhite(state, false));
    }

    void stroke(GfxState* state) override
    {
        if (state->getStrokeOpacity() <= 0 || isWhite(state, true))
            return;
        eachSegment(state, [&](double x0, double y0, double x1, double y1) {
            m_ink.addRule({std::min(x0, x1), std::min(y0, y1), std::max(x0, x1), std::max(y0, y1)},
                          clipOf(state));
        });
    }

    void fill(GfxState* state) override { fillPath(state); }
    void eoFill(GfxState* state) override { fillPath(state); }

    // Poppler's own function reads over the data of a picture within the page's operators.
    // NOLINTNEXTLINE(readability-function-size)
    void drawImage(GfxState* state,
                   Object* reference,
                   Stream* stream,
                   int width,
                   int height,
                   GfxImageColorMap* colors,
                   bool interpolate,
                   const int* maskColors,
                   bool isInline) override
    {
        if (maskColors == nullptr)
            coverWithImage(state);
        else
            noteImage(state);
        OutputDev::drawImage(
            state, reference, stream, width, height, colors, interpolate, maskColors, isInline);
    }
    // A picture that can be seen through hides nothing.
    // NOLINTNEXTLINE(readability-function-size)
    void drawSoftMaskedImage(GfxState* state,
                             Object*,
                             Stream*,
                             int,
                             int,
                             GfxImageColorMap*,
                             bool,
                             Stream*,
                             int,
                             int,
                             GfxImageColorMap*,
                             bool) override
    {
        noteImage(state);
    }
    // NOLINTNEXTLINE(readability-function-size)
    void drawMaskedImage(GfxState* state,
                         Object*,
                         Stream*,
                         int,
                         int,
                         GfxImageColorMap*,
                         bool,
                         Stream*,
                         int,
                         int,
                         bool,
                         bool) override
    {
        noteImage(state);
    }
    // NOLINTNEXTLINE(readability-function-size)
    void drawImageMask(GfxState* state,
                       Object* reference,
                       Stream* stream,
                       int width,
                       int height,
                       bool invert,
                       bool interpolate,
                       bool isInline) override
    {
        noteImage(state);
        OutputDev::drawImageMask(
            state, reference, stream, width, height, invert, interpolate, isInline);
    }

private:
    static int turnOf(GfxState* state, double dx, double dy)
    {
        double x = 0;
        double y = 0;
        state->transformDelta(dx, dy, &x, &y);
        if (std::abs(x) >= std::abs(y))
            return x < 0 ? 2 : 0;
        return y > 0 ? 1 : 3;
    }

    // The cell of the character: its advance, by the ascent and descent of the font.
    static Box glyphBox(GfxState* state, double x, double y, double dx, double dy)
    {
        const double size = state->getFontSize();
        const auto& font = state->getFont();
        double ascent = font ? font->getAscent() : 0.85;
        double descent = font ? font->getDescent() : -0.15;
        ascent = std::clamp(ascent, 0.5, 1.05);
        descent = std::clamp(descent, -0.4, 0.0);
        // In text space the box goes up from the origin; through the text matrix and the CTM it
        // may lie on its side.
        const double* text = state->getTextMat();
        struct Point
        {
            double x = 0;
            double y = 0;
        };
        const Point up{text[2] * size, text[3] * size};
        const std::array<Point, 4> corners{Point{x + up.x * descent, y + up.y * descent},
                                           Point{x + up.x * ascent, y + up.y * ascent},
                                           Point{x + dx + up.x * descent, y + dy + up.y * descent},
                                           Point{x + dx + up.x * ascent, y + dy + up.y * ascent}};
        Box box{1e9, 1e9, -1e9, -1e9};
        for (const auto& corner : corners) {
            double deviceX = 0;
            double deviceY = 0;
            state->transform(corner.x, corner.y, &deviceX, &deviceY);
            box.left = std::min(box.left, deviceX);
            box.right = std::max(box.right, deviceX);
            box.top = std::min(box.top, deviceY);
            box.bottom = std::max(box.bottom, deviceY);
        }
        return box;
    }

    static Box clipOf(GfxState* state)
    {
        Box clip;
        state->getClipBBox(&clip.left, &clip.top, &clip.right, &clip.bottom);
        return clip;
    }

    static bool isWhite(GfxState* state, bool isStroke)
    {
        GfxColorSpace* space = isStroke ? state->getStrokeColorSpace() : state->getFillColorSpace();
        if (space->getMode() == csPattern)
            return false;
        GfxGray gray = 0;
        if (isStroke)
            state->getStrokeGray(&gray);
        else
            state->getFillGray(&gray);
        return colToDbl(gray) >= WhiteFrom;
    }

    template<typename Take>
    static void eachSegment(GfxState* state, Take take)
    {
        const GfxPath* path = state->getPath();
        for (int i = 0; i < path->getNumSubpaths(); ++i) {
            const GfxSubpath* sub = path->getSubpath(i);
            double fromX = 0;
            double fromY = 0;
            for (int p = 0; p < sub->getNumPoints(); ++p) {
                double x = 0;
                double y = 0;
                state->transform(sub->getX(p), sub->getY(p), &x, &y);
                if (p > 0 && !sub->getCurve(p))
                    take(fromX, fromY, x, y);
                fromX = x;
                fromY = y;
            }
        }
    }

    void fillPath(GfxState* state)
    {
        if (state->getFillOpacity() <= 0)
            return;
        const GfxPath* path = state->getPath();
        for (int i = 0; i < path->getNumSubpaths(); ++i) {
            const GfxSubpath* sub = path->getSubpath(i);
            Box box{1e9, 1e9, -1e9, -1e9};
            for (int p = 0; p < sub->getNumPoints(); ++p) {
                double x = 0;
                double y = 0;
                state->transform(sub->getX(p), sub->getY(p), &x, &y);
                box = {std::min(box.left, x),
                       std::min(box.top, y),
                       std::max(box.right, x),
                       std::max(box.bottom, y)};
            }
            const bool white = isWhite(state, false);
            if (VisibleInk::isRule(box)) {
                if (!white)
                    m_ink.addRule(box, clipOf(state));
            } else if (sub->getNumPoints() >= 4 && sub->getNumPoints() <= 5) {
                m_ink.cover(box, clipOf(state), white, state->getFillOpacity() >= 1);
            }
        }
    }

    // The unit square of the picture, on the page.
    void coverWithImage(GfxState* state)
    {
        noteImage(state);
        Box box{1e9, 1e9, -1e9, -1e9};
        for (const double corner : {0.0, 1.0}) {
            double x = 0;
            double y = 0;
            state->transform(corner, corner, &x, &y);
            box = {std::min(box.left, x),
                   std::min(box.top, y),
                   std::max(box.right, x),
                   std::max(box.bottom, y)};
        }
        m_ink.cover(box, clipOf(state), false, state->getFillOpacity() >= 1);
    }

    void noteImage(GfxState* state)
    {
        const double* ctm = state->getCTM();
        m_ink.addPicture(std::abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
    }

    VisibleInk m_ink{0, 0, 0};
};

} // namespace

Result<void> drawPages(const QString& path,
                       const std::function<bool(const DrawnPage& page, int pageCount)>& take)
{
    return drawPages(path, 1, take);
}

Result<void> drawPages(const QString& path,
                       int first,
                       const std::function<bool(const DrawnPage& page, int pageCount)>& take)
{
    preparePoppler();
    Place place;
    place.file = path;
    const QByteArray name = QFile::encodeName(path);
    PDFDoc document(std::make_unique<GooString>(name.constData()));
    if (!document.isOk()) {
        const bool isLocked = document.getErrorCode() == errEncrypted;
        return isLocked ? failure(ErrorCode::FileEncrypted, place)
                        : failure(ErrorCode::FileDamaged, place, QStringLiteral("PDF"));
    }
    PageDevice device;
    const int count = document.getNumPages();
    const auto isTooFull = [](void* data) { return static_cast<PageDevice*>(data)->isTooFull(); };
    for (int number = first; number <= count; ++number) {
        document.displayPage(&device,
                             number,
                             PointsPerInch,
                             PointsPerInch,
                             0,
                             false,
                             true,
                             false,
                             isTooFull,
                             &device);
        place.page = number;
        if (device.isTooFull())
            return failure(ErrorCode::FileDamaged, place, QStringLiteral("PDF"));
        if (!take(device.takePage(), count))
            return failure(ErrorCode::Cancelled, place);
    }
    return {};
}

} // namespace budget::readers
