#include "core/writers/pages/book_layout.h"

#include "core/writers/pages/front_matter.h"
#include "core/writers/pages/narrative.h"
#include "core/writers/pages/page_flow.h"
#include "core/writers/pages/printed_table.h"
#include "core/writers/pages/table_layout.h"
#include "core/writers/pages/typeface.h"

#include <algorithm>
#include <array>

namespace budget::writers {

namespace {

constexpr TextStyle BodyStyle{fromPoints(120), false};
constexpr TextStyle FootStyle{fromPoints(90), false};
constexpr int BodyLineHeight = fromPoints(210);
constexpr int NarrativeInset = fromMillimetres(140); // shorter lines than a table's are read easier
constexpr int HeadingGap = fromMillimetres(30);
constexpr std::array HeadingStyles{TextStyle{fromPoints(180), true},
                                   TextStyle{fromPoints(140), true},
                                   TextStyle{fromPoints(120), true}};

TextStyle headingStyle(int level)
{
    const auto last = static_cast<int>(HeadingStyles.size()) - 1;
    return HeadingStyles[static_cast<std::size_t>(std::clamp(level, 0, last))];
}

int headingLineHeight(const TextStyle& style)
{
    return style.size * 17 / 10;
}

// The body of the book, from the page after the contents on.
class BodyLayout
{
public:
    BodyLayout(Book& book, const Disclosure& disclosure)
        : m_flow(book)
        , m_book(book)
        , m_disclosure(disclosure)
    {}

    void layTables(const std::vector<int>& tables)
    {
        const auto isGoal = [this](int table) {
            return tableAt(table).kind == TableKind::PerformanceGoal;
        };
        const auto goals = std::count_if(tables.begin(), tables.end(), isGoal);
        bool grouped = false;
        for (const int table : tables) {
            m_flow.newPage();
            const bool inGroup = goals > 1 && isGoal(table);
            if (inGroup && !grouped)
                note(QStringLiteral("项目绩效目标表"), 0);
            grouped = grouped || inGroup;
            note(printedTitle(tableAt(table)), inGroup ? 1 : 0);
            layTable(m_flow, m_disclosure, tableAt(table));
        }
    }

    void laySections()
    {
        for (const Section& section : m_disclosure.sections)
            laySection(section);
        flushHeadings();
    }

private:
    const Table& tableAt(int index) const
    {
        return m_disclosure.tables[static_cast<std::size_t>(index)];
    }

    void note(const QString& title, int depth)
    {
        m_book.outline.push_back({title, depth, m_flow.pageIndex(), m_flow.y()});
    }

    void laySection(const Section& section)
    {
        if (!section.heading.isEmpty() && !isOfContents(section.heading))
            m_headings.push_back(&section);
        const bool oldContents = isContents(section);
        for (const Passage& passage : section.passages) {
            if (passage.table >= 0)
                layTableOf(section, passage.table);
            else if (!oldContents && !isLeftOut(passage.text))
                layParagraph(settableText(passage.text));
        }
    }

    // The contents of the file that was read; they are made anew.
    static bool isContents(const Section& section)
    {
        const bool announced = section.heading.isEmpty() || isOfContents(section.heading);
        return announced
               && std::any_of(section.passages.begin(),
                              section.passages.end(),
                              [](const Passage& passage) { return isOfContents(passage.text); });
    }

    static bool isLeftOut(const QString& text)
    {
        return text.trimmed().isEmpty() || isOfContents(text);
    }

    // Headings wait until it is known what follows them: they stand on the page of a table, or over
    // the first lines of a paragraph.
    void flushHeadings(int following = BodyLineHeight)
    {
        int height = following;
        bool beginsPart = false;
        for (const Section* section : m_headings) {
            height += headingHeight(*section);
            beginsPart = beginsPart || section->level == 0;
        }
        if (m_headings.empty())
            return;
        if (m_book.pages.empty() || (beginsPart && !m_flow.atTop()) || m_flow.room() < height)
            m_flow.newPage();
        for (const Section* section : m_headings)
            addHeading(*section);
        m_headings.clear();
    }

    int headingHeight(const Section& section) const
    {
        const TextStyle style = headingStyle(section.level);
        const auto lines = wrapped(section.heading, style, lineWidth()).size();
        return HeadingGap + static_cast<int>(lines) * headingLineHeight(style);
    }

    // Of a paragraph; narrow paper has no room to spare beside it.
    int inset() const
    {
        return m_flow.format().width < m_flow.format().height ? 0 : NarrativeInset;
    }
    int lineWidth() const { return m_flow.format().bodyWidth() - 2 * inset(); }

    void addHeading(const Section& section)
    {
        const TextStyle style = headingStyle(section.level);
        if (!m_flow.atTop())
            m_flow.skip(HeadingGap);
        note(section.heading, section.level);
        for (const QString& line : wrapped(section.heading, style, lineWidth())) {
            if (section.level == 0)
                m_flow.addLine(line, style, Placement::Centre, headingLineHeight(style));
            else
                addNarrativeLine(line, style, 0, headingLineHeight(style));
        }
        if (section.level == 0)
            m_flow.skip(HeadingGap);
    }

    void addNarrativeLine(const QString& line, const TextStyle& style, int indent, int height)
    {
        const int baseline = m_flow.y() + (height + ascentOf(style) - descentOf(style)) / 2;
        m_flow.page().texts.push_back(
            {{m_flow.format().left + inset() + indent, baseline}, line, style});
        m_flow.skip(height);
    }

    void layParagraph(const QString& text)
    {
        const int indent = 2 * BodyStyle.size;
        const QStringList lines = wrapped(text, BodyStyle, lineWidth(), indent);
        const auto count = static_cast<int>(lines.size());
        flushHeadings(std::min(count, 2) * BodyLineHeight);
        if (m_book.pages.empty())
            m_flow.newPage();
        for (int i = 0; i < count; ++i) {
            // Neither the first line nor the last one of a paragraph stands alone on its page.
            const bool startsPair = count > 1 && (i == 0 || i == count - 2);
            const int needed = startsPair ? 2 * BodyLineHeight : BodyLineHeight;
            if (m_flow.room() < needed)
                m_flow.newPage();
            addNarrativeLine(lines[i], BodyStyle, i == 0 ? indent : 0, BodyLineHeight);
        }
    }

    void layTableOf(const Section& section, int index)
    {
        const Table& table = tableAt(index);
        const bool announced = !m_headings.empty() && m_headings.back() == &section
                               && announces(section.heading, table);
        if (announced)
            m_headings.pop_back();
        const bool amongText = m_headings.empty() && !m_book.pages.empty()
                               && fitsAmongText(m_flow, m_disclosure, table);
        if (!amongText)
            m_flow.newPage();
        flushHeadings(0);
        if (!m_flow.atTop())
            m_flow.skip(HeadingGap / 2);
        if (announced)
            note(section.heading, section.level);
        else
            note(printedTitle(table), section.level + 1);
        layTable(m_flow, m_disclosure, table);
        m_flow.skip(HeadingGap);
    }

    PageFlow m_flow;
    Book& m_book;
    const Disclosure& m_disclosure;
    std::vector<const Section*> m_headings; // not yet on a page
};

std::vector<int> tablesOutsideSections(const Disclosure& disclosure)
{
    std::vector<bool> inside(disclosure.tables.size(), false);
    for (const Section& section : disclosure.sections) {
        for (const Passage& passage : section.passages) {
            if (passage.table >= 0)
                inside[static_cast<std::size_t>(passage.table)] = true;
        }
    }
    std::vector<int> tables;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (!inside[i])
            tables.push_back(static_cast<int>(i));
    }
    return tables;
}

QString bookTitle(const Disclosure& disclosure, const std::vector<int>& tables)
{
    if (tables.size() == 1)
        return printedTitle(disclosure.tables[static_cast<std::size_t>(tables.front())]);
    const QString year = disclosure.fiscalYear == 0
                             ? QString()
                             : QStringLiteral("%1年度").arg(disclosure.fiscalYear);
    return disclosure.unitName + year + QStringLiteral("部门预算");
}

void addPageNumbers(Book& book, int first)
{
    const auto count = static_cast<int>(book.pages.size());
    for (int i = first; i < count; ++i) {
        const QString text = QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(count);
        const int x = placed(Placement::Centre,
                             book.format.left,
                             book.format.bodyRight(),
                             textWidth(text, FootStyle));
        book.pages[static_cast<std::size_t>(i)].texts.push_back(
            {{x, book.format.footBaseline()}, text, FootStyle});
    }
}

} // namespace

Book layBook(const Disclosure& disclosure,
             const DisclosureWriter::Options& options,
             const PageFormat& format)
{
    Book book;
    book.format = format;
    book.author = disclosure.unitName;
    book.title = bookTitle(disclosure, options.tables);
    BodyLayout body(book, disclosure);
    if (!options.tables.empty()) {
        body.layTables(options.tables);
        addPageNumbers(book, 0);
        return book;
    }
    body.layTables(tablesOutsideSections(disclosure));
    body.laySections();
    addFrontMatter(book, disclosure);
    addPageNumbers(book, 1);
    return book;
}

} // namespace budget::writers
