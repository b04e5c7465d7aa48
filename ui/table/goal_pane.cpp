#include "ui/table/goal_pane.h"

#include "ui/controls/grouped_header.h"
#include "ui/table/table_cell_delegate.h"
#include "ui/table/table_tree_model.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace budget::ui {

namespace {

// What a column gets of the width: long texts more, but not by their whole length.
int weightOf(const QAbstractItemModel& model, int column, const QFontMetrics& metrics)
{
    const int em = metrics.horizontalAdvance(u'国');
    int longest =
        metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + em;
    for (int row = 0; row < model.rowCount(); ++row)
        longest = std::max(longest,
                           metrics.horizontalAdvance(model.index(row, column).data().toString())
                               + 2 * em);
    return std::min(longest, 14 * em);
}

} // namespace

GoalPane::GoalPane(QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent)
    , m_goalsArea(new QScrollArea(this))
    , m_goals(new QLabel(this))
    , m_table(new QTableView(this))
    , m_header(new GroupedHeader(this))
{
    m_goals->setObjectName(QStringLiteral("goalTexts"));
    m_goals->setAccessibleName(tr("Goals"));
    m_goals->setWordWrap(true);
    m_goals->setTextFormat(Qt::PlainText);
    m_goals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_goals->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_goals->setMargin(8);
    m_goals->setBackgroundRole(QPalette::Base);
    m_goals->setAutoFillBackground(true);
    m_goalsArea->setWidget(m_goals);
    m_goalsArea->setWidgetResizable(true);
    m_goalsArea->setFrameShape(QFrame::NoFrame);
    m_goalsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_table->setObjectName(QStringLiteral("goalTable"));
    m_header->setSectionsClickable(false); // merged cells have one order
    m_table->setHorizontalHeader(m_header);
    m_table->verticalHeader()->hide();
    m_table->setModel(model);
    auto* delegate = new TableCellDelegate(m_table);
    delegate->setGridShown(true); // Qt's own leaves marks beside merged cells
    m_table->setItemDelegate(delegate);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_goalsArea);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void GoalPane::setGoals(const QStringList& goals)
{
    m_goals->setText(goals.join(u'\n'));
    m_goalsArea->setVisible(!goals.isEmpty());
    fitColumns();
}

void GoalPane::setGridFont(const QFont& font)
{
    m_goals->setFont(font);
    m_table->setFont(font);
    m_header->setFont(font);
    m_header->updateHeights();
    fitColumns();
}

void GoalPane::layCells()
{
    m_table->clearSpans();
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        mergeColumn(column);
    fitColumns();
}

void GoalPane::showCell(const QModelIndex& index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Clear);
    m_table->scrollTo(index);
}

void GoalPane::selectGoal(const QString& goal)
{
    const qsizetype at = goal.isEmpty() ? -1 : m_goals->text().indexOf(goal);
    if (at < 0)
        m_goals->setSelection(0, 0);
    else
        m_goals->setSelection(static_cast<int>(at), static_cast<int>(goal.size()));
}

void GoalPane::mergeColumn(int column)
{
    const QAbstractItemModel* model = m_table->model();
    const auto mergeAt = [&](int row) {
        return model->index(row, column).data(TableTreeModel::MergeRole);
    };
    const int rows = model->rowCount();
    for (int first = 0; first < rows;) {
        int end = first + 1;
        while (end < rows && mergeAt(end) == mergeAt(first))
            ++end;
        if (end - first > 1)
            m_table->setSpan(first, column, end - first, 1);
        first = end;
    }
}

void GoalPane::fitColumns()
{
    const QAbstractItemModel* model = m_table->model();
    const int columns = model->columnCount();
    if (columns == 0)
        return;
    std::vector<int> weights;
    weights.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column)
        weights.push_back(weightOf(*model, column, m_table->fontMetrics()));
    const int all = std::max(1, std::accumulate(weights.begin(), weights.end(), 0));
    const int room = m_table->viewport()->width();
    int left = room;
    for (int column = 0; column < columns; ++column) {
        const int share =
            column + 1 == columns ? left : room * weights[static_cast<std::size_t>(column)] / all;
        m_table->setColumnWidth(column, share);
        left -= share;
    }
    m_table->resizeRowsToContents();
    const int wanted = m_goals->heightForWidth(std::max(200, width()));
    m_goalsArea->setFixedHeight(std::clamp(wanted, 0, std::max(60, height() / 3)));
}

bool GoalPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void GoalPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns(); // a resize within the first one, when a scroll bar goes, is not announced
}

} // namespace budget::ui
