#include "core/recognition/forms/joined_codes.h"

#include "core/document/printed_text.h"
#include "core/recognition/tables/grid_header.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

QRegularExpressionMatch codeAndName(const QString& cell)
{
    // The first digit of a subject: 2 function, 3 and 5 economy, 1 revenue.
    static const QRegularExpression both(QStringLiteral(
        "^\\s*[\\[【(（]?\\s*([1235]\\d{2}(?:\\d\\d){0,2})\\s*[\\]】)）]?[\\s\\-—－_]*"
        "([\\x{4e00}-\\x{9fff}（(].{1,60})$"));
    return both.match(cell);
}

struct Census
{
    int joined = 0;
    int marked = 0;       // with the code in brackets
    int others = 0;       // digits, or numbered names: no names of a list of subjects
    qsizetype first = -1; // row of the first joined cell
};

Census censusOf(const std::vector<GridRow>& rows, qsizetype column)
{
    Census census;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const QString cell = rows[r].cells.value(column);
        if (codeAndName(cell).hasMatch()) {
            ++census.joined;
            census.marked += cell.trimmed().front().isDigit() ? 0 : 1;
            if (census.first < 0)
                census.first = static_cast<qsizetype>(r);
        } else if (isFigure(cell)) {
            ++census.others;
        }
    }
    return census;
}

qsizetype widthOf(const std::vector<GridRow>& rows)
{
    qsizetype width = 0;
    for (const GridRow& row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

void splitColumn(std::vector<GridRow>& rows, qsizetype column)
{
    for (GridRow& row : rows) {
        if (row.cells.size() <= column)
            continue;
        const QRegularExpressionMatch match = codeAndName(row.cells[column]);
        if (match.hasMatch())
            row.cells[column] = match.captured(2);
        row.cells.insert(column, match.captured(1));
    }
}

// The code's column is named beside the words over the names, in their row.
void nameColumn(std::vector<GridRow>& rows, qsizetype column, qsizetype firstJoined)
{
    for (qsizetype r = firstJoined - 1; r >= 0; --r) {
        QStringList& cells = rows[static_cast<std::size_t>(r)].cells;
        const QString words = withoutSpaces(cells.value(column + 1));
        const auto filled = std::count_if(cells.begin(), cells.end(), [](const QString& cell) {
            return !withoutSpaces(cell).isEmpty();
        });
        const bool hasFigure = std::any_of(
            cells.begin(), cells.end(), [](const QString& cell) { return isFigure(cell); });
        if (words.isEmpty() || filled < 2 || hasFigure)
            continue;
        cells[column] = QStringLiteral("科目编码");
        return;
    }
}

} // namespace

void JoinedCodes::split(std::vector<GridRow>& rows)
{
    const qsizetype width = widthOf(rows);
    for (qsizetype c = 0; c < width; ++c) {
        const Census census = censusOf(rows, c);
        const bool goesOn = width == m_width && c == m_column && census.joined > 0;
        if (census.others > 0 || (census.joined < 2 && census.marked == 0 && !goesOn))
            continue;
        splitColumn(rows, c);
        nameColumn(rows, c, census.first);
        m_width = width;
        m_column = c;
        return;
    }
}

} // namespace budget::recognition
