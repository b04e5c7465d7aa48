#include "ui/narrative/narrative_page.h"

#include "core/search/document_search.h"
#include "ui/controls/shades.h"
#include "ui/controls/zoom.h"
#include "ui/narrative/narrative_text.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

// A text whose lines are never longer than can be read: the column stays in the middle.
class ReadingColumn : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    void setCharacterWidth(int width)
    {
        m_characterWidth = width;
        centre();
    }
    void centre()
    {
        static constexpr int charactersInLine = 44;
        static constexpr int leastMargin = 24;
        const int free = viewport()->width() - charactersInLine * m_characterWidth;
        QTextFrameFormat format = document()->rootFrame()->frameFormat();
        format.setLeftMargin(std::max(leastMargin, free / 2));
        format.setRightMargin(std::max(leastMargin, free / 2));
        format.setTopMargin(leastMargin);
        format.setBottomMargin(2 * leastMargin);
        document()->rootFrame()->setFrameFormat(format);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextBrowser::resizeEvent(event);
        centre();
    }

private:
    int m_characterWidth = 16;
};

} // namespace

NarrativePage::NarrativePage(QWidget* parent)
    : Page(parent)
    , m_text(new ReadingColumn(this))
{
    setObjectName(QStringLiteral("narrativePage"));
    m_text->setObjectName(QStringLiteral("narrativeText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setUndoRedoEnabled(false);
    m_text->viewport()->installEventFilter(this);
    setFocusProxy(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    nameParts();
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        emit partRequested(partFromWord(url.toString()));
    });
}

bool NarrativePage::canShow(const Disclosure& disclosure, const DocumentPart& part) const
{
    return part.kind != PartKind::Table && hasPart(disclosure, part);
}

void NarrativePage::describe(CommandContext& /*context*/) const {}

bool NarrativePage::run(Command command)
{
    switch (command) {
    case Command::Copy: // the line of the search copies its own text
        if (m_text->hasFocus())
            m_text->copy();
        return m_text->hasFocus();
    case Command::SelectAll:
        if (m_text->hasFocus())
            m_text->selectAll();
        return m_text->hasFocus();
    default:
        return false;
    }
}

void NarrativePage::showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part)
{
    m_disclosure = std::move(disclosure);
    m_part = part;
    m_mark = {};
    rebuild();
    m_text->moveCursor(QTextCursor::Start);
}

void NarrativePage::updatePart(std::shared_ptr<const Disclosure> disclosure,
                               const DocumentPart& part)
{
    const auto isTitled = [](const Table& left, const Table& right) {
        return left.title == right.title;
    };
    const bool isSame = m_disclosure && part == m_part
                        && m_disclosure->sections == disclosure->sections
                        && std::equal(m_disclosure->tables.begin(),
                                      m_disclosure->tables.end(),
                                      disclosure->tables.begin(),
                                      disclosure->tables.end(),
                                      isTitled);
    m_disclosure = std::move(disclosure);
    m_part = part;
    if (isSame)
        return;
    const int down = m_text->verticalScrollBar()->value();
    rebuild();
    m_text->verticalScrollBar()->setValue(down);
}

void NarrativePage::forget()
{
    m_disclosure = nullptr;
    m_mark = {};
    m_text->clear();
}

void NarrativePage::setZoom(int percent)
{
    m_zoom = percent;
    rebuild();
}

void NarrativePage::changeEvent(QEvent* event)
{
    // Links and headings take their colours from the palette when they are written, and the name
    // of the goals' list is ours.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    Page::changeEvent(event);
}

bool NarrativePage::eventFilter(QObject* watched, QEvent* event)
{
    if (const std::optional<int> steps = zoomSteps(*event)) {
        if (*steps != 0)
            emit zoomRequested(*steps);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void NarrativePage::rebuild()
{
    if (!m_disclosure)
        return;
    const qreal pointSize = font().pointSizeF() * 1.1 * m_zoom / 100;
    writeNarrative(*m_text->document(), *m_disclosure, m_part, pointSize, palette());
    QFont paragraph = font();
    paragraph.setPointSizeF(pointSize);
    static_cast<ReadingColumn*>(m_text)->setCharacterWidth(
        QFontMetrics(paragraph).horizontalAdvance(u'国'));
    tint();
}

void NarrativePage::nameParts()
{
    m_text->setAccessibleName(tr("Text of the section"));
}

QTextCursor NarrativePage::markedWords() const
{
    const NarrativePlace wanted{m_mark.section, m_mark.passage};
    if (m_mark.section < 0)
        return {};
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (placeOf(block) != wanted)
            continue;
        QTextCursor words(block);
        const QString text = block.text();
        const bool isKnown =
            m_markAt >= 0 && QStringView(text).mid(m_markAt).startsWith(m_mark.quote);
        const qsizetype at = m_mark.quote.isEmpty() ? -1
                             : isKnown              ? m_markAt
                                                    : text.indexOf(m_mark.quote);
        if (at < 0) { // words broken over lines: the whole paragraph
            words.select(QTextCursor::BlockUnderCursor);
            return words;
        }
        words.setPosition(block.position() + static_cast<int>(at));
        words.setPosition(words.position() + static_cast<int>(m_mark.quote.size()),
                          QTextCursor::KeepAnchor);
        return words;
    }
    return {};
}

void NarrativePage::markPlace(const checks::FindingPlace& place)
{
    m_mark = place;
    m_markAt = -1;
    tint();
    scrollToMark();
}

void NarrativePage::showHit(const SearchHit& hit)
{
    const Section& section = m_disclosure->sections[static_cast<std::size_t>(hit.section)];
    const QString& text = hit.passage < 0
                              ? section.heading
                              : section.passages[static_cast<std::size_t>(hit.passage)].text;
    m_mark = {};
    m_mark.section = hit.section;
    m_mark.passage = hit.passage;
    m_mark.quote = text.mid(hit.at, hit.length);
    m_markAt = hit.at;
    tint();
    scrollToMark();
}

// In the upper third, with what comes before and after it in sight.
void NarrativePage::scrollToMark()
{
    QTextCursor words = markedWords();
    if (words.isNull())
        return;
    words.setPosition(words.selectionStart());
    m_text->setTextCursor(words);
    QScrollBar& scroll = *m_text->verticalScrollBar();
    scroll.setValue(scroll.value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
}

void NarrativePage::clearMark()
{
    m_mark = {};
    tint();
}

// What a finding or a search is about.
void NarrativePage::tint()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (const QTextCursor words = markedWords(); !words.isNull()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = words;
        selection.format.setBackground(markGround(palette()));
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
}

} // namespace budget::ui
