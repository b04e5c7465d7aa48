#include "ui/controls/filter_box.h"

#include <QKeyEvent>

namespace budget::ui {

FilterBox::FilterBox(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setTextMargins(4, 0, 0, 0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(this, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &FilterBox::announce);
}

void FilterBox::clearQuery()
{
    clear();
    announce();
}

void FilterBox::announce()
{
    m_delay.stop();
    const QString query = text().trimmed();
    if (query == m_announced)
        return;
    m_announced = query;
    emit queryChanged(query);
}

void FilterBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaving();
        clearQuery();
        return;
    case Qt::Key_Down:
        announce();
        emit leaving();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace budget::ui
