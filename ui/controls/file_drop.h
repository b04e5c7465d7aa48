#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace budget::ui {

// Takes one local file that is dragged onto a window; anything else is not taken.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window); // outlives this; becomes the parent

signals:
    void entered(const QString& path);
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace budget::ui
