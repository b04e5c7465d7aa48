// 2022年收入预算 with the figure of this year: the year of the text a document was made from.

#include "core/checks/narrative/narrative_cells.h"
#include "core/checks/narrative/narrative_checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

// The former year that a clause gives for its budget; nothing where it names this year as well, or
// compares.
std::optional<QString> formerYear(const QString& clause, int fiscalYear)
{
    static const QRegularExpression years(QStringLiteral("(20\\d\\d)\\s*年"));
    static const QRegularExpression other(
        QStringLiteral("比|较|上年|去年|执行|决算|完成|实际|结转|结余|末|底|至|月"));
    if (other.match(clause).hasMatch())
        return std::nullopt;
    std::optional<QString> former;
    for (auto it = years.globalMatch(clause); it.hasNext();) {
        const QString year = it.next().captured(1);
        if (year.toInt() >= fiscalYear)
            return std::nullopt;
        former = year;
    }
    return former;
}

bool isTelling(narrative::NarrativeSubject subject)
{
    return subject != narrative::NarrativeSubject::Unknown
           && (subject < narrative::NarrativeSubject::CarriedOver
               || subject == narrative::NarrativeSubject::ThreePublic);
}

// Whether the text tells the same of this year, too: then both years have the figure.
bool isToldOfThisYear(const narrative::Narrative& narrative,
                      const narrative::NarrativeStatement& statement)
{
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeStatement& other = narrative.statements[i];
        if (narrative.amounts[i].year == narrative::NarrativeYear::This && !other.isOfOtherYear
            && (other.isRestated
                || (other.subject == statement.subject && other.item == statement.item)))
            return true;
    }
    return false;
}

} // namespace

CheckOutcome checkStaleYears(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const int fiscalYear = document.disclosure().fiscalYear;
    if (fiscalYear == 0 || isFinalAccount(document.disclosure()))
        return outcome;
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const narrative::NarrativeStatement& statement = narrative.statements[i];
        if (!amount.amount || amount.amount->isZero() || amount.isApproximate || amount.isRate
            || amount.year == narrative::NarrativeYear::Change || statement.isScoped
            || !isTelling(statement.subject))
            continue;
        const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
        const QString clause = text.sliced(statement.clause, statement.end - statement.clause);
        const std::optional<QString> year = formerYear(clause, fiscalYear);
        if (!year)
            continue;
        ++outcome.compared;
        const ClaimedFigures claimed = figuresOf(document, statement);
        const auto same =
            std::find_if(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& each) {
                return compare({figureOf(document, amount)}, each) == Agreement::Equal;
            });
        if (same == claimed.end() || isToldOfThisYear(narrative, statement))
            continue;
        Finding finding;
        finding.left = document.placeOf(amount);
        finding.right = same->front().place;
        finding.words = {amount.text, statement.name, *year, QString::number(fiscalYear)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
