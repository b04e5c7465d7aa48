#include "core/checks/narrative/projects.h"

#include "core/checks/narrative/places.h"
#include "core/document/folded_text.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

using narrative::Narrative;
using narrative::Run;
using narrative::Saying;

// 甲项目10万元、乙项目5万元: the names of a paragraph with their amounts.
struct NamedAmounts
{
    const Run* run = nullptr;
    std::map<QString, Money> amounts; // by the name as it is compared
    bool isPlain = true;              // nothing else has an amount in it
    bool isCounted = false;           // and the text says how many there are
};

bool isNamed(const Saying& saying)
{
    constexpr qsizetype Shortest = 3;
    const narrative::Statement& statement = saying.statement;
    const bool isName =
        statement.topic == narrative::Topic::Unknown && statement.name.size() >= Shortest;
    return isName && saying.isOfThisYear() && saying.isFigure();
}

NamedAmounts namedAmounts(const Narrative& narrative, const Run& run)
{
    NamedAmounts named;
    named.run = &run;
    for (const Saying& saying : narrative.sayingsOf(run)) {
        if (isNamed(saying))
            named.amounts.emplace(foldedText(saying.statement.name, Fold::Words),
                                  *saying.amount.amount);
        else
            named.isPlain = false;
    }
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"project.counted").match(run.text);
    // The total of the list is one of the amounts.
    named.isCounted =
        match.hasMatch() && named.amounts.size() == match.captured(u"count").toUInt() + 1;
    return named;
}

// The names of the part that the whole gives another amount; nothing where it lacks one of them, or
// where none agrees, so that the lists are about something else.
std::optional<QStringList> differences(const NamedAmounts& part, const NamedAmounts& whole)
{
    QStringList different;
    for (const auto& [name, amount] : part.amounts) {
        const auto found = whole.amounts.find(name);
        if (found == whole.amounts.end())
            return std::nullopt;
        if (found->second != amount)
            different.append(name);
    }
    const bool isSame = 2 * different.size() <= std::ssize(part.amounts);
    return isSame ? std::optional(different) : std::nullopt;
}

// What the whole has and the part has not; the total, which no list of its own repeats, left out.
QStringList
missingIn(const Narrative& narrative, const NamedAmounts& part, const NamedAmounts& whole)
{
    QStringList missing;
    for (const Saying& saying : narrative.sayingsOf(*whole.run).subspan(1)) {
        const QString& name = saying.statement.name;
        if (!part.amounts.contains(foldedText(name, Fold::Words)))
            missing.append(name + saying.amount.text);
    }
    return missing;
}

bool isYearlyBudget(const NamedAmounts& named)
{
    return narrative::hasWords(named.run->heading, u"project.yearly_heading");
}

// Whether one list is that of the yearly budget and the other the counted one it is taken from.
bool isPair(const NamedAmounts& part, const NamedAmounts& whole)
{
    const bool areKinds = whole.isCounted && !part.isCounted && isYearlyBudget(part);
    return areKinds && 2 * part.amounts.size() >= whole.amounts.size();
}

// The counted list and the one of the yearly budget, where both name the same projects.
template<typename Visit>
void visitLists(const CheckedDocument& document, Visit visit)
{
    std::vector<NamedAmounts> lists;
    for (const Run& run : document.narrative().runs()) {
        const NamedAmounts named = namedAmounts(document.narrative(), run);
        if (named.isPlain && named.amounts.size() >= 2)
            lists.push_back(named);
    }
    for (const NamedAmounts& whole : lists) {
        for (const NamedAmounts& part : lists) {
            if (!isPair(part, whole))
                continue;
            if (const auto different = differences(part, whole))
                visit(part, whole, *different);
        }
    }
}

Finding findingOf(const CheckedDocument& document,
                  const NamedAmounts& part,
                  const NamedAmounts& whole,
                  const QStringList& words)
{
    const Narrative& narrative = document.narrative();
    const Saying& left = narrative.sayingsOf(*part.run).front();
    Finding finding;
    finding.left = placeBeside(document, left, left.sentence());
    finding.right = document.placeOf(narrative.sayingsOf(*whole.run).front());
    finding.words = {words.join(u'、')};
    return finding;
}

} // namespace

CheckOutcome checkProjectLists(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitLists(document,
               [&](const NamedAmounts& part, const NamedAmounts& whole, const QStringList&) {
                   ++outcome.compared;
                   const QStringList missing = missingIn(document.narrative(), part, whole);
                   if (!missing.isEmpty())
                       outcome.findings.push_back(findingOf(document, part, whole, missing));
               });
    return outcome;
}

CheckOutcome checkProjectAmounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitLists(
        document,
        [&](const NamedAmounts& part, const NamedAmounts& whole, const QStringList& different) {
            ++outcome.compared;
            if (!different.isEmpty())
                outcome.findings.push_back(findingOf(document, part, whole, different));
        });
    return outcome;
}

CheckOutcome checkDroppedProjects(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<const Table*> projects = document.all(TableKind::PerformanceGoal);
    for (const Run& run : document.narrative().runs()) {
        const QRegularExpressionMatch match =
            narrative::expressionOf(u"project.dropped").match(run.text);
        if (!match.hasMatch())
            continue;
        const QString words = foldedText(match.captured(match.lastCapturedIndex()), Fold::Words);
        for (const Table* project : projects) {
            constexpr qsizetype Shortest = 6;
            const QString title = foldedText(project->title, Fold::Words);
            if (title.size() < Shortest)
                continue;
            ++outcome.compared;
            if (!words.contains(title))
                continue;
            Finding finding;
            finding.left = placeOf(document, run, match);
            finding.right = document.placeOf(*project);
            finding.right->quote = project->title;
            finding.words = {project->title};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace budget::checks
