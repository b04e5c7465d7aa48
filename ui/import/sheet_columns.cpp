#include "ui/import/sheet_columns.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace budget::ui {

void fitColumns(QTableView& view, int first)
{
    static constexpr int rowsToLookAt = 200;
    static constexpr int widest = 280; // pixels
    static constexpr int padding = 18;
    const QAbstractItemModel& model = *view.model();
    QFont bold = view.font();
    bold.setBold(true); // as a header is
    const QFontMetrics metrics(bold);
    const int end = std::min(model.rowCount(), first + rowsToLookAt);
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = first; row < end && width < widest; ++row)
            width = std::max(width,
                             metrics.horizontalAdvance(model.index(row, column).data().toString()));
        view.setColumnWidth(column, std::min(width, widest) + padding);
    }
}

} // namespace budget::ui
