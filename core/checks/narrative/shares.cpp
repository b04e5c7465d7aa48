#include "core/checks/narrative/shares.h"

#include "core/checks/narrative/places.h"
#include "core/checks/percentage.h"
#include "core/checks/tables/table_figures.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

using narrative::Narrative;
using narrative::Saying;

struct StatedShare
{
    const Saying* part = nullptr;
    const Saying* whole = nullptr; // null in a list, which does not say of what its shares are
    Percentage percentage;
    QString words; // 占总支出的45.76%
};

bool mayBeShared(const Saying& saying)
{
    return saying.isOfThisYear() && saying.isFree(narrative::NotInShare);
}

// The first amount of the sentence, where 其中 follows it and its words are understood.
const Saying* wholeOf(const Narrative& narrative, const Saying& part)
{
    const Saying* whole = nullptr;
    for (const Saying& saying : narrative.sayingsBefore(part)) {
        if (!whole && saying.isInSentenceOf(part))
            whole = &saying;
    }
    if (!whole || !mayBeShared(*whole) || whole->statement.topic == narrative::Topic::Unknown)
        return nullptr;
    const QString between = whole->afterUpTo(part.statement.clauseBegin);
    return narrative::hasWords(between, u"part.of_which") ? whole : nullptr;
}

// 支出预算100.00万元，其中：基本支出60.00万元，占60.00%: the share of a part, right after it.
std::optional<StatedShare> shareAfter(const Narrative& narrative, const Saying& part)
{
    constexpr qsizetype Longest = 40;
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"share.after_part").match(part.after().left(Longest));
    if (!match.hasMatch() || !mayBeShared(part))
        return std::nullopt;
    const QString words = match.captured(u"words");
    const std::optional<Percentage> percentage = parsePercentage(match.captured(u"percent"));
    const Saying* whole = wholeOf(narrative, part);
    // 占本年收入 is no share of a whole that holds money of the years before.
    const bool isOfYear = narrative::hasWords(words, u"share.this_year")
                          && narrative::hasWords(part.run->text, u"carried_over");
    if (!percentage || !whole || isOfYear)
        return std::nullopt;
    return StatedShare{&part, whole, *percentage, words};
}

// The bottom lines of the tables; those that print an amount.
std::vector<Figure> tableTotals(const CheckedDocument& document)
{
    std::vector<Figure> totals;
    for (const Table& table : document.disclosure().tables) {
        for (const int row :
             rowsWhere(table, [](const Row& each) { return each.kind != RowKind::Item; })) {
            for (const int column : amountColumns(table, rowAt(table, row).side))
                totals.push_back(figureOf(document, table, row, column));
        }
    }
    return totals;
}

// The share may be of any total that the paragraph or the tables give.
std::vector<Figure> wholesOf(const CheckedDocument& document, const StatedShare& stated)
{
    std::vector<Figure> wholes;
    for (const Saying& saying : document.narrative().sayingsOf(*stated.part->run)) {
        if (&saying != stated.part && mayBeShared(saying))
            wholes.push_back(figureOf(document, saying));
    }
    const std::vector<Figure> totals = tableTotals(document);
    wholes.insert(wholes.end(), totals.begin(), totals.end());
    return wholes;
}

Agreement
agreementWith(const CheckedDocument& document, const StatedShare& stated, const Figure& whole)
{
    return compareShare(stated.percentage, figureOf(document, *stated.part), whole);
}

Agreement bestAgreement(const CheckedDocument& document, const StatedShare& stated)
{
    Agreement best = Agreement::Differs;
    for (const Figure& whole : wholesOf(document, stated)) {
        const Agreement agreement = agreementWith(document, stated, whole);
        if (agreement == Agreement::Equal)
            return agreement;
        if (agreement == Agreement::Tail)
            best = agreement;
    }
    return best;
}

// Shares that are worded alike are of one whole: by section, and by what stands between 占 and the
// number.
using ShareGroups = std::map<std::pair<int, QString>, std::vector<StatedShare>>;

// 基本支出650.00万元，占45.76%；项目支出…: not those after 其中, whose whole the sentence gives.
ShareGroups shareGroupsOf(const CheckedDocument& document)
{
    constexpr qsizetype Longest = 60;
    ShareGroups groups;
    for (const Saying& saying : document.sayings()) {
        const QRegularExpressionMatch match =
            narrative::expressionOf(u"share.listed").match(saying.after().left(Longest));
        const std::optional<Percentage> percentage = parsePercentage(match.captured(u"percent"));
        const bool isPart = !saying.isChange() && saying.isFigure();
        if (!match.hasMatch() || !percentage || !isPart)
            continue;
        const QString before = saying.before();
        const QString sentence = before.sliced(before.lastIndexOf(u'。') + 1);
        if (!narrative::hasWords(sentence, u"part.of_which"))
            groups[{saying.run->section, match.captured(u"whole")}].push_back(
                {&saying, nullptr, *percentage, match.captured(u"words")});
    }
    return groups;
}

// What the parts of a list may be shares of: amounts of the section, and totals of the tables.
std::vector<Figure> wholesOf(const CheckedDocument& document, int section)
{
    std::vector<Figure> wholes;
    for (const Saying& saying : document.sayings()) {
        if (saying.run->section == section)
            wholes.push_back(figureOf(document, saying));
    }
    const std::vector<Figure> totals = tableTotals(document);
    wholes.insert(wholes.end(), totals.begin(), totals.end());
    std::erase_if(wholes, [](const Figure& whole) { return whole.amount.isZero(); });
    return wholes;
}

bool agrees(const CheckedDocument& document, const StatedShare& share, const Figure& whole)
{
    return agreementWith(document, share, whole) != Agreement::Differs;
}

// The whole that most shares are of; nothing where they are not of one.
std::optional<Figure> commonWhole(const CheckedDocument& document,
                                  const std::vector<StatedShare>& shares,
                                  const std::vector<Figure>& wholes)
{
    std::optional<Figure> best;
    std::ptrdiff_t most = 1;
    for (const Figure& whole : wholes) {
        const std::ptrdiff_t count =
            std::count_if(shares.begin(), shares.end(), [&](const StatedShare& share) {
                return agrees(document, share, whole);
            });
        if (count > most) {
            most = count;
            best = whole;
        }
    }
    const bool isMost = most * 2 > std::ssize(shares);
    return isMost ? best : std::nullopt;
}

} // namespace

CheckOutcome checkShares(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Saying& saying : document.sayings()) {
        const std::optional<StatedShare> stated = shareAfter(document.narrative(), saying);
        if (!stated)
            continue;
        ++outcome.compared;
        const Agreement agreement = bestAgreement(document, *stated);
        if (agreement == Agreement::Equal)
            continue;
        Finding finding;
        finding.severity = agreement == Agreement::Tail ? Severity::Tail : Severity::Error;
        finding.left = placeBeside(document, saying, stated->words);
        finding.right = document.placeOf(*stated->whole);
        finding.words = {stated->words, saying.amount.text, stated->whole->amount.text};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkShareLists(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const auto& [group, shares] : shareGroupsOf(document)) {
        if (shares.size() < 2)
            continue;
        const std::vector<Figure> wholes = wholesOf(document, group.first);
        const std::optional<Figure> whole = commonWhole(document, shares, wholes);
        if (!whole)
            continue;
        for (const StatedShare& share : shares) {
            ++outcome.compared;
            const bool isRight =
                std::any_of(wholes.begin(), wholes.end(), [&](const Figure& other) {
                    return agrees(document, share, other);
                });
            if (isRight)
                continue;
            Finding finding;
            finding.left = document.placeOf(*share.part);
            finding.right = whole->place;
            finding.right->amount = whole->amount;
            finding.words = {
                share.part->amount.text, share.words, amountWords(whole->amount, whole->unit)};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace budget::checks
