#pragma once

#include "core/narrative/narrative_amounts.h"

#include <QString>

#include <optional>

namespace budget::narrative {

// The words by which the explanation of a budget names what an amount is. They are understood to
// the last, or not at all.

struct SaidSubject
{
    NarrativeSubject subject = NarrativeSubject::Unknown;
    QString item; // of ThreePublic: the word of cli.md
    QString name; // the words of the subject
};

// What words without blanks and quotes say, 预算数为 and the like after them; nothing where one of
// them is not known.
std::optional<SaidSubject> subjectSaid(const QString& words);

// The subject that the words end in, whatever stands before it: 机关及所属单位政府采购预算.
std::optional<SaidSubject> subjectAtEnd(const QString& words);

// A pattern: what may follow a subject's words up to its amount, and says nothing else of it.
const QString& subjectTail();

// Without what stands before a subject and does not narrow it: the year, the publisher's name or
// its end, 本部门 and the like, as often as they stand there.
QString withoutLead(QString words, const QString& unitName);

} // namespace budget::narrative
