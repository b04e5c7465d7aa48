#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QScrollArea;
class QTableView;

namespace budget::ui {

class GroupedHeader;

// A performance goal table: its goals as texts, under them the indicators with wrapped words and
// merged cells. The model is a TableTreeModel or a proxy of one, flat.
class GoalPane : public QWidget
{
    Q_OBJECT

public:
    explicit GoalPane(QAbstractItemModel* model, QWidget* parent = nullptr);

    void setGoals(const QStringList& goals);
    void setGridFont(const QFont& font);
    QTableView* tableView() const { return m_table; }
    GroupedHeader* header() const { return m_header; }

    // Merges what MergeRole says belongs together and fits widths and heights to the room.
    void layCells();
    void showCell(const QModelIndex& index); // makes it current without selecting it
    void selectGoal(const QString& goal);    // its words; an empty one: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void mergeColumn(int column);
    void fitColumns();

    QScrollArea* m_goalsArea;
    QLabel* m_goals;
    QTableView* m_table;
    GroupedHeader* m_header;
};

} // namespace budget::ui
