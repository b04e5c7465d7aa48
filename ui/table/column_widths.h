#pragma once

#include "core/document/table.h"

#include <QFont>

#include <vector>

class QAbstractItemModel;

namespace budget::ui {

// What the columns of a table need, in pixels of one font.
struct ColumnNeed
{
    ColumnType type = ColumnType::Text;
    int content = 0; // the widest cell
    int words = 0;   // the header's words on one line
    int indent = 0;  // of the content, where it is the deepest
};

// Measures the cells of the models (over the same table) and the leaves of its header; of a very
// long table the first lines.
std::vector<ColumnNeed> columnNeeds(const Table& table,
                                    const std::vector<const QAbstractItemModel*>& models,
                                    int nameColumn,
                                    int indentation,
                                    const QFont& font);

// Widths that fill `available` pixels: figures are never cut, header words wrap when the room is
// short, then names are elided down to a readable rest; only below that the sum is wider.
// What is left over goes to the figures first, then to the names.
std::vector<int>
columnWidths(const std::vector<ColumnNeed>& needs, int available, const QFont& font);

} // namespace budget::ui
