#pragma once

#include "core/subjects/subject.h"

namespace budget::ui {

// How far a row of the catalogue can be trusted (Subject::evidence), as a sentence; its note.
QString evidenceText(const Subject& subject);

} // namespace budget::ui
