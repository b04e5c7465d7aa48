#pragma once

#include "ui/controls/search_line.h"

namespace budget::ui {

// Where one types what to look for. What is typed counts a moment after the last key, with Enter at
// once; Esc clears it, and on an empty box leaves it, as ↓ does.
class FilterBox : public SearchLine
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent = nullptr);

    // Clears the box and what it asks for, without waiting.
    void clearQuery();

signals:
    void queryChanged(const QString& query); // trimmed; only when it differs from the last one
    void leaving();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_query;
};

} // namespace budget::ui
