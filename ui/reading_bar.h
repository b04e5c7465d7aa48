#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace budget::ui {

// Says that a file is being read, and offers to stop.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget* parent = nullptr);

    void setFile(const QString& path); // shows itself; empty hides

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QString m_file;
};

} // namespace budget::ui
