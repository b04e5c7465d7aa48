#include "ui/table/column_widths.h"

#include "ui/table/table_cell_delegate.h"

#include <QAbstractItemModel>
#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace budget::ui {

namespace {

constexpr int measuredLines = 2000;
constexpr int cellMargin = 2 * (TableCellDelegate::sidePadding + 3) + 2; // 3: the style's own
constexpr int headerMargin = 12;

// In widths of a Han character.
constexpr int leastName = 15; // with its indentation
constexpr int leastText = 8;
constexpr int cutWords = 6; // what is left of words before anything leaves the window
constexpr int mostWords = 30;
constexpr int roomyFigure = 13;

struct Range
{
    int cut = 0;
    int least = 0;
    int wanted = 0;
    int most = 0;
};

bool isWords(ColumnType type)
{
    return type == ColumnType::Name || type == ColumnType::Text;
}

int onLines(int words, int lines, int em)
{
    const int line = (words + lines - 1) / lines;
    return (line + em - 1) / em * em + headerMargin;
}

Range rangeOf(const ColumnNeed& need, int em)
{
    const int wrapped = onLines(need.words, need.words > 6 * em ? 3 : 2, em);
    const int plain = onLines(need.words, need.words > 6 * em ? 2 : 1, em);
    Range range;
    switch (need.type) {
    case ColumnType::Name:
    case ColumnType::Text:
        range.wanted = std::max(std::min(need.content, mostWords * em), wrapped);
        range.least = std::max(
            std::min(need.content, (need.type == ColumnType::Name ? leastName : leastText) * em),
            wrapped);
        range.cut = std::min(range.least, std::max(cutWords * em + need.indent, wrapped));
        range.most = 4 * mostWords * em;
        break;
    case ColumnType::Amount:
    case ColumnType::Quantity:
        range.least = std::max(need.content, wrapped);
        range.cut = range.least;
        range.wanted = std::max(need.content, plain);
        range.most = std::max(range.wanted, roomyFigure * em);
        break;
    case ColumnType::Code:
    case ColumnType::LineNumber:
        range.wanted = std::max(need.content, plain);
        range.least = range.wanted;
        range.cut = range.wanted;
        range.most = range.wanted;
        break;
    }
    return range;
}

// Moves the widths towards the targets as far as `room` allows, each by its share of the way.
int moveTowards(std::vector<int>& widths, const std::vector<int>& targets, int room)
{
    int way = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        way += targets[i] - widths[i];
    if (way <= 0)
        return room;
    const int given = std::min(room, way);
    int left = given;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int share = static_cast<int>(qint64(targets[i] - widths[i]) * given / way);
        widths[i] += share;
        left -= share;
    }
    for (std::size_t i = 0; i < widths.size() && left > 0; ++i) {
        if (widths[i] < targets[i]) {
            ++widths[i];
            --left;
        }
    }
    return room - given + left;
}

void measure(const QAbstractItemModel& model,
             const QModelIndex& parent,
             int indent,
             int& linesLeft,
             const auto& widen)
{
    for (int row = 0; row < model.rowCount(parent) && linesLeft > 0; ++row, --linesLeft) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            widen(model.index(row, column, parent), indent);
        measure(model, model.index(row, 0, parent), indent + 1, linesLeft, widen);
    }
}

} // namespace

std::vector<ColumnNeed> columnNeeds(const Table& table,
                                    const std::vector<const QAbstractItemModel*>& models,
                                    int nameColumn,
                                    int indentation,
                                    const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    std::vector<ColumnNeed> needs;
    for (const Column& column : table.columns)
        needs.push_back({column.type, 0, metrics.horizontalAdvance(column.title)});
    const auto widen = [&](const QModelIndex& index, int indent) {
        int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + cellMargin;
        ColumnNeed& need = needs[static_cast<std::size_t>(index.column())];
        if (index.column() == nameColumn) {
            width += indent * indentation;
            need.indent = std::max(need.indent, indent * indentation);
        }
        need.content = std::max(need.content, width);
    };
    for (const QAbstractItemModel* model : models) {
        int lines = measuredLines;
        measure(*model, {}, 1, lines, widen);
    }
    return needs;
}

std::vector<int>
columnWidths(const std::vector<ColumnNeed>& needs, int available, const QFont& font)
{
    const int em = QFontMetrics(font).horizontalAdvance(u'国');
    std::vector<int> widths;
    std::vector<int> least;
    std::vector<int> wanted;
    std::vector<int> roomy;
    std::vector<int> most;
    for (const ColumnNeed& need : needs) {
        const Range range = rangeOf(need, em);
        const bool words = isWords(need.type);
        widths.push_back(range.cut);
        least.push_back(range.least);
        wanted.push_back(range.wanted);
        roomy.push_back(words ? range.wanted : range.most);
        most.push_back(words ? range.most : roomy.back());
    }
    // What must scroll anyway keeps its words readable.
    if (std::accumulate(widths.begin(), widths.end(), 0) > available)
        widths = least;
    int room = available - std::accumulate(widths.begin(), widths.end(), 0);
    for (const std::vector<int>& targets : {least, wanted, roomy, most})
        room = moveTowards(widths, targets, std::max(0, room));
    return widths;
}

} // namespace budget::ui
