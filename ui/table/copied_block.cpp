#include "ui/table/copied_block.h"

#include "core/money/money_text.h"
#include "ui/table/shown_lines.h"
#include "ui/table/table_tree_model.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

namespace budget::ui {

namespace {

using BlockCell = CopiedBlock::BlockCell;

std::vector<int> selectedColumns(const QItemSelection& selection)
{
    std::vector<int> columns;
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.push_back(column);
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

BlockCell blockCell(const QModelIndex& index, const CopyOptions& options)
{
    const QVariant amount = index.data(TableTreeModel::MoneyRole);
    const auto type = static_cast<ColumnType>(index.data(TableTreeModel::TypeRole).toInt());
    BlockCell cell;
    cell.text = amount.isValid() && options.unit
                    ? formatMoneyExactly(amount.value<Money>(), *options.unit)
                    : index.data(TableTreeModel::TextRole).toString();
    const bool counts = type == ColumnType::Quantity || type == ColumnType::LineNumber;
    bool whole = false;
    cell.text.toLongLong(&whole);
    if (amount.isValid() || (counts && whole))
        cell.kind = CopiedBlock::Kind::Number;
    return cell;
}

// The part of the printed header over the chosen columns, each cell once.
void appendHeader(const std::vector<HeaderNode>& nodes,
                  const std::vector<int>& columns,
                  std::size_t level,
                  std::vector<std::vector<BlockCell>>& rows)
{
    for (const HeaderNode& node : nodes) {
        const ColumnSpan span = columnsUnder(node);
        const auto first = std::lower_bound(columns.begin(), columns.end(), span.first);
        const auto end = std::upper_bound(columns.begin(), columns.end(), span.last);
        if (first == end)
            continue;
        BlockCell cell;
        cell.text = node.title;
        cell.columns = {static_cast<int>(first - columns.begin()),
                        static_cast<int>(end - columns.begin()) - 1};
        cell.rows = node.children.empty() ? static_cast<int>(rows.size() - level) : 1;
        rows[level].push_back(cell);
        appendHeader(node.children, columns, level + 1, rows);
    }
}

bool needsQuotes(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"';
    });
}

QString quoted(const QString& text)
{
    if (!needsQuotes(text))
        return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

QString textRow(const std::vector<BlockCell>& cells, int columns)
{
    QStringList fields(columns);
    for (const BlockCell& cell : cells)
        fields[cell.columns.first] = quoted(cell.text);
    return fields.join(u'\t');
}

QString spans(const BlockCell& cell)
{
    QString attributes;
    const int width = cell.columns.last - cell.columns.first + 1;
    if (width > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(width);
    if (cell.rows > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(cell.rows);
    return attributes;
}

QString htmlCell(const BlockCell& cell, QStringView tag)
{
    QString words = cell.text.toHtmlEscaped();
    words.replace(u'\n', QStringLiteral("<br>"));
    if (cell.text.isEmpty())
        return QStringLiteral("<%1%2></%1>").arg(tag, spans(cell));
    if (cell.kind == CopiedBlock::Kind::Number)
        return QStringLiteral("<%1%2 align=\"right\" sdval=\"%3\">%3</%1>")
            .arg(tag, spans(cell), words);
    // Excel and WPS read the style, LibreOffice sdnum: both mean the number format for text.
    return QStringLiteral("<%1%2 style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%3</%1>")
        .arg(tag, spans(cell), words);
}

void appendHtmlRow(const std::vector<BlockCell>& cells, QStringView tag, QString& html)
{
    html += QStringLiteral("<tr>");
    for (const BlockCell& cell : cells)
        html += htmlCell(cell, tag);
    html += QStringLiteral("</tr>\n");
}

} // namespace

CopiedBlock copiedBlock(const QAbstractItemView& view, const Table& table, CopyOptions options)
{
    CopiedBlock block;
    const QItemSelectionModel* selection = view.selectionModel();
    const std::vector<int> columns = selectedColumns(selection->selection());
    block.columns = static_cast<int>(columns.size());
    const QModelIndexList lines = selectedLines(view);
    for (const QModelIndex& line : lines) {
        std::vector<BlockCell> cells;
        for (int place = 0; place < block.columns; ++place) {
            const QModelIndex index =
                line.siblingAtColumn(columns[static_cast<std::size_t>(place)]);
            BlockCell cell;
            if (selection->isSelected(index))
                cell = blockCell(index, options);
            cell.columns = {place, place};
            cells.push_back(cell);
        }
        block.rows.push_back(std::move(cells));
    }
    if (options.header && !block.isEmpty()) {
        block.header.resize(static_cast<std::size_t>(headerDepth(table.header)));
        appendHeader(table.header, columns, 0, block.header);
    }
    return block;
}

QString blockAsText(const CopiedBlock& block)
{
    QStringList lines;
    for (const std::vector<BlockCell>& row : block.header)
        lines.append(textRow(row, block.columns));
    for (const std::vector<BlockCell>& row : block.rows)
        lines.append(textRow(row, block.columns));
    return lines.join(u'\n');
}

QString blockAsHtml(const CopiedBlock& block)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n<table>\n");
    for (const std::vector<BlockCell>& row : block.header)
        appendHtmlRow(row, u"th", html);
    for (const std::vector<BlockCell>& row : block.rows)
        appendHtmlRow(row, u"td", html);
    return html + QStringLiteral("</table>\n");
}

std::unique_ptr<QMimeData> mimeDataOf(const CopiedBlock& block)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(blockAsText(block));
    data->setHtml(blockAsHtml(block));
    return data;
}

} // namespace budget::ui
