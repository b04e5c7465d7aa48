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

class AmountReader
{
public:
    AmountReader(const QString& text, int fiscalYear)
        : m_text(text)
        , m_fiscalYear(fiscalYear)
    {}

    std::vector<Amount> read()
    {
        for (auto it = expressionOf(u"amount").globalMatch(m_text); it.hasNext();)
            add(it.next());
        return m_amounts;
    }

private:
    void add(const QRegularExpressionMatch& match);
    static void readFigure(Amount& found, QString digits, const QRegularExpressionMatch& match);
    void readYear(Amount& found, const QString& before) const;
    static bool readChange(Amount& found, const QString& before);
    bool readComparand(Amount& found, const QString& before) const;
    Year yearOf(const QRegularExpressionMatch& match) const;
    Year numberedYear(const QString& digits) const;
    void readMarks(Amount& found, const QString& before) const;

    const QString& m_text;
    int m_fiscalYear;
    std::vector<Amount> m_amounts;
};

void AmountReader::add(const QRegularExpressionMatch& match)
{
    Amount found;
    found.text = match.captured().trimmed();
    found.begin = match.capturedStart();
    found.end = match.capturedEnd();
    const qsizetype sentence = boundsAround(m_text, found.begin).first;
    const QString before = m_text.sliced(sentence, found.begin - sentence);
    const QString upper = match.captured(u"upper"); // of a range
    const QString digits = match.captured(u"number");
    readFigure(found, digits.isEmpty() ? QStringLiteral("0") : digits, match);
    readYear(found, before);
    readMarks(found, before);
    found.isApproximate = found.isApproximate || !upper.isEmpty();
    m_amounts.push_back(found);
    if (!upper.isEmpty()) {
        readFigure(found, upper, match);
        m_amounts.push_back(found);
    }
}

void AmountReader::readFigure(Amount& found, QString digits, const QRegularExpressionMatch& match)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,，]"));
    const QString unit = match.captured(u"unit") + match.captured(u"zero_unit");
    digits.remove(separators);
    found.unit = moneyUnitFromName(unit).value_or(MoneyUnit::Yuan);
    const qsizetype point = digits.indexOf(u'.');
    found.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    found.amount = parseMoney(digits, found.unit).value_or(std::nullopt);
}

// The year named last before the amount counts, unless the amount is a change or the figure that
// something is compared with.
void AmountReader::readYear(Amount& found, const QString& before) const
{
    if (readChange(found, before) || readComparand(found, before))
        return;
    for (auto it = expressionOf(u"year.named").globalMatch(before); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        // 上年结转 is this year's money, and a year compared with is not the one spoken of.
        const bool isCompared =
            hasWords(before.first(match.capturedStart()).trimmed(), u"year.comparing");
        if (!isCompared && !beginsWithWords(before.sliced(match.capturedEnd()), u"carried_over"))
            found.year = yearOf(match);
    }
}

// 增加25万元.
bool AmountReader::readChange(Amount& found, const QString& before)
{
    const QRegularExpressionMatch match = expressionOf(u"amount.change").match(before);
    if (!match.hasMatch())
        return false;
    found.year = Year::Change;
    found.direction = match.capturedLength(u"more") > 0 ? Direction::Increase : Direction::Decrease;
    return true;
}

// 比2023年预算数37.80万元减少, 与2023年收入总计90万元相比: what is compared with.
bool AmountReader::readComparand(Amount& found, const QString& before) const
{
    const QRegularExpressionMatch match = expressionOf(u"year.comparand").match(before);
    if (!match.hasMatch())
        return false;
    const QString digits = match.captured(u"digits");
    if (digits.isEmpty())
        found.year = Year::Last;
    else
        found.year = m_fiscalYear == 0 ? Year::Other : numberedYear(digits);
    return true;
}

Year AmountReader::yearOf(const QRegularExpressionMatch& match) const
{
    if (match.capturedLength(u"before") > 0)
        return Year::Last;
    const QString digits = match.captured(u"digits");
    return digits.isEmpty() || m_fiscalYear == 0 ? Year::This : numberedYear(digits);
}

Year AmountReader::numberedYear(const QString& digits) const
{
    const int year = digits.toInt();
    if (year == m_fiscalYear)
        return Year::This;
    return year == m_fiscalYear - 1 ? Year::Last : Year::Other;
}

void AmountReader::readMarks(Amount& found, const QString& before) const
{
    const QString after = m_text.sliced(found.end);
    found.isApproximate =
        hasWords(before, u"approximate.before") || hasWords(after, u"approximate.after");
    found.isRate = hasWords(after, u"amount.rate");
}

} // namespace

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
        return wordOf(u"direction.increase");
    case Direction::Decrease:
        return wordOf(u"direction.decrease");
    case Direction::Level:
        return wordOf(u"direction.level");
    case Direction::None:
        return {};
    }
    return {};
}

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
