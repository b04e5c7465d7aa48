#include "ui/items/line_item_clipboard.h"

#include "core/exchange/pasted_cells.h"
#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_model.h"
#include "ui/table/copied_block.h"

#include <QMimeData>

namespace budget::ui {

std::unique_ptr<QMimeData> copiedItems(const LineItemModel& model, const LineItemCursor& cursor)
{
    const std::vector<LineItemField> fields = cursor.selectedFields();
    CopiedBlock block;
    block.columns = static_cast<int>(fields.size());
    PastedRows exact;
    for (const int row : cursor.selectedRows()) {
        if (!model.itemAt(row))
            continue;
        std::vector<CopiedBlock::BlockCell> cells;
        QStringList texts;
        for (const LineItemField field : fields) {
            const QModelIndex index = model.index(row, static_cast<int>(field));
            const bool selected = cursor.isSelected(row, field);
            CopiedBlock::BlockCell cell;
            cell.text = selected ? index.data(TextRole).toString() : QString();
            cell.kind = index.data(MoneyRole).isValid() ? CopiedBlock::Kind::Number
                                                        : CopiedBlock::Kind::Words;
            const int place = static_cast<int>(cells.size());
            cell.columns = {place, place};
            cells.push_back(cell);
            texts.append(selected ? index.data(ExactRole).toString() : QString());
        }
        block.rows.push_back(std::move(cells));
        exact.push_back(texts);
    }
    if (block.isEmpty())
        return nullptr;
    std::unique_ptr<QMimeData> data = mimeDataOf(block);
    data->setData(exactRowsType(), textFromRows(exact).toUtf8());
    return data;
}

} // namespace budget::ui
