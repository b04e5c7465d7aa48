#include "ui/controls/find_bar.h"

#include "ui/controls/icons.h"
#include "ui/controls/search_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace budget::ui {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new SearchLine(this))
    , m_by(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_previous(addButton(QStringLiteral("up"), QStringLiteral("findPrevious")))
    , m_next(addButton(QStringLiteral("down"), QStringLiteral("findNext")))
    , m_replace(addButton({}, QStringLiteral("replaceOne")))
    , m_replaceAll(addButton({}, QStringLiteral("replaceAll")))
    , m_close(addButton(QStringLiteral("close"), QStringLiteral("findClose")))
{
    setObjectName(QStringLiteral("findBar"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_by->setObjectName(QStringLiteral("replaceLine"));
    m_by->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("findCount"));
    for (QLineEdit* line : {static_cast<QLineEdit*>(m_line), m_by}) {
        line->setAcceptDrops(false);
        line->setMaximumWidth(280);
        line->installEventFilter(this);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_found);
    layout->addSpacing(8);
    layout->addWidget(m_by, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    layout->addStretch(1);
    layout->addWidget(m_close);
    connectButtons();
    retranslate();
    hide();
}

QToolButton* FindBar::addButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::connectButtons()
{
    connect(m_line, &SearchLine::searched, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAllRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::setPrompt(const QString& prompt)
{
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
}

void FindBar::setImmediate()
{
    m_line->setImmediate();
}

void FindBar::open(const QString& text)
{
    show(text, false);
}

void FindBar::openToReplace()
{
    show({}, true);
}

void FindBar::show(const QString& text, bool replaces)
{
    for (QWidget* part : {static_cast<QWidget*>(m_by),
                          static_cast<QWidget*>(m_replace),
                          static_cast<QWidget*>(m_replaceAll)})
        part->setVisible(replaces);
    if (!text.isEmpty())
        m_line->setText(text);
    setVisible(true);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    m_line->forgetAnnounced();
    m_line->announce();
}

QString FindBar::text() const
{
    return m_line->text();
}

QString FindBar::replacement() const
{
    return m_by->text();
}

void FindBar::setFound(int current, int count)
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

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        m_line->announce();
        if (m_by->hasFocus() && event->key() != Qt::Key_F3)
            emit replaceRequested();
        else if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousRequested();
        else
            emit nextRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// The lines would take Alt with a letter for the letter, and a menu for its own.
bool FindBar::eventFilter(QObject* watched, QEvent* event)
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
    m_line->announce();
    if (one)
        emit replaceRequested();
    else
        emit replaceAllRequested();
    return true;
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
