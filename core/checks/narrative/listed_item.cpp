#include "core/checks/narrative/listed_item.h"

#include "core/checks/narrative/candidates.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

namespace budget::checks {

namespace {

narrative::Direction directionOf(const QString& word)
{
    static const QRegularExpression more(
        QRegularExpression::anchoredPattern(narrative::anyOf(u"more")));
    static const QRegularExpression same(
        QRegularExpression::anchoredPattern(narrative::anyOf(u"same")));
    if (more.match(word).hasMatch())
        return narrative::Direction::Increase;
    return same.match(word).hasMatch() ? narrative::Direction::Level
                                       : narrative::Direction::Decrease;
}

void readRest(ListedItem& item)
{
    static const QRegularExpression purpose(QStringLiteral("^[，,]?(?:主要)?用于([^。；;]+)"));
    static const QRegularExpression reason(
        QStringLiteral("(?:主要)?原因(?:是|为)?[:：]?((?:(?!主要原因)[^。])+)。?$"));
    static const QRegularExpression change(
        QStringLiteral("[比较与同](?:20\\d\\d年度?|上年|去年)[^，。]{0,14}?(?<!基本)(%1)"
                       "(?:(0\\.\\d+)%)?")
            .arg(narrative::anyOf(u"change.of_item")));
    const QString text = narrative::plainClause(item.rest);
    item.purpose = purpose.match(text).captured(1);
    item.reason = reason.match(text).captured(1);
    const QRegularExpressionMatch changed = change.match(text);
    if (changed.hasMatch())
        item.direction = directionOf(changed.captured(1));
    item.isSlight = changed.capturedLength(2) > 0;
}

// Without what may stand behind a name, so that 其他教育支出经费 is 其他教育支出.
QStringList namesIn(const QString& words)
{
    static const QRegularExpression ending(QStringLiteral("(?:的?(?:经费|费用|支出|预算|资金))$"));
    QStringList names{comparedName(words)};
    for (QString shorter = names.front(); shorter.contains(ending);) {
        shorter.remove(ending);
        names.append(shorter);
    }
    return names;
}

// What follows an amount up to the next subject of its paragraph.
QString restBehind(const narrative::Narrative& narrative, const narrative::Saying& saying)
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
        if (!isItem || !saying.isOfThisYear() || !saying.amount.amount)
            continue;
        ListedItem item;
        item.saying = &saying;
        item.path = statement.path;
        item.rest = restBehind(document.narrative(), saying);
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
    static const QRegularExpression plain(
        QStringLiteral("^([^，。；、,;]{2,60}?)(?:有所|略有|相应|较上年|比上年|同比)?(%1)$")
            .arg(narrative::anyOf(u"change.in_reason")));
    const QRegularExpressionMatch match = plain.match(reason.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return PlainReason{match.captured(1), directionOf(match.captured(2))};
}

} // namespace budget::checks
