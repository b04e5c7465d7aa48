#pragma once

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

namespace budget::typeset {

// The advance of a text: full-width characters one em, the others half of it.
double textWidth(const QString& text, double size);

// A PDF of texts and lines written by hand: a font that is not embedded and a map to Unicode, so
// that nothing depends on the fonts of a machine. Points, from the top left of the page as it is
// shown. The same calls give the same bytes.
class PdfCanvas
{
public:
    // A turned page lies on its side in the file and says so.
    void startPage(double width, double height, bool isTurned = false);

    void text(double x, double baseline, double size, const QString& text);
    void rule(double fromX, double fromY, double toX, double toY);
    // Texts that are in the file and not on the page.
    void clippedText(double x, double baseline, double size, const QString& text);
    void whiteText(double x, double baseline, double size, const QString& text);
    void invisibleText(double x, double baseline, double size, const QString& text);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QByteArray bytes() const;

private:
    struct Page
    {
        double width = 0;
        double height = 0;
        bool isTurned = false;
        QByteArray content;
    };

    QByteArray toUnicode() const;

    std::vector<Page> m_pages;
    std::set<char16_t> m_used;
};

} // namespace budget::typeset
