#include "core/checks/style/document_text.h"

#include "core/checks/checked_document.h"
#include "core/checks/rule_source.h"
#include "core/checks/style/contents_page.h"
#include "core/document/printed_text.h"

#include <QDate>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <set>

namespace budget::checks {

namespace {

using Match = QRegularExpressionMatch;
using Words = QRegularExpression;

// Every paragraph but those of the contents page.
template<typename Inspect>
CheckOutcome eachPassage(const CheckedDocument& document, Inspect inspect)
{
    CheckOutcome outcome;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
            const QString& text = sections[s].passages[p].text;
            if (text.isEmpty() || isContentsEntry(sections[s], text))
                continue;
            ++outcome.compared;
            inspect(static_cast<int>(s), static_cast<int>(p), text, outcome);
        }
    }
    return outcome;
}

Finding
passageFinding(const CheckedDocument& document, int section, int passage, const QString& quote)
{
    Finding finding;
    finding.words = {quote};
    finding.left = document.placeOf(section, passage, quote);
    return finding;
}

// One finding for each passage that holds such words.
CheckOutcome passagesWith(const CheckedDocument& document, const Words& words)
{
    return eachPassage(document, [&](int s, int p, const QString& text, CheckOutcome& outcome) {
        const QRegularExpressionMatch match = words.match(text);
        if (match.hasMatch())
            outcome.findings.push_back(passageFinding(document, s, p, match.captured()));
    });
}

// Every place where a passage holds such words.
template<typename Inspect>
CheckOutcome eachMatch(const CheckedDocument& document, const Words& words, Inspect inspect)
{
    return eachPassage(document, [&](int s, int p, const QString& text, CheckOutcome& outcome) {
        for (const QRegularExpressionMatch& match : words.globalMatch(text))
            inspect(s, p, match, outcome);
    });
}

// An identity number: a date of birth in it, and the last character proves the others.
bool isIdentityNumber(const QString& text)
{
    constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QDate born = QDate::fromString(text.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!born.isValid() || born.year() < 1900 || born.year() > 2100)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * text[static_cast<qsizetype>(i)].digitValue();
    return text.back().toUpper() == QStringLiteral("10X98765432")[sum % 11];
}

struct Wording
{
    const char16_t* wrong; // regular expression
    const char16_t* right; // the right words; empty if there is no fixed replacement
};

constexpr std::array Wordings{
    Wording{u"公务车用车", u"公务用车"},
    Wording{u"公务车购置", u"公务用车购置"},
    Wording{u"(一致|持平)0(\\.0+)?万元", u""},
    Wording{u"比20\\d\\d年[^，。；]{0,8}持平", u""},
    Wording{u"(?<=\\d)万（含）", u"万元（含）"},
};

int depthOf(const QString& text, QStringView opening, QStringView closing)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += opening.contains(c) ? 1 : 0;
        depth -= closing.contains(c) ? 1 : 0;
    }
    return depth;
}

// 1) or a） before an item of a list closes nothing.
QString withoutListMarks(const QString& text)
{
    static const Words mark(QStringLiteral("(^|[；;。，,、：:\\s])[\\dA-Za-z]{1,2}[)）]"));
    return QString(text).remove(mark);
}

CheckOutcome placeholders(const CheckedDocument& document)
{
    static const Words left(QStringLiteral(
        "20[XxＸ×]{2}\\s*年|(?<![A-Za-z0-9])[XxＸ×]{2,}(?:[.．][XxＸ×]+)?\\s*"
        "(?:万元|亿元|元|%|％|年|月|人|辆|（类）|（款）|（项）)|某某(?!某?人|事)|待补充|待填写"));
    return passagesWith(document, left);
}

CheckOutcome identityNumbers(const CheckedDocument& document)
{
    static const Words number(QStringLiteral("(?<![0-9A-Za-z])\\d{17}[\\dXx](?![0-9A-Za-z])"));
    return eachMatch(
        document, number, [&](int s, int p, const Match& match, CheckOutcome& outcome) {
            if (isIdentityNumber(match.captured()))
                outcome.findings.push_back(passageFinding(document, s, p, match.captured()));
        });
}

CheckOutcome markupResidue(const CheckedDocument& document)
{
    static const Words markup(QStringLiteral(
        "</"
        "?(p|br|span|div|td|tr|b|strong)\\b[^>]*>|&(nbsp|lt|gt|amp|quot);|\\\\(leq|geq|times|%)"));
    return passagesWith(document, markup);
}

CheckOutcome repeatedPunctuation(const CheckedDocument& document)
{
    static const Words repeated(QStringLiteral("([。，、；：])\\1+|[，、；：]。|。[，、；]"));
    return eachMatch(
        document, repeated, [&](int s, int p, const Match& match, CheckOutcome& outcome) {
            Finding finding = passageFinding(document, s, p, match.captured());
            if (!match.captured(1).isEmpty())
                finding.mend = Mend{match.captured(), match.captured(1)};
            outcome.findings.push_back(finding);
        });
}

// A bracket may close in the next paragraph, where a line was broken; a section closes its own.
CheckOutcome openBrackets(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (const auto& [opening, closing] : {std::pair{u"（(", u"）)"}, std::pair{u"《", u"》"}}) {
        for (std::size_t s = 0; s < sections.size(); ++s) {
            int depth = 0;
            std::vector<int> unbalanced;
            for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
                const QString text = withoutListMarks(sections[s].passages[p].text);
                const int own = depthOf(text, opening, closing);
                outcome.compared += text.isEmpty() ? 0 : 1;
                depth += own;
                if (own != 0)
                    unbalanced.push_back(static_cast<int>(p));
            }
            if (depth == 0 || unbalanced.size() != 1 || isContentsSection(sections[s]))
                continue;
            const QString& text =
                sections[s].passages[static_cast<std::size_t>(unbalanced.front())].text;
            outcome.findings.push_back(
                passageFinding(document, static_cast<int>(s), unbalanced.front(), text.left(40)));
        }
    }
    return outcome;
}

CheckOutcome wordings(const CheckedDocument& document)
{
    static const std::vector<Words> all = [] {
        std::vector<Words> words;
        words.reserve(Wordings.size());
        for (const Wording& wording : Wordings)
            words.emplace_back(QString::fromUtf16(wording.wrong));
        return words;
    }();
    std::set<std::size_t> reported;
    return eachPassage(document, [&](int s, int p, const QString& text, CheckOutcome& outcome) {
        for (std::size_t w = 0; w < all.size(); ++w) {
            const QRegularExpressionMatch match = all[w].match(text);
            const QString right = QString::fromUtf16(Wordings[w].right);
            // A habit is reported once.
            if (!match.hasMatch() || (right.isEmpty() && !reported.insert(w).second))
                continue;
            Finding finding = passageFinding(document, s, p, match.captured());
            if (!right.isEmpty())
                finding.mend = Mend{match.captured(), right};
            outcome.findings.push_back(finding);
        }
    });
}

// 拟从2020年起 in a budget of 2025: what is only planned cannot have begun years ago. A sentence
// that names another year, or a paper, may report a plan of that time.
CheckOutcome pastPlans(const CheckedDocument& document)
{
    static const Words plan(
        QStringLiteral("(?:^|[。；])([^。；]*?拟(?:从|于|自)(20\\d\\d)年(?!.?至)[^。；]*)"));
    static const Words year(QStringLiteral("(19|20)\\d\\d"));
    const int fiscalYear = document.disclosure().fiscalYear;
    return eachMatch(document, plan, [&](int s, int p, const Match& match, CheckOutcome& outcome) {
        QRegularExpressionMatchIterator years = year.globalMatch(match.captured(1));
        years.next();
        const bool isOld = match.captured(2).toInt() + 2 <= fiscalYear;
        if (!isOld || years.hasNext() || match.captured(1).contains(u'《'))
            return;
        const qsizetype at = match.captured(1).indexOf(u'拟');
        Finding finding =
            passageFinding(document, s, p, match.captured(1).mid(at).section(u'，', 0, 0));
        finding.words.append(QString::number(fiscalYear));
        outcome.findings.push_back(finding);
    });
}

// 0.00万元，已按要求列入政府采购预算: nothing, and yet put somewhere.
CheckOutcome emptyPurchases(const CheckedDocument& document)
{
    static const Words empty(QStringLiteral(
        "(?<![\\d.])0(\\.0+)?\\s*万元[，,]\\s*(均?已|全部)[^，。；]{0,8}列入政府采购预算"));
    return passagesWith(document, empty);
}

const std::vector<Check> TextRules{
    {"document-placeholder",
     QT_TRANSLATE_NOOP("Check", "The text has no placeholders"),
     QT_TRANSLATE_NOOP("Check", "A placeholder remains: “%1”."),
     Severity::Warning,
     CheckGroup::Style,
     CheckScope::narrative(),
     placeholders,
     Tolerance::Exact,
     "No XX, ××, 某某, 待补充 in the text",
     source::AsPublished},
    {"document-identity",
     QT_TRANSLATE_NOOP("Check", "The text has no identity numbers"),
     QT_TRANSLATE_NOOP("Check", "The text publishes an identity number: %1."),
     Severity::Warning,
     CheckGroup::Style,
     CheckScope::narrative(),
     identityNumbers,
     Tolerance::Exact,
     "No 18 characters whose last one proves the others: (Σ weight × digit) mod 11",
     "GB 11643-1999 公民身份号码 and 个人信息保护法"},
    {"document-past-plan",
     QT_TRANSLATE_NOOP("Check", "Plans are not of past years"),
     QT_TRANSLATE_NOOP("Check", "“%1” is called a plan in the budget of %2."),
     Severity::Warning,
     CheckGroup::Style,
     CheckScope::narrative(),
     pastPlans,
     Tolerance::Exact,
     "拟从 year 起: year > budget year − 2",
     source::Sentence},
    {"document-markup",
     QT_TRANSLATE_NOOP("Check", "The text has no markup"),
     QT_TRANSLATE_NOOP("Check", "Markup remains in the text: “%1”."),
     Severity::Note,
     CheckGroup::Style,
     CheckScope::narrative(),
     markupResidue,
     Tolerance::Exact,
     "No <p>, &nbsp;, \\leq in the text",
     source::AsPublished},
    {"document-punctuation",
     QT_TRANSLATE_NOOP("Check", "Punctuation marks are not repeated"),
     QT_TRANSLATE_NOOP("Check", "Repeated punctuation: “%1”."),
     Severity::Note,
     CheckGroup::Style,
     CheckScope::narrative(),
     repeatedPunctuation,
     Tolerance::Exact,
     "No mark twice, no 。 beside 、，；：",
     source::Typography},
    {"document-brackets",
     QT_TRANSLATE_NOOP("Check", "Brackets are balanced"),
     QT_TRANSLATE_NOOP("Check", "A bracket is not closed or not opened: “%1”."),
     Severity::Note,
     CheckGroup::Style,
     CheckScope::narrative(),
     openBrackets,
     Tolerance::Exact,
     "Opening brackets = closing brackets, in each section",
     source::Typography},
    {"document-wording",
     QT_TRANSLATE_NOOP("Check", "The wording is correct"),
     QT_TRANSLATE_NOOP("Check", "Wrong wording: “%1”."),
     Severity::Note,
     CheckGroup::Style,
     CheckScope::narrative(),
     wordings,
     Tolerance::Exact,
     "No 公务车用车, 持平0万元, 比…持平, 100万（含）",
     "The words of the published form: 公务用车, 与…持平, 万元"},
    {"document-empty-purchase",
     QT_TRANSLATE_NOOP("Check", "Purchases worth nothing are not listed"),
     QT_TRANSLATE_NOOP("Check", "Nothing is to be purchased, but the text says “%1”."),
     Severity::Note,
     CheckGroup::Style,
     CheckScope::narrative(),
     emptyPurchases,
     Tolerance::Exact,
     "采购 0 万元 ⇒ it is not 列入政府采购预算",
     source::Sentence},
};

} // namespace

std::vector<Check> documentTextChecks()
{
    return TextRules;
}

} // namespace budget::checks
