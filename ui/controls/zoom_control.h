#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace budget::ui {

// A slider and the percentage beside it; a click on the percentage returns to 100.
class ZoomControl : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomControl(QWidget* parent = nullptr);

    void setZoom(int percent); // announces nothing

signals:
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QSlider* m_slider;
    QToolButton* m_percent;
};

} // namespace budget::ui
