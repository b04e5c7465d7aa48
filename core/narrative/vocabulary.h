#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace budget::narrative {

// A row of resources/vocabulary: words by which the text of a budget is read. Its README describes
// the files.
struct VocabularyRow
{
    QString wordClass; // topic.basic, lead
    QString pattern;   // a regular expression; {lead} in it stands for the words of that class
    QString sample;    // words that the pattern matches; ‹› mark them where others stand around
    QString evidence;  // a document that has such words, or "own: " and words of ours
};

// The cells of every row of a file of resources/vocabulary but the first, which names its columns;
// rows with another number of cells are left out.
std::vector<QStringList> vocabularyTable(const QString& file);

// The rows of the two files that hold patterns, in their order; read once.
const std::vector<VocabularyRow>& vocabulary();

// A pattern with the names of classes in it replaced by their words.
QString expandedPattern(const QString& pattern);

// The patterns of a class as one group that matches any of them, the first of them first:
// (?:增加|增长). Matches nothing where there is no such class.
const QString& anyOf(QStringView wordClass);

// The same, compiled.
const QRegularExpression& expressionOf(QStringView wordClass);

// Whether the text has words of a class anywhere, begins with some, is one of them.
bool hasWords(const QString& text, QStringView wordClass);
bool beginsWithWords(const QString& text, QStringView wordClass);
bool isWord(const QString& text, QStringView wordClass);

// The word of a class that has only one, which is no pattern.
const QString& wordOf(QStringView wordClass);

} // namespace budget::narrative
