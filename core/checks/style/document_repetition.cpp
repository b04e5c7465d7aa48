#include "core/checks/style/document_repetition.h"

#include "core/checks/checked_document.h"
#include "core/checks/rule_source.h"
#include "core/checks/style/contents_page.h"
#include "core/document/column_keys.h"
#include "core/document/printed_text.h"
#include "core/subjects/pinyin.h"

#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

constexpr qsizetype Window = 40; // characters; shorter ones are phrases of the trade

struct Piece
{
    QString text; // without white space
    int section = 0;
    int passage = 0;
};

std::vector<Piece> piecesOf(const Disclosure& disclosure)
{
    std::vector<Piece> pieces;
    for (std::size_t s = 0; s < disclosure.sections.size(); ++s) {
        const std::vector<Passage>& passages = disclosure.sections[s].passages;
        for (std::size_t p = 0; p < passages.size(); ++p) {
            const QString text = withoutSpaces(passages[p].text);
            // Lines of a page of contents may be broken anywhere.
            const bool hasDots =
                text.contains(QStringLiteral(".....")) || text.contains(QStringLiteral("………"));
            if (text.size() >= Window && !hasDots
                && !isContentsEntry(disclosure.sections[s], passages[p].text))
                pieces.push_back({text, static_cast<int>(s), static_cast<int>(p)});
        }
    }
    return pieces;
}

// Sentences with figures follow one pattern; they are no repetition.
qsizetype lastDigit(QStringView text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i].isDigit())
            return i;
    }
    return -1;
}

qsizetype commonLength(QStringView left, QStringView right)
{
    qsizetype common = 0;
    while (common < left.size() && common < right.size() && left[common] == right[common]
           && !left[common].isDigit())
        ++common;
    return common;
}

struct Spot
{
    std::size_t piece = 0;
    qsizetype at = 0;
};

using Seen = QHash<QStringView, Spot>;

struct Repetition
{
    Spot first;
    Spot again;
    qsizetype length = 0;
};

// The repetitions in one piece of what stood before it; then it counts as seen itself.
void findRepetitions(const std::vector<Piece>& pieces,
                     std::size_t index,
                     Seen& seen,
                     std::vector<Repetition>& found)
{
    const QStringView text = pieces[index].text;
    for (qsizetype at = 0; at + Window <= text.size();) {
        const QStringView window = text.mid(at, Window);
        const qsizetype digit = lastDigit(window);
        if (digit >= 0) {
            at += digit + 1;
            continue;
        }
        const auto spot = seen.constFind(window);
        if (spot == seen.constEnd()) {
            ++at;
            continue;
        }
        const QStringView before = QStringView(pieces[spot->piece].text).mid(spot->at);
        const qsizetype length = commonLength(before, text.mid(at));
        found.push_back({*spot, {index, at}, length});
        at += length;
    }
    for (qsizetype at = 0; at + Window <= text.size(); ++at)
        seen.insert(text.mid(at, Window), {index, at});
}

std::vector<QString> indicatorNames(const CheckedDocument& document)
{
    QSet<QString> names;
    for (const PrintedIndicator& indicator : document.indicators())
        names.insert(indicator.name);
    std::vector<QString> sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool soundAlike(QChar left, QChar right)
{
    const PinyinInitials& initials = PinyinInitials::shipped();
    const QString of = initials.of(left);
    return std::any_of(of.begin(), of.end(), [&](QChar letter) {
        return initials.has(right.unicode(), letter.unicode());
    });
}

// The one place where two names of one length differ, -1 where there are more.
qsizetype onlyDifference(const QString& left, const QString& right)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (left[i] == right[i])
            continue;
        if (at >= 0)
            return -1;
        at = i;
    }
    return at;
}

QHash<QString, int> pairCounts(const CheckedDocument& document)
{
    QHash<QString, int> counts;
    for (const PrintedIndicator& indicator : document.indicators()) {
        for (qsizetype i = 0; i + 2 <= indicator.name.size(); ++i)
            ++counts[indicator.name.mid(i, 2)];
    }
    return counts;
}

// 弱点维修 beside 弱电维修, 弱电维保, 弱电…: one word occurs once, the other often.
bool isLikelyTypo(const QString& name, const QString& other, const QHash<QString, int>& counts)
{
    constexpr int Often = 3;
    const qsizetype at = onlyDifference(name, other);
    if (at < 1 || !soundAlike(name[at], other[at]))
        return false;
    return counts.value(name.mid(at - 1, 2)) == 1 && counts.value(other.mid(at - 1, 2)) >= Often;
}

CheckOutcome repeatedPassages(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<Piece> pieces = piecesOf(document.disclosure());
    Seen seen;
    std::vector<Repetition> repetitions;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        ++outcome.compared;
        findRepetitions(pieces, i, seen, repetitions);
    }
    for (const Repetition& repetition : repetitions) {
        const Piece& first = pieces[repetition.first.piece];
        const Piece& again = pieces[repetition.again.piece];
        const QString quote = again.text.mid(repetition.again.at, repetition.length);
        Finding finding;
        finding.words = {quote.left(20), QString::number(repetition.length)};
        finding.left = document.placeOf(again.section, again.passage, quote);
        finding.right = document.placeOf(first.section, first.passage, quote);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome likelyTypos(const CheckedDocument& document)
{
    constexpr qsizetype Shortest = 6;
    CheckOutcome outcome;
    const std::vector<QString> names = indicatorNames(document);
    const QHash<QString, int> counts = pairCounts(document);
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.name.size() < Shortest)
            continue;
        ++outcome.compared;
        const auto other = std::find_if(names.begin(), names.end(), [&](const QString& name) {
            return name.size() == indicator.name.size()
                   && isLikelyTypo(indicator.name, name, counts);
        });
        if (other == names.end())
            continue;
        Finding finding;
        finding.words = {indicator.name, *other};
        const Table& table =
            document.disclosure().tables[static_cast<std::size_t>(indicator.table)];
        finding.left =
            document.placeOf(indicator, columnIndex(table, keys::ThirdLevel).value_or(-1));
        outcome.findings.push_back(finding);
    }
    return outcome;
}

constexpr CheckScope Goals{TableKind::PerformanceGoal};

} // namespace

std::vector<Check> documentRepetitionChecks()
{
    return {
        {"document-repetition",
         QT_TRANSLATE_NOOP("Check", "A passage appears only once"),
         QT_TRANSLATE_NOOP("Check", "%2 characters are repeated here: “%1…”."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope::narrative(),
         repeatedPassages,
         Tolerance::Exact,
         "Length of a passage that occurs twice, without digits < 40 characters",
         source::AsPublished},
        {"document-typo",
         QT_TRANSLATE_NOOP("Check", "The same thing has the same name"),
         QT_TRANSLATE_NOOP("Check", "“%1” may be a typing error for “%2”."),
         Severity::Note,
         CheckGroup::Style,
         Goals,
         likelyTypos,
         Tolerance::Exact,
         "No name of an indicator differs from another by one letter that sounds alike, where its "
         "word occurs once and the other at least three times",
         "One thing has one name"},
    };
}

} // namespace budget::checks
