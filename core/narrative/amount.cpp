#include "core/narrative/amount.h"

#include "core/money/money_text.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

// Where the sentence that holds an offset begins and ends.
std::pair<qsizetype, qsizetype> boundsAround(const QString& text, qsizetype offset)
{
    static const QString marks = QStringLiteral("。！\n");
    qsizetype begin = offset;
    while (begin > 0 && !marks.contains(text[begin - 1]))
        --begin;
    qsizetype end = offset;
    while (end < text.size() && !marks.contains(text[end]))
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

class AmountReader
{
public:
    AmountReader(const QString& text, int fiscalYear)
        : m_text(text)
        , m_fiscalYear(fiscalYear)
    {}

    std::vector<Amount> read()
    {
        for (auto it = amountExpression().globalMatch(m_text); it.hasNext();)
            add(it.next());
        return m_amounts;
    }

private:
    void add(const QRegularExpressionMatch& match)
    {
        Amount found;
        found.text = match.captured().trimmed();
        found.begin = match.capturedStart();
        found.end = match.capturedEnd();
        const qsizetype sentence = boundsAround(m_text, found.begin).first;
        const QString before = m_text.sliced(sentence, found.begin - sentence);
        const bool isRange = match.capturedLength(2) > 0;
        const QString digits = match.captured(1);
        readFigure(found, digits.isEmpty() ? QStringLiteral("0") : digits, match);
        readYear(found, before);
        readMarks(found, before);
        found.isApproximate = found.isApproximate || isRange;
        m_amounts.push_back(found);
        if (isRange) {
            readFigure(found, match.captured(2), match);
            m_amounts.push_back(found);
        }
    }

    static void readFigure(Amount& found, QString digits, const QRegularExpressionMatch& match)
    {
        static const QRegularExpression separators(QStringLiteral("[\\s,，]"));
        const QString unit = match.captured(3) + match.captured(4);
        digits.remove(separators);
        found.unit = moneyUnitFromName(unit).value_or(MoneyUnit::Yuan);
        const qsizetype point = digits.indexOf(u'.');
        found.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        found.amount = parseMoney(digits, found.unit).value_or(std::nullopt);
    }

    // 增加25万元 is the change; otherwise the year named last before the amount counts.
    void readYear(Amount& found, const QString& before) const
    {
        static const QRegularExpression change(
            QStringLiteral("(%1)[了额为]*(?:约|近)?\\s*$|(%2)[了额为]*(?:约|近)?\\s*$")
                .arg(anyOf(u"more.before_amount"), anyOf(u"less.before_amount")));
        const QRegularExpressionMatch changed = change.match(before);
        if (changed.hasMatch()) {
            found.year = Year::Change;
            found.direction =
                changed.capturedLength(1) > 0 ? Direction::Increase : Direction::Decrease;
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
            const bool isCompared =
                !left.isEmpty() && QStringView(u"比较与同").contains(left.back());
            if (isCompared || QStringView(before).sliced(match.capturedEnd()).startsWith(u"结转"))
                continue;
            found.year = yearOf(match);
        }
    }

    Year comparandYear(const QString& words) const
    {
        if (words == u"上年" || words == u"去年")
            return Year::Last;
        return m_fiscalYear == 0 ? Year::Other : numberedYear(words.first(4));
    }

    Year yearOf(const QRegularExpressionMatch& match) const
    {
        const QString words = match.captured();
        if (words == u"上年" || words == u"去年")
            return Year::Last;
        if (match.capturedLength(1) == 0 || m_fiscalYear == 0)
            return Year::This;
        return numberedYear(match.captured(1));
    }

    Year numberedYear(const QString& digits) const
    {
        const int year = digits.toInt();
        if (year == m_fiscalYear)
            return Year::This;
        return year == m_fiscalYear - 1 ? Year::Last : Year::Other;
    }

    void readMarks(Amount& found, const QString& before) const
    {
        static const QRegularExpression about(anyOf(u"approximate") + QStringLiteral("为?\\s*$"));
        static const QRegularExpression nearly(QStringLiteral("^\\s*左右"));
        static const QRegularExpression rate(QStringLiteral("^\\s*(?:/|每)"));
        const QString after = m_text.sliced(found.end);
        found.isApproximate = about.match(before).hasMatch() || nearly.match(after).hasMatch();
        found.isRate = rate.match(after).hasMatch();
    }

    const QString& m_text;
    int m_fiscalYear;
    std::vector<Amount> m_amounts;
};

} // namespace

std::vector<Amount> amountsIn(const Run& run, int fiscalYear)
{
    return AmountReader(run.text, fiscalYear).read();
}

QString sentenceAround(const QString& text, qsizetype offset)
{
    const auto [begin, end] = boundsAround(text, offset);
    return text.sliced(begin, end - begin).trimmed();
}

} // namespace budget::narrative
