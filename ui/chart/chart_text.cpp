#include "ui/chart/chart_text.h"

#include "core/money/money_text.h"
#include "ui/wording/amount_text.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>

namespace budget::ui {

namespace {

// part / whole in units of 10^-digits, half away from zero. Digit by digit, because the product of
// an amount and 10'000 may leave 64 bits.
std::uint64_t scaledQuotient(std::uint64_t part, std::uint64_t whole, int digits)
{
    std::uint64_t quotient = part / whole;
    std::uint64_t remainder = part % whole;
    for (int i = 0; i < digits; ++i) {
        std::uint64_t digit = 0;
        std::uint64_t next = 0;
        for (int times = 0; times < 10; ++times) {
            next += remainder;
            if (next >= whole) {
                next -= whole;
                ++digit;
            }
        }
        quotient = quotient * 10 + digit;
        remainder = next;
    }
    return quotient + (remainder >= whole - remainder ? 1 : 0);
}

std::uint64_t sizeOf(Money money)
{
    const auto fen = static_cast<std::uint64_t>(money.fen());
    return money.isNegative() ? 0 - fen : fen;
}

// Every amount but the zeros.
std::vector<Money> figuresOf(const ChartData& data)
{
    std::vector<Money> figures;
    for (const BreakdownPart& part : data.parts) {
        for (const std::optional<Money>& amount : part.amounts) {
            if (amount && !amount->isZero())
                figures.push_back(*amount);
        }
    }
    return figures;
}

} // namespace

QString ChartText::share(Money part, Money whole, int decimals)
{
    if (whole.isZero())
        return QStringLiteral("—");
    QString digits = QString::number(scaledQuotient(sizeOf(part), sizeOf(whole), decimals + 2));
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    const bool zero =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    const bool negative = part.isNegative() != whole.isNegative() && !zero;
    return (negative ? QStringLiteral("-") : QString()) + digits + u'%';
}

QString ChartText::exactAmount(Money amount, MoneyUnit unit)
{
    return formatMoneyExactly(amount, unit, Grouping::Thousands) + u' ' + moneyUnitName(unit);
}

int ChartText::decimals(const ChartData& data)
{
    const int most = 4;
    const MoneyUnit unit = data.options.unit;
    const std::vector<Money> figures = figuresOf(data);
    int exact = 0;
    for (const Money figure : figures)
        exact = std::max(exact, exactDecimals(figure, unit));
    if (unit == MoneyUnit::Yuan || figures.empty())
        return exact;
    const std::uint64_t smallest =
        sizeOf(*std::min_element(figures.begin(), figures.end(), [](Money left, Money right) {
            return sizeOf(left) < sizeOf(right);
        }));
    int decimals = 2;
    auto lastPlace = static_cast<std::uint64_t>(fenPerUnit(unit)) / 100;
    while (decimals < std::min(most, exact) && smallest < 10 * lastPlace) {
        ++decimals;
        lastPlace /= 10;
    }
    return decimals;
}

QString ChartText::amount(Money amount, const ChartData& data)
{
    return amountText(amount, data.options.unit, decimals(data));
}

QString ChartText::readout(const ChartData& data, int part)
{
    const BreakdownPart& shown = data.parts[static_cast<std::size_t>(part)];
    const MoneyUnit unit = data.options.unit;
    QStringList lines;
    lines << (shown.code.isEmpty() ? shown.name : shown.code + u' ' + shown.name);
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const std::optional<Money>& amount = shown.amounts[i];
        const QString text = amount ? exactAmount(*amount, unit) : QStringLiteral("—");
        if (amount && showsComposition(data))
            lines << tr("%1: %2 (%3 of this item)")
                         .arg(data.series[i].title, text, share(*amount, composedOf(shown), 2));
        else
            lines << tr("%1: %2").arg(data.series[i].title, text);
    }
    if (data.series.size() > 1)
        lines << tr("Together: %1").arg(exactAmount(shown.total, unit));
    const QString ofWhole = share(shown.total, data.drawn, 2);
    lines << (data.top ? tr("%1 of the total").arg(ofWhole)
                       : tr("%1 of %2").arg(ofWhole, data.subject));
    return lines.join(u'\n');
}

QString ChartText::summary(const ChartData& data)
{
    if (data.isEmpty())
        return nothingToShow();
    const MoneyUnit unit = data.options.unit;
    const QString whole = exactAmount(data.total, unit);
    if (data.parts.size() == 1)
        return tr("%1 is %2.").arg(data.parts.front().name, whole);
    QStringList sentences{
        tr("%1 is %2 in %3 parts.").arg(data.subject, whole).arg(data.parts.size())};
    for (std::size_t i = 0; data.series.size() > 1 && i < data.series.size(); ++i) {
        Money sum;
        for (const BreakdownPart& part : data.parts)
            sum += part.amounts[i].value_or(Money());
        sentences << tr("%1 is %2, %3 of it.")
                         .arg(data.series[i].title,
                              exactAmount(sum, unit),
                              share(sum, data.drawn, 2));
    }
    const auto largest = std::max_element(
        data.parts.begin(), data.parts.end(), [](const auto& left, const auto& right) {
            return left.total < right.total;
        });
    sentences << tr("The largest is %1 with %2, %3 of it.")
                     .arg(largest->name,
                          exactAmount(largest->total, unit),
                          share(largest->total, data.drawn, 2));
    for (const QString& remark : remarks(data))
        sentences << remark + u'.';
    return sentences.join(u' ');
}

QString ChartText::unitNote(const ChartData& data)
{
    const bool percent =
        data.options.shape == ChartShape::Bars && data.options.measure == ChartMeasure::Share;
    if (percent && !showsComposition(data))
        return tr("Share of the whole");
    if (percent && data.options.arrangement == ChartArrangement::Beside)
        return tr("Share of each item");
    return tr("Unit: %1").arg(moneyUnitName(data.options.unit));
}

QString ChartText::others(int count)
{
    return tr("Other (%1 items)").arg(count);
}

QString ChartText::notItemised()
{
    return tr("Not itemised");
}

QString ChartText::otherColumns()
{
    return tr("Other columns");
}

QStringList ChartText::remarks(const ChartData& data)
{
    const MoneyUnit unit = data.options.unit;
    QStringList lines;
    if (data.leftOut > 0)
        lines << tr("Left out, because a ring cannot show what is negative: %1 (%2)")
                     .arg(data.leftOut)
                     .arg(exactAmount(data.leftOutTotal, unit));
    if (!data.difference.isZero())
        lines << tr("The parts make %1; the total is printed as %2")
                     .arg(exactAmount(data.total - data.difference, unit),
                          exactAmount(data.total, unit));
    if (!data.apart.isEmpty())
        lines << tr("No part of the total: %1").arg(data.apart.join(u'、'));
    return lines;
}

QString ChartText::nothingToShow()
{
    return tr("This table has no figures to chart.");
}

Money composedOf(const BreakdownPart& part)
{
    Money sum;
    for (const std::optional<Money>& amount : part.amounts) {
        if (amount)
            sum += amount->isNegative() ? -*amount : *amount;
    }
    return sum;
}

bool showsComposition(const ChartData& data)
{
    return data.options.shape == ChartShape::Bars && data.options.measure == ChartMeasure::Share
           && data.series.size() > 1;
}

} // namespace budget::ui
