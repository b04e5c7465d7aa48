#pragma once

#include "core/narrative/narrative_statement.h"

namespace budget::narrative {

// Takes the names of 类, 款 and 项 that end the text, each with its rank
// (“教育支出（类）普通教育（款） 小学教育（项）”), one called 科目, or one behind its code
// (2070101-行政运行), with what may stand between them and their amount. False where the text ends
// in none.
bool takePath(NarrativeStatement& statement, const QString& before);

} // namespace budget::narrative
