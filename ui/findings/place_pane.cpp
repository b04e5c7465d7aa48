#include "ui/findings/place_pane.h"

#include "core/exchange/page_images.h"
#include "ui/controls/icons.h"
#include "ui/findings/page_view.h"
#include "ui/findings/shown_finding.h"
#include "ui/narrative/narrative_page.h"
#include "ui/table/table_page.h"
#include "ui/wording/finding_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

// What is in here is another than what is on the page, to whoever asks for it by name.
void nameApart(QWidget& page, const QString& name)
{
    for (QWidget* child : page.findChildren<QWidget*>()) {
        if (!child->objectName().isEmpty())
            child->setObjectName(name + u'.' + child->objectName());
    }
    page.setObjectName(name);
}

} // namespace

PlacePane::PlacePane(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_close(new QToolButton(this))
    , m_caption(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_page(new PageView(this))
{
    setObjectName(QStringLiteral("placePane"));
    m_tabs->setObjectName(QStringLiteral("placeTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_close->setObjectName(QStringLiteral("closePlaces"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_caption->setObjectName(QStringLiteral("placeCaption"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setMargin(6);
    m_stack->addWidget(m_page);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 2, 4, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
    connect(m_close, &QToolButton::clicked, this, &PlacePane::leave);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_isFilling || tab < 0)
            return;
        m_prefersPage = m_shown[static_cast<std::size_t>(tab)].isPage;
        showTab(tab);
    });
    retranslate();
}

void PlacePane::setRenderer(const PageRenderer* renderer)
{
    m_renderer = renderer;
    m_page->setRenderer(renderer);
}

void PlacePane::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    for (Page* page : m_others)
        page->setUnit(unit);
}

void PlacePane::setZoom(int percent)
{
    m_zoom = percent;
    m_page->setZoom(percent);
    for (Page* page : m_others)
        page->setZoom(percent);
}

// Not before a finding is looked at.
void PlacePane::makePages()
{
    if (!m_others.empty())
        return;
    m_others = {new TablePage(this), new NarrativePage(this)};
    nameApart(*m_others[0], QStringLiteral("placeTable"));
    nameApart(*m_others[1], QStringLiteral("placeText"));
    for (Page* page : m_others)
        m_stack->addWidget(page);
    setUnit(m_unit);
    setZoom(m_zoom);
}

bool PlacePane::showPlaces(std::shared_ptr<const Disclosure> disclosure,
                           const QString& file,
                           const checks::FindingPlace& here,
                           const std::optional<checks::FindingPlace>& there)
{
    m_disclosure = std::move(disclosure);
    m_file = file;
    m_there = there;
    const QScopedValueRollback filling(m_isFilling, true);
    m_shown.clear();
    if (m_there && partOf(*m_there).kind != PartKind::None)
        m_shown.push_back({});
    if (m_renderer != nullptr && m_renderer->hasPages(m_file)) {
        addPage(here);
        if (m_there)
            addPage(*m_there);
    }
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    int chosen = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_tabs->addTab(QString());
        if (m_shown[i].isPage && m_prefersPage && !m_shown[static_cast<std::size_t>(chosen)].isPage)
            chosen = static_cast<int>(i);
    }
    retranslate();
    if (m_shown.empty())
        return false;
    m_tabs->setCurrentIndex(chosen);
    showTab(chosen);
    return true;
}

// Both places on one page are one picture.
void PlacePane::addPage(const checks::FindingPlace& place)
{
    if (place.page <= 0)
        return;
    for (Shown& shown : m_shown) {
        if (shown.isPage && shown.page == place.page) {
            shown.words += wordsAt(place);
            return;
        }
    }
    m_shown.push_back({true, place.page, wordsAt(place)});
}

// Of a cell its row's name as well: a figure may stand on a page more than once, and a code may be
// printed in parts.
QStringList PlacePane::wordsAt(const checks::FindingPlace& place) const
{
    QStringList words{place.quote};
    if (place.table >= 0 && place.table < static_cast<int>(m_disclosure->tables.size())) {
        const Table& table = m_disclosure->tables[static_cast<std::size_t>(place.table)];
        if (place.row >= 0 && place.row < static_cast<int>(table.rows.size()))
            words.append(table.rows[static_cast<std::size_t>(place.row)].name);
    }
    return words;
}

void PlacePane::showTab(int tab)
{
    const Shown& shown = m_shown[static_cast<std::size_t>(tab)];
    m_caption->setVisible(!shown.isPage);
    if (!shown.isPage) {
        showOther();
        return;
    }
    m_stack->setCurrentWidget(m_page);
    m_page->showPage(m_file, shown.page, shown.words);
}

void PlacePane::showOther()
{
    makePages();
    const DocumentPart part = partOf(*m_there);
    for (Page* page : m_others) {
        if (!page->canShow(*m_disclosure, part))
            continue;
        m_stack->setCurrentWidget(page);
        page->forget(); // from the top, not as it was left
        page->showPart(m_disclosure, part);
        page->markPlace(*m_there);
    }
}

void PlacePane::leave()
{
    hide();
    m_shown.clear();
    m_there = std::nullopt;
    for (Page* page : m_others)
        page->forget();
    m_disclosure = nullptr;
    emit closed();
}

void PlacePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void PlacePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlacePane::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const Shown& shown = m_shown[static_cast<std::size_t>(i)];
        m_tabs->setTabText(
            i, shown.isPage ? tr("Printed page %1").arg(shown.page) : tr("Other place"));
    }
    m_tabs->setAccessibleName(tr("The places of the finding"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_caption->setText(m_there && m_disclosure ? findingPlaceText(*m_disclosure, *m_there)
                                               : QString());
}

} // namespace budget::ui
