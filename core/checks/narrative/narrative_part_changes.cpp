#include "core/checks/narrative/narrative_checks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace budget::checks {

namespace {

struct Part
{
    narrative::NarrativeSubject subject;
    const char16_t* item;
};

// Whole first; the others are all its parts.
constexpr std::array Funds{Part{narrative::NarrativeSubject::Fiscal, u""},
                           Part{narrative::NarrativeSubject::GeneralPublic, u""},
                           Part{narrative::NarrativeSubject::GovernmentFund, u""},
                           Part{narrative::NarrativeSubject::StateCapital, u""}};
constexpr std::array ThreePublic{Part{narrative::NarrativeSubject::ThreePublic, u"three_public"},
                                 Part{narrative::NarrativeSubject::ThreePublic, u"overseas"},
                                 Part{narrative::NarrativeSubject::ThreePublic, u"vehicles"},
                                 Part{narrative::NarrativeSubject::ThreePublic, u"reception"}};
constexpr std::array Vehicles{Part{narrative::NarrativeSubject::ThreePublic, u"vehicles"},
                              Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_purchase"},
                              Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_operation"}};

const QString& textOf(const narrative::Narrative& narrative, std::size_t index)
{
    return narrative.runs[static_cast<std::size_t>(narrative.amounts[index].run)].text;
}

// 1.35万元，与2023年预算持平; …，比2023年预算增加25万元: the change told right behind a figure,
// nothing where none is.
std::optional<Figure> changeOf(const CheckedDocument& document, std::size_t index)
{
    static const QRegularExpression level(QStringLiteral(
        "^\\s*[，,。]?\\s*(?:[比较与同和](?:20\\d\\d年度?|上年)(?:年初)?(?:预算)?(?:安排)?(?:数)?(?"
        ":"
        "相比)?[，,]?)?(?:保持)?(?:持平|相同|一致|(?:无|没有)(?:增减)?变化|无增减|不变)"));
    static const QRegularExpression link(QStringLiteral("^\\s*[，,。]?\\s*$"));
    const narrative::Narrative& narrative = document.narrative();
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString& text = textOf(narrative, index);
    if (level.match(text.sliced(amount.end)).hasMatch()) {
        Figure none = figureOf(document, amount);
        none.amount = Money();
        return none;
    }
    const std::size_t next = index + 1;
    if (next == narrative.amounts.size() || narrative.amounts[next].run != amount.run
        || narrative.amounts[next].year != narrative::NarrativeYear::Change
        || !narrative.statements[next].isBareChange || !narrative.amounts[next].amount
        || !link.match(text.sliced(amount.end, narrative.statements[next].clause - amount.end))
                .hasMatch())
        return std::nullopt;
    Figure change = figureOf(document, narrative.amounts[next]);
    if (narrative.amounts[next].direction == narrative::NarrativeDirection::Decrease)
        change.amount = -change.amount;
    return change;
}

// The changes of whole and parts among some amounts; empty where one is not told, or told of two.
std::vector<Figure> changesOf(const CheckedDocument& document,
                              std::span<const std::size_t> amounts,
                              std::span<const Part> parts)
{
    const narrative::Narrative& narrative = document.narrative();
    std::vector<Figure> changes;
    for (const Part& part : parts) {
        const auto isPart = [&](std::size_t i) {
            const narrative::NarrativeStatement& statement = narrative.statements[i];
            return statement.subject == part.subject && statement.item == QStringView(part.item)
                   && narrative.amounts[i].year == narrative::NarrativeYear::This;
        };
        const auto found = std::find_if(amounts.begin(), amounts.end(), isPart);
        if (found == amounts.end() || std::count_if(amounts.begin(), amounts.end(), isPart) > 1)
            return {};
        const std::optional<Figure> change = changeOf(document, *found);
        if (!change)
            return {};
        changes.push_back(*change);
    }
    return changes;
}

void compareChanges(const CheckedDocument& document,
                    std::span<const std::size_t> amounts,
                    std::span<const Part> parts,
                    CheckOutcome& outcome)
{
    const std::vector<Figure> changes = changesOf(document, amounts, parts);
    if (changes.empty())
        return;
    const std::vector<Figure> rest(changes.begin() + 1, changes.end());
    const MoneyUnit unit = changes.front().unit;
    compareInto(outcome,
                {changes.front()},
                rest,
                {amountWords(changes.front().amount, unit), amountWords(sumOf(rest), unit)});
}

// Compared with what was spent, or on another footing: not the same for all of them.
bool isUneven(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("执行|决算|同口径|可比|剔除|扣除|不含|结转"));
    return words.match(text).hasMatch();
}

} // namespace

CheckOutcome checkPartChanges(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const narrative::Narrative& narrative = document.narrative();
    std::vector<std::size_t> ofSection;
    for (int r = 0; r < static_cast<int>(narrative.runs.size()); ++r) {
        const narrative::NarrativeRun& run = narrative.runs[static_cast<std::size_t>(r)];
        const auto [first, last] = narrative.amountsOf(r);
        std::vector<std::size_t> ofRun;
        for (std::size_t i = first; i < last && !isUneven(run.text); ++i)
            ofRun.push_back(i);
        compareChanges(document, ofRun, Funds, outcome);
        ofSection.insert(ofSection.end(), ofRun.begin(), ofRun.end());
        const bool isLast =
            static_cast<std::size_t>(r) + 1 == narrative.runs.size()
            || narrative.runs[static_cast<std::size_t>(r) + 1].section != run.section;
        if (!isLast)
            continue;
        compareChanges(document, ofSection, ThreePublic, outcome);
        compareChanges(document, ofSection, Vehicles, outcome);
        ofSection.clear();
    }
    return outcome;
}

} // namespace budget::checks
