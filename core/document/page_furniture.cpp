#include "core/document/page_furniture.h"

#include "core/document/printed_text.h"
#include "core/money/money_text.h"

#include <QRegularExpression>

namespace budget {

namespace {

constexpr qsizetype LongestLine = 100;

// Takes what the expression matches out of the text and gives its first capture.
QString take(QString& text, const QRegularExpression& expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    QString captured = match.captured(1);
    text.remove(match.capturedStart(0), match.capturedLength(0));
    return captured;
}

// 单位：万元, （金额单位：元）, 单位 万元, 金额：人民币元; taken out of the text.
std::optional<MoneyUnit> takeUnit(QString& text)
{
    static const QRegularExpression unit(
        QStringLiteral("[（(]?\\s*(?:(?:金额|计量|货币)?单\\s*位|金额)\\s*[:：\\s]\\s*"
                       "((?:人民币)?\\s*[亿万]?\\s*元)(?![\\x{4e00}-\\x{9fff}])\\s*[）)]?"));
    const QString name = take(text, unit);
    return name.isEmpty() ? std::nullopt : moneyUnitFromName(name);
}

} // namespace

std::optional<MoneyUnit> statedUnit(QStringView line)
{
    if (line.size() > LongestLine || line.contains(u'。') || line.contains(u'；'))
        return std::nullopt;
    QString rest = line.toString();
    return takeUnit(rest);
}

std::optional<PageFurniture> pageFurniture(QStringView line)
{
    static const QRegularExpression year(
        QStringLiteral("(?:预算)?年度\\s*[:：]\\s*(\\d{4})\\s*年?"));
    static const QRegularExpression codeAndName(
        QStringLiteral("^[\\[【]?(\\d{3,12})(?:[\\]】]\\s*|\\s*[-－]\\s*|\\s+)"
                       "([^\\d\\s年月日、.．\\-－][^，。；：！？]{1,60})$"));
    // 部门名称：某某局, 单位编码：512001
    static const QRegularExpression nameLabel(
        QStringLiteral("^(?:预算|编制|编报|填报|公开|主管|申报)?(?:部门|单位)"
                       "(?:\\s*[/／（(]\\s*(?:部门|单位)\\s*[）)]?)?(?:名称)?\\s*[:：]\\s*"
                       "(?=[^\\s:：])"));
    static const QRegularExpression codeLabel(
        QStringLiteral("^(?:预算)?(?:部门|单位)(?:编码|代码)\\s*[:：]\\s*(\\d{3,12})\\s*"));
    static const QRegularExpression formNumber(
        QStringLiteral("^(?:公开|预算公开|预公开)(?:表\\s*\\d{1,2}|\\s*\\d{1,2}\\s*表)\\s*()"));
    static const QRegularExpression name(
        QStringLiteral("^[^\\d\\s，。；：:！？][^，。；：:！？]{1,60}$"));

    PageFurniture furniture;
    QString rest = line.toString();
    furniture.fiscalYear = take(rest, year).toInt();
    furniture.unit = takeUnit(rest);
    rest = rest.trimmed();
    take(rest, formNumber);
    if (rest.isEmpty())
        return furniture.fiscalYear != 0 || furniture.unit ? std::optional(furniture)
                                                           : std::nullopt;

    furniture.unitCode = take(rest, codeLabel);
    const bool labelled = nameLabel.match(rest).hasMatch();
    rest.remove(nameLabel);
    const QRegularExpressionMatch match = codeAndName.match(rest);
    if (match.hasMatch()) {
        furniture.unitCode = match.captured(1);
        furniture.unitName = withoutSpaces(match.captured(2));
    } else if (labelled && name.match(rest).hasMatch()) {
        furniture.unitName = withoutSpaces(rest);
    } else if (furniture.unitCode.isEmpty() || !rest.isEmpty()) {
        return std::nullopt;
    }
    return furniture;
}

bool statesThousands(QStringView line)
{
    static const QRegularExpression unit(
        QStringLiteral("单\\s*位\\s*[:：\\s]\\s*(?:人民币)?\\s*千\\s*元"));
    return line.size() <= LongestLine && !line.contains(u'。') && unit.match(line).hasMatch();
}

bool isNote(QStringView text)
{
    static const QRegularExpression note(
        QStringLiteral("^\\s*(?:(?:备\\s*)?注(?:\\s*\\d{1,2})?|说\\s*明)\\s*[:：]|^\\s*备\\s*注\\s*"
                       "$|^\\s*[*＊※]\\s*\\S"));
    return note.match(text).hasMatch();
}

bool isPageNumber(QStringView text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:[-—–―~·]+\\s*\\d{1,4}\\s*[-—–―~·]+|第\\s*\\d{1,4}\\s*页.{0,12}|"
                       "\\d{1,4}\\s*/\\s*\\d{1,4}|[Pp]age\\s*\\d{1,4}.{0,12})\\s*$"));
    return number.match(text).hasMatch();
}

} // namespace budget
