#pragma once

#include <QLineEdit>
#include <QTimer>

namespace budget::ui {

// A line to type what to look for. What is typed counts a moment after the last key, or when it is
// announced.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int delayMilliseconds = 200;

    explicit SearchLine(QWidget* parent);

    void setImmediate(); // every key counts at once
    void announce();     // what is typed counts now
    // The same text counts as new when it is announced next.
    void forgetAnnounced() { m_announced = QString(); }

signals:
    void searched(const QString& text); // only when it differs from the last one

private:
    QTimer m_delay;
    QString m_announced;
};

} // namespace budget::ui
