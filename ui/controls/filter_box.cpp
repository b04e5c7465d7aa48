#include "ui/controls/filter_box.h"

#include <QKeyEvent>

#include <utility>

namespace budget::ui {

FilterBox::FilterBox(QWidget* parent)
    : SearchLine(parent)
{
    setTextMargins(4, 0, 0, 0);
    connect(this, &SearchLine::searched, this, [this](const QString& text) {
        if (std::exchange(m_query, text.trimmed()) != text.trimmed())
            emit queryChanged(m_query);
    });
}

void FilterBox::clearQuery()
{
    clear();
    announce();
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
        SearchLine::keyPressEvent(event);
    }
}

} // namespace budget::ui
