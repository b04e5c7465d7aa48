#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

class SearchLine;

// A line to search with, and one for what to put in the place of what is found, which is shown when
// asked for. Enter and F3 go on, Shift goes back, Alt+R replaces, Alt+A replaces all, Escape
// closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent);

    void setPrompt(const QString& prompt); // what is searched, in the empty line
    void setImmediate(); // what is typed counts with every key, not a moment later

    // Shows itself and takes the focus; an empty text keeps the one before.
    void open(const QString& text);
    void openToReplace();
    QString text() const;
    QString replacement() const;
    void setFound(int current, int count); // current from 1; 0 where no match is the current one

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
    QToolButton* addButton(const QString& iconName, const QString& name);
    void connectButtons();
    void show(const QString& text, bool replaces);
    void close();
    void retranslate();

    SearchLine* m_line;
    QLineEdit* m_by;
    QLabel* m_found;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_replace;
    QToolButton* m_replaceAll;
    QToolButton* m_close;
    int m_current = 0;
    int m_count = 0;
};

} // namespace budget::ui
