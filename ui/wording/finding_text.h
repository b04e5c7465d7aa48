#pragma once

#include "core/checks/check.h"
#include "core/document/disclosure.h"

#include <QString>

namespace budget::ui {

// What a check found, in words for the user and in the language of the interface.

// The sentence with its %1, %2, … replaced in one pass; what the words hold is left as it is. A
// number without a word stays as it stands.
QString filledSentence(const QString& sentence, const QStringList& words);

// One sentence. Of a check that is no longer known: its id and its words.
QString findingText(const checks::Finding& finding);

// The title of the check; of one that is not known its id.
QString checkTitle(QStringView check);

// Where it stands: the table's title, row, column, or the section and the words there; the page,
// or the line where there are no pages.
QString findingPlaceText(const Disclosure& disclosure, const checks::FindingPlace& place);

QString severityText(checks::Severity severity);
QString checkGroupText(checks::CheckGroup group);

// Why a check did not run, as a sentence; empty for None.
QString skipReasonText(checks::SkipReason reason);

} // namespace budget::ui
