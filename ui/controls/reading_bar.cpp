#include "ui/controls/reading_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace budget::ui {

ReadingBar::ReadingBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("readingBar"));
    m_cancel->setObjectName(QStringLiteral("readingCancel"));
    m_progress->setObjectName(QStringLiteral("readingProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 10);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    connect(m_cancel, &QToolButton::clicked, this, &ReadingBar::cancelRequested);
    static constexpr int moment = 150; // milliseconds
    m_patience.setSingleShot(true);
    m_patience.setInterval(moment);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    retranslate();
    hide();
}

void ReadingBar::setFile(const QString& path)
{
    m_file = path;
    m_progress->setRange(0, 0);
    retranslate();
    if (path.isEmpty()) {
        m_patience.stop();
        hide();
    } else {
        m_patience.start();
    }
}

void ReadingBar::setProgress(int page, int pageCount)
{
    m_progress->setRange(0, pageCount);
    m_progress->setValue(page);
}

void ReadingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadingBar::retranslate()
{
    m_text->setText(tr("Reading %1…").arg(QFileInfo(m_file).fileName()));
    m_progress->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading this file (Esc)"));
}

} // namespace budget::ui
