#include "ui/controls/problem_strip.h"

#include "ui/controls/icons.h"
#include "ui/controls/shades.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>

namespace budget::ui {

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_discard(new QToolButton(this))
{
    setObjectName(QStringLiteral("problemStrip"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(QStringLiteral("nextProblem"));
    m_discard->setObjectName(QStringLiteral("discardProblems"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_discard);
    connect(m_next, &QToolButton::clicked, this, &ProblemStrip::nextRequested);
    connect(m_discard, &QToolButton::clicked, this, &ProblemStrip::discardRequested);
    tint();
    retranslate();
    hide();
}

void ProblemStrip::showEntered(int cells, int wrong, int columnsLost)
{
    m_cells = wrong > 0 ? cells : 0;
    m_wrongOfThem = wrong;
    m_columnsLost = columnsLost;
    retranslate();
}

void ProblemStrip::showState(int wrong, const QString& current)
{
    if (wrong != m_wrong)
        m_cells = 0;
    m_wrong = wrong;
    m_current = current;
    retranslate();
}

void ProblemStrip::retranslate()
{
    QStringList sentences;
    if (m_cells > 0)
        sentences.append(
            tr("%1 of %n cell(s) could not be read.", nullptr, m_cells).arg(m_wrongOfThem));
    if (m_cells > 0 && m_wrong > m_wrongOfThem)
        sentences.append(tr("With those of before %n cell(s).", nullptr, m_wrong));
    if (m_cells == 0 && (m_wrong > 1 || (m_wrong == 1 && m_current.isEmpty())))
        sentences.append(tr("%n cell(s) could not be read.", nullptr, m_wrong));
    if (m_columnsLost > 0)
        sentences.append(
            tr("%n column(s) found no room and were left out.", nullptr, m_columnsLost));
    if (!m_current.isEmpty())
        sentences.append(m_current);
    const QString before = m_text->text();
    m_text->setText(sentences.join(u' '));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Go to the next cell that could not be read (F8)"));
    m_next->setVisible(m_wrong > 1 || (m_wrong == 1 && m_current.isEmpty()));
    m_discard->setText(m_wrong > 0 ? tr("Back to the Old Values") : tr("Close"));
    m_discard->setToolTip(m_wrong > 0
                              ? tr("Forget what could not be read; Esc does so for one cell")
                              : tr("Close the message"));
    setVisible(m_wrong > 0 || m_columnsLost > 0);
    if (isVisible() && m_text->text() != before) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ProblemStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void ProblemStrip::tint()
{
    if (m_isTinting)
        return;
    const QScopedValueRollback guard(m_isTinting, true);
    setPalette({});
    QPalette own = palette();
    own.setColor(QPalette::Window, problemGround(own));
    setPalette(own);
    m_icon->setPixmap(icon(QStringLiteral("warning")).pixmap(16, 16));
}

} // namespace budget::ui
