#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace budget::ui {

// The path from the whole table to the row that is looked at, a button a step; the last one is
// where one is. Where the room is short the longest steps are elided and are shown in full as tool
// tips.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        int row = -1; // index into Table::rows; -1 for the whole table
        QString text;
    };

    explicit Breadcrumb(QWidget* parent = nullptr);

    void setPath(std::vector<Step> path);
    QString text() const; // the steps, joined by ›

    QSize minimumSizeHint() const override;

signals:
    void stepChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void fit();

    std::vector<Step> m_path;
    std::vector<QToolButton*> m_buttons;
    QHBoxLayout* m_layout;
};

} // namespace budget::ui
