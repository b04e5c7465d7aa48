#include "ui/window_status.h"

#include "ui/icons.h"
#include "ui/selection_text.h"
#include "ui/unit_switch.h"
#include "ui/zoom_control.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>

namespace budget::ui {

WindowStatus::WindowStatus(QWidget* parent)
    : QStatusBar(parent)
    , m_lock(new QLabel(this))
    , m_source(new QLabel(this))
    , m_selection(new QLabel(this))
    , m_units(new UnitSwitch(this))
    , m_zoom(new ZoomControl(this))
{
    setObjectName(QStringLiteral("windowStatus"));
    m_source->setObjectName(QStringLiteral("statusSource"));
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_selection->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lock->setContentsMargins(8, 0, 0, 0);
    m_source->setMinimumWidth(80);
    m_selection->setContentsMargins(12, 0, 12, 0);
    m_source->setContentsMargins(4, 0, 0, 0);
    addWidget(m_lock);
    addWidget(m_source, 1);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_units);
    addPermanentWidget(m_zoom);
    connect(m_units, &UnitSwitch::unitChosen, this, &WindowStatus::unitChosen);
    connect(m_zoom, &ZoomControl::zoomChosen, this, &WindowStatus::zoomChosen);
    retranslate();
}

void WindowStatus::setSource(const QString& path)
{
    m_path = path;
    retranslate();
}

void WindowStatus::setSelection(const SelectionSummary& summary)
{
    m_summary = summary;
    retranslate();
}

void WindowStatus::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    m_units->setUnit(unit);
    retranslate();
}

void WindowStatus::setZoom(int percent)
{
    m_zoom->setZoom(percent);
}

void WindowStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_lock->setPixmap(icon(QStringLiteral("lock")).pixmap(16, 16));
    QStatusBar::changeEvent(event);
}

void WindowStatus::retranslate()
{
    const QString file = QFileInfo(m_path).fileName();
    m_lock->setPixmap(icon(QStringLiteral("lock")).pixmap(16, 16));
    m_lock->setVisible(!m_path.isEmpty());
    m_source->setText(m_path.isEmpty() ? tr("No document") : tr("%1 (read only)").arg(file));
    m_source->setToolTip(m_path);
    m_lock->setToolTip(tr("A published budget is shown as it was published: read only"));
    m_selection->setText(selectionText(m_summary.sum, m_summary.count, m_unit));
    m_selection->setVisible(m_summary.count > 0);
}

} // namespace budget::ui
