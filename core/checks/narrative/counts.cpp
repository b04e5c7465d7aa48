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
    qsizetype end = 0;       // after the unit
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
    std::vector<Count> counts;
    for (auto it = narrative::expressionOf(u"count").globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString number = match.captured(u"number");
        const auto amount = tenThousandths(number);
        if (!amount)
            continue;
        Count count;
        count.name = match.captured(u"name");
        count.unit = match.captured(u"unit");
        count.text = number + count.unit;
        count.amount = *amount;
        count.begin = match.capturedStart(u"name");
        count.end = match.capturedEnd();
        counts.push_back(count);
    }
    return counts;
}

bool isApproximate(const Count& count)
{
    return narrative::hasWords(count.name, u"approximate.count");
}

// 计容面积 and 不计容面积, 地上 and 地下: together they are all there is.
bool areComplements(const QString& left, const QString& right)
{
    const QRegularExpression& no = narrative::expressionOf(u"count.not");
    const bool isDenied = QString(left).remove(no) == right || QString(right).remove(no) == left;
    if (isDenied && left != right)
        return true;
    const QString& above = narrative::wordOf(u"count.above_ground");
    QString other = left;
    other.replace(above, narrative::wordOf(u"count.below_ground"));
    return left.contains(above) && other == right;
}

// What the words of a class, right after the count, give as its parts.
std::optional<QString> partsAfter(const QString& text, const Count& whole, QStringView wordClass)
{
    const QRegularExpressionMatch match =
        narrative::expressionOf(wordClass).match(text.sliced(whole.end));
    return match.hasMatch() ? std::optional(match.captured(u"parts")) : std::nullopt;
}

bool areOfUnit(const std::vector<Count>& parts, const Count& whole)
{
    return std::all_of(parts.begin(), parts.end(), [&whole](const Count& part) {
        return part.unit == whole.unit && !isApproximate(part);
    });
}

// （其中：计容面积5平方米、不计容面积3平方米）: two parts in brackets; else none.
std::vector<Count> complementsAfter(const QString& text, const Count& whole)
{
    const std::optional<QString> words = partsAfter(text, whole, u"count.in_brackets");
    const std::vector<Count> parts = words ? countsIn(*words) : std::vector<Count>();
    const bool areTwo = parts.size() == 2 && areOfUnit(parts, whole);
    return areTwo && areComplements(parts[0].name, parts[1].name) ? parts : std::vector<Count>();
}

// 20辆，其中：甲2辆、乙3辆、其他用车15辆 up to the end of the clause: the last part is all the
// others; else none.
std::vector<Count> vehiclesAfter(const QString& text, const Count& whole)
{
    static const QRegularExpression separator(QStringLiteral("[、，,]"));
    constexpr std::ptrdiff_t Fewest = 3;
    const std::optional<QString> words = partsAfter(text, whole, u"count.listed");
    if (!words || !narrative::hasWords(whole.unit, u"count.vehicle"))
        return {};
    const std::vector<Count> parts = countsIn(*words);
    const bool isWhole = words->count(separator) + 1 == std::ssize(parts);
    if (!isWhole || std::ssize(parts) < Fewest || !areOfUnit(parts, whole))
        return {};
    return parts.back().name.startsWith(narrative::wordOf(u"name.other")) ? parts
                                                                          : std::vector<Count>();
}

// The parts of the whole, where the words prove that there are no others; else none.
std::vector<Count> partsOf(const QString& text, const Count& whole)
{
    if (isApproximate(whole))
        return {};
    const std::vector<Count> complements = complementsAfter(text, whole);
    return complements.empty() ? vehiclesAfter(text, whole) : complements;
}

} // namespace

CheckOutcome checkCounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        if (!narrative::hasWords(run.text, u"part.of_which"))
            continue;
        for (const Count& whole : countsIn(run.text)) {
            const std::vector<Count> parts = partsOf(run.text, whole);
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
