#include "ui/findings/page_view.h"

#include "ui/wording/error_text.h"

#include <QFutureWatcher>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int CharactersAcross = 46; // of the window's size: the narrowest picture

// Paper is white and ink is black, in a dark theme as well: the marker's yellow is the same in
// both.
const QColor MarkerInk(255, 214, 64);

QImage pictureOf(const PageImage& page)
{
    const QImage borrowed(reinterpret_cast<const uchar*>(page.pixels.constData()),
                          page.width,
                          page.height,
                          qsizetype{4} * page.width,
                          QImage::Format_RGB32);
    QImage picture = borrowed.copy();
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const PageImage::Mark& mark : page.marks)
        painter.fillRect(QRect(mark.left, mark.top, mark.width, mark.height).adjusted(-2, -2, 2, 2),
                         MarkerInk);
    return picture;
}

} // namespace

PageView::PageView(QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_label);
    m_label->setObjectName(QStringLiteral("pagePicture"));
    m_label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_label->setWordWrap(true);
    m_pool.setMaxThreadCount(1);
}

PageView::~PageView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PageView::setRenderer(const PageRenderer* renderer)
{
    m_renderer = renderer;
}

void PageView::showPage(const QString& file, int page, const QStringList& words)
{
    if (file == m_file && page == m_page && words == m_words && isDrawn())
        return;
    m_file = file;
    m_page = page;
    m_words = words;
    m_picture = {};
    m_label->setPixmap({});
    m_label->setMinimumSize(0, 0);
    m_label->setText(tr("Drawing the page…"));
    draw();
}

void PageView::draw()
{
    if (m_renderer == nullptr || m_page <= 0)
        return;
    m_width = wantedWidth();
    const int asked = ++m_asked;
    using Watcher = QFutureWatcher<Result<PageImage>>;
    auto* watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked == m_asked)
            take(watcher->result());
    });
    m_pool.clear(); // what is no longer wanted and has not begun
    watcher->setFuture(QtConcurrent::run(
        &m_pool,
        [renderer = m_renderer, file = m_file, page = m_page, width = m_width, words = m_words] {
            return renderer->render(file, page, width, words);
        }));
}

// No smaller than can be read, whatever the room; in pixels.
int PageView::wantedWidth() const
{
    const int readable = CharactersAcross * fontMetrics().horizontalAdvance(u'国') * m_zoom / 100;
    return static_cast<int>(std::max(viewport()->width(), readable) * devicePixelRatioF());
}

void PageView::setZoom(int percent)
{
    m_zoom = percent;
    if (isDrawn())
        draw();
}

void PageView::take(const Result<PageImage>& image)
{
    m_label->setAccessibleName(tr("Page %1 as it is printed").arg(m_page));
    if (!image) {
        m_label->setText(errorText(image.error()));
        return;
    }
    m_picture = pictureOf(*image);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_label->setText(QString());
    m_label->setPixmap(QPixmap::fromImage(m_picture));
    m_label->setMinimumSize(m_picture.deviceIndependentSize().toSize());
    m_label->resize(m_label->minimumSize());
    showMark(image->marks.empty() ? PageImage::Mark() : image->marks.front());
    emit drawn();
}

// In the middle of what is in sight.
void PageView::showMark(const PageImage::Mark& mark)
{
    const auto middle = [this](int from, int length, int room) {
        return std::max(0,
                        static_cast<int>((2 * from + length) / devicePixelRatioF() / 2) - room / 2);
    };
    horizontalScrollBar()->setValue(middle(mark.left, mark.width, viewport()->width()));
    verticalScrollBar()->setValue(middle(mark.top, mark.height, viewport()->height()));
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (isDrawn() && wantedWidth() != m_width)
        draw();
}

void PageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_label->setAccessibleName(tr("Page %1 as it is printed").arg(m_page));
    QScrollArea::changeEvent(event);
}

} // namespace budget::ui
