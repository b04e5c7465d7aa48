#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/percentage.h"
#include "core/checks/tables/table_figures.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

// 支出预算100.00万元，其中：基本支出60.00万元，占60.00%: the share of a part, right behind it.
struct StatedShare
{
    std::size_t part = 0; // indices of amounts
    std::size_t whole = 0;
    Percentage percentage;
    QString words;
};

const QString& textOf(const narrative::Narrative& narrative, std::size_t index)
{
    return narrative.runs[static_cast<std::size_t>(narrative.amounts[index].run)].text;
}

bool isFigure(const narrative::NarrativeAmount& amount)
{
    return amount.amount && amount.year == narrative::NarrativeYear::This && !amount.isApproximate
           && !amount.isRate && !amount.amount->isNegative();
}

// The first amount of the sentence, where 其中 follows it and its words are understood.
std::optional<std::size_t> wholeOf(const narrative::Narrative& narrative, std::size_t part)
{
    const std::size_t first = narrative.amountsOf(narrative.amounts[part].run).first;
    std::size_t whole = part;
    while (whole > first
           && narrative.statements[whole - 1].sentence == narrative.statements[part].sentence)
        --whole;
    const narrative::NarrativeAmount& amount = narrative.amounts[whole];
    const QString between =
        textOf(narrative, part).sliced(amount.end, narrative.statements[part].clause - amount.end);
    if (whole == part || !isFigure(amount) || !between.contains(QStringLiteral("其中"))
        || narrative.statements[whole].subject == narrative::NarrativeSubject::Unknown)
        return std::nullopt;
    return whole;
}

std::optional<StatedShare> shareBehind(const narrative::Narrative& narrative, std::size_t part)
{
    static const QRegularExpression share(QStringLiteral(
        "^\\s*[，,（(]?\\s*(占比?(?:本年|年度|部门|单位|一般公共预算|政府性基金|财政|拨款|收入|"
        "支出|基本|"
        "项目|预算|总|额|合计|总计|数|资金)*的?(?:比例|比重|比)?为?\\s*(\\d+(?:\\.\\d+)?)\\s*%)"));
    constexpr qsizetype Longest = 40;
    const narrative::NarrativeAmount& amount = narrative.amounts[part];
    const QString& text = textOf(narrative, part);
    const QRegularExpressionMatch match =
        share.match(text.sliced(amount.end, std::min(Longest, text.size() - amount.end)));
    if (!match.hasMatch() || !isFigure(amount))
        return std::nullopt;
    const std::optional<Percentage> percentage = parsePercentage(match.captured(2));
    const std::optional<std::size_t> whole = wholeOf(narrative, part);
    // 占本年收入 is no share of a whole that holds money of the years before.
    const bool isOfYear =
        match.captured(1).contains(QStringLiteral("本年")) && text.contains(QStringLiteral("结转"));
    if (!percentage || !whole || isOfYear)
        return std::nullopt;
    return StatedShare{part, *whole, *percentage, match.captured(1)};
}

// The share may be of any total that the paragraph or the tables give.
std::vector<Figure> basesOf(const CheckedDocument& document, const StatedShare& stated)
{
    const narrative::Narrative& narrative = document.narrative();
    std::vector<Figure> bases;
    const auto [first, last] = narrative.amountsOf(narrative.amounts[stated.part].run);
    for (std::size_t i = first; i < last; ++i) {
        if (i != stated.part && isFigure(narrative.amounts[i]))
            bases.push_back(figureOf(document, narrative.amounts[i]));
    }
    for (const Table& table : document.disclosure().tables) {
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            if (row.kind == RowKind::Item)
                continue;
            for (const int column : amountColumns(table, row.side))
                bases.push_back(figureOf(document, table, r, column));
        }
    }
    return bases;
}

Agreement bestOf(const CheckedDocument& document, const StatedShare& stated)
{
    const Figure part = figureOf(document, document.amounts()[stated.part]);
    Agreement best = Agreement::Differs;
    for (const Figure& base : basesOf(document, stated)) {
        const Agreement agreement = compareShare(stated.percentage, part, base);
        if (agreement == Agreement::Equal)
            return agreement;
        if (agreement == Agreement::Tail)
            best = agreement;
    }
    return best;
}

} // namespace

CheckOutcome checkShares(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const std::optional<StatedShare> stated = shareBehind(narrative, i);
        if (!stated)
            continue;
        ++outcome.compared;
        const Agreement agreement = bestOf(document, *stated);
        if (agreement == Agreement::Equal)
            continue;
        Finding finding;
        finding.severity = agreement == Agreement::Tail ? Severity::Tail : Severity::Error;
        finding.left = document.placeOf(narrative.amounts[i]);
        finding.left.quote = stated->words;
        finding.left.amount.reset();
        finding.right = document.placeOf(narrative.amounts[stated->whole]);
        finding.words = {
            stated->words, narrative.amounts[i].text, narrative.amounts[stated->whole].text};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
