#include "ui/controls/message_bar.h"

#include "ui/controls/icons.h"
#include "ui/controls/shades.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolButton>

#include <utility>

namespace budget::ui {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    setAutoFillBackground(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QToolButton::clicked, this, [this] {
        hide();
        const std::function<void()> run = std::exchange(m_run, nullptr);
        if (run)
            run();
    });
    retranslate();
    hide();
}

void MessageBar::show(Severity severity, Words sentence)
{
    show(severity, std::move(sentence), nullptr, nullptr);
}

void MessageBar::show(Severity severity,
                      Words sentence,
                      Words actionText,
                      std::function<void()> action)
{
    m_severity = severity;
    m_sentence = std::move(sentence);
    m_actionText = std::move(actionText);
    m_run = std::move(action);
    retranslate();
    tint();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_isTinting)
        tint();
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_text->setText(m_sentence ? m_sentence() : QString());
    setAccessibleName(m_text->text());
    m_action->setText(m_actionText ? m_actionText() : QString());
    m_action->setVisible(m_actionText != nullptr);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

// The window's own colour with a breath of red or of the accent: it stands out in light and dark,
// and the icon says the same to those who do not see the colour.
void MessageBar::tint()
{
    const bool isFailure = m_severity == Severity::Failure;
    m_icon->setPixmap(
        icon(isFailure ? QStringLiteral("warning") : QStringLiteral("information")).pixmap(20, 20));
    const QPalette plain = QGuiApplication::palette();
    const QColor ink = isFailure ? QColor(Qt::red) : plain.color(QPalette::Highlight);
    QPalette tinted; // says the ground only: the rest is inherited, and follows light and dark
    tinted.setColor(QPalette::Window, mixed(plain.color(QPalette::Window), ink, 16));
    const QScopedValueRollback tinting(m_isTinting, true);
    setPalette(tinted);
}

} // namespace budget::ui
