#include "core/recognition/tables/column_content.h"

#include "core/document/printed_text.h"
#include "core/recognition/tables/grid_header.h"

#include <QRegularExpression>

namespace budget::recognition {

namespace {

void count(ColumnContent& content, const QString& text)
{
    static const QRegularExpression code(QStringLiteral("^\\d{3}(?:\\d\\d){0,2}$"));
    static const QRegularExpression noAmount(QStringLiteral("^[-—－/／]+$"));
    if (noAmount.match(text).hasMatch())
        return;
    ++content.filled;
    if (code.match(text).hasMatch()) {
        ++content.codes;
        content.functional += text.startsWith(u'2') ? 1 : 0;
        content.economic += text.startsWith(u'3') ? 1 : 0;
    }
    if (!isFigure(text) || text.endsWith(u'%') || text.endsWith(u'％'))
        return;
    ++content.figures;
    content.decimals += text.contains(u'.') || text.contains(u'．') ? 1 : 0;
    content.counts = content.counts && text == QString::number(content.figures);
}

} // namespace

ColumnContent
columnContent(const std::vector<GridRow>& rows, int headerRows, int firstColumn, int columns)
{
    ColumnContent content;
    content.counts = true;
    for (auto r = static_cast<std::size_t>(headerRows); r < rows.size(); ++r) {
        QString text;
        for (int c = firstColumn; c < firstColumn + columns; ++c)
            text += withoutSpaces(rows[r].cells.value(c));
        if (!text.isEmpty())
            count(content, text);
    }
    content.counts = content.counts && content.figures > 1;
    return content;
}

ColumnType typeByContent(const ColumnContent& content, const QString& words, bool saysMoney)
{
    static const QRegularExpression quantity(QStringLiteral(
        "数量|人数|个数|辆|台|套|面积|编制|年限|年份|期限|时间|权重|分值|日期|电话"));
    static const QRegularExpression money(QStringLiteral(
        "金额|经费|资金|预算|支出|收入|拨款|合计|小计|总计|费$|费用|原值|净值|工资|补贴"));
    const bool isMoney = money.match(words).hasMatch();
    if (content.filled == 0)
        return isMoney ? ColumnType::Amount : ColumnType::Text;
    if (5 * content.figures < 4 * content.filled)
        return ColumnType::Text;
    if (quantity.match(words).hasMatch())
        return ColumnType::Quantity;
    if (content.decimals > 0 || isMoney)
        return ColumnType::Amount;
    if (content.counts)
        return ColumnType::LineNumber;
    if (content.codes == content.filled && !saysMoney)
        return ColumnType::Code;
    return saysMoney ? ColumnType::Amount : ColumnType::Quantity;
}

} // namespace budget::recognition
