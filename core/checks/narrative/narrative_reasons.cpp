#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/narrative/told_item.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

// How many items must speak of themselves by name before one that names another is a mistake.
constexpr std::ptrdiff_t EnoughExamples = 3;

FindingPlace placeOfWords(const CheckedDocument& document, std::size_t amount, const QString& words)
{
    const narrative::NarrativeAmount& found = document.amounts()[amount];
    const narrative::NarrativeRun& run =
        document.narrative().runs[static_cast<std::size_t>(found.run)];
    const qsizetype at = run.text.indexOf(words, found.begin);
    return document.placeOf(found.section, run.passageAt(at < 0 ? found.begin : at), words);
}

bool isReasonOfItself(const ToldItem& item)
{
    const auto reason = plainReason(item.reason);
    return reason && namesItem(reason->words, item);
}

bool isPurposeOfItself(const ToldItem& item)
{
    return !item.purpose.isEmpty() && namesItem(item.purpose, item);
}

template<typename Speaks>
bool isHabit(const std::vector<ToldItem>& items, Speaks speaks)
{
    return std::count_if(items.begin(), items.end(), speaks) >= EnoughExamples;
}

// The other item that the words name; null where they name this one, or none.
const ToldItem*
namedInstead(const QString& words, const ToldItem& item, const std::vector<ToldItem>& items)
{
    if (words.isEmpty() || namesItem(words, item))
        return nullptr;
    for (const ToldItem& other : items) {
        if (namesItem(words, other))
            return &other;
    }
    return nullptr;
}

// Both the purpose and the reason are those of another item.
const ToldItem* copiedFrom(const ToldItem& item, const std::vector<ToldItem>& items)
{
    const ToldItem* other = namedInstead(item.purpose, item, items);
    return other && other->purpose == item.purpose && other->reason == item.reason ? other
                                                                                   : nullptr;
}

bool isOpposite(narrative::NarrativeDirection left, narrative::NarrativeDirection right)
{
    return left != narrative::NarrativeDirection::None
           && right != narrative::NarrativeDirection::None && left != right;
}

// 减少的主要原因是人员经费增加: what is spent on is no reason for spending less.
void checkSentences(const CheckedDocument& document, CheckOutcome& outcome)
{
    static const QRegularExpression sentence(
        QStringLiteral("(?:支出|经费|费)(增加|减少)的?(?:主要)?原因(?:是|为)[:：]?((?:人员经费|"
                       "人员支出|公用经费|项目经费|项"
                       "目支出|基本支出|日常公用经费)(?:有所|略有)?(增加|减少))。"));
    for (const narrative::NarrativeRun& run : document.narrative().runs) {
        const QRegularExpressionMatch match = sentence.match(run.text);
        if (!match.hasMatch())
            continue;
        ++outcome.compared;
        if (match.captured(1) == match.captured(3))
            continue;
        Finding finding;
        finding.left =
            document.placeOf(run.section, run.passageAt(match.capturedStart(2)), match.captured(2));
        finding.words = {match.captured(1), match.captured(2)};
        outcome.findings.push_back(finding);
    }
}

QString directionWord(narrative::NarrativeDirection direction)
{
    switch (direction) {
    case narrative::NarrativeDirection::Increase:
        return QStringLiteral("增加");
    case narrative::NarrativeDirection::Decrease:
        return QStringLiteral("减少");
    case narrative::NarrativeDirection::Level:
        return QStringLiteral("持平");
    case narrative::NarrativeDirection::None:
        return {};
    }
    return {};
}

} // namespace

CheckOutcome checkReasonDirections(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const ToldItem& item : toldItems(document)) {
        if (item.direction == narrative::NarrativeDirection::None || !isReasonOfItself(item))
            continue;
        ++outcome.compared;
        const narrative::NarrativeDirection told = plainReason(item.reason)->direction;
        const bool isNearlySame = item.isSlight && told == narrative::NarrativeDirection::Level;
        if (isNearlySame || !isOpposite(item.direction, told))
            continue;
        Finding finding;
        finding.left = placeOfWords(document, item.amount, item.reason);
        finding.words = {directionWord(item.direction), item.reason};
        outcome.findings.push_back(finding);
    }
    checkSentences(document, outcome);
    return outcome;
}

CheckOutcome checkReasonSubjects(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<ToldItem>& items = toldItems(document);
    if (!isHabit(items, isReasonOfItself))
        return outcome;
    for (const ToldItem& item : items) {
        const auto reason = plainReason(item.reason);
        if (!reason)
            continue;
        ++outcome.compared;
        const ToldItem* other = namedInstead(reason->words, item, items);
        if (!other || copiedFrom(item, items))
            continue;
        Finding finding;
        finding.left = placeOfWords(document, item.amount, item.reason);
        finding.right = document.placeOf(document.amounts()[other->amount]);
        finding.words = {item.path.back(), item.reason};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkCopiedItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<ToldItem>& items = toldItems(document);
    if (!isHabit(items, isPurposeOfItself))
        return outcome;
    for (const ToldItem& item : items) {
        if (item.purpose.isEmpty())
            continue;
        ++outcome.compared;
        const ToldItem* other = copiedFrom(item, items);
        if (!other)
            continue;
        Finding finding;
        finding.left = placeOfWords(document, item.amount, item.purpose);
        finding.right = document.placeOf(document.amounts()[other->amount]);
        finding.words = {item.path.back(), item.purpose};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
