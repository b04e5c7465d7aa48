#include "core/recognition/page_furniture.h"

#include "core/recognition/printed_text.h"

#include <QRegularExpression>

namespace budget {

namespace {

// Takes what the expression matches out of the text and gives its first capture.
QString take(QString& text, const QRegularExpression& expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString captured = match.captured(1);
    text.remove(match.capturedStart(0), match.capturedLength(0));
    return captured;
}

} // namespace

std::optional<PageFurniture> pageFurniture(QStringView line)
{
    static const QRegularExpression year(
        QStringLiteral("(?:预算)?年度\\s*[:：]\\s*(\\d{4})\\s*年?"));
    static const QRegularExpression unit(
        QStringLiteral("(?:金额)?单位\\s*[:：]\\s*((?:人民币)?\\s*[亿万]?\\s*元)"));
    static const QRegularExpression codeAndName(
        QStringLiteral("^(\\d{3,12})\\s+([^\\d\\s年月日、.．][^，。；：！？]{1,60})$"));

    PageFurniture furniture;
    QString rest = line.toString();
    furniture.fiscalYear = take(rest, year).toInt();
    const QString unitName = take(rest, unit);
    if (!unitName.isEmpty())
        furniture.unit = moneyUnitFromName(unitName);
    rest = rest.trimmed();
    if (rest.isEmpty())
        return furniture.fiscalYear != 0 || furniture.unit ? std::optional(furniture)
                                                           : std::nullopt;

    const QRegularExpressionMatch match = codeAndName.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    furniture.unitCode = match.captured(1);
    furniture.unitName = withoutSpaces(match.captured(2));
    return furniture;
}

} // namespace budget
