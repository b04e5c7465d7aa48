#include "core/checks/narrative/narrative_checks.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

// 甲项目10万元、乙项目5万元: the names of a paragraph with their amounts.
struct NamedAmounts
{
    int run = -1;
    std::map<QString, Money> amounts; // by the name as it is compared
    bool isPlain = true;              // nothing else has an amount in it
    bool isCounted = false;           // and the text says how many there are
};

NamedAmounts namedAmounts(const narrative::Narrative& narrative, int run)
{
    static const QRegularExpression counted(
        QStringLiteral("项目\\s*(?:共|共计|有)?\\s*(\\d{1,3})\\s*个"));
    NamedAmounts named;
    named.run = run;
    const auto [first, last] = narrative.amountsOf(run);
    for (std::size_t i = first; i < last; ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        const narrative::NarrativeStatement& statement = narrative.statements[i];
        const bool isNamed = statement.subject == narrative::NarrativeSubject::Unknown
                             && statement.name.size() >= 3 && amount.amount
                             && amount.year == narrative::NarrativeYear::This
                             && !amount.isApproximate;
        if (isNamed)
            named.amounts.emplace(comparable(statement.name), *amount.amount);
        else
            named.isPlain = false;
    }
    const QRegularExpressionMatch match =
        counted.match(narrative.runs[static_cast<std::size_t>(run)].text);
    // The total of the list is one of the amounts.
    named.isCounted = match.hasMatch() && named.amounts.size() == match.captured(1).toUInt() + 1;
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
    const bool isSame = 2 * static_cast<std::size_t>(different.size()) <= part.amounts.size();
    return isSame ? std::optional(different) : std::nullopt;
}

// What the whole has and the part has not; the total, which no list of its own repeats, left out.
QStringList missingIn(const narrative::Narrative& narrative,
                      const NamedAmounts& part,
                      const NamedAmounts& whole)
{
    QStringList missing;
    const auto [first, last] = narrative.amountsOf(whole.run);
    for (std::size_t i = first + 1; i < last; ++i) {
        const QString name = narrative.statements[i].name;
        if (!part.amounts.contains(comparable(name)))
            missing.append(name + narrative.amounts[i].text);
    }
    return missing;
}

bool isYearlyBudget(const CheckedDocument& document, const NamedAmounts& named)
{
    const narrative::NarrativeRun& run =
        document.narrative().runs[static_cast<std::size_t>(named.run)];
    static const QRegularExpression words(QStringLiteral("年度预算|预算安排"));
    return words
        .match(document.disclosure().sections[static_cast<std::size_t>(run.section)].heading)
        .hasMatch();
}

// The counted list and the one of the yearly budget, where both tell the same projects.
template<typename Visit>
void visitLists(const CheckedDocument& document, Visit visit)
{
    const narrative::Narrative& narrative = document.narrative();
    std::vector<NamedAmounts> lists;
    for (int r = 0; r < static_cast<int>(narrative.runs.size()); ++r) {
        NamedAmounts named = namedAmounts(narrative, r);
        if (named.isPlain && named.amounts.size() >= 2)
            lists.push_back(named);
    }
    for (const NamedAmounts& whole : lists) {
        for (const NamedAmounts& part : lists) {
            if (!whole.isCounted || part.isCounted || !isYearlyBudget(document, part)
                || 2 * part.amounts.size() < whole.amounts.size())
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
    const narrative::Narrative& narrative = document.narrative();
    const std::size_t left = narrative.amountsOf(part.run).first;
    Finding finding;
    finding.left = document.placeOf(narrative.amounts[left]);
    finding.left.quote = narrative.amounts[left].quote;
    finding.left.amount.reset();
    finding.right = document.placeOf(narrative.amounts[narrative.amountsOf(whole.run).first]);
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
    static const QRegularExpression dropped(
        QStringLiteral("项目(?:数量)?(?:有所)?减少[，,](?:主要)?(?:包括|有|是)([^。；]+)|(?:取消|"
                       "不再安排|不再实施)了?([^。；，]+)"));
    CheckOutcome outcome;
    const std::vector<const Table*> projects = document.all(TableKind::PerformanceGoal);
    for (const narrative::NarrativeRun& run : document.narrative().runs) {
        const QRegularExpressionMatch match = dropped.match(run.text);
        if (!match.hasMatch())
            continue;
        const QString words = comparable(match.captured(match.lastCapturedIndex()));
        for (const Table* project : projects) {
            constexpr qsizetype Shortest = 6;
            const QString title = comparable(project->title);
            if (title.size() < Shortest)
                continue;
            ++outcome.compared;
            if (!words.contains(title))
                continue;
            Finding finding;
            finding.left = document.placeOf(
                run.section, run.passageAt(match.capturedStart()), match.captured());
            finding.right = document.placeOf(*project);
            finding.right->quote = project->title;
            finding.words = {project->title};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace budget::checks
