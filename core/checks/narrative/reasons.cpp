#include "core/checks/narrative/reasons.h"

#include "core/checks/narrative/listed_item.h"
#include "core/checks/narrative/places.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

namespace {

// How many items must speak of themselves by name before one that names another is a mistake.
constexpr std::ptrdiff_t EnoughExamples = 3;

// Words that follow an amount.
FindingPlace
placeAfter(const CheckedDocument& document, const narrative::Saying& saying, const QString& words)
{
    const qsizetype at = saying.run->text.indexOf(words, saying.amount.begin);
    return placeOf(document, *saying.run, at < 0 ? saying.amount.begin : at, words);
}

bool reasonNamesItem(const ListedItem& item)
{
    const auto reason = plainReason(item.reason);
    return reason && namesItem(reason->words, item);
}

bool purposeNamesItem(const ListedItem& item)
{
    return !item.purpose.isEmpty() && namesItem(item.purpose, item);
}

template<typename Predicate>
bool isCommon(const std::vector<ListedItem>& items, Predicate namesItem)
{
    return std::count_if(items.begin(), items.end(), namesItem) >= EnoughExamples;
}

// The other item that the words name; null where they name this one, or none.
const ListedItem*
namedInstead(const QString& words, const ListedItem& item, const std::vector<ListedItem>& items)
{
    if (words.isEmpty() || namesItem(words, item))
        return nullptr;
    for (const ListedItem& other : items) {
        if (namesItem(words, other))
            return &other;
    }
    return nullptr;
}

// Both the purpose and the reason are those of another item.
const ListedItem* copiedFrom(const ListedItem& item, const std::vector<ListedItem>& items)
{
    const ListedItem* other = namedInstead(item.purpose, item, items);
    return other && other->purpose == item.purpose && other->reason == item.reason ? other
                                                                                   : nullptr;
}

// Words of an item that are another's.
Finding foreignWords(const CheckedDocument& document,
                     const ListedItem& item,
                     const QString& words,
                     const ListedItem& other)
{
    Finding finding;
    finding.left = placeAfter(document, *item.saying, words);
    finding.right = document.placeOf(*other.saying);
    finding.words = {item.path.back(), words};
    return finding;
}

bool isOpposite(narrative::Direction left, narrative::Direction right)
{
    if (left == narrative::Direction::None || right == narrative::Direction::None)
        return false;
    return left != right;
}

// 减少的主要原因是人员经费增加: what is spent on is no reason for spending less.
void checkSentences(const CheckedDocument& document, CheckOutcome& outcome)
{
    for (const narrative::Run& run : document.narrative().runs()) {
        const QRegularExpressionMatch match =
            narrative::expressionOf(u"reason.sentence").match(run.text);
        if (!match.hasMatch())
            continue;
        ++outcome.compared;
        const QString change = match.captured(u"change");
        if (change == match.captured(u"given"))
            continue;
        const QString reason = match.captured(u"reason");
        Finding finding;
        finding.left = placeOf(document, run, match.capturedStart(u"reason"), reason);
        finding.words = {change, reason};
        outcome.findings.push_back(finding);
    }
}

} // namespace

CheckOutcome checkReasonDirections(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const ListedItem& item : listedItems(document)) {
        if (item.direction == narrative::Direction::None || !reasonNamesItem(item))
            continue;
        ++outcome.compared;
        const narrative::Direction given = plainReason(item.reason)->direction;
        const bool isNearlySame = item.isSlight && given == narrative::Direction::Level;
        if (isNearlySame || !isOpposite(item.direction, given))
            continue;
        Finding finding;
        finding.left = placeAfter(document, *item.saying, item.reason);
        finding.words = {narrative::directionWord(item.direction), item.reason};
        outcome.findings.push_back(finding);
    }
    checkSentences(document, outcome);
    return outcome;
}

CheckOutcome checkReasonSubjects(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<ListedItem>& items = listedItems(document);
    if (!isCommon(items, reasonNamesItem))
        return outcome;
    for (const ListedItem& item : items) {
        const auto reason = plainReason(item.reason);
        if (!reason)
            continue;
        ++outcome.compared;
        const ListedItem* other = namedInstead(reason->words, item, items);
        if (other && !copiedFrom(item, items))
            outcome.findings.push_back(foreignWords(document, item, item.reason, *other));
    }
    return outcome;
}

CheckOutcome checkCopiedItems(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<ListedItem>& items = listedItems(document);
    if (!isCommon(items, purposeNamesItem))
        return outcome;
    for (const ListedItem& item : items) {
        if (item.purpose.isEmpty())
            continue;
        ++outcome.compared;
        if (const ListedItem* other = copiedFrom(item, items))
            outcome.findings.push_back(foreignWords(document, item, item.purpose, *other));
    }
    return outcome;
}

} // namespace budget::checks
