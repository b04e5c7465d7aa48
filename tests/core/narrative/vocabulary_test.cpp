#include "core/narrative/vocabulary.h"

#include "core/narrative/topic.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace budget::narrative {

TEST(Vocabulary, every_pattern_matches_its_sample_as_a_whole)
{
    ASSERT_GT(vocabulary().size(), 200U);
    for (const VocabularyRow& row : vocabulary()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(row.pattern));
        ASSERT_TRUE(pattern.isValid()) << qPrintable(row.pattern);
        EXPECT_TRUE(pattern.match(row.sample).hasMatch())
            << qPrintable(row.wordClass) << " " << qPrintable(row.pattern);
        EXPECT_TRUE(QRegularExpression(anyOf(row.wordClass)).match(row.sample).hasMatch())
            << qPrintable(row.wordClass) << " " << qPrintable(row.sample);
    }
}

TEST(Vocabulary, no_pattern_stands_twice_in_a_class)
{
    QSet<QString> seen;
    for (const VocabularyRow& row : vocabulary()) {
        const QString key = row.wordClass + u'\t' + row.pattern;
        EXPECT_FALSE(seen.contains(key)) << qPrintable(key);
        seen.insert(key);
    }
}

TEST(Vocabulary, every_topic_but_a_subject_has_words)
{
    for (int i = 1; i <= static_cast<int>(Topic::Assets); ++i) {
        const Topic topic = static_cast<Topic>(i);
        const QString name = QStringLiteral("topic.") + QString::fromLatin1(traitsOf(topic).name);
        EXPECT_EQ(anyOf(name) == QStringLiteral("(?!)"), topic == Topic::Subject)
            << qPrintable(name);
    }
    EXPECT_EQ(topicNamed(u"basic"), Topic::Basic);
    EXPECT_EQ(topicNamed(u"taxes"), Topic::Unknown);
}

} // namespace budget::narrative
