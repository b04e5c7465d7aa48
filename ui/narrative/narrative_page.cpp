#include "ui/narrative/narrative_page.h"

#include "ui/controls/find_bar.h"
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
    , m_findBar(new FindBar(this))
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
    layout->addWidget(m_findBar);
    m_findBar->setImmediate();
    nameParts();
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        emit partRequested(partFromWord(url.toString()));
    });
    connect(m_findBar, &FindBar::textChanged, this, &NarrativePage::find);
    connect(m_findBar, &FindBar::nextRequested, this, [this] { goToMatch(false); });
    connect(m_findBar, &FindBar::previousRequested, this, [this] { goToMatch(true); });
    connect(m_findBar, &FindBar::closed, this, &NarrativePage::closeFind);
}

bool NarrativePage::canShow(const Disclosure& disclosure, const DocumentPart& part) const
{
    return part.kind != PartKind::Table && hasPart(disclosure, part);
}

void NarrativePage::describe(CommandContext& context) const
{
    context.canFindNext = true;
}

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
    case Command::Find:
        m_findBar->open(m_text->textCursor().selectedText());
        return true;
    case Command::FindNext:
        goToMatch(false);
        return true;
    case Command::FindPrevious:
        goToMatch(true);
        return true;
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
    m_matches.clear();
    m_text->clear();
}

void NarrativePage::setZoom(int percent)
{
    m_zoom = percent;
    rebuild();
}

void NarrativePage::goToMatch(bool backward)
{
    const std::size_t count = m_matches.size();
    if (count > 0)
        showMatch((m_match + (backward ? count - 1 : 1)) % count);
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
    m_matches.clear();
    writeNarrative(*m_text->document(), *m_disclosure, m_part, pointSize, palette());
    QFont paragraph = font();
    paragraph.setPointSizeF(pointSize);
    static_cast<ReadingColumn*>(m_text)->setCharacterWidth(
        QFontMetrics(paragraph).horizontalAdvance(u'国'));
    if (m_findBar->isVisible())
        find(m_findBar->text());
    else
        tint();
}

void NarrativePage::nameParts()
{
    m_text->setAccessibleName(tr("Text of the section"));
    m_findBar->setPrompt(tr("Find in this text"));
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
        const qsizetype at = m_mark.quote.isEmpty() ? -1 : block.text().indexOf(m_mark.quote);
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
    tint();
    QTextCursor words = markedWords();
    if (words.isNull())
        return;
    words.setPosition(words.selectionStart());
    m_text->setTextCursor(words);
    // In the upper third, with what comes before and after it in sight.
    QScrollBar& scroll = *m_text->verticalScrollBar();
    scroll.setValue(scroll.value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
}

void NarrativePage::clearMark()
{
    m_mark = {};
    tint();
}

// What a finding is about, and over it what a search has found.
void NarrativePage::tint()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (const QTextCursor words = markedWords(); !words.isNull()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = words;
        selection.format.setBackground(markGround(palette()));
        selections.append(selection);
    }
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_matches[i];
        QColor mark = palette().color(QPalette::Highlight);
        if (i == m_match)
            selection.format.setForeground(palette().highlightedText());
        else
            mark.setAlphaF(0.3F);
        selection.format.setBackground(mark);
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
}

void NarrativePage::find(const QString& text)
{
    m_matches.clear();
    QTextCursor from(m_text->document());
    while (!text.isEmpty()) {
        from = m_text->document()->find(text, from);
        if (from.isNull())
            break;
        m_matches.push_back(from);
    }
    if (m_matches.empty()) {
        tint();
        m_findBar->setFound(0, 0);
    } else {
        showMatch(0);
    }
}

void NarrativePage::showMatch(std::size_t index)
{
    m_match = index;
    tint();
    QTextCursor place = m_matches[index];
    place.setPosition(place.selectionEnd());
    m_text->setTextCursor(place);
    m_text->ensureCursorVisible();
    m_findBar->setFound(static_cast<int>(index) + 1, static_cast<int>(m_matches.size()));
}

void NarrativePage::closeFind()
{
    if (!m_matches.empty())
        m_text->setTextCursor(m_matches[m_match]);
    m_matches.clear();
    tint();
    m_text->setFocus();
}

} // namespace budget::ui
