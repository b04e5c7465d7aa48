#include "core/disclosure/narrative_amounts.h"

#include "core/disclosure/narrative_subject.h"
#include "core/disclosure/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace budget {

namespace {

// Of a line that a sentence runs over.
constexpr qsizetype ShortestLine = 24;

// Paragraphs of a section that one sentence runs through, as one text.
struct Run
{
    QString text;
    std::vector<std::pair<qsizetype, int>> passages; // where each begins

    int passageAt(qsizetype offset) const
    {
        int passage = passages.front().second;
        for (const auto& [begin, index] : passages) {
            if (begin <= offset)
                passage = index;
        }
        return passage;
    }
};

bool endsSentence(const QString& text)
{
    static const QString marks = QStringLiteral("。；：！？.;:!?");
    return text.isEmpty() || marks.contains(text.back());
}

// Digits, signs and the colon in half width; every character stays at its place.
QString halfWidthFigures(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        const bool isFigure = (c >= QChar(0xFF10) && c <= QChar(0xFF19)) || c == u'．' || c == u'％'
                              || c == u'－' || c == u'，' || c == u'／';
        if (isFigure && c != u'，')
            c = QChar(c.unicode() - 0xFEE0);
    }
    return result;
}

std::vector<Run> runsOf(const Section& section)
{
    std::vector<Run> runs;
    bool open = false;
    for (int p = 0; p < static_cast<int>(section.passages.size()); ++p) {
        const Passage& passage = section.passages[static_cast<std::size_t>(p)];
        if (passage.table >= 0) {
            open = false;
            continue;
        }
        if (!open || ordinalOf(passage.text))
            runs.emplace_back();
        Run& run = runs.back();
        run.passages.emplace_back(run.text.size(), p);
        run.text += halfWidthFigures(passage.text);
        // A short line without an end is a heading, not the first half of a sentence.
        open = passage.text.size() >= ShortestLine && !endsSentence(passage.text.trimmed());
    }
    return runs;
}

// Where the sentence that holds an offset begins and ends.
std::pair<qsizetype, qsizetype> sentenceAround(const QString& text, qsizetype offset)
{
    qsizetype begin = offset;
    while (begin > 0 && text[begin - 1] != u'。' && text[begin - 1] != u'！'
           && text[begin - 1] != u'\n')
        --begin;
    qsizetype end = offset;
    while (end < text.size() && text[end] != u'。' && text[end] != u'！' && text[end] != u'\n')
        ++end;
    return {begin, std::min(end + 1, text.size())};
}

const QRegularExpression& amountExpression()
{
    // A separator parts groups of three; a comma elsewhere ends the number.
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\d.])((?:-\\s?)?\\d{1,3}(?:[,，]\\s?\\d{3})+(?:\\s?\\.\\s?\\d+)?|(?:-"
                       "\\s?)?\\d+(?:\\s?\\.\\s?\\d+)?)"
                       "\\s*(?:(?:[-—~～至到]+)\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*)?"
                       "((?:人民币)?\\s*[亿万]?\\s*元)|(?<=为|是|计)零\\s*([亿万]?元)?"));
    return expression;
}

class RunReader
{
public:
    RunReader(const Disclosure& disclosure, int section, const Run& run)
        : m_disclosure(disclosure)
        , m_section(section)
        , m_run(run)
    {}

    void read(std::vector<NarrativeAmount>& into)
    {
        std::vector<QRegularExpressionMatch> matches;
        for (QRegularExpressionMatchIterator it = amountExpression().globalMatch(m_run.text);
             it.hasNext();)
            matches.push_back(it.next());
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const qsizetype next =
                i + 1 < matches.size() ? matches[i + 1].capturedStart() : m_run.text.size();
            add(matches[i], next, into);
        }
    }

private:
    void
    add(const QRegularExpressionMatch& match, qsizetype next, std::vector<NarrativeAmount>& into)
    {
        NarrativeAmount found;
        found.text = match.captured().trimmed();
        found.section = m_section;
        found.passage = m_run.passageAt(match.capturedStart());
        found.place = m_disclosure.sections[static_cast<std::size_t>(m_section)]
                          .passages[static_cast<std::size_t>(found.passage)]
                          .place;
        const auto [begin, end] = sentenceAround(m_run.text, match.capturedStart());
        found.quote = m_run.text.sliced(begin, end - begin).trimmed();
        const bool isRange = match.capturedLength(2) > 0;
        QString digits = match.captured(1);
        readFigure(found, digits.isEmpty() ? QStringLiteral("0") : digits, match);
        describe(found, match, begin, std::min(next, end));
        found.isApproximate = found.isApproximate || isRange;
        into.push_back(found);
        if (isRange) {
            readFigure(found, match.captured(2), match);
            into.push_back(found);
        }
    }

    static void
    readFigure(NarrativeAmount& found, QString digits, const QRegularExpressionMatch& match)
    {
        QString unit = match.captured(3) + match.captured(4);
        digits.remove(QRegularExpression(QStringLiteral("[\\s,，]")));
        found.unit = moneyUnitFromName(unit).value_or(MoneyUnit::Yuan);
        const qsizetype point = digits.indexOf(u'.');
        found.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        found.amount = parseMoney(digits, found.unit).value_or(std::nullopt);
    }

    void describe(NarrativeAmount& found,
                  const QRegularExpressionMatch& match,
                  qsizetype sentence,
                  qsizetype next)
    {
        const QString before = m_run.text.sliced(sentence, match.capturedStart() - sentence);
        const QString after = m_run.text.sliced(match.capturedEnd(),
                                                std::max<qsizetype>(0, next - match.capturedEnd()));
        const Section& section = m_disclosure.sections[static_cast<std::size_t>(m_section)];
        const SpokenOf spoken = spokenOf(before, m_run.text.first(sentence), section.heading);
        found.subject = spoken.subject;
        found.item = spoken.item;
        found.isNear = spoken.isNear;
        takeYear(found, before);
        takeMarks(found, before, after);
    }

    // 增加25万元 is the change; otherwise the year named last before the amount counts.
    void takeYear(NarrativeAmount& found, const QString& before) const
    {
        static const QRegularExpression change(QStringLiteral(
            "(增加|增长|增支|提高|上升|多|增)[了额为]*(?:约|近)?\\s*$|"
            "(减少|下降|降低|压减|压缩|节约|核减|缩减|少|减)[了额为]*(?:约|近)?\\s*$"));
        const QRegularExpressionMatch changed = change.match(before);
        if (changed.hasMatch()) {
            found.year = NarrativeYear::Change;
            found.direction = changed.capturedLength(1) > 0 ? NarrativeDirection::Increase
                                                            : NarrativeDirection::Decrease;
            return;
        }
        static const QRegularExpression years(
            QStringLiteral("(20\\d\\d)\\s*年|上年|去年|本年|今年"));
        for (QRegularExpressionMatchIterator it = years.globalMatch(before); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            // 上年结转 is this year's money, and a year compared with is not the one spoken of.
            const QStringView left = QStringView(before).first(match.capturedStart()).trimmed();
            const bool compared = !left.isEmpty() && QStringView(u"比较与同").contains(left.back());
            if (compared || QStringView(before).sliced(match.capturedEnd()).startsWith(u"结转"))
                continue;
            found.year = yearOf(match);
        }
    }

    NarrativeYear yearOf(const QRegularExpressionMatch& match) const
    {
        const QString words = match.captured();
        if (words == u"上年" || words == u"去年")
            return NarrativeYear::Last;
        if (match.capturedLength(1) == 0 || m_disclosure.fiscalYear == 0)
            return NarrativeYear::This;
        const int year = match.captured(1).toInt();
        if (year == m_disclosure.fiscalYear)
            return NarrativeYear::This;
        return year == m_disclosure.fiscalYear - 1 ? NarrativeYear::Last : NarrativeYear::Other;
    }

    static void takeMarks(NarrativeAmount& found, const QString& before, const QString& after)
    {
        static const QRegularExpression about(
            QStringLiteral("(?:约|近|超过|逾|不超过|预计)为?\\s*$"));
        static const QRegularExpression rate(QStringLiteral("^\\s*(?:/|每)"));
        static const QRegularExpression percent(
            QStringLiteral("(?:(增加|增长|上升|提高)|(减少|下降|降低|压减))?[了约]*\\s*"
                           "(\\d+(?:\\.\\d+)?)\\s*%"));
        found.isApproximate =
            about.match(before).hasMatch() || after.trimmed().startsWith(QStringLiteral("左右"));
        found.isRate = rate.match(after).hasMatch();
        const QRegularExpressionMatch stated = percent.match(after);
        found.percent = stated.captured(3);
        if (found.year == NarrativeYear::Change)
            return;
        if (after.contains(QStringLiteral("持平")))
            found.direction = NarrativeDirection::Level;
        else if (stated.capturedLength(1) > 0)
            found.direction = NarrativeDirection::Increase;
        else if (stated.capturedLength(2) > 0)
            found.direction = NarrativeDirection::Decrease;
    }

    const Disclosure& m_disclosure;
    int m_section;
    const Run& m_run;
};

} // namespace

std::vector<NarrativeAmount> narrativeAmounts(const Disclosure& disclosure)
{
    std::vector<NarrativeAmount> amounts;
    for (int s = 0; s < static_cast<int>(disclosure.sections.size()); ++s) {
        for (const Run& run : runsOf(disclosure.sections[static_cast<std::size_t>(s)]))
            RunReader(disclosure, s, run).read(amounts);
    }
    return amounts;
}

} // namespace budget
