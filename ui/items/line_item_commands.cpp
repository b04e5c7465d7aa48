#include "ui/items/line_item_commands.h"

#include "core/exchange/pasted_cells.h"
#include "ui/items/line_item_clipboard.h"
#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace budget::ui {

namespace {

using CellText = LineItemEdits::CellText;

// What a selection and a pasted block make together.
struct PasteArea
{
    int rows = 0;
    int columns = 0;
    int columnsLost = 0;
};

int multipleOf(int selected, int pasted)
{
    return selected > pasted && selected % pasted == 0 ? selected : pasted;
}

} // namespace

LineItemCommands::LineItemCommands(LineItemModel& model, LineItemCursor& cursor, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_cursor(cursor)
{}

bool LineItemCommands::isReady() const
{
    return m_model.document() && m_cursor.isValid();
}

bool LineItemCommands::hasItems() const
{
    const std::vector<int> rows = m_cursor.selectedRows();
    return !rows.empty() && m_model.itemAt(rows.front());
}

bool LineItemCommands::hasInferred() const
{
    const std::vector<int> rows = m_cursor.selectedRows();
    return std::any_of(rows.begin(), rows.end(), [this](int row) {
        const LineItem* item = m_model.itemAt(row);
        return item && item->isInferred;
    });
}

std::vector<CellText> LineItemCommands::selectedCells(const QString& text) const
{
    std::vector<CellText> cells;
    const std::vector<LineItemField> fields = m_cursor.selectedFields();
    for (const int row : m_cursor.selectedRows()) {
        for (const LineItemField field : fields) {
            if (m_cursor.isSelected(row, field))
                cells.push_back({row, field, text});
        }
    }
    return cells;
}

void LineItemCommands::copy() const
{
    if (!isReady())
        return;
    if (std::unique_ptr<QMimeData> data = copiedItems(m_model, m_cursor))
        QGuiApplication::clipboard()->setMimeData(data.release());
}

void LineItemCommands::cut()
{
    copy();
    clear();
}

void LineItemCommands::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const std::optional<PastedRows> pasted = data ? rowsFromClipboard(*data) : std::nullopt;
    if (!isReady() || !pasted)
        return;
    qsizetype width = 1;
    for (const QStringList& row : *pasted)
        width = std::max(width, row.size());
    const int height = static_cast<int>(pasted->size());
    const std::vector<int> rows = m_cursor.selectedRows();
    const std::vector<LineItemField> chosen = m_cursor.selectedFields();
    const std::vector<LineItemField>& fields = m_cursor.fields();
    const int top = rows.empty() ? m_cursor.row() : rows.front();
    const LineItemField first = chosen.empty() ? m_cursor.field() : chosen.front();
    const auto left = std::find(fields.begin(), fields.end(), first) - fields.begin();

    PasteArea area;
    area.rows = multipleOf(static_cast<int>(rows.size()), height);
    area.columns = multipleOf(static_cast<int>(chosen.size()), static_cast<int>(width));
    const int room = static_cast<int>(fields.size() - static_cast<std::size_t>(left));
    area.columnsLost = std::max(0, area.columns - room);
    area.columns = std::min(area.columns, room);
    std::vector<CellText> cells;
    for (int row = 0; row < area.rows; ++row) {
        const QStringList& texts = (*pasted)[static_cast<std::size_t>(row % height)];
        for (int column = 0; column < area.columns; ++column)
            cells.push_back({top + row,
                             fields[static_cast<std::size_t>(left + column)],
                             texts.value(column % width)});
    }
    const LineItemEdits::Outcome outcome =
        LineItemEdits(m_model).enter(cells, ChangeLabel::Action::Paste);
    if (!outcome.isKept)
        return;
    m_cursor.moveTo(top, first);
    m_cursor.selectBlock(area.rows, area.columns);
    emit entered(outcome.cells, outcome.wrong, area.columnsLost);
}

void LineItemCommands::clear()
{
    if (!isReady())
        return;
    std::vector<CellText> cells = selectedCells({});
    cells.erase(std::remove_if(cells.begin(),
                               cells.end(),
                               [](const CellText& cell) {
                                   return cell.field == LineItemField::Inferred
                                          || cell.field == LineItemField::Kind
                                          || cell.field == LineItemField::Source;
                               }),
                cells.end());
    LineItemEdits(m_model).enter(cells, ChangeLabel::Action::Clear);
}

void LineItemCommands::fill(const QString& text)
{
    if (!isReady())
        return;
    const LineItemEdits::Outcome outcome =
        LineItemEdits(m_model).enter(selectedCells(text), ChangeLabel::Action::Edit);
    if (outcome.isKept)
        emit entered(outcome.cells, outcome.wrong, 0);
}

void LineItemCommands::fillDown()
{
    if (!isReady())
        return;
    std::vector<int> rows = m_cursor.selectedRows();
    if (rows.size() == 1 && rows.front() > 0)
        rows.insert(rows.begin(), rows.front() - 1); // a single row takes what stands above it
    LineItemEdits(m_model).fillDown(rows, m_cursor.selectedFields());
}

void LineItemCommands::duplicate()
{
    if (!isReady() || !hasItems())
        return;
    const std::vector<int> rows = m_cursor.selectedRows();
    const LineItem* last = nullptr;
    int count = 0;
    for (const int row : rows) {
        if (const LineItem* item = m_model.itemAt(row)) {
            last = item;
            ++count;
        }
    }
    const FactId lastId = last->id;
    const LineItemField field = m_cursor.field();
    if (!LineItemEdits(m_model).duplicate(rows))
        return;
    const int first = m_model.rowOf(lastId) + 1;
    m_cursor.moveTo(first, field);
    if (count > 1)
        m_cursor.selectRows(first, first + count - 1);
}

void LineItemCommands::insertRow()
{
    if (!m_model.document())
        return;
    const int row = m_cursor.isValid() ? m_cursor.row() : m_model.itemCount();
    const LineItemField field = m_cursor.field();
    if (LineItemEdits(m_model).insertAbove(row))
        m_cursor.moveTo(row, field);
}

void LineItemCommands::removeRows()
{
    if (!isReady() || !hasItems())
        return;
    const std::vector<int> rows = m_cursor.selectedRows();
    const LineItemField field = m_cursor.field();
    if (LineItemEdits(m_model).remove(rows))
        m_cursor.moveTo(std::min(rows.front(), m_model.itemCount()), field);
}

void LineItemCommands::confirm()
{
    if (isReady())
        LineItemEdits(m_model).confirm(m_cursor.selectedRows());
}

} // namespace budget::ui
