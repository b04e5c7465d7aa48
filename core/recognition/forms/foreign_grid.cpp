#include "core/recognition/forms/foreign_grid.h"

#include "core/document/printed_text.h"

#include <algorithm>
#include <utility>

namespace budget::recognition {

namespace {

// A name wrapped in its cell is one word again; a sentence stays as printed.
QString foreignCell(const QString& text)
{
    constexpr qsizetype longestName = 40;
    const bool isSentence =
        text.size() > longestName || text.contains(u'。') || text.contains(u'，');
    return isSentence ? text.trimmed() : withoutHanBlanks(text);
}

} // namespace

Table foreignTable(const std::vector<GridRow>& rows, const QString& title, const Place& place)
{
    Table table;
    table.kind = TableKind::Other;
    table.title = title;
    table.place = place;
    if (place.page > 0)
        table.pages.push_back(place.page);
    qsizetype width = 0;
    for (const GridRow& row : rows)
        width = std::max(width, row.cells.size());
    for (qsizetype c = 0; c < width; ++c) {
        const QString words = withoutHanBlanks(rows.front().cells.value(c));
        table.columns.push_back({QString(), words, ColumnType::Text, Side::None});
        table.header.push_back({words, static_cast<int>(c), {}});
    }
    for (std::size_t r = 1; r < rows.size(); ++r) {
        Row row;
        row.line = static_cast<int>(r);
        row.place = place;
        row.place.line = rows[r].line;
        row.name = withoutSpaces(rows[r].cells.value(0));
        for (qsizetype c = 0; c < width; ++c)
            row.cells.push_back({foreignCell(rows[r].cells.value(c)), std::nullopt, false});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace budget::recognition
