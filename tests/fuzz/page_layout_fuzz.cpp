#include "core/document/table_template.h"
#include "core/readers/pdf/page_layout.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

// The road of a PDF from its words and lines on: bytes draw pages, which become grids and
// paragraphs, and a Disclosure by every template.

namespace {

using budget::readers::DrawnPage;

constexpr std::array Words{u"合计",       u"科目编码",
                           u"科目名称",   u"基本支出",
                           u"项目支出",   u"类",
                           u"款",         u"项",
                           u"201",        u"05",
                           u"1,234.56",   u"0.00",
                           u"-3",         u"部门支出总表",
                           u"单位：万元", u"一、",
                           u"收入总计",   u"12.5%",
                           u"注：",       u"“三公”经费支出表",
                           u"公务接待费", u"因公出国（境）费",
                           u"。",         u"a"};

class Bytes
{
public:
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {}
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    unsigned next() { return isAtEnd() ? 0U : m_bytes[m_at++]; }
    // Often on the places of a table, sometimes between them.
    double place()
    {
        const unsigned byte = next();
        return byte < 192 ? 20.0 * (byte % 40) : byte * 3.1;
    }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

void write(DrawnPage& page, Bytes& bytes)
{
    double x = bytes.place();
    const double y = bytes.place();
    const int turn = bytes.next() > 240 ? 1 : 0;
    for (const QChar c : QString::fromUtf16(Words[bytes.next() % Words.size()])) {
        page.glyphs.push_back({QString(c), {x, y, x + 9, y + 10}, turn});
        x += 9;
    }
}

void draw(DrawnPage& page, Bytes& bytes)
{
    const double x = bytes.place();
    const double y = bytes.place();
    const double length = bytes.place();
    if (bytes.next() % 2 == 0)
        page.rules.push_back({{x, y, x + length, y}});
    else
        page.rules.push_back({{x, y, x, y + length}});
}

const std::vector<budget::DisclosureTemplate>& templates()
{
    static const std::vector<budget::DisclosureTemplate> shipped =
        budget::shippedTemplates().value();
    return shipped;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t enough = 3000; // some pages full of words; more is only slower
    Bytes bytes({data, std::min(size, enough)});
    budget::readers::PageLayout layout;
    int number = 0;
    while (!bytes.isAtEnd()) {
        DrawnPage page{++number, 842, 595, {}, {}, false, false};
        for (unsigned op = bytes.next(); op != 255 && !bytes.isAtEnd(); op = bytes.next())
            op % 3 == 0 ? draw(page, bytes) : write(page, bytes);
        layout.add(std::move(page));
    }
    std::vector<budget::Page> pages = layout.takePages();
    budget::recognition::normalizeGrids(pages);
    for (const budget::DisclosureTemplate& disclosureTemplate : templates())
        (void)budget::recognition::recognize(pages, disclosureTemplate, QStringLiteral("a.pdf"));
    return 0;
}
