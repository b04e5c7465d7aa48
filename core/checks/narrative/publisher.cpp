#include "core/checks/narrative/publisher.h"

#include "core/checks/narrative/places.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace budget::checks {

namespace {

void addLevels(const QString& text, std::set<QChar>& levels)
{
    static const QRegularExpression cover(
        QStringLiteral("20\\d\\d\\s*年度?([省市区县镇乡])级(?:部门|单位)预算"));
    const QRegularExpressionMatch match = cover.match(text);
    if (match.hasMatch())
        levels.insert(match.captured(1).front());
}

// 区 for 上海市普陀区…; nothing where the name may be of either level.
std::optional<QChar> levelOfName(const QString& unitName)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:北京|天津|上海|重庆)市([^市区县]{1,3})([区县])"));
    static const QRegularExpression noDistrict(QStringLiteral("社|校|园|发|新|片|库|城|郊|景"));
    const QRegularExpressionMatch match = name.match(unitName);
    if (!match.hasMatch() || noDistrict.match(match.captured(1)).hasMatch())
        return std::nullopt;
    return match.captured(2).front();
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

// Words in which a glossary speaks of the publisher's own level.
const QRegularExpression& ownLevelWords()
{
    static const QRegularExpression words(QStringLiteral(
        "([省市区县])级预算主管部门|与([省市区县])级财政有经费领拨关系|使用([省市区县])级财政"
        "拨款安排|指([省市区县])级财政(?:部门)?当年拨付"));
    return words;
}

// That the department has no units below it, said in so many words.
bool hasNoUnits(const CheckedDocument& document)
{
    static const QRegularExpression none(QStringLiteral(
        "(?:下属|所属)\\s*0\\s*[家个]|(?:部门|单位|局|委|办)(?:无|没有)(?:下属|所属)(?:预算"
        "|事业|二级)*单位"));
    const auto& runs = document.narrative().runs();
    return std::any_of(runs.begin(), runs.end(), [](const narrative::Run& run) {
        return none.match(run.text).hasMatch();
    });
}

// A table of the units, with one row: the department itself.
bool isOnlyItself(const CheckedDocument& document)
{
    const std::vector<const Table*> others = document.all(TableKind::Other);
    return std::any_of(others.begin(), others.end(), [](const Table* table) {
        return table->title.contains(QStringLiteral("机构设置")) && table->rows.size() == 1
               && table->rows.front().name.contains(QStringLiteral("本级"));
    });
}

void addMentions(const CheckedDocument& document,
                 const QRegularExpression& words,
                 bool onlyBesideAmounts,
                 CheckOutcome& outcome)
{
    const narrative::Narrative& narrative = document.narrative();
    for (const narrative::Run& run : narrative.runs()) {
        if (!onlyBesideAmounts || !narrative.sayingsOf(run).empty())
            findWords(document, run, words, outcome);
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
        for (auto it = ownLevelWords().globalMatch(run.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int group = match.lastCapturedIndex();
            ++outcome.compared;
            if (match.captured(group).front() == *own)
                continue;
            QString right = match.captured();
            right[match.capturedStart(group) - match.capturedStart()] = *own;
            Finding finding;
            finding.left = placeOf(document, run, match);
            finding.words = {match.captured(), *own + QStringLiteral("级")};
            finding.mend = Mend{match.captured(), right};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

CheckOutcome checkSubordinateUnits(const CheckedDocument& document)
{
    static const QRegularExpression words(QStringLiteral(
        "(?:局|委|办|院|校|机关)?(?:本级|本部|机关)[及和与](?:其)?(?:所属|下属)(?:事业|预算)?单"
        "位"));
    CheckOutcome outcome;
    if (hasNoUnits(document))
        addMentions(document, words, true, outcome);
    return outcome;
}

CheckOutcome checkUnlistedUnits(const CheckedDocument& document)
{
    static const QRegularExpression words(QStringLiteral(
        "(?:机关|本级)[及和与](?:其)?(?:所属|下属)(?:事业)?单位的收支|[（(]含所属单位[）)]"));
    CheckOutcome outcome;
    if (!hasNoUnits(document) && isOnlyItself(document))
        addMentions(document, words, false, outcome);
    return outcome;
}

// 本部以及下属5家预算单位, and 行政单位1家，参公单位1家，事业单位4家: the same units, the
// department itself counted with them or not.
CheckOutcome checkUnitCounts(const CheckedDocument& document)
{
    static const QRegularExpression all(
        QStringLiteral("(?:本部|本级|机关)(?:以及|及|和)下属\\s*(\\d{1,3})\\s*家"));
    static const QRegularExpression kinds(QStringLiteral(
        "(?:行政|参公|参公事业|参照公务员法管理的?事业|事业|公益一类事业|公益二类事业|其他)单位\\s*"
        "(\\d{1,3})\\s*家"));
    CheckOutcome outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        const QRegularExpressionMatch match = all.match(run.text);
        if (!match.hasMatch())
            continue;
        int sum = 0;
        QStringList words;
        for (auto it = kinds.globalMatch(run.text); it.hasNext();) {
            const QRegularExpressionMatch kind = it.next();
            sum += kind.captured(1).toInt();
            words.append(kind.captured());
        }
        if (words.size() < 2)
            continue;
        ++outcome.compared;
        const int count = match.captured(1).toInt();
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
