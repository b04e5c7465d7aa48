#include "core/checks/narrative/publisher.h"

#include "core/checks/narrative/places.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <set>

namespace budget::checks {

namespace {

void addLevels(const QString& text, std::set<QChar>& levels)
{
    const QRegularExpressionMatch match = narrative::expressionOf(u"level.cover").match(text);
    if (match.hasMatch())
        levels.insert(match.captured(u"level").front());
}

// 区 for 上海市普陀区…; nothing where the name may be of either level.
std::optional<QChar> levelOfName(const QString& unitName)
{
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"level.district").match(unitName);
    if (!match.hasMatch() || narrative::hasWords(match.captured(u"name"), u"level.no_district"))
        return std::nullopt;
    return match.captured(u"level").front();
}

// Of the budget the document calls itself, on its cover first.
std::optional<QChar> levelOf(const CheckedDocument& document)
{
    std::set<QChar> levels;
    for (const Section& section : document.disclosure().sections) {
        addLevels(section.heading, levels);
        for (const Passage& passage : section.passages)
            addLevels(passage.text, levels);
    }
    if (levels.empty())
        return levelOfName(document.disclosure().unitName);
    return levels.size() == 1 ? std::optional(*levels.begin()) : std::nullopt;
}

// That the department has no units below it, said in so many words.
bool hasNoUnits(const CheckedDocument& document)
{
    const auto& runs = document.narrative().runs();
    return std::any_of(runs.begin(), runs.end(), [](const narrative::Run& run) {
        return narrative::hasWords(run.text, u"units.none");
    });
}

// A table of the units, with one row: the department itself.
bool isOnlyItself(const CheckedDocument& document)
{
    const std::vector<const Table*> others = document.all(TableKind::Other);
    return std::any_of(others.begin(), others.end(), [](const Table* table) {
        return narrative::hasWords(table->title, u"units.table") && table->rows.size() == 1
               && narrative::hasWords(table->rows.front().name, u"units.itself");
    });
}

void addMentions(const CheckedDocument& document,
                 QStringView wordClass,
                 bool onlyBesideAmounts,
                 CheckOutcome& outcome)
{
    const narrative::Narrative& narrative = document.narrative();
    for (const narrative::Run& run : narrative.runs()) {
        if (!onlyBesideAmounts || !narrative.sayingsOf(run).empty())
            findWords(document, run, wordClass, outcome);
    }
}

} // namespace

CheckOutcome checkLevelWords(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::optional<QChar> own = levelOf(document);
    if (!own)
        return outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        for (auto it = narrative::expressionOf(u"level.own").globalMatch(run.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int group = match.lastCapturedIndex();
            ++outcome.compared;
            if (match.captured(group).front() == *own)
                continue;
            QString right = match.captured();
            right[match.capturedStart(group) - match.capturedStart()] = *own;
            Finding finding;
            finding.left = placeOf(document, run, match);
            finding.words = {match.captured(), *own + narrative::wordOf(u"level.suffix")};
            finding.mend = Mend{match.captured(), right};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

CheckOutcome checkSubordinateUnits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (hasNoUnits(document))
        addMentions(document, u"units.subordinate", true, outcome);
    return outcome;
}

CheckOutcome checkUnlistedUnits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (!hasNoUnits(document) && isOnlyItself(document))
        addMentions(document, u"units.unlisted", false, outcome);
    return outcome;
}

// 本部以及下属5家预算单位, and 行政单位1家，参公单位1家，事业单位4家: the same units, the
// department itself counted with them or not.
CheckOutcome checkUnitCounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        const QRegularExpressionMatch match =
            narrative::expressionOf(u"units.counted").match(run.text);
        if (!match.hasMatch())
            continue;
        int sum = 0;
        QStringList words;
        const QRegularExpression& kinds = narrative::expressionOf(u"units.counted_kind");
        for (auto it = kinds.globalMatch(run.text); it.hasNext();) {
            const QRegularExpressionMatch kind = it.next();
            sum += kind.captured(u"count").toInt();
            words.append(kind.captured());
        }
        if (words.size() < 2)
            continue;
        ++outcome.compared;
        const int count = match.captured(u"count").toInt();
        if (sum == count || sum == count + 1)
            continue;
        Finding finding;
        finding.left = placeOf(document, run, match);
        finding.words = {match.captured(), words.join(u'、')};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
