#include "ui/controls/replace_bar.h"

#include "ui/controls/filter_box.h"
#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace budget::ui {

ReplaceBar::ReplaceBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceBar"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_by->setObjectName(QStringLiteral("replaceLine"));
    m_found->setObjectName(QStringLiteral("findCount"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    for (QLineEdit* line : {m_line, m_by}) {
        line->setClearButtonEnabled(true);
        line->setAcceptDrops(false);
        line->setMaximumWidth(260);
        line->installEventFilter(this);
    }
    layout->addWidget(m_line, 1);
    m_previous = addButton(*layout, QStringLiteral("up"), QStringLiteral("findPrevious"));
    m_next = addButton(*layout, QStringLiteral("down"), QStringLiteral("findNext"));
    layout->addWidget(m_found);
    layout->addSpacing(8);
    layout->addWidget(m_by, 1);
    m_replace = addButton(*layout, {}, QStringLiteral("replaceOne"));
    m_replaceAll = addButton(*layout, {}, QStringLiteral("replaceAll"));
    layout->addStretch(1);
    m_close = addButton(*layout, QStringLiteral("close"), QStringLiteral("findClose"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(FilterBox::delayMilliseconds);
    connect(m_line, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &ReplaceBar::announce);
    connect(m_previous, &QToolButton::clicked, this, &ReplaceBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ReplaceBar::nextRequested);
    connect(m_replace, &QToolButton::clicked, this, &ReplaceBar::replaceRequested);
    connect(m_replaceAll, &QToolButton::clicked, this, &ReplaceBar::replaceAllRequested);
    connect(m_close, &QToolButton::clicked, this, &ReplaceBar::close);
    retranslate();
    hide();
}

QToolButton* ReplaceBar::addButton(QLayout& layout, const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout.addWidget(button);
    return button;
}

void ReplaceBar::open(bool replaces)
{
    for (QWidget* part : {static_cast<QWidget*>(m_by),
                          static_cast<QWidget*>(m_replace),
                          static_cast<QWidget*>(m_replaceAll)})
        part->setVisible(replaces);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    m_announced.clear();
    announce();
}

QString ReplaceBar::text() const
{
    return m_line->text();
}

QString ReplaceBar::replacement() const
{
    return m_by->text();
}

void ReplaceBar::announce()
{
    m_delay->stop();
    if (m_line->text() == m_announced)
        return;
    m_announced = m_line->text();
    emit textChanged(m_announced);
}

void ReplaceBar::setFound(int current, int count)
{
    m_current = current;
    m_count = count;
    m_found->setVisible(!m_line->text().isEmpty());
    m_found->setText(count == 0     ? tr("Nothing found")
                     : current == 0 ? tr("%n found", nullptr, count)
                                    : tr("%1 of %2").arg(current).arg(count));
    for (QToolButton* button : {m_previous, m_next, m_replace, m_replaceAll})
        button->setEnabled(count > 0);
}

void ReplaceBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        announce();
        if (m_by->hasFocus() && event->key() != Qt::Key_F3)
            emit replaceRequested();
        else if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousRequested();
        else
            emit nextRequested();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// The lines would take Alt with a letter for the letter, and a menu for its own.
bool ReplaceBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool one = key->key() == Qt::Key_R;
    const bool all = key->key() == Qt::Key_A;
    if (key->modifiers() != Qt::AltModifier || !m_by->isVisible() || !(one || all))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!isPress)
        return true;
    announce();
    if (one)
        emit replaceRequested();
    else
        emit replaceAllRequested();
    return true;
}

void ReplaceBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReplaceBar::close()
{
    hide();
    emit closed();
}

void ReplaceBar::retranslate()
{
    m_line->setPlaceholderText(tr("Find in the cells"));
    m_line->setAccessibleName(tr("Find in the cells"));
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Replace by"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_replace->setText(tr("Replace"));
    m_replace->setToolTip(tr("Replace in this cell and go on (Alt+R)"));
    m_replaceAll->setText(tr("Replace All"));
    m_replaceAll->setToolTip(tr("Replace in all cells found, as one step (Alt+A)"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    setFound(m_current, m_count);
}

} // namespace budget::ui
