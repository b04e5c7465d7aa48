#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace budget::narrative {

// A row of resources/vocabulary/narrative.tsv: words by which the text of a budget is read.
struct VocabularyRow
{
    QString wordClass; // topic.basic, lead
    QString pattern;   // a regular expression
    QString sample;    // words that the pattern matches as a whole
    QString evidence;  // a published document that has such words; empty where none was at hand
};

// The rows that are shipped, in their order; read once.
const std::vector<VocabularyRow>& vocabulary();

// The patterns of a class as one group that matches any of them, the first of them first:
// (?:增加|增长). Matches nothing where there is no such class.
QString anyOf(QStringView wordClass);

} // namespace budget::narrative
