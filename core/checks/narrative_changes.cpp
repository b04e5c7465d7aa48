#include "core/checks/narrative_cells.h"
#include "core/checks/narrative_checks.h"
#include "core/checks/percentage.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {

namespace {

// 比2023年预算执行数减少57.14%, right behind an amount: of the amount; 增长1.9% behind a change: of
// what changed.
struct StatedGrowth
{
    std::size_t index = 0;                // of the amount it stands behind
    std::optional<Percentage> percentage; // nothing for 持平
    NarrativeDirection direction = NarrativeDirection::None;
    QString words;
};

// Figures on both sides of a change, as far as the paragraph tells them.
struct Sides
{
    std::vector<std::size_t> now;
    std::vector<std::size_t> before;
};

const QString& textOf(const Narrative& narrative, std::size_t index)
{
    return narrative.runs[static_cast<std::size_t>(narrative.amounts[index].run)].text;
}

// On another footing than the figures that are told.
bool isAdjusted(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("同口径|可比|剔除|扣除|不含|不包括|不考虑|还原|结转|年均|翻番|分点"));
    return words.match(text).hasMatch();
}

std::optional<StatedGrowth> growthBehind(const Narrative& narrative, std::size_t index)
{
    static const QRegularExpression growth(
        QStringLiteral("^\\s*[，,]?\\s*(?:(?:[比较与同]|相比)\\s*(?:20\\d\\d\\s*年度?|上年|去年)(?:"
                       "年初|当年)?(?:预算"
                       "|决算)?(?:执行)?数?(?:相比)?[，,]?)?(?:同比|基本|大体)?(?:(增加|增长|上升|"
                       "提高|增幅|增长率)"
                       "|(减少|下降|降低|压减|降幅|下降率)|(持平))(?:幅度|比例)?(?:了|为)?\\s*(?:("
                       "\\d+(?:\\.\\d+)?)"
                       "\\s*%)?"));
    const NarrativeAmount& amount = narrative.amounts[index];
    const QString after =
        textOf(narrative, index)
            .sliced(amount.end,
                    std::min<qsizetype>(60, textOf(narrative, index).size() - amount.end));
    const QRegularExpressionMatch match = growth.match(after);
    if (!match.hasMatch() || match.captured().contains(QStringLiteral("基本"))
        || match.captured().contains(QStringLiteral("大体")))
        return std::nullopt;
    StatedGrowth stated;
    stated.index = index;
    stated.words = match.captured().trimmed();
    if (stated.words.startsWith(u'，') || stated.words.startsWith(u','))
        stated.words = stated.words.sliced(1).trimmed();
    if (match.capturedLength(3) > 0) {
        stated.direction = NarrativeDirection::Level;
        return stated;
    }
    stated.direction =
        match.capturedLength(1) > 0 ? NarrativeDirection::Increase : NarrativeDirection::Decrease;
    stated.percentage = parsePercentage(match.captured(4));
    return stated.percentage ? std::optional(stated) : std::nullopt;
}

bool isFigure(const NarrativeAmount& amount)
{
    return amount.amount && !amount.isApproximate && !amount.isRate && !amount.amount->isNegative();
}

bool isSameSubject(const NarrativeStatement& left, const NarrativeStatement& right)
{
    return left.subject == right.subject && left.item == right.item && left.path == right.path;
}

// The subject that the amount is told of: its own words, else those of the amount before it where
// it only tells a change or another year's figure.
std::optional<std::size_t> tellerOf(const Narrative& narrative, std::size_t index)
{
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    for (std::size_t i = index;; --i) {
        const NarrativeStatement& statement = narrative.statements[i];
        if (statement.subject != NarrativeSubject::Unknown)
            return i;
        if ((!statement.isBareChange && !statement.isRestated) || i == first)
            return std::nullopt;
    }
}

// All figures of the run that are told of the same subject.
Sides sidesOf(const Narrative& narrative, std::size_t index)
{
    Sides sides;
    const std::optional<std::size_t> teller = tellerOf(narrative, index);
    if (!teller)
        return sides;
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    for (std::size_t i = first; i < last; ++i) {
        const std::optional<std::size_t> other = tellerOf(narrative, i);
        if (!other || !isFigure(narrative.amounts[i])
            || !isSameSubject(narrative.statements[*other], narrative.statements[*teller]))
            continue;
        if (narrative.amounts[i].year == NarrativeYear::This)
            sides.now.push_back(i);
        else if (narrative.amounts[i].year == NarrativeYear::Last)
            sides.before.push_back(i);
    }
    return sides;
}

// Every figure of the run that a writer may have compared with another one.
Sides anySidesOf(const Narrative& narrative, std::size_t index)
{
    Sides sides;
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    for (std::size_t i = first; i < last; ++i) {
        if (!isFigure(narrative.amounts[i]))
            continue;
        if (narrative.amounts[i].year == NarrativeYear::This)
            sides.now.push_back(i);
        else if (narrative.amounts[i].year == NarrativeYear::Last)
            sides.before.push_back(i);
    }
    return sides;
}

struct Growth
{
    Figure now;
    Figure before;
};

// The figure before, from the one now and a change: as coarse as both together.
Growth growthOf(const Figure& now, const NarrativeAmount& change, const Figure& changed)
{
    Growth growth{now, now};
    growth.before.amount = change.direction == NarrativeDirection::Decrease
                               ? now.amount + changed.amount
                               : now.amount - changed.amount;
    growth.before.decimals = std::min(now.decimals, changed.decimals);
    return growth;
}

// What the percentage may have been taken of. Only changes, or figures of the year before, that are
// told; a percentage beside one figure alone proves nothing.
std::vector<Growth> growthsOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    const Narrative& narrative = document.narrative();
    const NarrativeAmount& amount = narrative.amounts[stated.index];
    const Sides sides = anySidesOf(narrative, stated.index);
    std::vector<Growth> growths;
    for (const std::size_t now : sides.now) {
        const Figure figure = figureOf(document, narrative.amounts[now]);
        for (const std::size_t before : sides.before)
            growths.push_back({figure, figureOf(document, narrative.amounts[before])});
        if (amount.year == NarrativeYear::Change)
            growths.push_back(growthOf(figure, amount, figureOf(document, amount)));
    }
    if (amount.year == NarrativeYear::Change) {
        for (const std::size_t before : sides.before) {
            const Figure figure = figureOf(document, narrative.amounts[before]);
            Figure now = figure;
            const Figure change = figureOf(document, amount);
            now.amount = amount.direction == NarrativeDirection::Decrease
                             ? figure.amount - change.amount
                             : figure.amount + change.amount;
            growths.push_back({now, figure});
        }
        const std::optional<std::size_t> teller = tellerOf(narrative, stated.index);
        for (const auto& claimed :
             teller ? figuresOf(document, narrative.statements[*teller]) : ClaimedFigures())
            growths.push_back(growthOf(claimed.front(), amount, figureOf(document, amount)));
    }
    return growths;
}

// The amount that a percentage stands behind says what it is of: its words are understood, or it is
// the change of such a one.
bool isCertain(const CheckedDocument& document, std::size_t index)
{
    const Narrative& narrative = document.narrative();
    const NarrativeAmount& amount = narrative.amounts[index];
    if (!isFigure(amount) || isAdjusted(textOf(narrative, index)))
        return false;
    return tellerOf(narrative, index).has_value();
}

Finding findingOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    const NarrativeAmount& amount = document.amounts()[stated.index];
    Finding finding;
    finding.left = document.placeOf(amount);
    finding.left.quote = stated.words;
    finding.left.amount.reset();
    return finding;
}

bool isRightWay(const Growth& growth, NarrativeDirection direction)
{
    return direction == NarrativeDirection::Increase ? growth.now.amount >= growth.before.amount
                                                     : growth.now.amount <= growth.before.amount;
}

struct GrowthVerdict
{
    Agreement percentage = Agreement::Differs;
    bool isTurned = false; // right but for its direction
    bool isBaseZero = false;
    Growth growth;
};

// The best reading there is.
std::optional<GrowthVerdict> verdictOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    const std::vector<Growth> growths = growthsOf(document, stated);
    if (growths.empty() || !stated.percentage)
        return std::nullopt;
    GrowthVerdict verdict;
    verdict.growth = growths.front();
    verdict.isBaseZero = std::all_of(growths.begin(), growths.end(), [](const Growth& growth) {
        return growth.before.amount.isZero();
    });
    for (const Growth& growth : growths) {
        const Agreement agreement = compareGrowth(*stated.percentage, growth.now, growth.before);
        if (agreement == Agreement::Differs)
            continue;
        const bool isTurned = !isRightWay(growth, stated.direction);
        const bool isBetter = verdict.percentage == Agreement::Differs
                              || (verdict.isTurned && !isTurned)
                              || (agreement == Agreement::Equal && verdict.isTurned == isTurned);
        if (isBetter)
            verdict = {agreement, isTurned, false, growth};
    }
    return verdict;
}

QString shownOf(const Figure& figure)
{
    return amountWords(figure.amount, figure.unit);
}

} // namespace

CheckOutcome checkChangePercents(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (std::size_t i = 0; i < document.amounts().size(); ++i) {
        const auto stated = growthBehind(document.narrative(), i);
        if (!stated || !isCertain(document, i))
            continue;
        const auto verdict = verdictOf(document, *stated);
        if (!verdict || verdict->isBaseZero)
            continue;
        ++outcome.compared;
        if (verdict->percentage == Agreement::Equal || verdict->isTurned)
            continue;
        Finding finding = findingOf(document, *stated);
        finding.severity =
            verdict->percentage == Agreement::Tail ? Severity::Tail : Severity::Error;
        finding.words = {
            stated->words, shownOf(verdict->growth.before), shownOf(verdict->growth.now)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkChangeBase(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (std::size_t i = 0; i < document.amounts().size(); ++i) {
        const auto stated = growthBehind(document.narrative(), i);
        if (!stated || !isCertain(document, i))
            continue;
        const auto verdict = verdictOf(document, *stated);
        if (!verdict)
            continue;
        ++outcome.compared;
        if (!verdict->isBaseZero || stated->percentage->digits == 0)
            continue;
        Finding finding = findingOf(document, *stated);
        finding.words = {stated->words};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

namespace {

// 持平 where the two figures told of one subject are not the same.
void checkLevel(const CheckedDocument& document, const StatedGrowth& stated, CheckOutcome& outcome)
{
    const Narrative& narrative = document.narrative();
    const Sides sides = sidesOf(narrative, stated.index);
    if (sides.before.size() != 1 || sides.now.empty())
        return;
    ++outcome.compared;
    const Figure before = figureOf(document, narrative.amounts[sides.before.front()]);
    const bool isEqual = std::any_of(sides.now.begin(), sides.now.end(), [&](std::size_t now) {
        return compare({figureOf(document, narrative.amounts[now])}, {before})
               != Agreement::Differs;
    });
    if (isEqual)
        return;
    Finding finding = findingOf(document, stated);
    finding.words = {stated.words, shownOf(before), narrative.amounts[sides.now.back()].text};
    outcome.findings.push_back(finding);
}

// 增加持平: both at once.
void checkContradictions(const CheckedDocument& document, CheckOutcome& outcome)
{
    static const QRegularExpression both(
        QStringLiteral("(?:增加|增长|减少|下降|降低)(?:了|为)?持平"));
    const Narrative& narrative = document.narrative();
    for (const NarrativeRun& run : narrative.runs) {
        const QRegularExpressionMatch match = both.match(run.text);
        if (!match.hasMatch())
            continue;
        Finding finding;
        finding.left =
            document.placeOf(run.section, run.passageAt(match.capturedStart()), match.captured());
        finding.words = {match.captured(), QString(), QString()};
        outcome.findings.push_back(finding);
        ++outcome.compared;
    }
}

enum class ChangeVerdict
{
    Right,
    Tail,
    Turned,
    Wrong,
};

ChangeVerdict verdictOf(const CheckedDocument& document, std::size_t change, const Sides& sides)
{
    const NarrativeAmount& amount = document.amounts()[change];
    const Figure stated = figureOf(document, amount);
    const bool isMore = amount.direction == NarrativeDirection::Increase;
    ChangeVerdict verdict = ChangeVerdict::Wrong;
    for (const std::size_t n : sides.now) {
        const Figure now = figureOf(document, document.amounts()[n]);
        for (const std::size_t b : sides.before) {
            const Figure before = figureOf(document, document.amounts()[b]);
            const Agreement right =
                isMore ? compare({now}, {before, stated}) : compare({now, stated}, {before});
            const Agreement turned =
                isMore ? compare({now, stated}, {before}) : compare({now}, {before, stated});
            if (right == Agreement::Equal)
                return ChangeVerdict::Right;
            if (right == Agreement::Tail)
                verdict = ChangeVerdict::Tail;
            else if (turned == Agreement::Equal && verdict == ChangeVerdict::Wrong)
                verdict = ChangeVerdict::Turned;
        }
    }
    return verdict;
}

// Every stated change of which both figures are told.
template<typename Visit>
void visitChanges(const CheckedDocument& document, Visit visit)
{
    const Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        if (narrative.amounts[i].year != NarrativeYear::Change || !isCertain(document, i))
            continue;
        const Sides sides = sidesOf(narrative, i);
        if (!sides.now.empty() && !sides.before.empty())
            visit(i, sides, verdictOf(document, i, sides));
    }
}

Finding findingOf(const CheckedDocument& document, std::size_t change, const Sides& sides)
{
    const Narrative& narrative = document.narrative();
    Finding finding;
    finding.left = document.placeOf(narrative.amounts[change]);
    finding.right = document.placeOf(narrative.amounts[sides.before.front()]);
    finding.words = {narrative.amounts[change].text,
                     narrative.amounts[sides.before.front()].text,
                     narrative.amounts[sides.now.back()].text};
    return finding;
}

} // namespace

CheckOutcome checkChangeAmounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitChanges(document, [&](std::size_t change, const Sides& sides, ChangeVerdict verdict) {
        ++outcome.compared;
        if (verdict == ChangeVerdict::Right || verdict == ChangeVerdict::Turned)
            return;
        Finding finding = findingOf(document, change, sides);
        finding.severity = verdict == ChangeVerdict::Tail ? Severity::Tail : Severity::Error;
        outcome.findings.push_back(finding);
    });
    return outcome;
}

CheckOutcome checkChangeDirections(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitChanges(document, [&](std::size_t change, const Sides& sides, ChangeVerdict verdict) {
        ++outcome.compared;
        if (verdict == ChangeVerdict::Turned)
            outcome.findings.push_back(findingOf(document, change, sides));
    });
    for (std::size_t i = 0; i < document.amounts().size(); ++i) {
        const auto stated = growthBehind(document.narrative(), i);
        if (!stated || !isCertain(document, i))
            continue;
        if (stated->direction == NarrativeDirection::Level)
            checkLevel(document, *stated, outcome);
        const auto verdict = verdictOf(document, *stated);
        if (!verdict)
            continue;
        ++outcome.compared;
        if (!verdict->isTurned)
            continue;
        Finding finding = findingOf(document, *stated);
        finding.words = {
            stated->words, shownOf(verdict->growth.before), shownOf(verdict->growth.now)};
        outcome.findings.push_back(finding);
    }
    checkContradictions(document, outcome);
    return outcome;
}

} // namespace budget
