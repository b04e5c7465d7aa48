#include "tests/typeset/pdf_canvas.h"

#include <algorithm>

namespace budget::typeset {

namespace {

constexpr int FirstPageObject = 7;

bool isFullWidth(char16_t c)
{
    return c >= 0x80;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray hexOf(char16_t unit)
{
    return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += hexOf(c.unicode());
    return "<" + hex + ">";
}

QByteArray shown(double x, double y, double size, const QString& text)
{
    return "BT /F1 " + number(size) + " Tf " + number(x) + " " + number(y) + " Td " + hexOf(text)
           + " Tj ET\n";
}

QByteArray streamObject(const QByteArray& content)
{
    // Qt writes the length of the data before what the PDF filter reads.
    const QByteArray packed = qCompress(content, 6).sliced(4);
    return "<< /Length " + QByteArray::number(packed.size()) + " /Filter /FlateDecode >>\nstream\n"
           + packed + "\nendstream";
}

} // namespace

double textWidth(const QString& text, double size)
{
    double width = 0;
    for (const QChar c : text)
        width += isFullWidth(c.unicode()) ? size : size / 2;
    return width;
}

void PdfCanvas::startPage(double width, double height, bool isTurned)
{
    m_pages.push_back({width, height, isTurned, {}});
    if (isTurned)
        m_pages.back().content += "0 1 -1 0 " + number(height) + " 0 cm\n";
}

void PdfCanvas::text(double x, double baseline, double size, const QString& text)
{
    if (text.isEmpty())
        return;
    for (const QChar c : text)
        m_used.insert(c.unicode());
    Page& page = m_pages.back();
    page.content += shown(x, page.height - baseline, size, text);
}

void PdfCanvas::rule(double fromX, double fromY, double toX, double toY)
{
    Page& page = m_pages.back();
    page.content += "0.5 w " + number(fromX) + " " + number(page.height - fromY) + " m "
                    + number(toX) + " " + number(page.height - toY) + " l S\n";
}

void PdfCanvas::clippedText(double x, double baseline, double size, const QString& text)
{
    m_pages.back().content += "q 0 0 1 1 re W n\n";
    this->text(x, baseline, size, text);
    m_pages.back().content += "Q\n";
}

void PdfCanvas::whiteText(double x, double baseline, double size, const QString& text)
{
    m_pages.back().content += "q 1 1 1 rg\n";
    this->text(x, baseline, size, text);
    m_pages.back().content += "Q\n";
}

void PdfCanvas::invisibleText(double x, double baseline, double size, const QString& text)
{
    m_pages.back().content += "q 3 Tr\n";
    this->text(x, baseline, size, text);
    m_pages.back().content += "Q\n";
}

QByteArray PdfCanvas::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CMapName /Typeset def /CMapType 2 def\n"
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    constexpr std::ptrdiff_t most = 100; // in one block
    for (auto first = m_used.begin(); first != m_used.end();) {
        const auto left = std::distance(first, m_used.end());
        const auto last = std::next(first, std::min(left, most));
        map += QByteArray::number(std::min(left, most)) + " beginbfchar\n";
        for (; first != last; ++first)
            map += "<" + hexOf(*first) + "> <" + hexOf(*first) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

QByteArray PdfCanvas::bytes() const
{
    QByteArray kids;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        kids += QByteArray::number(FirstPageObject + 2 * static_cast<int>(i)) + " 0 R ";
    std::vector<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count " + QByteArray::number(pageCount()) + " /Kids [" + kids + "] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H"
        " /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo"
        " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 127 500]"
        " /FontDescriptor 5 0 R >>",
        "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -140 1000 860]"
        " /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 860 /StemV 80 >>",
        streamObject(toUnicode()),
    };
    for (const Page& page : m_pages) {
        const double width = page.isTurned ? page.height : page.width;
        const double height = page.isTurned ? page.width : page.height;
        const int content = static_cast<int>(objects.size()) + 2;
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(width) + " "
                          + number(height) + "]" + (page.isTurned ? " /Rotate 90" : "")
                          + " /Resources << /Font << /F1 3 0 R >> >> /Contents "
                          + QByteArray::number(content) + " 0 R >>");
        objects.push_back(streamObject(page.content));
    }
    QByteArray file = "%PDF-1.7\n";
    QByteArray places = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count
           + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

} // namespace budget::typeset
