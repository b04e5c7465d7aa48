#include "core/checks/narrative/stated_growth.h"

#include "core/checks/narrative/narrative_cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

const QString& textOf(const narrative::Narrative& narrative, std::size_t index)
{
    return narrative.runs[static_cast<std::size_t>(narrative.amounts[index].run)].text;
}

bool isFigure(const narrative::NarrativeAmount& amount)
{
    return amount.amount && !amount.isApproximate && !amount.isRate && !amount.amount->isNegative();
}

const QRegularExpression& growthWords()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*[，,]?\\s*(?:[比较与同]\\s*(?:(20\\d\\d)\\s*年度?|上年|去年)(?:年初|"
                       "当年|同期)?(?:预算|决算)"
                       "?(?:执行)?数?(?:相比)?[，,]?)?(?:同比)?(基本|大体|略有|小幅)?(?:(增加|增长|"
                       "上升|提高|增幅|增长率)|("
                       "减少|下降|降低|压减|降幅|下降率)|(持平))(?:幅度|比例)?(?:了|为)?\\s*(?:("
                       "\\d+(?:\\.\\d+)?)\\s*%)?"));
    return expression;
}

std::optional<StatedGrowth> growthBehind(const CheckedDocument& document, std::size_t index)
{
    constexpr qsizetype Longest = 60;
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString& text = textOf(narrative, index);
    const QRegularExpressionMatch match =
        growthWords().match(text.sliced(amount.end, std::min(Longest, text.size() - amount.end)));
    const bool isVague = match.capturedLength(2) > 0;
    const bool isOfOtherYear = match.capturedLength(1) > 0
                               && match.captured(1).toInt() != document.disclosure().fiscalYear - 1;
    if (!match.hasMatch() || isVague || isOfOtherYear)
        return std::nullopt;
    StatedGrowth stated;
    stated.index = index;
    stated.words = match.captured().trimmed();
    if (stated.words.startsWith(u'，') || stated.words.startsWith(u','))
        stated.words = stated.words.sliced(1).trimmed();
    if (match.capturedLength(5) > 0) {
        stated.direction = narrative::NarrativeDirection::Level;
        return stated;
    }
    stated.direction = match.capturedLength(3) > 0 ? narrative::NarrativeDirection::Increase
                                                   : narrative::NarrativeDirection::Decrease;
    stated.percentage = parsePercentage(match.captured(6));
    return stated.percentage ? std::optional(stated) : std::nullopt;
}

bool isSameSubject(const narrative::NarrativeStatement& left,
                   const narrative::NarrativeStatement& right)
{
    return left.subject == right.subject && left.item == right.item && left.path == right.path;
}

// The subject that the amount is told of: its own words, else those of the amount before it where
// it only tells a change or another year's figure.
std::optional<std::size_t> tellerOf(const narrative::Narrative& narrative, std::size_t index)
{
    const std::size_t first = narrative.amountsOf(narrative.amounts[index].run).first;
    for (std::size_t i = index;; --i) {
        const narrative::NarrativeStatement& statement = narrative.statements[i];
        if (statement.subject != narrative::NarrativeSubject::Unknown)
            return i;
        if ((!statement.isBareChange && !statement.isRestated) || i == first)
            return std::nullopt;
    }
}

void takeSide(const narrative::Narrative& narrative, std::size_t index, ChangeSides& sides)
{
    if (!isFigure(narrative.amounts[index]) || narrative.statements[index].isOfOtherYear)
        return;
    if (narrative.amounts[index].year == narrative::NarrativeYear::This)
        sides.now.push_back(index);
    else if (narrative.amounts[index].year == narrative::NarrativeYear::Last)
        sides.before.push_back(index);
}

// Every figure of the paragraph that its writer may have compared with another one.
ChangeSides anySidesOf(const narrative::Narrative& narrative, std::size_t index)
{
    ChangeSides sides;
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    for (std::size_t i = first; i < last; ++i)
        takeSide(narrative, i, sides);
    return sides;
}

// What was spent and what was budgeted.
bool areOnOtherFootings(const QString& left, const QString& right)
{
    static const QRegularExpression spent(QStringLiteral("执行|决算|完成|实际"));
    static const QRegularExpression budgeted(QStringLiteral("预算"));
    const bool isLeftSpent = spent.match(left).hasMatch();
    const bool isRightSpent = spent.match(right).hasMatch();
    const bool isTold = (isLeftSpent || budgeted.match(left).hasMatch())
                        && (isRightSpent || budgeted.match(right).hasMatch());
    return isTold && isLeftSpent != isRightSpent;
}

struct Growth
{
    Figure now;
    Figure before;
};

// From the figure now and its change; as coarse as both together.
Growth growthFrom(const Figure& now, const narrative::NarrativeAmount& amount, const Figure& change)
{
    Growth growth{now, now};
    growth.before.amount = amount.direction == narrative::NarrativeDirection::Decrease
                               ? now.amount + change.amount
                               : now.amount - change.amount;
    growth.before.decimals = std::min(now.decimals, change.decimals);
    return growth;
}

class GrowthReader
{
public:
    GrowthReader(const CheckedDocument& document, const StatedGrowth& stated)
        : m_document(document)
        , m_narrative(document.narrative())
        , m_stated(stated)
        , m_amount(m_narrative.amounts[stated.index])
    {}

    std::vector<Growth> growthsOf(const ChangeSides& sides) const
    {
        std::vector<Growth> growths;
        const bool isChange = m_amount.year == narrative::NarrativeYear::Change;
        const Figure change = figure(m_stated.index);
        for (const std::size_t now : sides.now) {
            for (const std::size_t before : sides.before)
                growths.push_back({figure(now), figure(before)});
            if (isChange)
                growths.push_back(growthFrom(figure(now), m_amount, change));
        }
        for (const std::size_t before : sides.before) {
            if (!isChange)
                break;
            Figure now = figure(before);
            now.amount += m_amount.direction == narrative::NarrativeDirection::Decrease
                              ? -change.amount
                              : change.amount;
            growths.push_back({now, figure(before)});
            // Or last year's figure is itself told with its change.
            growths.push_back(growthFrom(figure(before), m_amount, change));
        }
        return growths;
    }

    // A change without a figure beside it is that of the table's.
    std::vector<Growth> growthsOfTables() const
    {
        std::vector<Growth> growths;
        const std::optional<std::size_t> teller = tellerOf(m_narrative, m_stated.index);
        if (m_amount.year != narrative::NarrativeYear::Change || !teller
            || m_narrative.statements[*teller].isScoped)
            return growths;
        for (const auto& claimed : figuresOf(m_document, m_narrative.statements[*teller]))
            growths.push_back(growthFrom(claimed.front(), m_amount, figure(m_stated.index)));
        return growths;
    }

private:
    Figure figure(std::size_t index) const
    {
        return figureOf(m_document, m_narrative.amounts[index]);
    }

    const CheckedDocument& m_document;
    const narrative::Narrative& m_narrative;
    const StatedGrowth& m_stated;
    const narrative::NarrativeAmount& m_amount;
};

// What tells with what it is compared: behind a change, the words of the change.
QString wordsOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    return document.amounts()[stated.index].year == narrative::NarrativeYear::Change
               ? clauseOf(document, stated.index)
               : stated.words;
}

bool isRightWay(const Growth& growth, narrative::NarrativeDirection direction)
{
    return direction == narrative::NarrativeDirection::Increase
               ? growth.now.amount >= growth.before.amount
               : growth.now.amount <= growth.before.amount;
}

// Takes the reading where it is better than the one that the verdict has.
void improve(GrowthVerdict& verdict, const StatedGrowth& stated, const Growth& growth)
{
    const Agreement agreement = compareGrowth(*stated.percentage, growth.now, growth.before);
    const bool isTurned = !isRightWay(growth, stated.direction);
    const bool isBetter = verdict.percentage == Agreement::Differs
                          || (verdict.isTurned && !isTurned)
                          || (agreement == Agreement::Equal && verdict.isTurned == isTurned);
    if (agreement != Agreement::Differs && isBetter)
        verdict = {agreement, isTurned, false, growth.now, growth.before};
}

// 上年结转 beside the figures that are compared may be in one of them; in a list behind them it is
// told as a part.
QStringView sentenceAt(const QString& text, qsizetype offset)
{
    const qsizetype begin = offset > 0 ? text.lastIndexOf(u'。', offset - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'。', offset);
    return QStringView(text).sliced(begin, (end < 0 ? text.size() : end) - begin);
}

} // namespace

bool isComparable(const CheckedDocument& document, std::size_t index)
{
    static const QRegularExpression adjusted(
        QStringLiteral("同口径|可比|剔除|扣除|不含|不包括|不考虑|还原|年均|翻番|分点|调整后|决算"));
    const QString& text = textOf(document.narrative(), index);
    return isFigure(document.amounts()[index]) && document.disclosure().fiscalYear > 0
           && !adjusted.match(text).hasMatch()
           && !sentenceAt(text, document.amounts()[index].begin).contains(QStringLiteral("结转"));
}

std::vector<StatedGrowth> statedGrowths(const CheckedDocument& document)
{
    std::vector<StatedGrowth> all;
    for (std::size_t i = 0; i < document.amounts().size(); ++i) {
        const std::optional<StatedGrowth> stated = growthBehind(document, i);
        if (stated && tellerOf(document.narrative(), i) && isComparable(document, i))
            all.push_back(*stated);
    }
    return all;
}

QString clauseOf(const CheckedDocument& document, std::size_t index)
{
    const narrative::Narrative& narrative = document.narrative();
    const qsizetype begin = narrative.statements[index].clause;
    return textOf(narrative, index).sliced(begin, narrative.amounts[index].begin - begin);
}

namespace {

// “三公”经费5万元，其中：公务接待费1万元，公车4万元。2023年预算数为: whose is not said.
bool isBehindParts(const narrative::Narrative& narrative, std::size_t index, std::size_t teller)
{
    static const QRegularExpression parts(QStringLiteral("其中|包括|包含|分别|构成|[（(](?!境)"));
    const std::size_t first = narrative.amountsOf(narrative.amounts[index].run).first;
    if (narrative.statements[index].subject != narrative::NarrativeSubject::Unknown)
        return false;
    for (std::size_t i = first; i < teller; ++i) {
        if (narrative.statements[i].subject == narrative::NarrativeSubject::Unknown)
            continue;
        const qsizetype begin = narrative.amounts[i].end;
        return parts
            .match(textOf(narrative, index).sliced(begin, narrative.amounts[teller].begin - begin))
            .hasMatch();
    }
    return false;
}

} // namespace

ChangeSides sidesOf(const CheckedDocument& document, std::size_t index, const QString& words)
{
    const narrative::Narrative& narrative = document.narrative();
    ChangeSides sides;
    const std::optional<std::size_t> teller = tellerOf(narrative, index);
    if (!teller)
        return sides;
    sides.isCertain = !isBehindParts(narrative, index, *teller);
    const auto [first, last] = narrative.amountsOf(narrative.amounts[index].run);
    for (std::size_t i = first; i < last; ++i) {
        const std::optional<std::size_t> other = tellerOf(narrative, i);
        const bool isOfIt =
            other && isSameSubject(narrative.statements[*other], narrative.statements[*teller]);
        if (!isOfIt && sides.isCertain)
            continue;
        if (narrative.amounts[i].year == narrative::NarrativeYear::Last
            && areOnOtherFootings(clauseOf(document, i), words))
            continue;
        takeSide(narrative, i, sides);
    }
    return sides;
}

std::optional<GrowthVerdict> verdictOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    if (!stated.percentage)
        return std::nullopt;
    const GrowthReader reader(document, stated);
    std::vector<Growth> own =
        reader.growthsOf(sidesOf(document, stated.index, wordsOf(document, stated)));
    if (own.empty())
        own = reader.growthsOfTables();
    if (own.empty())
        return std::nullopt;
    GrowthVerdict verdict;
    verdict.now = own.front().now;
    verdict.before = own.front().before;
    verdict.isBaseZero = std::all_of(
        own.begin(), own.end(), [](const Growth& growth) { return growth.before.amount.isZero(); });
    for (const Growth& growth : own)
        improve(verdict, stated, growth);
    // Of another subject, or of figures that are added: right is right, but a wrong direction
    // proves nothing.
    for (const Growth& growth : reader.growthsOf(anySidesOf(document.narrative(), stated.index))) {
        if (isRightWay(growth, stated.direction))
            improve(verdict, stated, growth);
    }
    return verdict;
}

} // namespace budget::checks
