#pragma once

#include "ui/chart/expenditure_chart.h"

#include <QAbstractScrollArea>

namespace budget::ui {

// An ExpenditureChart under mouse and keyboard. The legend stays above and the axis below while the
// bars scroll. Every part's whole band can be pointed at; Up, Down, Home and End move between
// parts, Return and Space activate, Backspace and Alt+Left go up.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setData(ChartData shown);
    const ExpenditureChart& chart() const { return m_chart; }

    int focusedPart() const { return m_state.focused; }
    QRect partRect(int part) const; // of its band, in the viewport's coordinates

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int part);
    void upRequested();

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void hover(int part);
    void focusPart(int part);
    QPoint contentOrigin() const;
    int partAt(QPoint viewportPoint) const;
    int axisTop() const;

    ExpenditureChart m_chart;
    ChartData m_data;
    ChartState m_state;
    int m_pressed = -1;
};

} // namespace budget::ui
