#include "ui/window/window_status.h"

#include "ui/controls/icons.h"
#include "ui/controls/unit_switch.h"
#include "ui/controls/zoom_control.h"
#include "ui/table/selection_text.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace budget::ui {

WindowStatus::WindowStatus(QWidget* parent)
    : QStatusBar(parent)
    , m_lock(new QLabel(this))
    , m_source(new QLabel(this))
    , m_missed(new QToolButton(this))
    , m_selection(new QLabel(this))
    , m_units(new UnitSwitch(this))
    , m_zoom(new ZoomControl(this))
{
    setObjectName(QStringLiteral("windowStatus"));
    m_source->setObjectName(QStringLiteral("statusSource"));
    m_missed->setObjectName(QStringLiteral("statusMissedTotal"));
    m_missed->setAutoRaise(true);
    m_missed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_missed->hide();
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_selection->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lock->setContentsMargins(8, 0, 0, 0);
    m_source->setMinimumWidth(80);
    m_selection->setContentsMargins(12, 0, 12, 0);
    m_source->setContentsMargins(4, 0, 0, 0);
    addWidget(m_lock);
    addWidget(m_source, 1);
    // While a message stands there these would share the width of the source among them.
    for (QWidget* widget : {static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_zoom)})
        widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    addPermanentWidget(m_missed);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_units);
    addPermanentWidget(m_zoom);
    connect(m_missed, &QToolButton::clicked, this, &WindowStatus::missedTotalClicked);
    connect(m_units, &UnitSwitch::unitChosen, this, &WindowStatus::unitChosen);
    connect(m_zoom, &ZoomControl::zoomChosen, this, &WindowStatus::zoomChosen);
    retranslate();
}

void WindowStatus::setSource(const QString& path)
{
    m_path = path;
    m_state = SavedState::Published;
    retranslate();
}

void WindowStatus::setBudget(const QString& path, SavedState state, const QDateTime& saved)
{
    m_path = path;
    m_state = state;
    m_saved = saved;
    retranslate();
}

void WindowStatus::setMissedTotal(const QString& text)
{
    m_missed->setText(text);
    m_missed->setVisible(!text.isEmpty());
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
        retranslate();
    QStatusBar::changeEvent(event);
}

void WindowStatus::retranslate()
{
    const QString file = QFileInfo(m_path).fileName();
    const bool isLocked = m_state == SavedState::Published || m_state == SavedState::ReadOnly;
    const bool isAtRisk = m_state == SavedState::Failed;
    const QString sign = isLocked   ? QStringLiteral("lock")
                         : isAtRisk ? QStringLiteral("warning")
                                    : QStringLiteral("save");
    // Empty, not hidden: a message in passing hides and shows it by itself.
    m_lock->setPixmap(m_path.isEmpty() ? QPixmap() : icon(sign).pixmap(16, 16));
    m_source->setText(m_path.isEmpty() ? tr("No document") : sourceText(file));
    m_missed->setIcon(icon(QStringLiteral("information")));
    m_missed->setToolTip(tr("Every line item is rounded once for print; click to place the rest"));
    m_source->setToolTip(m_path);
    m_lock->setToolTip(m_state == SavedState::Published
                           ? tr("A published budget is shown as it was published: read only")
                           : m_source->text());
    m_selection->setText(selectionText(m_summary.sum, m_summary.count, m_unit));
    m_selection->setVisible(m_summary.count > 0);
}

QString WindowStatus::sourceText(const QString& file) const
{
    const QString time = m_saved.date() == QDate::currentDate()
                             ? m_saved.toString(QStringLiteral("HH:mm"))
                             : m_saved.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    switch (m_state) {
    case SavedState::Published:
    case SavedState::ReadOnly:
        return tr("%1 (read only)").arg(file);
    case SavedState::Saved:
        return m_saved.isValid() ? tr("%1: all changes saved, %2").arg(file, time)
                                 : tr("%1: all changes saved").arg(file);
    case SavedState::Untitled:
        return tr("Not saved under a name yet");
    case SavedState::Failed:
        return tr("%1: the last change was not saved").arg(file);
    }
    return file;
}

} // namespace budget::ui
