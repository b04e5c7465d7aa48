#include "core/checks/narrative/places.h"

#include "core/checks/tables/table_figures.h"
#include "core/narrative/vocabulary.h"

namespace budget::checks {

FindingPlace placeOf(const CheckedDocument& document,
                     const narrative::Run& run,
                     qsizetype begin,
                     const QString& words)
{
    return document.placeOf(run.section, run.passageAt(begin), words);
}

FindingPlace placeOf(const CheckedDocument& document,
                     const narrative::Run& run,
                     const QRegularExpressionMatch& match)
{
    return placeOf(document, run, match.capturedStart(), match.captured());
}

void findWords(const CheckedDocument& document,
               const narrative::Run& run,
               QStringView wordClass,
               CheckOutcome& outcome)
{
    ++outcome.compared;
    const QRegularExpressionMatch match = narrative::expressionOf(wordClass).match(run.text);
    if (!match.hasMatch())
        return;
    Finding finding;
    finding.left = placeOf(document, run, match);
    finding.words = {match.captured()};
    outcome.findings.push_back(finding);
}

FindingPlace
placeBeside(const CheckedDocument& document, const narrative::Saying& saying, const QString& words)
{
    return placeOf(document, *saying.run, saying.amount.begin, words);
}

const Table& tableAt(const CheckedDocument& document, const FindingPlace& place)
{
    return document.disclosure().tables[static_cast<std::size_t>(place.table)];
}

const Column& columnAt(const Table& table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

const Cell& cellAt(const Table& table, int row, int column)
{
    return rowAt(table, row).cells[static_cast<std::size_t>(column)];
}

} // namespace budget::checks
