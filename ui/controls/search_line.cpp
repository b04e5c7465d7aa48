#include "ui/controls/search_line.h"

namespace budget::ui {

SearchLine::SearchLine(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(this, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &SearchLine::announce);
}

void SearchLine::setImmediate()
{
    connect(this, &QLineEdit::textChanged, this, &SearchLine::announce);
}

void SearchLine::announce()
{
    m_delay.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit searched(m_announced);
}

} // namespace budget::ui
