#include "ui/chart/chart_view.h"

#include "ui/chart/chart_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace budget::ui {

namespace {

constexpr int SideMargin = 10;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_state.interactive = true;
}

void ChartView::setData(ChartData shown)
{
    const bool sameParts =
        shown.subject == m_data.subject && shown.parts.size() == m_data.parts.size();
    m_data = std::move(shown);
    m_state.hovered = -1;
    m_state.focused = sameParts ? m_state.focused : -1;
    if (QToolTip::isVisible())
        QToolTip::hideText();
    setAccessibleDescription(ChartText::summary(m_data));
    layOut();
    if (!sameParts)
        verticalScrollBar()->setValue(0);
    if (hasFocus() && m_state.focused < 0 && !m_data.isEmpty())
        m_state.focused = 0;
}

QRect ChartView::partRect(int part) const
{
    return m_chart.layout()
        .parts[static_cast<std::size_t>(part)]
        .band.translated(contentOrigin())
        .toAlignedRect();
}

QSize ChartView::sizeHint() const
{
    return {420, 360};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 140};
}

void ChartView::layOut()
{
    const int width = std::max(160, viewport()->width() - 2 * SideMargin);
    m_chart.show(m_data, {font(), chartPalette(palette())}, QSizeF(width, viewport()->height()));
    const ChartLayout& layout = m_chart.layout();
    const int room =
        viewport()->height() - static_cast<int>(layout.legendHeight + layout.axisHeight);
    const int content = static_cast<int>(std::ceil(layout.contentHeight));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    viewport()->update();
}

QPoint ChartView::contentOrigin() const
{
    return {SideMargin,
            static_cast<int>(m_chart.layout().legendHeight) - verticalScrollBar()->value()};
}

// Below the bars, or at the bottom while there are more of them than fit.
int ChartView::axisTop() const
{
    const ChartLayout& layout = m_chart.layout();
    return std::min(static_cast<int>(layout.legendHeight + layout.contentHeight),
                    viewport()->height() - static_cast<int>(layout.axisHeight));
}

int ChartView::partAt(QPoint viewportPoint) const
{
    if (m_data.isEmpty() || viewportPoint.y() < m_chart.layout().legendHeight
        || viewportPoint.y() >= axisTop())
        return -1;
    return m_chart.partAt(viewportPoint - contentOrigin());
}

void ChartView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const ChartPalette& colors = m_chart.style().palette;
    painter.fillRect(viewport()->rect(), colors.background);
    if (m_data.isEmpty()) {
        painter.setPen(colors.mutedText);
        painter.drawText(viewport()->rect().adjusted(SideMargin, 0, -SideMargin, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         ChartText::nothingToShow());
        return;
    }
    ChartState state = m_state;
    if (!hasFocus())
        state.focused = -1;
    const int top = static_cast<int>(m_chart.layout().legendHeight);
    painter.save();
    painter.setClipRect(QRect(0, top, viewport()->width(), axisTop() - top));
    painter.translate(contentOrigin());
    m_chart.paintContent(painter, state);
    painter.restore();
    painter.translate(SideMargin, 0);
    m_chart.paintLegend(painter);
    painter.translate(0, axisTop());
    m_chart.paintAxis(painter);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        layOut();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleDescription(ChartText::summary(m_data));
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::hover(int part)
{
    if (part == m_state.hovered)
        return;
    m_state.hovered = part;
    const bool drills = part >= 0 && m_data.parts[static_cast<std::size_t>(part)].hasChildren;
    viewport()->setCursor(drills ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const int part = partAt(point);
    hover(part);
    if (part < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(),
                           ChartText::readout(m_data, part),
                           viewport(),
                           partRect(part));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->position().toPoint());
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || part < 0 || part != pressed)
        return;
    m_state.focused = part;
    QToolTip::hideText();
    viewport()->update();
    emit activated(part);
}

void ChartView::focusPart(int part)
{
    if (m_data.isEmpty())
        return;
    m_state.focused = std::clamp(part, 0, static_cast<int>(m_data.parts.size()) - 1);
    const QRect rect = partRect(m_state.focused);
    const int top = static_cast<int>(m_chart.layout().legendHeight);
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < top)
        bar->setValue(bar->value() - (top - rect.top()));
    else if (rect.bottom() >= axisTop())
        bar->setValue(bar->value() + rect.bottom() + 1 - axisTop());
    const QString readout = ChartText::readout(m_data, m_state.focused);
    setAccessibleDescription(readout);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QRect shown = partRect(m_state.focused);
    QToolTip::showText(viewport()->mapToGlobal(QPoint(shown.center().x(), shown.bottom() + 4)),
                       readout,
                       viewport());
    viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool altLeft = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Backspace || altLeft) {
        emit upRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        focusPart(m_state.focused + 1);
        break;
    case Qt::Key_Up:
        focusPart(m_state.focused - 1);
        break;
    case Qt::Key_Home:
        focusPart(0);
        break;
    case Qt::Key_End:
        focusPart(static_cast<int>(m_data.parts.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_state.focused >= 0 && !m_data.isEmpty())
            emit activated(m_state.focused);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() != Qt::MouseFocusReason;
    if (byKey && m_state.focused < 0 && !m_data.isEmpty())
        m_state.focused = 0;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    setAccessibleDescription(ChartText::summary(m_data));
    viewport()->update();
}

} // namespace budget::ui
