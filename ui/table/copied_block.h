#pragma once

#include "core/document/table.h"

#include <QString>

#include <memory>
#include <vector>

class QAbstractItemView;
class QMimeData;

namespace budget::ui {

// A block of cells on its way to other programs: the bounding block of a selection, as spreadsheets
// copy it; cells in it that are not selected are blank.
struct CopiedBlock
{
    enum class Kind
    {
        Words, // stays text when pasted, whatever it looks like: a code keeps its leading zeros
        Number // digits, a point, a minus; no separators
    };
    struct BlockCell
    {
        QString text;
        Kind kind = Kind::Words;
        ColumnSpan columns; // of the block; more than one only in header rows
        int rows = 1;       // printed rows it spans; more than one only in header rows
    };

    int columns = 0;
    std::vector<std::vector<BlockCell>> header; // rows of merged cells; empty when not asked for
    std::vector<std::vector<BlockCell>> rows;

    bool isEmpty() const { return rows.empty(); }
};

struct CopyOptions
{
    bool header = false;
    std::optional<MoneyUnit> unit; // amounts exactly in this unit instead of as shown
};

// The selected cells of a view over a TableTreeModel, lines from top to bottom.
CopiedBlock copiedBlock(const QAbstractItemView& view, const Table& table, CopyOptions options);

// Tab-separated, a line feed between lines; a cell with a tab, a line break or a quote is quoted.
QString blockAsText(const CopiedBlock& block);
// A table whose numbers are numbers and whose words are text in Excel, WPS and LibreOffice.
QString blockAsHtml(const CopiedBlock& block);

// Both forms for the clipboard.
std::unique_ptr<QMimeData> mimeDataOf(const CopiedBlock& block);

} // namespace budget::ui
