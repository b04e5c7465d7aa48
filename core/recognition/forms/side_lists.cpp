#include "core/recognition/forms/side_lists.h"

#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/recognition/tables/grid_header.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr qsizetype Width = 3; // code, name, amount
constexpr std::size_t MostListHeaderRows = 5;

bool isListHeader(const QString& code, const QString& name, const QString& amount)
{
    static const QRegularExpression codeWords(
        QStringLiteral("^(?:经济分类)?(?:科目)?(?:编码|代码)$"));
    static const QRegularExpression nameWords(
        QStringLiteral("^(?:经济分类)?(?:科目)?名称$|^科目$"));
    static const QRegularExpression amountWords(
        QStringLiteral("^(?:20\\d\\d年)?(?:金额|预算数|预算|合计|小计|支出)(?:数|金额)?$"));
    return codeWords.match(withoutSpaces(code)).hasMatch()
           && nameWords.match(withoutSpaces(name)).hasMatch()
           && amountWords.match(withoutSpaces(amount)).hasMatch();
}

// How many lists the row is the header of; 0 where it is none of several.
qsizetype listsUnder(const GridRow& row)
{
    const qsizetype count = row.cells.size() / Width;
    if (count < 2 || row.cells.size() != count * Width)
        return 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype first = i * Width;
        if (!isListHeader(row.cells[first], row.cells[first + 1], row.cells[first + 2]))
            return 0;
    }
    return count;
}

// A subject's line, or that of a total with its name in the code's place.
bool isListLine(const QStringList& cells)
{
    static const QRegularExpression code(QStringLiteral("^[35]\\d{2}(?:\\d\\d)?$"));
    const QString first = withoutSpaces(cells[0]);
    const bool isTotal = first.endsWith(u'计') || (first.isEmpty() && !cells[1].isEmpty());
    return (code.match(first).hasMatch() || isTotal)
           && (withoutSpaces(cells[2]).isEmpty() || isFigure(cells[2]));
}

bool isEmpty(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return withoutSpaces(cell).isEmpty();
    });
}

} // namespace

std::optional<std::vector<GridRow>> sideListsDown(const std::vector<GridRow>& rows)
{
    std::size_t header = 0;
    qsizetype count = 0;
    for (; header < rows.size() && header < MostListHeaderRows && count == 0; ++header)
        count = listsUnder(rows[header]);
    if (count == 0)
        return std::nullopt;
    std::vector<GridRow> result;
    for (std::size_t r = 0; r + 1 < header; ++r) {
        if (statedUnit(rows[r].cells.join(u' ')))
            result.push_back(rows[r]);
    }
    result.push_back({rows[header - 1].cells.first(Width), rows[header - 1].line});
    for (qsizetype list = 0; list < count; ++list) {
        for (std::size_t r = header; r < rows.size(); ++r) {
            const QStringList cells = rows[r].cells.mid(list * Width, Width);
            if (cells.size() == Width && isEmpty(cells))
                continue;
            if (cells.size() != Width || !isListLine(cells))
                return std::nullopt;
            result.push_back({cells, rows[r].line});
        }
    }
    return result;
}

} // namespace budget::recognition
