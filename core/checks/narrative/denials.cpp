// 没有使用政府性基金预算拨款安排的支出, though the table prints some.

#include "core/checks/narrative/denials.h"

#include "core/checks/narrative/against_tables.h"
#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/narrative/grammar.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

struct Denial
{
    narrative::Statement statement; // what is said not to be
    bool isOfExpenditure = false;   // and not of what came in
};

// The words that a clause says there is nothing of; understood to the last, or not at all.
std::optional<Denial> denialIn(const QString& clause, const QString& unitName)
{
    static const QRegularExpression before(QStringLiteral(
        "^(?:没有|无|未安排|未编制|未使用|不涉及|无安排|没有安排|暂无|未发生)(?:涉及)?"
        "(.+)$"));
    static const QRegularExpression after(QStringLiteral(
        "^(.+?)(?:均|也|都|暂)?(?:未安排|未作安排|没有安排|无安排|未编制|没有|无|为零)"
        "(?:预算|支出|资金|经费)*$"));
    const QString words = narrative::withoutLead(clause, unitName);
    QRegularExpressionMatch match = before.match(words);
    if (!match.hasMatch())
        match = after.match(words);
    const std::optional<narrative::StatedTopic> stated =
        match.hasMatch()
            ? narrative::topicStated(narrative::withoutLead(match.captured(1), unitName))
            : std::nullopt;
    if (!stated || stated->topic == narrative::Topic::CarriedOver)
        return std::nullopt;
    Denial denial;
    denial.statement.topic = stated->topic;
    denial.statement.name = stated->name;
    denial.isOfExpenditure = clause.contains(QStringLiteral("支出"));
    return denial;
}

// The paragraph up to a clause, and the heading, speak of the whole department in this year.
bool isOfAll(const CheckedDocument& document, const narrative::Run& run, const QString& upTo)
{
    static const QRegularExpression part(narrative::anyOf(u"scope.part_denied"));
    static const QRegularExpression years(QStringLiteral("20\\d\\d(?=\\s*年)"));
    int year = document.disclosure().fiscalYear;
    for (const QString& text : {run.heading, upTo}) {
        for (auto it = years.globalMatch(text); it.hasNext();)
            year = it.next().captured().toInt();
    }
    return year == document.disclosure().fiscalYear
           && !part.match(upTo.sliced(upTo.lastIndexOf(u'。') + 1)).hasMatch()
           && !run.heading.contains(QStringLiteral("名词解释"));
}

// Every figure of it that the tables print, where none of them is nought.
std::vector<Figure> printedOf(const CheckedDocument& document, const Denial& denial)
{
    std::vector<Figure> figures;
    for (const Candidate& each : candidatesFor(document, denial.statement)) {
        if (sumOf(each).isZero())
            return {};
        figures.push_back(each.front());
    }
    // What is spent may be of former years, so that nothing came in.
    const bool isFund = denial.statement.topic == narrative::Topic::GovernmentFund
                        || denial.statement.topic == narrative::Topic::StateCapital;
    const bool came = std::any_of(figures.begin(), figures.end(), [&](const Figure& figure) {
        const Table& table = tableAt(document, figure.place);
        return rowAt(table, figure.place.row).side == Side::Revenue
               || table.kind == TableKind::RevenueSummary;
    });
    return isFund && !came && !denial.isOfExpenditure ? std::vector<Figure>() : figures;
}

// The clauses of a paragraph with where they begin; brackets part none.
template<typename Visit>
void visitClauses(const QString& text, Visit visit)
{
    static const QRegularExpression clause(QStringLiteral("[^，,。；;：:、！？!?\\n]+"));
    for (auto it = clause.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        visit(match.capturedStart(), match.captured());
    }
}

} // namespace

CheckOutcome checkDenials(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (isFinalAccount(document.disclosure()))
        return outcome;
    const QString unitName = narrative::plainClause(document.disclosure().unitName);
    for (const narrative::Run& run : document.narrative().runs()) {
        visitClauses(run.text, [&](qsizetype begin, const QString& words) {
            const std::optional<Denial> denial = denialIn(narrative::plainClause(words), unitName);
            if (!denial || !isOfAll(document, run, run.text.first(begin + words.size())))
                return;
            ++outcome.compared;
            const std::vector<Figure> figures = printedOf(document, *denial);
            if (figures.empty())
                return;
            Finding finding;
            finding.left = placeOf(document, run, begin, words.trimmed());
            finding.right = figures.front().place;
            finding.words = {words.trimmed(),
                             amountWords(figures.front().amount, figures.front().unit)};
            outcome.findings.push_back(finding);
        });
    }
    return outcome;
}

} // namespace budget::checks
