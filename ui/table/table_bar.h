#pragma once

#include "core/document/table.h"
#include "ui/controls/breadcrumb.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace budget::ui {

class FilterBox;

// What stands above a table: its title and unit; the path to the current row, a button for each
// level of the tree, the filter box with the number of lines it found.
class TableBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int levelCount = 3;

    explicit TableBar(QWidget* parent = nullptr);

    // `depth`: levels of the table's tree; buttons for more than it has are not shown.
    void showTable(const Table* table, MoneyUnit unit, int depth);
    void showPath(const Table* table, int row); // no path where nothing is below anything
    void showHits(int hits);                    // negative: nothing is looked for
    void setTitleFont(const QFont& font);
    FilterBox* filterBox() const { return m_filter; }

signals:
    void levelChosen(int level);
    void stepChosen(int row);

private:
    QWidget* captionLine();
    QWidget* toolLine();
    void nameLevel(int level, bool subjects);

    QLabel* m_title;
    QLabel* m_unit;
    Breadcrumb* m_path;
    std::vector<QToolButton*> m_levels;
    QLabel* m_hits;
    FilterBox* m_filter;
};

} // namespace budget::ui
