#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace budget::ui {

// Below the cells: why the current one could not be read, how many could not, the way to the next
// one and out. Hidden while nothing is wrong.
class ProblemStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent);

    // After a paste: how many of the cells were wrong, and columns that did not fit.
    void showEntered(int cells, int wrong, int columnsLost);
    // The cells that are wrong now, and the place and reason of the current one, if it is.
    void showState(int wrong, const QString& current);

signals:
    void nextRequested();
    void discardRequested(); // the old values come back

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tint();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_next;
    QToolButton* m_discard;
    QString m_current;
    int m_wrong = 0;
    int m_cells = 0;       // of the last paste; 0 once something else was done
    int m_wrongOfThem = 0; // and not of those before it
    int m_columnsLost = 0; // by it
    bool m_isTinting = false;
};

} // namespace budget::ui
