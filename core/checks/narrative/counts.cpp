#include "core/checks/narrative/counts.h"

#include "core/checks/narrative/places.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

// 地上建筑面积8013平方米: a number with what it counts.
struct Count
{
    QString name;
    QString text; // 8013平方米
    QString unit;
    std::int64_t amount = 0; // in ten-thousandths
    qsizetype begin = 0;     // of the name
    qsizetype end = 0;       // behind the unit
};

// Numbers of four decimals at most; nothing for others, and for those too large to be added.
std::optional<std::int64_t> tenThousandths(QString digits)
{
    constexpr qsizetype Longest = 12;
    digits.remove(u',');
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    if (decimals > 4 || digits.size() > Longest)
        return std::nullopt;
    digits.remove(u'.');
    return (digits + QString(4 - decimals, u'0')).toLongLong();
}

std::vector<Count> countsIn(const QString& text)
{
    static const QRegularExpression expression(QStringLiteral(
        "([\\x{4e00}-\\x{9fff}]{1,20}?)(?:为|是|共计|共有|共|:|：)?\\s*"
        "(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)\\s*"
        "(平方米|平方公里|公顷|亩|公里|米|人|名|辆|台|套|个|家|户|件|间|座|所|条|项)(?![\\d])"));
    std::vector<Count> counts;
    for (QRegularExpressionMatchIterator it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto amount = tenThousandths(match.captured(2));
        if (!amount)
            continue;
        Count count;
        count.name = match.captured(1);
        count.text = match.captured(2) + match.captured(3);
        count.unit = match.captured(3);
        count.amount = *amount;
        count.begin = match.capturedStart(1);
        count.end = match.capturedEnd();
        counts.push_back(count);
    }
    return counts;
}

bool isApproximate(const Count& count)
{
    static const QRegularExpression about(narrative::anyOf(u"approximate.count"));
    return about.match(count.name).hasMatch();
}

// 计容面积 and 不计容面积, 地上 and 地下: together they are all there is.
bool areComplements(const QString& left, const QString& right)
{
    for (const QChar no : {u'不', u'非'}) {
        if (right == no + left || left == no + right)
            return true;
    }
    QString other = left;
    other.replace(QStringLiteral("地上"), QStringLiteral("地下"));
    return left.contains(QStringLiteral("地上")) && other == right;
}

struct Bracket
{
    QString text;
    qsizetype begin = 0;
};

// What stands in brackets right behind the count, and begins with 其中.
std::optional<Bracket> bracketBehind(const QString& text, const Count& whole)
{
    static const QRegularExpression bracket(
        QStringLiteral("^\\s*[（(]\\s*其中[:：]?([^（()）]*)[)）]"));
    const QRegularExpressionMatch match = bracket.match(text.sliced(whole.end));
    if (!match.hasMatch())
        return std::nullopt;
    return Bracket{match.captured(1), whole.end + match.capturedStart(1)};
}

// 其中：甲2辆、乙3辆、其他用车1辆 up to the end of the clause; the last part is all the others.
std::optional<Bracket> listBehind(const QString& text, const Count& whole)
{
    static const QRegularExpression list(
        QStringLiteral("^\\s*[，,]\\s*其中[:：]([^；;。（()）]*)[；;。]"));
    const QRegularExpressionMatch match = list.match(text.sliced(whole.end));
    if (!match.hasMatch())
        return std::nullopt;
    return Bracket{match.captured(1), whole.end + match.capturedStart(1)};
}

bool areOfUnit(const std::vector<Count>& parts, const Count& whole)
{
    return std::all_of(parts.begin(), parts.end(), [&whole](const Count& part) {
        return part.unit == whole.unit && !isApproximate(part);
    });
}

// The parts of the whole, where the words prove that there are no others; else none.
std::vector<Count> partsOf(const QString& text, const Count& whole)
{
    if (const auto bracket = bracketBehind(text, whole)) {
        std::vector<Count> parts = countsIn(bracket->text);
        if (parts.size() == 2 && areOfUnit(parts, whole)
            && areComplements(parts[0].name, parts[1].name))
            return parts;
    }
    if (const auto list = listBehind(text, whole)) {
        std::vector<Count> parts = countsIn(list->text);
        constexpr std::ptrdiff_t Fewest = 3;
        const auto separators = list->text.count(QRegularExpression(QStringLiteral("[、，,]")));
        const bool isVehicles = whole.unit == u"辆" || whole.unit == u"台";
        const bool isList = std::ssize(parts) >= Fewest && separators + 1 == std::ssize(parts);
        const bool isClosed = isList && parts.back().name.startsWith(QStringLiteral("其他"));
        if (isVehicles && isClosed && areOfUnit(parts, whole))
            return parts;
    }
    return {};
}

} // namespace

CheckOutcome checkCounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        if (!run.text.contains(QStringLiteral("其中")))
            continue;
        for (const Count& whole : countsIn(run.text)) {
            const std::vector<Count> parts =
                isApproximate(whole) ? std::vector<Count>() : partsOf(run.text, whole);
            if (parts.empty())
                continue;
            ++outcome.compared;
            std::int64_t sum = 0;
            QStringList words;
            for (const Count& part : parts) {
                sum += part.amount;
                words.append(part.text);
            }
            if (sum == whole.amount)
                continue;
            Finding finding;
            finding.left = placeOf(
                document, run, whole.begin, run.text.sliced(whole.begin, whole.end - whole.begin));
            finding.words = {whole.text, words.join(QStringLiteral(" + "))};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace budget::checks
