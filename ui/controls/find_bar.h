#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

// A line to search a text with. Enter and F3 go on, Shift goes back, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void open(const QString& text); // shows itself, takes the focus; an empty text keeps the old
    QString text() const;
    void setFound(int current, int count); // current from 1; 0 of 0 where nothing was found

signals:
    void textChanged(const QString& text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void close();
    void retranslate();

    QLineEdit* m_line;
    QLabel* m_found;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    int m_current = 0;
    int m_count = 0;
};

} // namespace budget::ui
