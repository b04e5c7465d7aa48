#include "core/checks/narrative/narrative_checks.h"
#include "core/narrative/narrative_grammar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace budget::checks {

namespace {

struct Part
{
    narrative::NarrativeSubject subject;
    const char16_t* item;
};

struct Partition
{
    std::span<const Part> wholes;
    std::span<const Part> parts;
    bool isClosed = true; // there are no other parts; else a table has to say that there are none
    std::optional<Part> unless = std::nullopt; // the parts are those of this one, where it is told
};

constexpr std::array Spendings{Part{narrative::NarrativeSubject::Budget, u""},
                               Part{narrative::NarrativeSubject::Expenditure, u""},
                               Part{narrative::NarrativeSubject::Fiscal, u""},
                               Part{narrative::NarrativeSubject::GeneralPublic, u""}};
constexpr std::array SpendingParts{Part{narrative::NarrativeSubject::Basic, u""},
                                   Part{narrative::NarrativeSubject::Project, u""}};
constexpr std::array Basic{Part{narrative::NarrativeSubject::Basic, u""}};
constexpr std::array SpendingDetails{Part{narrative::NarrativeSubject::Personnel, u""},
                                     Part{narrative::NarrativeSubject::PublicFunds, u""},
                                     Part{narrative::NarrativeSubject::Project, u""}};
constexpr std::array BasicParts{Part{narrative::NarrativeSubject::Personnel, u""},
                                Part{narrative::NarrativeSubject::PublicFunds, u""}};
constexpr std::array ThreePublic{Part{narrative::NarrativeSubject::ThreePublic, u"three_public"}};
constexpr std::array ThreePublicParts{Part{narrative::NarrativeSubject::ThreePublic, u"overseas"},
                                      Part{narrative::NarrativeSubject::ThreePublic, u"vehicles"},
                                      Part{narrative::NarrativeSubject::ThreePublic, u"reception"}};
constexpr std::array ThreePublicDetails{
    Part{narrative::NarrativeSubject::ThreePublic, u"overseas"},
    Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_purchase"},
    Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_operation"},
    Part{narrative::NarrativeSubject::ThreePublic, u"reception"}};
constexpr std::array Vehicles{Part{narrative::NarrativeSubject::ThreePublic, u"vehicles"}};
constexpr std::array VehicleParts{
    Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_purchase"},
    Part{narrative::NarrativeSubject::ThreePublic, u"vehicle_operation"}};
constexpr std::array Purchases{Part{narrative::NarrativeSubject::Procurement, u""}};
constexpr std::array PurchaseParts{Part{narrative::NarrativeSubject::ProcurementGoods, u""},
                                   Part{narrative::NarrativeSubject::ProcurementWorks, u""},
                                   Part{narrative::NarrativeSubject::ProcurementServices, u""}};

constexpr std::array Partitions{Partition{Spendings, SpendingParts, false},
                                Partition{Spendings, SpendingDetails, false, SpendingParts[0]},
                                Partition{Basic, BasicParts},
                                Partition{ThreePublic, ThreePublicParts},
                                Partition{ThreePublic, ThreePublicDetails, true, Vehicles[0]},
                                Partition{Vehicles, VehicleParts},
                                Partition{Purchases, PurchaseParts}};

bool isOf(const narrative::NarrativeStatement& statement, const Part& part)
{
    return statement.subject == part.subject && statement.item == QStringView(part.item);
}

bool isOneOf(const narrative::NarrativeStatement& statement, std::span<const Part> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&statement](const Part& part) {
        return isOf(statement, part);
    });
}

// The amounts of the sentence behind the one at `whole`, that state what the whole states: figures
// of its year, or changes.
class SentenceParts
{
public:
    SentenceParts(const CheckedDocument& document, std::size_t whole)
        : m_narrative(document.narrative())
        , m_whole(whole)
    {
        const narrative::NarrativeAmount& amount = m_narrative.amounts[whole];
        const std::size_t last = m_narrative.amountsOf(amount.run).second;
        for (std::size_t i = whole + 1; i < last; ++i) {
            if (m_narrative.statements[i].sentence != m_narrative.statements[whole].sentence)
                break;
            m_rest.push_back(i);
        }
    }

    // Every part once; none where one is missing or told twice, or where an amount that is not
    // understood may be a part as well.
    std::vector<std::size_t> find(const Partition& partition) const
    {
        std::vector<std::size_t> found(partition.parts.size(), 0);
        for (const std::size_t i : m_rest) {
            if (partition.unless && isOf(m_narrative.statements[i], *partition.unless))
                return {};
            const bool isComplete = std::count(found.begin(), found.end(), 0) == 0;
            const narrative::NarrativeStatement& statement = m_narrative.statements[i];
            if (isComplete && partition.isClosed)
                break;
            if (isOneOf(statement, partition.wholes) && isAlike(i))
                break;
            if (isIgnored(i))
                continue;
            if (statement.subject == narrative::NarrativeSubject::Unknown || !isAlike(i)
                || !take(partition, i, found))
                return {};
        }
        return std::count(found.begin(), found.end(), 0) > 0 ? std::vector<std::size_t>() : found;
    }

private:
    // Whether it is no part, or one that was not told before.
    bool take(const Partition& partition, std::size_t i, std::vector<std::size_t>& found) const
    {
        for (std::size_t p = 0; p < partition.parts.size(); ++p) {
            if (!isOf(m_narrative.statements[i], partition.parts[p]))
                continue;
            if (found[p] != 0)
                return false;
            found[p] = i;
        }
        return true;
    }

    bool isAlike(std::size_t i) const
    {
        const narrative::NarrativeAmount& amount = m_narrative.amounts[i];
        return amount.year == m_narrative.amounts[m_whole].year && amount.amount
               && !amount.isApproximate && !amount.isRate;
    }

    // A change told beside a figure is no part of figures.
    bool isIgnored(std::size_t i) const
    {
        return m_narrative.amounts[i].year == narrative::NarrativeYear::Change
               && m_narrative.amounts[m_whole].year != narrative::NarrativeYear::Change;
    }

    const narrative::Narrative& m_narrative;
    std::size_t m_whole;
    std::vector<std::size_t> m_rest;
};

Figure signedFigure(const CheckedDocument& document, std::size_t index)
{
    const narrative::NarrativeAmount& amount = document.amounts()[index];
    Figure figure = figureOf(document, amount);
    if (amount.year == narrative::NarrativeYear::Change
        && amount.direction == narrative::NarrativeDirection::Decrease)
        figure.amount = -figure.amount;
    return figure;
}

QStringList wordsOf(const CheckedDocument& document, std::size_t whole, const Money& sum)
{
    const narrative::NarrativeAmount& amount = document.amounts()[whole];
    return {amount.text, amountWords(sum, amount.unit)};
}

// Basic and project expenditure are all there is where the tables have no other.
bool isOnlyBasicAndProject(const Table& table)
{
    for (const Row& row : table.rows) {
        const auto total = amountAt(table, row, u"total");
        if (row.kind != RowKind::Total || !total)
            continue;
        const Money basic = amountAt(table, row, u"basic").value_or(Money());
        const Money project = amountAt(table, row, u"project").value_or(Money());
        return basic + project == *total;
    }
    return false;
}

// So they are at least in the year of the tables.
bool isOnlyBasicAndProject(const CheckedDocument& document, std::size_t whole)
{
    if (document.amounts()[whole].year == narrative::NarrativeYear::Last
        || document.narrative().statements[whole].isOfOtherYear)
        return false;
    const Table* table = document.only(TableKind::ExpenditureSummary);
    if (!table)
        table = document.only(TableKind::GeneralPublicExpenditure);
    return table && isOnlyBasicAndProject(*table);
}

// Whether the parts of an amount follow it.
bool isParted(const narrative::Narrative& narrative, std::size_t index)
{
    static const QRegularExpression parts(
        QStringLiteral("^\\s*(?:[，,]?\\s*(?:增长|增幅|下降|降幅)为?\\d+(?:\\.\\d+)?%)?"
                       "[，,。；;（(]?\\s*(?:其中|包括)"));
    const narrative::NarrativeAmount& amount = narrative.amounts[index];
    const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
    return parts.match(text.sliced(amount.end)).hasMatch();
}

// A sum holds whatever it is the sum of: 局机关及所属单位政府采购预算10万元，其中：货物…; and a
// change is that of the figure it stands behind: 支出预算100万元，增加10万元，其中：基本支出增加…
bool isWhole(const narrative::Narrative& narrative, std::size_t index, const Partition& partition)
{
    const narrative::NarrativeStatement& statement = narrative.statements[index];
    if (isOneOf(statement, partition.wholes))
        return true;
    if (statement.subject != narrative::NarrativeSubject::Unknown || !isParted(narrative, index))
        return false;
    if (statement.isBareChange)
        return index > narrative.amountsOf(narrative.amounts[index].run).first
               && narrative.statements[index - 1].sentence == statement.sentence
               && isOneOf(narrative.statements[index - 1], partition.wholes);
    const std::optional<narrative::SaidSubject> said =
        narrative.amounts[index].year == narrative::NarrativeYear::This
            ? narrative::subjectAtEnd(statement.name)
            : std::nullopt;
    return said
           && std::any_of(partition.wholes.begin(), partition.wholes.end(), [&](const Part& of) {
                  return of.subject == said->subject && said->item == QStringView(of.item);
              });
}

// `whole` and what is told of it, where it is to be looked at: changes, or figures.
CheckOutcome checkSums(const CheckedDocument& document, bool ofChanges)
{
    CheckOutcome outcome;
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        if ((amount.year == narrative::NarrativeYear::Change) != ofChanges || !amount.amount
            || amount.isApproximate || amount.isRate)
            continue;
        for (const Partition& partition : Partitions) {
            if (!isWhole(narrative, i, partition)
                || (!partition.isClosed && !isOnlyBasicAndProject(document, i)))
                continue;
            std::vector<Figure> parts;
            for (const std::size_t part : SentenceParts(document, i).find(partition))
                parts.push_back(signedFigure(document, part));
            if (!parts.empty())
                compareInto(outcome,
                            {signedFigure(document, i)},
                            parts,
                            wordsOf(document, i, sumOf(parts)));
        }
    }
    return outcome;
}

// 编报绩效目标的项目4个，涉及资金…万元。其中：甲…万元，…: as many parts as the sentence counts.
std::optional<int> countBefore(const narrative::Narrative& narrative, std::size_t whole)
{
    static const QRegularExpression count(
        QStringLiteral("(?:项目|共|计|有)\\s*(\\d{1,3})\\s*个(?:项目)?[^。；]{0,24}$"));
    const narrative::NarrativeAmount& amount = narrative.amounts[whole];
    const QString& text = narrative.runs[static_cast<std::size_t>(amount.run)].text;
    const QRegularExpressionMatch match = count.match(text.first(amount.begin));
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression parts(QStringLiteral("^[，,。；;]?\\s*(?:其中|包括|分别为)"));
    return parts.match(text.sliced(amount.end)).hasMatch()
               ? std::optional<int>(match.captured(1).toInt())
               : std::nullopt;
}

} // namespace

CheckOutcome checkSentenceSums(const CheckedDocument& document)
{
    return checkSums(document, false);
}

CheckOutcome checkChangeParts(const CheckedDocument& document)
{
    return checkSums(document, true);
}

CheckOutcome checkCountedParts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const std::optional<int> count = countBefore(narrative, i);
        if (!count || *count < 2 || narrative.amounts[i].isApproximate)
            continue;
        std::vector<Figure> parts;
        const std::size_t last = narrative.amountsOf(narrative.amounts[i].run).second;
        bool isPlain = true;
        for (std::size_t p = i + 1;
             p < last && narrative.statements[p].sentence == narrative.statements[i].sentence;
             ++p) {
            const narrative::NarrativeAmount& part = narrative.amounts[p];
            isPlain = isPlain && part.amount && !part.isApproximate && !part.isRate
                      && part.year == narrative.amounts[i].year;
            parts.push_back(figureOf(document, part));
        }
        if (isPlain && parts.size() == static_cast<std::size_t>(*count))
            compareInto(outcome,
                        {figureOf(document, narrative.amounts[i])},
                        parts,
                        wordsOf(document, i, sumOf(parts)));
    }
    return outcome;
}

} // namespace budget::checks
