#include "core/checks/narrative/sums.h"

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"
#include "core/document/column_keys.h"
#include "core/narrative/grammar.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace budget::checks {

namespace {

using narrative::Narrative;
using narrative::Saying;
using narrative::Sayings;
using narrative::Topic;

using Topics = std::span<const Topic>;

struct Partition
{
    Topics wholes;
    Topics parts;
    bool isClosed = true; // there are no other parts; else a table has to say that there are none
    std::optional<Topic> unless = std::nullopt; // the parts are those of this one, if it is stated
};

constexpr std::array Spendings{
    Topic::Budget, Topic::Expenditure, Topic::Fiscal, Topic::GeneralPublic};
constexpr std::array SpendingParts{Topic::Basic, Topic::Project};
constexpr std::array Basic{Topic::Basic};
constexpr std::array SpendingDetails{Topic::Personnel, Topic::PublicFunds, Topic::Project};
constexpr std::array BasicParts{Topic::Personnel, Topic::PublicFunds};
constexpr std::array ThreePublic{Topic::ThreePublic};
constexpr std::array ThreePublicParts{Topic::Overseas, Topic::Vehicles, Topic::Reception};
constexpr std::array ThreePublicDetails{
    Topic::Overseas, Topic::VehiclePurchase, Topic::VehicleOperation, Topic::Reception};
constexpr std::array Vehicles{Topic::Vehicles};
constexpr std::array VehicleParts{Topic::VehiclePurchase, Topic::VehicleOperation};
constexpr std::array Fiscal{Topic::Fiscal};
constexpr std::array FiscalParts{Topic::GeneralPublic, Topic::GovernmentFund, Topic::StateCapital};
constexpr std::array Purchases{Topic::Procurement};
constexpr std::array PurchaseParts{
    Topic::ProcurementGoods, Topic::ProcurementWorks, Topic::ProcurementServices};

constexpr std::array Partitions{Partition{Spendings, SpendingParts, false},
                                Partition{Spendings, SpendingDetails, false, Topic::Basic},
                                Partition{Basic, BasicParts},
                                Partition{ThreePublic, ThreePublicParts},
                                Partition{ThreePublic, ThreePublicDetails, true, Topic::Vehicles},
                                Partition{Vehicles, VehicleParts},
                                Partition{Purchases, PurchaseParts}};

// Whose changes are stated one by one: those of a paragraph, and those of a section.
constexpr Partition Funds{Fiscal, FiscalParts};
constexpr std::array Expenses{Partition{ThreePublic, ThreePublicParts},
                              Partition{Vehicles, VehicleParts}};

bool isOneOf(Topic topic, Topics topics)
{
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
}

// A change is negative where it is a decrease.
Figure signedFigure(const CheckedDocument& document, const Saying& saying)
{
    Figure figure = figureOf(document, saying);
    if (saying.isChange() && saying.amount.direction == narrative::Direction::Decrease)
        figure.amount = -figure.amount;
    return figure;
}

std::vector<Figure> signedFigures(const CheckedDocument& document,
                                  const std::vector<const Saying*>& sayings)
{
    std::vector<Figure> figures;
    figures.reserve(sayings.size());
    for (const Saying* saying : sayings)
        figures.push_back(signedFigure(document, *saying));
    return figures;
}

void compareSum(const Figure& whole,
                const std::vector<Figure>& parts,
                const QString& printed,
                CheckOutcome& outcome)
{
    compareInto(outcome, {whole}, parts, {printed, amountWords(sumOf(parts), whole.unit)});
}

// The amounts of the sentence after that of a whole, which state what the whole states: figures of
// its year, or changes.
class SentenceParts
{
public:
    SentenceParts(const CheckedDocument& document, const Saying& whole)
        : m_whole(whole)
        , m_following(document.narrative().sayingsAfter(whole))
    {}

    // Every part once; none where one is missing or stated twice, or where an amount that is not
    // understood may be a part as well.
    std::vector<const Saying*> find(const Partition& partition) const
    {
        std::vector<const Saying*> found(partition.parts.size(), nullptr);
        for (const Saying& saying : m_following) {
            if (!saying.isInSentenceOf(m_whole))
                break;
            const Topic topic = saying.statement.topic;
            if (topic == partition.unless)
                return {};
            const bool isDone = partition.isClosed && isComplete(found);
            const bool isNextWhole = isOneOf(topic, partition.wholes) && isAlike(saying);
            if (isDone || isNextWhole)
                break;
            if (isIgnored(saying))
                continue;
            const bool mayBePart = topic == Topic::Unknown || !isAlike(saying);
            if (mayBePart || !add(partition, saying, found))
                return {};
        }
        return isComplete(found) ? found : std::vector<const Saying*>();
    }

private:
    static bool isComplete(const std::vector<const Saying*>& found)
    {
        return std::count(found.begin(), found.end(), nullptr) == 0;
    }

    // Whether it is no part, or one that was not stated before.
    static bool
    add(const Partition& partition, const Saying& saying, std::vector<const Saying*>& found)
    {
        const auto part =
            std::find(partition.parts.begin(), partition.parts.end(), saying.statement.topic);
        if (part == partition.parts.end())
            return true;
        const Saying*& place = *(found.begin() + (part - partition.parts.begin()));
        const bool isFirst = place == nullptr;
        if (isFirst)
            place = &saying;
        return isFirst;
    }

    bool isAlike(const Saying& saying) const
    {
        return saying.amount.year == m_whole.amount.year && saying.isFigure();
    }

    // A change stated beside a figure is no part of figures.
    bool isIgnored(const Saying& saying) const { return saying.isChange() && !m_whole.isChange(); }

    const Saying& m_whole;
    Sayings m_following;
};

// Basic and project expenditure are all there is where the tables have no other.
bool isOnlyBasicAndProject(const Table& table)
{
    for (const Row& row : table.rows) {
        const auto total = amountAt(table, row, keys::Total);
        if (row.kind != RowKind::Total || !total)
            continue;
        const Money basic = amountAt(table, row, keys::Basic).value_or(Money());
        const Money project = amountAt(table, row, keys::Project).value_or(Money());
        return basic + project == *total;
    }
    return false;
}

// So they are at least in the year of the tables.
bool isOnlyBasicAndProject(const CheckedDocument& document, const Saying& whole)
{
    if (whole.amount.year == narrative::Year::Last
        || !whole.isFree(narrative::Obstacle::InheritedYear))
        return false;
    const Table* table = document.only(TableKind::ExpenditureSummary);
    if (!table)
        table = document.only(TableKind::GeneralPublicExpenditure);
    return table && isOnlyBasicAndProject(*table);
}

// Whether the parts of an amount follow it.
bool hasPartsAfter(const Saying& saying)
{
    return narrative::hasWords(saying.after(), u"part.follow");
}

// A sum holds whatever it is the sum of: 局机关及所属单位政府采购预算10万元，其中：货物…; and a
// change is that of the figure it stands after: 支出预算100万元，增加10万元，其中：基本支出增加…
bool isWhole(const Narrative& narrative, const Saying& saying, const Partition& partition)
{
    const narrative::Statement& statement = saying.statement;
    if (isOneOf(statement.topic, partition.wholes))
        return true;
    if (statement.topic != Topic::Unknown || !hasPartsAfter(saying))
        return false;
    if (statement.isBareChange) {
        const Sayings before = narrative.sayingsBefore(saying);
        return !before.empty() && before.back().isInSentenceOf(saying)
               && isOneOf(before.back().statement.topic, partition.wholes);
    }
    if (!saying.isOfThisYear())
        return false;
    const std::optional<narrative::StatedTopic> stated = narrative::topicAtEnd(statement.name);
    return stated && isOneOf(stated->topic, partition.wholes);
}

// The wholes that state figures, or changes, with the parts after them.
CheckOutcome checkSums(const CheckedDocument& document, bool ofChanges)
{
    CheckOutcome outcome;
    for (const Saying& whole : document.sayings()) {
        if (whole.isChange() != ofChanges || !whole.isFigure())
            continue;
        for (const Partition& partition : Partitions) {
            if (!isWhole(document.narrative(), whole, partition))
                continue;
            if (!partition.isClosed && !isOnlyBasicAndProject(document, whole))
                continue;
            const std::vector<Figure> parts =
                signedFigures(document, SentenceParts(document, whole).find(partition));
            if (!parts.empty())
                compareSum(signedFigure(document, whole), parts, whole.amount.text, outcome);
        }
    }
    return outcome;
}

// 编报绩效目标的项目4个，涉及资金…万元。其中：甲…万元，…: as many parts as the sentence counts.
std::optional<std::size_t> countBefore(const Saying& whole)
{
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"part.counted").match(whole.before());
    if (!match.hasMatch() || !narrative::hasWords(whole.after(), u"part.counted_list"))
        return std::nullopt;
    return match.captured(u"count").toULong();
}

// The amounts after a whole in its sentence; none where one of them is no figure of its year.
std::vector<Figure> amountsAfter(const CheckedDocument& document, const Saying& whole)
{
    std::vector<Figure> parts;
    for (const Saying& part : document.narrative().sayingsAfter(whole)) {
        if (!part.isInSentenceOf(whole))
            break;
        if (!part.isFigure() || part.amount.year != whole.amount.year)
            return {};
        parts.push_back(figureOf(document, part));
    }
    return parts;
}

// 1.35万元，与2023年预算持平; …，比2023年预算增加25万元: the change stated right after a figure,
// nothing where none is.
std::optional<Figure> changeAfter(const CheckedDocument& document, const Saying& saying)
{
    static const QRegularExpression link(QStringLiteral("^\\s*[，,。]?\\s*$"));
    if (narrative::hasWords(saying.after(), u"same.stated_after")) {
        Figure none = figureOf(document, saying);
        none.amount = Money();
        return none;
    }
    const Sayings following = document.narrative().sayingsAfter(saying);
    if (following.empty())
        return std::nullopt;
    const Saying& next = following.front();
    const bool isChange = next.isChange() && next.statement.isBareChange && next.amount.amount;
    if (!isChange || !link.match(saying.afterUpTo(next.statement.clauseBegin)).hasMatch())
        return std::nullopt;
    return signedFigure(document, next);
}

// The change of a topic among some amounts; nothing where it is not stated, or stated twice.
std::optional<Figure>
changeOf(const CheckedDocument& document, const std::vector<const Saying*>& sayings, Topic topic)
{
    const auto isOfTopic = [topic](const Saying* saying) {
        return saying->statement.topic == topic && saying->isOfThisYear();
    };
    if (std::count_if(sayings.begin(), sayings.end(), isOfTopic) != 1)
        return std::nullopt;
    return changeAfter(document, **std::find_if(sayings.begin(), sayings.end(), isOfTopic));
}

void compareChanges(const CheckedDocument& document,
                    const std::vector<const Saying*>& sayings,
                    const Partition& partition,
                    CheckOutcome& outcome)
{
    const std::optional<Figure> whole = changeOf(document, sayings, partition.wholes.front());
    std::vector<Figure> parts;
    for (const Topic topic : partition.parts) {
        const std::optional<Figure> part = changeOf(document, sayings, topic);
        if (!whole || !part)
            return;
        parts.push_back(*part);
    }
    compareSum(*whole, parts, amountWords(whole->amount, whole->unit), outcome);
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
    for (const Saying& whole : document.sayings()) {
        const std::optional<std::size_t> count = countBefore(whole);
        if (!count || *count < 2 || !whole.isFigure())
            continue;
        const std::vector<Figure> parts = amountsAfter(document, whole);
        if (parts.size() == *count)
            compareSum(figureOf(document, whole), parts, whole.amount.text, outcome);
    }
    return outcome;
}

CheckOutcome checkPartChanges(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Narrative& narrative = document.narrative();
    std::vector<const Saying*> ofSection;
    const auto finishSection = [&] {
        for (const Partition& partition : Expenses)
            compareChanges(document, ofSection, partition, outcome);
        ofSection.clear();
    };
    int section = 0;
    for (const narrative::Run& run : narrative.runs()) {
        if (run.section != section)
            finishSection();
        section = run.section;
        std::vector<const Saying*> ofRun;
        for (const Saying& saying : narrative.sayingsOf(run)) {
            if (saying.isFree(narrative::Obstacle::UnevenBasis))
                ofRun.push_back(&saying);
        }
        compareChanges(document, ofRun, Funds, outcome);
        ofSection.insert(ofSection.end(), ofRun.begin(), ofRun.end());
    }
    finishSection();
    return outcome;
}

} // namespace budget::checks
