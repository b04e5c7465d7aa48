#include "core/narrative/vocabulary.h"

#include "core/document/printed_text.h"
#include "core/narrative/statement.h"
#include "core/narrative/topic.h"
#include "core/subjects/subject_tree.h"
#include "tests/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace budget::narrative {

namespace {

const QString OperationAccounts = QStringLiteral("operation_accounts.tsv");

// The pattern wherever it stands in a text.
QRegularExpression anywhere(const VocabularyRow& row)
{
    QString pattern = row.pattern;
    if (pattern.startsWith(u'^'))
        pattern.remove(0, 1);
    if (pattern.endsWith(u'$'))
        pattern.chop(1);
    return QRegularExpression(expandedPattern(pattern));
}

// The part of a sample that is marked, else all of it.
struct Sample
{
    QString text;
    qsizetype begin = 0;
    qsizetype length = 0;
};

Sample sampleOf(const VocabularyRow& row)
{
    const qsizetype begin = row.sample.indexOf(u'‹');
    const qsizetype end = row.sample.indexOf(u'›');
    if (begin < 0)
        return {row.sample, 0, row.sample.size()};
    QString text = row.sample;
    text.remove(u'‹').remove(u'›');
    return {text, begin, end - begin - 1};
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> capturedIn(const QString& text, const char* pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

// The sources of the rooms that read the words.
QString sources()
{
    QString text;
    for (const QString& room :
         {QStringLiteral("core/narrative/"), QStringLiteral("core/checks/narrative/")}) {
        const QDir folder(sourcePath(room));
        for (const QString& file : folder.entryList({QStringLiteral("*.cpp")}, QDir::Files))
            text += textOf(folder.filePath(file));
    }
    return text;
}

QSet<QString> classNames()
{
    QSet<QString> names;
    for (const VocabularyRow& row : vocabulary())
        names.insert(row.wordClass);
    return names;
}

// The classes that code or another class names, those of topics and rows by the topics' names.
QSet<QString> usedClasses()
{
    QSet<QString> used = capturedIn(sources(), "\\bu\"([a-z]+(?:[._][a-z]+)*)\"");
    for (const VocabularyRow& row : vocabulary())
        used.unite(capturedIn(row.pattern, "\\{([a-z][a-z_.]*)\\}"));
    for (int i = 1; i <= static_cast<int>(Topic::Assets); ++i) {
        const QString topic = QString::fromLatin1(traitsOf(static_cast<Topic>(i)).name);
        used.insert(QStringLiteral("topic.") + topic);
        used.insert(QStringLiteral("row.") + topic);
    }
    return used;
}

} // namespace

TEST(Vocabulary, every_pattern_matches_its_sample_as_a_whole)
{
    ASSERT_GT(vocabulary().size(), 400U);
    for (const VocabularyRow& row : vocabulary()) {
        const QRegularExpression pattern(expandedPattern(row.pattern));
        ASSERT_TRUE(pattern.isValid()) << qPrintable(row.pattern);
        ASSERT_TRUE(expressionOf(row.wordClass).isValid()) << qPrintable(row.wordClass);
        const Sample sample = sampleOf(row);
        const QRegularExpressionMatch match =
            QRegularExpression(QStringLiteral("(?:") + pattern.pattern()
                               + QStringLiteral(")(?<=^.{%1})").arg(sample.begin + sample.length))
                .match(sample.text, sample.begin);
        EXPECT_EQ(match.capturedStart(), sample.begin)
            << qPrintable(row.wordClass) << " " << qPrintable(row.pattern);
        EXPECT_TRUE(hasWords(sample.text, row.wordClass))
            << qPrintable(row.wordClass) << " " << qPrintable(row.sample);
    }
}

TEST(Vocabulary, every_row_has_evidence)
{
    const QString printed =
        textOf(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")));
    const QString sample = withoutSpaces(printed) + u'\n' + plainClause(printed);
    static const QRegularExpression document(QStringLiteral("^[a-z]+(?:-[a-z]+)*-20\\d\\d$"));
    const QString own = QStringLiteral("own: ");
    for (const VocabularyRow& row : vocabulary()) {
        const bool isOwn = row.evidence.startsWith(own);
        ASSERT_TRUE(isOwn || document.match(row.evidence).hasMatch())
            << qPrintable(row.wordClass) << " " << qPrintable(row.pattern) << ": no evidence";
        const bool isSample = row.evidence == u"agency-services-2023";
        if (!isOwn && !isSample)
            continue;
        const QString text = isOwn ? row.evidence.sliced(own.size()) : sample;
        EXPECT_TRUE(anywhere(row).match(text).hasMatch())
            << qPrintable(row.wordClass) << " " << qPrintable(row.pattern);
    }
    for (const QStringList& cells : vocabularyTable(OperationAccounts))
        EXPECT_TRUE(document.match(cells.back()).hasMatch()) << qPrintable(cells.front());
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

TEST(Vocabulary, every_class_is_used_and_none_is_missing)
{
    const QSet<QString> names = classNames();
    const QSet<QString> used = usedClasses();
    for (const QString& name : names)
        EXPECT_TRUE(used.contains(name)) << qPrintable(name) << " is used nowhere";
    static const char* const Asked =
        "(?:anyOf|expressionOf|wordOf|isWord|hasWords|beginsWithWords|"
        "findWords|addMentions)\\([^;{]*?(?<!captured\\()u\"([^\"]+)\"";
    for (const QString& name : capturedIn(sources(), Asked))
        EXPECT_TRUE(names.contains(name)) << qPrintable(name) << " is no class";
    for (const VocabularyRow& row : vocabulary()) {
        for (const QString& name : capturedIn(row.pattern, "\\{([a-z][a-z_.]*)\\}"))
            EXPECT_TRUE(names.contains(name)) << qPrintable(row.pattern);
    }
}

TEST(Vocabulary, plain_words_are_no_patterns)
{
    QSet<QString> plain = capturedIn(sources(), "wordOf\\(u\"([^\"]+)\"\\)");
    EXPECT_GT(plain.size(), 4);
    static const QRegularExpression sign(QStringLiteral("[\\\\^$.|?*+()\\[{]"));
    for (const VocabularyRow& row : vocabulary()) {
        if (row.wordClass.startsWith(QStringLiteral("row.")))
            plain.insert(row.wordClass);
    }
    for (const QString& name : plain) {
        qsizetype rows = 0;
        for (const VocabularyRow& row : vocabulary())
            rows += row.wordClass == name ? 1 : 0;
        EXPECT_EQ(rows, 1) << qPrintable(name);
        EXPECT_FALSE(wordOf(name).contains(sign)) << qPrintable(name);
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

TEST(Vocabulary, words_of_a_class_are_found_where_they_are_asked_for)
{
    EXPECT_TRUE(hasWords(QStringLiteral("支出下属单位"), u"scope.part"));
    EXPECT_FALSE(hasWords(QStringLiteral("支出本部门"), u"scope.part"));
    EXPECT_TRUE(beginsWithWords(QStringLiteral("其中：基本支出"), u"part.opening"));
    EXPECT_FALSE(beginsWithWords(QStringLiteral("支出其中"), u"part.opening"));
    EXPECT_TRUE(isWord(QStringLiteral("增加"), u"more"));
    EXPECT_FALSE(isWord(QStringLiteral("增加了"), u"more"));
    EXPECT_EQ(wordOf(u"carried_over"), QStringLiteral("结转"));
    EXPECT_EQ(expandedPattern(QStringLiteral("{year.before}|\\d{4}")),
              QStringLiteral("(?:上年|去年)|\\d{4}"));
    EXPECT_FALSE(hasWords(QStringLiteral("增加"), u"no.such.class"));
}

TEST(Vocabulary, uses_of_the_operating_funds_are_economic_subjects)
{
    const std::vector<QStringList> uses = vocabularyTable(OperationAccounts);
    EXPECT_GE(uses.size(), 12U);
    const auto subjects = SubjectTree::shipped(Catalogue::DepartmentEconomic);
    ASSERT_TRUE(subjects.has_value());
    for (const QStringList& cells : uses) {
        for (const QString& code : cells[1].split(u' '))
            EXPECT_GE(subjects->find(code), 0) << qPrintable(cells[0]) << " " << qPrintable(code);
    }
}

} // namespace budget::narrative
