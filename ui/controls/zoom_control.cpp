#include "ui/controls/zoom_control.h"

#include "ui/controls/zoom.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace budget::ui {

ZoomControl::ZoomControl(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_percent(new QToolButton(this))
{
    setObjectName(QStringLiteral("zoomControl"));
    m_slider->setObjectName(QStringLiteral("zoomSlider"));
    m_slider->setRange(SmallestZoom, LargestZoom);
    m_slider->setSingleStep(ZoomStep);
    m_slider->setPageStep(ZoomStep);
    m_slider->setFixedWidth(110);
    m_percent->setObjectName(QStringLiteral("zoomPercent"));
    m_percent->setAutoRaise(true);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("000%"))
                               + 12);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_slider);
    layout->addWidget(m_percent);
    connect(m_slider, &QSlider::valueChanged, this, &ZoomControl::zoomChosen);
    connect(m_percent, &QToolButton::clicked, this, [this] { emit zoomChosen(100); });
    setZoom(100);
    retranslate();
}

void ZoomControl::setZoom(int percent)
{
    const QSignalBlocker silence(m_slider);
    m_slider->setValue(percent);
    m_percent->setText(QStringLiteral("%1%").arg(percent));
}

void ZoomControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ZoomControl::retranslate()
{
    m_slider->setToolTip(tr("Zoom"));
    m_slider->setAccessibleName(tr("Zoom in percent"));
    m_percent->setToolTip(tr("Back to 100%"));
    m_percent->setAccessibleName(tr("Back to 100%"));
}

} // namespace budget::ui
