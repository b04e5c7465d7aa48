#include "core/checks/narrative/listed_item.h"

#include "core/checks/narrative/candidates.h"
#include "core/narrative/vocabulary.h"

namespace budget::checks {

namespace {

narrative::Direction directionOf(const QString& word)
{
    if (narrative::isWord(word, u"more"))
        return narrative::Direction::Increase;
    return narrative::isWord(word, u"same") ? narrative::Direction::Level
                                            : narrative::Direction::Decrease;
}

void readRest(ListedItem& item)
{
    const QString text = narrative::plainClause(item.rest);
    item.purpose = narrative::expressionOf(u"item.purpose").match(text).captured(u"words");
    item.reason = narrative::expressionOf(u"item.reason").match(text).captured(u"words");
    const QRegularExpressionMatch change = narrative::expressionOf(u"item.change").match(text);
    if (change.hasMatch())
        item.direction = directionOf(change.captured(u"change"));
    item.isSlight = change.capturedLength(u"slight") > 0;
}

// Without what may stand after a name, so that 其他教育支出经费 is 其他教育支出.
QStringList namesIn(const QString& words)
{
    const QRegularExpression& ending = narrative::expressionOf(u"name.ending");
    QStringList names{comparedName(words)};
    for (QString shorter = names.front(); shorter.contains(ending);) {
        shorter.remove(ending);
        names.append(shorter);
    }
    return names;
}

// What follows an amount up to the next subject of its paragraph.
QString restAfter(const narrative::Narrative& narrative, const narrative::Saying& saying)
{
    for (const narrative::Saying& next : narrative.sayingsAfter(saying)) {
        if (next.statement.topic == narrative::Topic::Subject)
            return saying.afterUpTo(next.statement.clauseBegin);
    }
    return saying.after();
}

std::vector<ListedItem> readItems(const CheckedDocument& document)
{
    std::vector<ListedItem> items;
    for (const narrative::Saying& saying : document.sayings()) {
        const narrative::Statement& statement = saying.statement;
        const bool isItem =
            statement.topic == narrative::Topic::Subject && statement.path.size() == 3;
        const bool isOfYear =
            saying.isOfThisYear() && saying.isFree(narrative::Obstacle::Unreadable);
        if (!isItem || !isOfYear)
            continue;
        ListedItem item;
        item.saying = &saying;
        item.path = statement.path;
        item.rest = restAfter(document.narrative(), saying);
        readRest(item);
        items.push_back(item);
    }
    return items;
}

} // namespace

const std::vector<ListedItem>& listedItems(const CheckedDocument& document)
{
    return document.cached(readItems);
}

bool namesItem(const QString& words, const ListedItem& item)
{
    const QString first = comparedName(item.path[0]);
    const QString second = comparedName(item.path[1]);
    const QString third = comparedName(item.path[2]);
    for (const QString& form : {third, second + third, first + second + third}) {
        const QStringList forms = namesIn(form);
        for (const QString& name : namesIn(words)) {
            if (forms.contains(name))
                return true;
        }
    }
    return false;
}

std::optional<PlainReason> plainReason(const QString& reason)
{
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"reason.plain").match(reason.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return PlainReason{match.captured(u"words"), directionOf(match.captured(u"change"))};
}

} // namespace budget::checks
