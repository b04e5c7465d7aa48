#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace budget::ui {

// Says that a file is being read, and offers to stop. A read that is over at once is not worth the
// words: the bar waits a moment before it shows itself.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget* parent = nullptr);

    void setFile(const QString& path); // empty: nothing is being read
    void setProgress(int page, int pageCount);

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer m_patience;
    QString m_file;
};

} // namespace budget::ui
