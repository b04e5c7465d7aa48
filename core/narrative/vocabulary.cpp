#include "core/narrative/vocabulary.h"

#include <QFile>

#include <functional>
#include <map>

namespace budget::narrative {

namespace {

QString joinedPatterns(QStringView wordClass)
{
    QStringList patterns;
    for (const VocabularyRow& row : vocabulary()) {
        if (row.wordClass == wordClass)
            patterns.append(expandedPattern(row.pattern));
    }
    return patterns.isEmpty() ? QStringLiteral("(?!)")
                              : QStringLiteral("(?:") + patterns.join(u'|') + u')';
}

struct WordClass
{
    QString word; // the first pattern
    QString pattern;
    QRegularExpression expression;
    QRegularExpression whole; // the same for a text that is nothing else
};

WordClass classOf(const QString& word, const QString& pattern)
{
    return {word,
            pattern,
            QRegularExpression(pattern),
            QRegularExpression(QRegularExpression::anchoredPattern(pattern))};
}

const WordClass& classNamed(QStringView name)
{
    static const std::map<QString, WordClass, std::less<>> classes = [] {
        std::map<QString, WordClass, std::less<>> all;
        for (const VocabularyRow& row : vocabulary()) {
            if (all.contains(row.wordClass))
                continue;
            const QString pattern = joinedPatterns(row.wordClass);
            all.emplace(row.wordClass, classOf(row.pattern, pattern));
        }
        return all;
    }();
    static const WordClass none = classOf({}, joinedPatterns({}));
    const auto found = classes.find(name);
    return found == classes.end() ? none : found->second;
}

} // namespace

std::vector<QStringList> vocabularyTable(const QString& file)
{
    QFile resource(QStringLiteral(":/vocabulary/") + file);
    const bool isOpen = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString text = isOpen ? QString::fromUtf8(resource.readAll()) : QString();
    std::vector<QStringList> rows;
    qsizetype columns = 0;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (cells.size() == columns)
            rows.push_back(cells);
        else if (columns == 0)
            columns = cells.size();
    }
    return rows;
}

const std::vector<VocabularyRow>& vocabulary()
{
    static const std::vector<VocabularyRow> rows = [] {
        std::vector<VocabularyRow> all;
        for (const QString& file :
             {QStringLiteral("narrative.tsv"), QStringLiteral("narrative_checks.tsv")}) {
            for (const QStringList& cells : vocabularyTable(file))
                all.push_back({cells[0], cells[1], cells[2], cells[3]});
        }
        return all;
    }();
    return rows;
}

QString expandedPattern(const QString& pattern)
{
    static const QRegularExpression name(QStringLiteral("\\{([a-z][a-z_.]*)\\}"));
    QString expanded = pattern;
    for (QRegularExpressionMatch match = name.match(expanded); match.hasMatch();
         match = name.match(expanded))
        expanded.replace(
            match.capturedStart(), match.capturedLength(), joinedPatterns(match.captured(1)));
    return expanded;
}

const QString& anyOf(QStringView wordClass)
{
    return classNamed(wordClass).pattern;
}

const QRegularExpression& expressionOf(QStringView wordClass)
{
    return classNamed(wordClass).expression;
}

bool hasWords(const QString& text, QStringView wordClass)
{
    return expressionOf(wordClass).match(text).hasMatch();
}

bool beginsWithWords(const QString& text, QStringView wordClass)
{
    return expressionOf(wordClass)
        .match(
            text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool isWord(const QString& text, QStringView wordClass)
{
    return classNamed(wordClass).whole.match(text).hasMatch();
}

const QString& wordOf(QStringView wordClass)
{
    return classNamed(wordClass).word;
}

} // namespace budget::narrative
