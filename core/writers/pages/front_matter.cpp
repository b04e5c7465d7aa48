#include "core/writers/pages/front_matter.h"

#include "core/writers/pages/page_flow.h"
#include "core/writers/pages/typeface.h"

#include <algorithm>
#include <iterator>

namespace budget::writers {

namespace {

constexpr TextStyle UnitStyle{fromPoints(260), true};
constexpr TextStyle CoverTitleStyle{fromPoints(360), true};
constexpr TextStyle ContentsTitleStyle{fromPoints(200), true};
constexpr int ContentsDepth = 2; // levels of the outline that the contents list
constexpr int EntryHeight = fromMillimetres(82);
constexpr int LeastEntryHeight = fromMillimetres(62);
constexpr int EntryInset = fromMillimetres(140);
constexpr int LeaderGap = fromMillimetres(30);

TextStyle entryStyle(const OutlineEntry& entry)
{
    return {fromPoints(120), entry.depth == 0};
}

void addCentred(PageFlow& flow, const QString& text, const TextStyle& style)
{
    for (const QString& line : wrapped(text, style, flow.format().bodyWidth()))
        flow.addLine(line, style, Placement::Centre, style.size * 16 / 10);
}

void layCover(PageFlow& flow, const Disclosure& disclosure)
{
    flow.newPage();
    flow.skip(fromMillimetres(480));
    addCentred(flow, disclosure.unitName, UnitStyle);
    flow.skip(fromMillimetres(60));
    const QString year = disclosure.fiscalYear == 0
                             ? QString()
                             : QStringLiteral("%1年度").arg(disclosure.fiscalYear);
    addCentred(flow, year + QStringLiteral("部门预算"), CoverTitleStyle);
}

QString leadersWithin(int width, const TextStyle& style)
{
    const QString leader = QStringLiteral(". ");
    return leader.repeated(width / std::max(1, textWidth(leader, style))).trimmed();
}

// Title, leaders and page number on one line; the whole line is a link.
void addEntry(PageFlow& flow, const OutlineEntry& entry, int page, int height)
{
    const TextStyle style = entryStyle(entry);
    const TextStyle plain{style.size, false};
    const int inset = flow.format().width < flow.format().height ? 0 : EntryInset;
    const int left = flow.format().left + inset + entry.depth * 2 * style.size;
    const int right = flow.format().bodyRight() - inset;
    const QString number = QString::number(page + 1);
    const int numberLeft = right - textWidth(number, plain);
    const QString title =
        wrapped(entry.title, style, numberLeft - left - 2 * LeaderGap).constFirst();
    const int baseline = flow.y() + height / 2 + (ascentOf(style) - descentOf(style)) / 2;
    flow.page().texts.push_back({{left, baseline}, title, style});

    const int leadersLeft = left + textWidth(title, style) + LeaderGap;
    const int leadersRight = numberLeft - LeaderGap;
    const QString leaders = leadersWithin(std::max(0, leadersRight - leadersLeft), plain);
    if (!leaders.isEmpty())
        flow.page().texts.push_back(
            {{leadersRight - textWidth(leaders, plain), baseline}, leaders, plain});
    flow.page().texts.push_back({{numberLeft, baseline}, number, plain});
    flow.page().links.push_back({QRect(left, flow.y(), right - left, height), page});
    flow.skip(height);
}

std::vector<OutlineEntry> listedEntries(const Book& book)
{
    std::vector<OutlineEntry> entries;
    std::copy_if(book.outline.begin(),
                 book.outline.end(),
                 std::back_inserter(entries),
                 [](const OutlineEntry& entry) { return entry.depth < ContentsDepth; });
    return entries;
}

// How many pages the contents take is known only when they are laid out: their own page numbers
// depend on it, so the caller lays them out with none first.
void layContents(PageFlow& flow, const std::vector<OutlineEntry>& entries, int pagesBefore)
{
    flow.newPage();
    flow.addLine(
        QStringLiteral("目　录"), ContentsTitleStyle, Placement::Centre, fromMillimetres(160));
    // Entries a little closer are better than two of them alone on a second page.
    const int even = flow.room() / static_cast<int>(entries.size());
    const int height = even < LeastEntryHeight ? EntryHeight : std::min(even, EntryHeight);
    for (const OutlineEntry& entry : entries) {
        if (flow.room() < height)
            flow.newPage();
        addEntry(flow, entry, entry.page + pagesBefore, height);
    }
}

} // namespace

void addFrontMatter(Book& book, const Disclosure& disclosure)
{
    const std::vector<OutlineEntry> entries = listedEntries(book);
    int pagesBefore = 0;
    Book front;
    for (int round = 0; round < 2; ++round) {
        front = Book();
        front.format = book.format;
        PageFlow flow(front);
        layCover(flow, disclosure);
        if (!entries.empty())
            layContents(flow, entries, pagesBefore);
        pagesBefore = static_cast<int>(front.pages.size());
    }
    for (OutlineEntry& entry : book.outline)
        entry.page += pagesBefore;
    if (!entries.empty())
        book.outline.insert(book.outline.begin(), {QStringLiteral("目录"), 0, 1, book.format.top});
    book.pages.insert(book.pages.begin(),
                      std::make_move_iterator(front.pages.begin()),
                      std::make_move_iterator(front.pages.end()));
}

} // namespace budget::writers
