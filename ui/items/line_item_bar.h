#pragma once

#include "core/money/money.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace budget::ui {

class FilterBox;

// What stands above the line items: their title, number and total; the chip that names which figure
// they are behind, the button that takes filters off, the search box.
class LineItemBar : public QWidget
{
    Q_OBJECT

public:
    explicit LineItemBar(QWidget* parent);

    void showCount(int shown, int all, Money total, MoneyUnit unit);
    void showChip(const QString& title); // an empty title: none
    void showFiltered(bool filtered);
    void setTitleFont(const QFont& font);
    QPoint columnsCorner() const; // below the button for the columns, on the screen
    FilterBox* filterBox() const { return m_filter; }

signals:
    void chipClosed();
    void clearFiltersRequested();
    void insertRequested();
    void columnsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* captionLine();
    QWidget* toolLine();
    void retranslate();

    QLabel* m_title;
    QLabel* m_count;
    QWidget* m_chip;
    QLabel* m_chipText;
    QToolButton* m_chipClose;
    QToolButton* m_clear;
    QToolButton* m_insert;
    QToolButton* m_columns;
    FilterBox* m_filter;
    QString m_chipTitle;
    int m_shown = 0;
    int m_all = 0;
    Money m_total;
    MoneyUnit m_unit = MoneyUnit::Yuan;
};

} // namespace budget::ui
