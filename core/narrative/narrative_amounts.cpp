#include "core/narrative/narrative_amounts.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

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
    RunReader(const Disclosure& disclosure, int index, const NarrativeRun& run)
        : m_disclosure(disclosure)
        , m_index(index)
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
        found.section = m_run.section;
        found.run = m_index;
        found.begin = match.capturedStart();
        found.end = match.capturedEnd();
        found.passage = m_run.passageAt(match.capturedStart());
        found.place = m_disclosure.sections[static_cast<std::size_t>(m_run.section)]
                          .passages[static_cast<std::size_t>(found.passage)]
                          .place;
        const auto [begin, end] = sentenceAround(m_run.text, match.capturedStart());
        found.quote = m_run.text.sliced(begin, end - begin).trimmed();
        const bool isRange = match.capturedLength(2) > 0;
        QString digits = match.captured(1);
        readFigure(found, digits.isEmpty() ? QStringLiteral("0") : digits, match);
        const QString before = m_run.text.sliced(begin, match.capturedStart() - begin);
        const QString after = m_run.text.sliced(
            match.capturedEnd(), std::max<qsizetype>(0, std::min(next, end) - match.capturedEnd()));
        takeYear(found, before);
        takeMarks(found, before, after);
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
        // 比2023年预算数37.80万元减少, 与2023年收入总计90万元相比: what is compared with.
        static const QRegularExpression comparand(
            QStringLiteral("[比较与同跟](20\\d\\d\\s*年|上年|去年)(?!结转|结余)"
                           "[^，,。；;：:、\\d增减多少升降新]{0,24}$"));
        if (const QRegularExpressionMatch match = comparand.match(before); match.hasMatch()) {
            found.year = comparandYear(match.captured(1));
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

    NarrativeYear comparandYear(const QString& words) const
    {
        if (words == u"上年" || words == u"去年")
            return NarrativeYear::Last;
        return m_disclosure.fiscalYear == 0 ? NarrativeYear::Other : numberedYear(words.first(4));
    }

    NarrativeYear yearOf(const QRegularExpressionMatch& match) const
    {
        const QString words = match.captured();
        if (words == u"上年" || words == u"去年")
            return NarrativeYear::Last;
        if (match.capturedLength(1) == 0 || m_disclosure.fiscalYear == 0)
            return NarrativeYear::This;
        return numberedYear(match.captured(1));
    }

    NarrativeYear numberedYear(const QString& digits) const
    {
        const int year = digits.toInt();
        if (year == m_disclosure.fiscalYear)
            return NarrativeYear::This;
        return year == m_disclosure.fiscalYear - 1 ? NarrativeYear::Last : NarrativeYear::Other;
    }

    static void takeMarks(NarrativeAmount& found, const QString& before, const QString& after)
    {
        static const QRegularExpression about(
            QStringLiteral("(?:约|近|超过|逾|不超过|预计)为?\\s*$"));
        static const QRegularExpression rate(QStringLiteral("^\\s*(?:/|每)"));
        found.isApproximate =
            about.match(before).hasMatch() || after.trimmed().startsWith(QStringLiteral("左右"));
        found.isRate = rate.match(after).hasMatch();
    }

    const Disclosure& m_disclosure;
    int m_index;
    const NarrativeRun& m_run;
};

} // namespace

std::vector<NarrativeAmount> narrativeAmounts(const Disclosure& disclosure,
                                              const std::vector<NarrativeRun>& runs)
{
    std::vector<NarrativeAmount> amounts;
    for (int i = 0; i < static_cast<int>(runs.size()); ++i)
        RunReader(disclosure, i, runs[static_cast<std::size_t>(i)]).read(amounts);
    return amounts;
}

std::vector<NarrativeAmount> narrativeAmounts(const Disclosure& disclosure)
{
    return narrativeAmounts(disclosure, narrativeRuns(disclosure));
}

} // namespace budget::narrative
