#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace budget::ui {

// Two lines to search cells with and to put another text in their place. Enter and F3 go on, Shift
// goes back, Alt+R replaces, Alt+A replaces all, Escape closes. What is typed counts a moment after
// the last key.
class ReplaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaceBar(QWidget* parent);

    void open(bool replaces); // takes the focus; the line to replace is shown when asked for
    QString text() const;
    QString replacement() const;
    void setFound(int current, int count); // current from 1; 0 where no match is the current cell

signals:
    void textChanged(const QString& text);
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QLayout& layout, const QString& iconName, const QString& name);
    void announce();
    void close();
    void retranslate();

    QLineEdit* m_line;
    QLineEdit* m_by;
    QLabel* m_found;
    QTimer* m_delay;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_replace;
    QToolButton* m_replaceAll;
    QToolButton* m_close;
    QString m_announced;
    int m_current = 0;
    int m_count = 0;
};

} // namespace budget::ui
