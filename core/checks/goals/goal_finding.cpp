#include "core/checks/goals/goal_finding.h"

namespace budget::checks {

Finding indicatorFinding(const CheckedDocument& document,
                         const PrintedIndicator& indicator,
                         int column,
                         const QStringList& words)
{
    Finding finding;
    finding.words = words;
    finding.left = document.placeOf(indicator, column);
    return finding;
}

const Table& tableOf(const CheckedDocument& document, const PrintedIndicator& indicator)
{
    return document.disclosure().tables[static_cast<std::size_t>(indicator.table)];
}

bool matches(const QString& text, const QRegularExpression& words)
{
    return words.match(text).hasMatch();
}

} // namespace budget::checks
