// Lists of shares: 基本支出650.00万元，占45.76%；项目支出…, of a whole that the section, or a
// table, gives. Parts that follow 其中 in their sentence are the matter of narrative_shares.cpp.

#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/percentage.h"
#include "core/checks/tables/table_figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

struct StatedShare
{
    std::size_t index = 0; // of the amount that is a part
    Percentage percentage;
    QString words; // 占总支出的45.76%
};

// Shares that are told alike are of one whole: by section, and by what stands between 占 and the
// number.
using ShareGroups = std::map<std::pair<int, QString>, std::vector<StatedShare>>;

QString sentenceBefore(const narrative::Narrative& narrative, std::size_t index)
{
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString before =
        narrative.runs[static_cast<std::size_t>(amount.run)].text.first(amount.begin);
    return before.sliced(before.lastIndexOf(u'。') + 1);
}

ShareGroups sharesOf(const CheckedDocument& document)
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*[，,]?\\s*(占([^，。；%\\d]{0,24}?)\\s*(\\d+(?:\\.\\d+)?)\\s*%)"));
    constexpr qsizetype Longest = 60;
    const narrative::Narrative& narrative = document.narrative();
    ShareGroups groups;
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
        const QRegularExpressionMatch match =
            expression.match(text.sliced(amount.end, std::min(Longest, text.size() - amount.end)));
        const std::optional<Percentage> percentage = parsePercentage(match.captured(3));
        if (!match.hasMatch() || !percentage || !amount.amount || amount.isApproximate
            || amount.year == narrative::NarrativeYear::Change
            || sentenceBefore(narrative, i).contains(QStringLiteral("其中")))
            continue;
        groups[{amount.section, match.captured(2)}].push_back({i, *percentage, match.captured(1)});
    }
    return groups;
}

// What the parts may be shares of: amounts of the section, and the bottom lines of the tables.
std::vector<Figure> wholesOf(const CheckedDocument& document, int section)
{
    std::vector<Figure> wholes;
    for (const narrative::NarrativeAmount& amount : document.amounts()) {
        if (amount.section == section && amount.amount && !amount.amount->isZero())
            wholes.push_back(figureOf(document, amount));
    }
    for (const Table& table : document.disclosure().tables) {
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            if (row.kind == RowKind::Item)
                continue;
            for (const int column : amountColumns(table, row.side)) {
                const std::optional<Money>& amount =
                    row.cells[static_cast<std::size_t>(column)].amount;
                if (amount && !amount->isZero())
                    wholes.push_back(figureOf(document, table, r, column));
            }
        }
    }
    return wholes;
}

bool agrees(const CheckedDocument& document, const StatedShare& share, const Figure& whole)
{
    const Figure part = figureOf(document, document.amounts()[share.index]);
    return compareShare(share.percentage, part, whole) != Agreement::Differs;
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
    const bool isMost = most * 2 > static_cast<std::ptrdiff_t>(shares.size());
    return isMost ? best : std::nullopt;
}

} // namespace

CheckOutcome checkShareLists(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const auto& [group, shares] : sharesOf(document)) {
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
            const narrative::NarrativeAmount& amount = document.amounts()[share.index];
            Finding finding;
            finding.left = document.placeOf(amount);
            finding.right = whole->place;
            finding.right->amount = whole->amount;
            finding.words = {amount.text, share.words, amountWords(whole->amount, whole->unit)};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace budget::checks
