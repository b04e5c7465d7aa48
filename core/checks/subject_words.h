#pragma once

#include "core/disclosure/narrative_amounts.h"

#include <QString>

#include <optional>

namespace budget {

struct SubjectFound
{
    NarrativeSubject subject = NarrativeSubject::Unknown;
    QString item; // of ThreePublic: the word of cli.md
    QString name; // the words as printed
};

// The subject that these words are, all of them; nothing where they say anything else as well.
std::optional<SubjectFound> subjectIn(const QString& words);

// Patterns, for any number of them: what may stand between a subject and its amount, and what may
// stand before it without narrowing it (the year, 本部门, 其中).
const QString& wordsBehindSubject();
const QString& wordsBeforeSubject(); // one of them

} // namespace budget
