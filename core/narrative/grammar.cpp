#include "core/narrative/grammar.h"

#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <vector>

namespace budget::narrative {

namespace {

// The whole of a topic's words, with what may follow them up to the end.
struct TopicEnding
{
    Topic topic;
    QRegularExpression expression; // its first group the words alone
};

// In the order of the vocabulary.
const std::vector<TopicEnding>& topicEndings()
{
    static const std::vector<TopicEnding> endings = [] {
        const QString prefix = QStringLiteral("topic.");
        std::vector<TopicEnding> all;
        for (const VocabularyRow& row : vocabulary()) {
            if (row.wordClass.startsWith(prefix))
                all.push_back({topicNamed(QStringView(row.wordClass).sliced(prefix.size())),
                               QRegularExpression(u'(' + expandedPattern(row.pattern) + u')'
                                                  + anyOf(u"tail.whole"))});
        }
        return all;
    }();
    return endings;
}

} // namespace

std::optional<StatedTopic> topicStated(const QString& words)
{
    if (words.isEmpty())
        return std::nullopt;
    for (const TopicEnding& ending : topicEndings()) {
        const QRegularExpressionMatch match =
            ending.expression.match(words,
                                    0,
                                    QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return StatedTopic{ending.topic, match.captured(1)};
    }
    return std::nullopt;
}

std::optional<StatedTopic> topicAtEnd(const QString& words)
{
    std::optional<StatedTopic> longest;
    qsizetype length = 0;
    for (const TopicEnding& ending : topicEndings()) {
        const QRegularExpressionMatch match = ending.expression.match(words);
        if (match.hasMatch() && match.capturedLength() > length) {
            longest = StatedTopic{ending.topic, match.captured(1)};
            length = match.capturedLength();
        }
    }
    return longest;
}

QString withoutLead(QString words, const QString& unitName)
{
    static const QRegularExpression lead(u'^' + anyOf(u"lead"));
    for (bool going = true; going;) {
        const qsizetype before = words.size();
        words.remove(lead);
        for (qsizetype from = 0; unitName.size() - from >= 3; ++from) {
            if (words.startsWith(QStringView(unitName).sliced(from))) {
                words = words.sliced(unitName.size() - from);
                break;
            }
        }
        going = words.size() < before;
    }
    return words;
}

} // namespace budget::narrative
