#include "core/checks/narrative/denials.h"

#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/narrative/grammar.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

namespace {

struct Denial
{
    narrative::Statement statement; // what is said not to be
    bool isOfExpenditure = false;   // and not of what came in
};

// The words of a clause that it says there is nothing of; empty where it does not say so.
QString deniedWords(const QString& words)
{
    for (const QStringView form : {u"denial.before", u"denial.after"}) {
        const QRegularExpressionMatch match = narrative::expressionOf(form).match(words);
        if (match.hasMatch())
            return match.captured(u"topic");
    }
    return {};
}

// 没有使用政府性基金预算拨款安排的支出: understood to the last word, or not at all.
std::optional<Denial> denialIn(const QString& clause, const QString& unitName)
{
    const QString words = deniedWords(narrative::withoutLead(clause, unitName));
    const std::optional<narrative::StatedTopic> stated =
        narrative::topicStated(narrative::withoutLead(words, unitName));
    if (!stated || stated->topic == narrative::Topic::CarriedOver)
        return std::nullopt;
    Denial denial;
    denial.statement.topic = stated->topic;
    denial.statement.name = stated->name;
    denial.isOfExpenditure = narrative::hasWords(clause, u"spending");
    return denial;
}

// The paragraph up to a clause, and the heading, speak of the whole department in this year.
bool isOfAll(const CheckedDocument& document, const narrative::Run& run, const QString& upTo)
{
    int year = document.disclosure().fiscalYear;
    for (const QString& text : {run.heading, upTo}) {
        for (auto it = narrative::expressionOf(u"year.digits").globalMatch(text); it.hasNext();)
            year = it.next().captured().toInt();
    }
    const QString sentence = upTo.sliced(upTo.lastIndexOf(u'。') + 1);
    const bool isOfPart = narrative::hasWords(sentence, u"scope.part_denied")
                          || narrative::hasWords(run.heading, u"heading.glossary");
    return year == document.disclosure().fiscalYear && !isOfPart;
}

// Every figure of it that the tables print, where none of them is zero.
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
    const bool isReceived = std::any_of(figures.begin(), figures.end(), [&](const Figure& figure) {
        const Table& table = tableAt(document, figure.place);
        return rowAt(table, figure.place.row).side == Side::Revenue
               || table.kind == TableKind::RevenueSummary;
    });
    return isFund && !isReceived && !denial.isOfExpenditure ? std::vector<Figure>() : figures;
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
    if (narrative::isFinalAccount(document.disclosure()))
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
