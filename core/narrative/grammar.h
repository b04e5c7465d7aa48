#pragma once

#include "core/narrative/topic.h"

#include <QString>

#include <optional>

namespace budget::narrative {

// The words by which the explanation of a budget names what an amount is. They are understood to
// the last, or not at all.

struct StatedTopic
{
    Topic topic = Topic::Unknown;
    QString name; // the words of the topic
};

// What words without blanks and quotes state, 预算数为 and the like after them; nothing where one
// of them is not known.
std::optional<StatedTopic> topicStated(const QString& words);

// The topic that the words end in, whatever stands before it: 机关及所属单位政府采购预算.
std::optional<StatedTopic> topicAtEnd(const QString& words);

// Without what stands before a topic and does not narrow it: the year, the publisher's name or
// its end, 本部门 and the like, as often as they stand there.
QString withoutLead(QString words, const QString& unitName);

} // namespace budget::narrative
