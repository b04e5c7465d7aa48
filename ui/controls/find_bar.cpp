#include "ui/controls/find_bar.h"

#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace budget::ui {

namespace {

QToolButton* addButton(QHBoxLayout& layout, const QString& iconName, const QString& objectName)
{
    auto* button = new QToolButton(layout.parentWidget());
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    layout.addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_found(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setClearButtonEnabled(true);
    m_line->setAcceptDrops(false);
    m_line->setMaximumWidth(320);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_line, 1);
    m_previous = addButton(*layout, QStringLiteral("up"), QStringLiteral("findPrevious"));
    m_next = addButton(*layout, QStringLiteral("down"), QStringLiteral("findNext"));
    layout->addWidget(m_found);
    layout->addStretch(1);
    m_close = addButton(*layout, QStringLiteral("close"), QStringLiteral("findClose"));
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open(const QString& text)
{
    if (!text.isEmpty())
        m_line->setText(text);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    emit textChanged(m_line->text());
}

QString FindBar::text() const
{
    return m_line->text();
}

void FindBar::setFound(int current, int count)
{
    m_current = current;
    m_count = count;
    m_found->setVisible(!m_line->text().isEmpty());
    m_found->setText(count == 0 ? tr("Nothing found") : tr("%1 of %2").arg(current).arg(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousRequested();
        else
            emit nextRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::retranslate()
{
    m_line->setPlaceholderText(tr("Find in this text"));
    m_line->setAccessibleName(tr("Find in this text"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    setFound(m_current, m_count);
}

} // namespace budget::ui
