#pragma once

#include "core/narrative/narrative_amounts.h"

#include <QString>

namespace budget::narrative {

// What an amount speaks of, by the words before it.
struct SpokenOf
{
    NarrativeSubject subject = NarrativeSubject::Unknown;
    // Of 三公 the word of cli.md, of a subject its name as printed; of Unknown the words right
    // before the amount.
    QString item;
    bool isNear = false; // nothing but 预算数为, 比上年增加 and the like stands between
};

// `before` is the sentence up to the amount: the words nearest to it count. Without any, those of
// the text before the sentence, then the section's heading.
SpokenOf spokenOf(const QString& before, const QString& earlier, const QString& heading);

} // namespace budget::narrative
