#include "core/checks/narrative/confirmed_figures.h"
#include "core/checks/narrative/narrative_cells.h"
#include "core/checks/narrative/narrative_checks.h"
#include "core/money/money_text.h"

#include <algorithm>

namespace budget::checks {

namespace {

constexpr std::int64_t SlipFactor = 10'000; // 元 for 万元

// What is checked together.
enum class Told
{
    Totals,
    Split,
    Funds,
    Items,
    ThreePublic,
    AgencyOperation,
    Procurement,
    Assets,
    Nothing,
};

Told toldBy(narrative::NarrativeSubject subject)
{
    using Subject = narrative::NarrativeSubject;
    if (subject == Subject::Unknown || subject == Subject::CarriedOver)
        return Told::Nothing;
    if (subject <= Subject::Expenditure)
        return Told::Totals;
    if (subject <= Subject::Project)
        return Told::Split;
    if (subject < Subject::SubjectItem)
        return Told::Funds;
    if (subject == Subject::SubjectItem)
        return Told::Items;
    if (subject == Subject::ThreePublic)
        return Told::ThreePublic;
    if (subject == Subject::AgencyOperation)
        return Told::AgencyOperation;
    if (subject <= Subject::ProcurementServices)
        return Told::Procurement;
    return subject == Subject::Assets ? Told::Assets : Told::Nothing;
}

enum class Verdict
{
    Equal,
    Tail,
    Slipped,  // right but for its unit
    LastYear, // this year's figure less the change that the text states
    Differs,
};

struct Comparison
{
    std::size_t index = 0; // of the amount
    Told told = Told::Nothing;
    Verdict verdict = Verdict::Equal;
    std::vector<Figure> claimed; // what it was compared with
    std::size_t change = 0;      // of LastYear, the amount that states the change
};

bool isStated(const CheckedDocument& document, std::size_t index)
{
    const narrative::NarrativeAmount& amount = document.amounts()[index];
    const narrative::NarrativeStatement& statement = document.narrative().statements[index];
    const bool isOfYear = statement.subject == narrative::NarrativeSubject::Assets
                              ? amount.year == narrative::NarrativeYear::Last
                              : amount.year == narrative::NarrativeYear::This;
    return amount.amount && !amount.isApproximate && !amount.isRate && isOfYear
           && !statement.isScoped
           && (!statement.isOfOtherYear || statement.subject == narrative::NarrativeSubject::Assets)
           && document.disclosure().fiscalYear > 0;
}

// One item told with several amounts (by unit, by fund) is not told for the table as a whole.
bool isToldOnce(const CheckedDocument& document, std::size_t index)
{
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeStatement& statement = narrative.statements[index];
    for (std::size_t i = 0; i < narrative.statements.size(); ++i) {
        const narrative::NarrativeStatement& other = narrative.statements[i];
        if (i != index && other.subject == statement.subject && other.path == statement.path
            && isStated(document, i)
            && narrative.amounts[i].amount != narrative.amounts[index].amount)
            return false;
    }
    return true;
}

bool agreesWithAny(const CheckedDocument& document, std::size_t index, const ClaimedFigures& all)
{
    const Figure printed = figureOf(document, document.amounts()[index]);
    return std::any_of(all.begin(), all.end(), [&printed](const std::vector<Figure>& claimed) {
        return compare({printed}, claimed) != Agreement::Differs;
    });
}

// One of a list (支出包括：教育支出…、卫生健康支出…) whose other items are all as in the tables.
bool isListedRightly(const CheckedDocument& document, std::size_t index)
{
    const narrative::Narrative& narrative = document.narrative();
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    int right = 0;
    for (std::size_t i = first; i < last; ++i) {
        const narrative::NarrativeStatement& other = narrative.statements[i];
        if (i == index || other.subject != narrative::NarrativeSubject::SubjectItem
            || !isStated(document, i))
            continue;
        if (other.path == narrative.statements[index].path
            || !agreesWithAny(document, i, figuresOf(document, other)))
            return false;
        ++right;
    }
    return right > 1;
}

bool isSlip(const Figure& printed, const Figure& claimed)
{
    const auto scaled = [](Figure figure) {
        figure.amount = Money::fromFen(figure.amount.fen() * SlipFactor);
        figure.decimals = std::max(0, figure.decimals - 4);
        return figure;
    };
    if (printed.amount.isZero() || claimed.amount.isZero()
        || std::max(printed.amount, claimed.amount).fen() > Money::LargestFen / SlipFactor)
        return false;
    return compare({scaled(printed)}, {claimed}) == Agreement::Equal
           || compare({printed}, {scaled(claimed)}) == Agreement::Equal;
}

// 8900.03 − 579.26 = 8320.77: the change is stated of the same subject, or of the whole budget.
std::optional<std::size_t>
changeTo(const CheckedDocument& document, const Comparison& comparison, const Figure& printed)
{
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeSubject subject = narrative.statements[comparison.index].subject;
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const narrative::NarrativeSubject of = narrative.statements[i].subject;
        if (amount.year != narrative::NarrativeYear::Change || !amount.amount
            || amount.amount->isZero()
            || (of != subject && of != narrative::NarrativeSubject::Budget))
            continue;
        Figure change = figureOf(document, amount);
        if (amount.direction == narrative::NarrativeDirection::Decrease)
            change.amount = -change.amount;
        if (compare({printed, change}, comparison.claimed) == Agreement::Equal)
            return i;
    }
    return std::nullopt;
}

void judge(const CheckedDocument& document, const ClaimedFigures& all, Comparison& comparison)
{
    const Figure printed = figureOf(document, document.amounts()[comparison.index]);
    comparison.verdict = Verdict::Differs;
    for (const std::vector<Figure>& claimed : all) {
        const Agreement agreement = compare({printed}, claimed);
        if (agreement == Agreement::Differs)
            continue;
        if (agreement == Agreement::Tail && comparison.verdict == Verdict::Tail)
            continue;
        comparison.claimed = claimed;
        comparison.verdict = agreement == Agreement::Equal ? Verdict::Equal : Verdict::Tail;
        if (comparison.verdict == Verdict::Equal)
            return;
    }
    if (comparison.verdict == Verdict::Tail)
        return;
    comparison.claimed = all.front();
    if (all.front().size() == 1 && isSlip(printed, all.front().front())) {
        comparison.verdict = Verdict::Slipped;
    } else if (const auto change = changeTo(document, comparison, printed)) {
        comparison.verdict = Verdict::LastYear;
        comparison.change = *change;
    }
}

bool isMistake(const Comparison& comparison)
{
    return comparison.verdict != Verdict::Equal && comparison.verdict != Verdict::Tail;
}

bool needsConfirmation(narrative::NarrativeSubject subject)
{
    return subject <= narrative::NarrativeSubject::SubjectItem;
}

// Where far more amounts contradict the tables than agree with them, it is not the amounts that are
// wrong but how they, or the tables, were read. That nothing is nothing proves no reading.
void dropMisread(std::vector<Comparison>& comparisons, Told first, Told last)
{
    const auto isOfKind = [first, last](const Comparison& comparison) {
        return comparison.told >= first && comparison.told <= last;
    };
    const auto isDropped = [&isOfKind](const Comparison& comparison) {
        return isOfKind(comparison) && isMistake(comparison);
    };
    const auto isProof = [&](const Comparison& comparison) {
        return isOfKind(comparison) && !isMistake(comparison)
               && !sumOf(comparison.claimed).isZero();
    };
    const auto right = std::count_if(comparisons.begin(), comparisons.end(), isProof);
    const auto mistakes = std::count_if(comparisons.begin(), comparisons.end(), isDropped);
    if (mistakes > 2 * right + 1)
        comparisons.erase(std::remove_if(comparisons.begin(), comparisons.end(), isDropped),
                          comparisons.end());
}

std::optional<Comparison> comparisonOf(const CheckedDocument& document, std::size_t index)
{
    const narrative::NarrativeStatement& statement = document.narrative().statements[index];
    Comparison comparison;
    comparison.index = index;
    comparison.told = toldBy(statement.subject);
    if (comparison.told == Told::Nothing || !isStated(document, index))
        return std::nullopt;
    const ClaimedFigures claimed = figuresOf(document, statement);
    if (claimed.empty())
        return std::nullopt;
    judge(document, claimed, comparison);
    if (!isMistake(comparison))
        return comparison;
    const bool mayBeOfPart = comparison.told == Told::Items || comparison.told == Told::Procurement;
    if (mayBeOfPart && !isToldOnce(document, index) && !isListedRightly(document, index))
        return std::nullopt;
    if (agreesWithAny(document, index, doubtfulFiguresOf(document, statement))
        || !knowsEveryFooting(document, index, claimed))
        return std::nullopt;
    if (needsConfirmation(statement.subject)) {
        const ClaimedFigures confirmed = confirmedFirst(document, claimed);
        if (confirmed.empty())
            return std::nullopt;
        judge(document, confirmed, comparison);
    }
    return comparison;
}

std::vector<Comparison> compareAll(const CheckedDocument& document)
{
    std::vector<Comparison> comparisons;
    if (isFinalAccount(document.disclosure()))
        return comparisons;
    for (std::size_t i = 0; i < document.amounts().size(); ++i) {
        if (const std::optional<Comparison> comparison = comparisonOf(document, i))
            comparisons.push_back(*comparison);
    }
    dropMisread(comparisons, Told::Totals, Told::Funds);
    for (const Told told :
         {Told::Items, Told::ThreePublic, Told::AgencyOperation, Told::Procurement, Told::Assets})
        dropMisread(comparisons, told, told);
    dropMisread(comparisons, Told::Totals, Told::Assets);
    return comparisons;
}

Finding findingOf(const CheckedDocument& document, const Comparison& comparison)
{
    const narrative::NarrativeAmount& amount = document.amounts()[comparison.index];
    Finding finding;
    finding.severity = comparison.verdict == Verdict::Tail ? Severity::Tail : Severity::Error;
    finding.left = document.placeOf(amount);
    finding.right = comparison.claimed.front().place;
    finding.right->amount = sumOf(comparison.claimed);
    finding.difference = *amount.amount - sumOf(comparison.claimed);
    finding.words = {document.narrative().statements[comparison.index].name,
                     amount.text,
                     amountWords(sumOf(comparison.claimed), amount.unit)};
    finding.mend = mendOf(amount, sumOf(comparison.claimed));
    return finding;
}

// What differs by something that can be named is told by the check of that.
CheckOutcome outcomeOf(const CheckedDocument& document, Told told)
{
    CheckOutcome outcome;
    for (const Comparison& comparison : document.cached(compareAll)) {
        if (comparison.told != told)
            continue;
        ++outcome.compared;
        if (comparison.verdict == Verdict::Tail || comparison.verdict == Verdict::Differs)
            outcome.findings.push_back(findingOf(document, comparison));
    }
    if (document.amounts().empty())
        outcome.skipped = SkipReason::NarrativeMissing;
    return outcome;
}

} // namespace

bool isFinalAccount(const Disclosure& disclosure)
{
    return std::any_of(disclosure.tables.begin(), disclosure.tables.end(), [](const Table& table) {
        return table.title.contains(QStringLiteral("决算"));
    });
}

Mend mendOf(const narrative::NarrativeAmount& amount, Money right)
{
    qsizetype digits = 0;
    while (
        digits < amount.text.size()
        && (amount.text[digits].isDigit() || QStringView(u".,，- ").contains(amount.text[digits])))
        ++digits;
    while (digits > 0 && amount.text[digits - 1].isSpace())
        --digits;
    const QString number = amount.text.first(digits);
    const Grouping grouping =
        number.contains(u',') || number.contains(u'，') ? Grouping::Thousands : Grouping::None;
    return {amount.text,
            formatMoney(right, amount.unit, amount.decimals, grouping)
                + amount.text.sliced(digits)};
}

CheckOutcome checkNarrativeTotals(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Totals);
}

CheckOutcome checkNarrativeSplit(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Split);
}

CheckOutcome checkNarrativeFunds(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Funds);
}

CheckOutcome checkNarrativeItems(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Items);
}

CheckOutcome checkNarrativeThreePublic(const CheckedDocument& document)
{
    return outcomeOf(document, Told::ThreePublic);
}

CheckOutcome checkNarrativeAgencyOperation(const CheckedDocument& document)
{
    return outcomeOf(document, Told::AgencyOperation);
}

CheckOutcome checkNarrativeProcurement(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Procurement);
}

CheckOutcome checkNarrativeAssets(const CheckedDocument& document)
{
    return outcomeOf(document, Told::Assets);
}

CheckOutcome checkNarrativeLastYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Comparison& comparison : document.cached(compareAll)) {
        if (comparison.told > Told::Funds)
            continue;
        ++outcome.compared;
        if (comparison.verdict != Verdict::LastYear)
            continue;
        Finding finding = findingOf(document, comparison);
        finding.words.append(document.amounts()[comparison.change].text);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkNarrativeUnits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Comparison& comparison : document.cached(compareAll)) {
        ++outcome.compared;
        if (comparison.verdict == Verdict::Slipped)
            outcome.findings.push_back(findingOf(document, comparison));
    }
    return outcome;
}

} // namespace budget::checks
