#include "ui/items/line_item_cursor.h"

#include "ui/items/line_item_model.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace budget::ui {

LineItemCursor::LineItemCursor(LineItemModel& model,
                               QItemSelectionModel& selection,
                               QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(
        &m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
            if (m_isMoving)
                return;
            m_anchor = now;
            m_tabPlace = -1;
        });
}

void LineItemCursor::setFields(const std::vector<LineItemField>& shown)
{
    m_fields = shown;
}

LineItemField LineItemCursor::field() const
{
    return static_cast<LineItemField>(std::max(0, m_selection.currentIndex().column()));
}

int LineItemCursor::place() const
{
    const auto found = std::find(m_fields.begin(), m_fields.end(), field());
    return found == m_fields.end() ? 0 : static_cast<int>(found - m_fields.begin());
}

int LineItemCursor::lastRow() const
{
    return m_model.rowCount() - 1;
}

QModelIndex LineItemCursor::cell(int row, int place) const
{
    if (m_fields.empty() || m_model.rowCount() == 0)
        return {};
    const int last = static_cast<int>(m_fields.size()) - 1;
    const auto field = m_fields[static_cast<std::size_t>(std::clamp(place, 0, last))];
    return m_model.index(std::clamp(row, 0, lastRow()), static_cast<int>(field));
}

void LineItemCursor::moveTo(int row, LineItemField field)
{
    go(m_model.index(row, static_cast<int>(field)), false);
}

void LineItemCursor::extendTo(int row, LineItemField field)
{
    go(m_model.index(row, static_cast<int>(field)), true);
}

void LineItemCursor::go(const QModelIndex& index, bool extends)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback guard(m_isMoving, true);
    if (!extends || !m_anchor.isValid())
        m_anchor = index;
    m_selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectBetween(m_anchor, index);
}

// The shown columns from `first` to `last`, neighbours as one range.
QItemSelection LineItemCursor::block(int top, int bottom, int first, int last) const
{
    QItemSelection block;
    for (const LineItemField field : m_fields) {
        const int column = static_cast<int>(field);
        if (column < first || column > last)
            continue;
        if (!block.isEmpty() && block.last().right() == column - 1)
            block.last() =
                QItemSelectionRange(block.last().topLeft(), m_model.index(bottom, column));
        else
            block.append(
                QItemSelectionRange(m_model.index(top, column), m_model.index(bottom, column)));
    }
    return block;
}

void LineItemCursor::selectBetween(const QModelIndex& one, const QModelIndex& other)
{
    const auto [top, bottom] = std::minmax({one.row(), other.row()});
    const auto [first, last] = std::minmax({one.column(), other.column()});
    m_selection.select(block(top, bottom, first, last), QItemSelectionModel::ClearAndSelect);
}

void LineItemCursor::selectRows(int first, int last)
{
    moveTo(first, isValid() ? field() : LineItemField::Functional);
    m_selection.select(block(first, std::min(last, lastRow()), 0, LineItemFieldCount - 1),
                       QItemSelectionModel::ClearAndSelect);
}

void LineItemCursor::selectBlock(int rows, int fields)
{
    const QModelIndex end = cell(row() + rows - 1, place() + fields - 1);
    if (end.isValid())
        selectBetween(m_selection.currentIndex(), end);
}

void LineItemCursor::selectAll()
{
    if (m_model.itemCount() > 0)
        m_selection.select(block(0, m_model.itemCount() - 1, 0, LineItemFieldCount - 1),
                           QItemSelectionModel::ClearAndSelect);
}

std::vector<int> LineItemCursor::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<LineItemField> LineItemCursor::selectedFields() const
{
    std::vector<LineItemField> fields;
    const QItemSelection selection = m_selection.selection();
    for (const LineItemField field : m_fields) {
        const int column = static_cast<int>(field);
        if (std::any_of(selection.begin(), selection.end(), [column](const auto& range) {
                return range.left() <= column && column <= range.right();
            }))
            fields.push_back(field);
    }
    return fields;
}

bool LineItemCursor::isSelected(int row, LineItemField field) const
{
    return m_selection.isSelected(m_model.index(row, static_cast<int>(field)));
}

SelectionSummary LineItemCursor::summary() const
{
    SelectionSummary summary;
    const int column = static_cast<int>(LineItemField::Amount);
    if (std::find(m_fields.begin(), m_fields.end(), LineItemField::Amount) == m_fields.end())
        return summary;
    for (const QItemSelectionRange& range : m_selection.selection()) {
        if (column < range.left() || column > range.right())
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const LineItem* item = m_model.itemAt(row)) {
                ++summary.count;
                summary.sum += item->amount;
            }
        }
    }
    return summary;
}

bool LineItemCursor::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::AltModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(shift);
        return true;
    case Qt::Key_Tab:
        tab(shift);
        return true;
    case Qt::Key_Backtab:
        tab(true);
        return true;
    case Qt::Key_Space:
        if (control)
            m_selection.select(
                block(0, lastRow(), static_cast<int>(field()), static_cast<int>(field())),
                QItemSelectionModel::ClearAndSelect);
        else if (shift)
            selectRows(row(), row());
        return control || shift;
    default:
        break;
    }
    const QModelIndex to = target(key, control);
    go(to, shift);
    if (to.isValid())
        m_tabPlace = -1;
    return to.isValid();
}

QModelIndex LineItemCursor::target(int key, bool toEdge) const
{
    const int last = static_cast<int>(m_fields.size()) - 1;
    switch (key) {
    case Qt::Key_Up:
        return cell(toEdge ? 0 : row() - 1, place());
    case Qt::Key_Down:
        // The edge is the last item; the row for a new one is a step further.
        return cell(toEdge && row() < lastRow() - 1 ? lastRow() - 1 : row() + 1, place());
    case Qt::Key_Left:
        return cell(row(), toEdge ? 0 : place() - 1);
    case Qt::Key_Right:
        return cell(row(), toEdge ? last : place() + 1);
    case Qt::Key_Home:
        return cell(toEdge ? 0 : row(), 0);
    case Qt::Key_End:
        return cell(toEdge ? std::max(0, lastRow() - 1) : row(), last);
    case Qt::Key_PageUp:
        return cell(row() - m_pageRows, place());
    case Qt::Key_PageDown:
        return cell(row() + m_pageRows, place());
    default:
        return {};
    }
}

void LineItemCursor::enter(bool back)
{
    const int at = m_tabPlace >= 0 ? m_tabPlace : place();
    m_tabPlace = -1;
    go(cell(row() + (back ? -1 : 1), at), false);
}

// Along the row and on into the next one.
void LineItemCursor::tab(bool back)
{
    const int last = static_cast<int>(m_fields.size()) - 1;
    const int from = place();
    const int origin = m_tabPlace >= 0 ? m_tabPlace : from;
    if (back && from == 0)
        go(row() > 0 ? cell(row() - 1, last) : cell(0, 0), false);
    else if (!back && from == last)
        go(row() < lastRow() ? cell(row() + 1, 0) : cell(row(), last), false);
    else
        go(cell(row(), from + (back ? -1 : 1)), false);
    m_tabPlace = origin;
}

} // namespace budget::ui
