#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace budget::ui {

// What the window shows while no document is open: how to open one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files); // missing ones are left out
    void setSampleOffered(bool offered);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_purpose;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QLabel* m_drop;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace budget::ui
