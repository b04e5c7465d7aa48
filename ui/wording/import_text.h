#pragma once

#include "core/import/import_change.h"

#include <QString>

namespace budget::ui {

// A, B, …, Z, AA: a column as spreadsheets name it.
QString columnLetters(int column);

// What a column can be used for: “Functional subject: name”, “Amount: 一般公共预算拨款”.
QString columnUseTitle(const importing::ColumnUse& use);
// Every use there is, in the order of a list to choose from.
const std::vector<importing::ColumnUse>& columnUses();

// What is wrong and what mends it, in one sentence.
QString importProblemText(const importing::ImportProblem& problem);
QString importSeverityText(importing::ImportSeverity severity);

QString importModeText(importing::ImportMode mode); // for a radio button, with its mnemonic

} // namespace budget::ui
