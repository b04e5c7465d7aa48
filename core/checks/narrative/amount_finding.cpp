#include "core/checks/narrative/amount_finding.h"

#include "core/money/money_text.h"

namespace budget::checks {

namespace {

// How many characters of an amount are its number; 8,320.77 of 8,320.77 万元.
qsizetype lengthOfNumber(const QString& amount)
{
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || QStringView(u".,，- ").contains(c);
    };
    qsizetype length = 0;
    while (length < amount.size() && isOfNumber(amount[length]))
        ++length;
    while (length > 0 && amount[length - 1].isSpace())
        --length;
    return length;
}

} // namespace

Mend mendOf(const narrative::Amount& amount, Money right)
{
    const qsizetype length = lengthOfNumber(amount.text);
    const QString number = amount.text.first(length);
    const bool isGrouped = number.contains(u',') || number.contains(u'，');
    const Grouping grouping = isGrouped ? Grouping::Thousands : Grouping::None;
    return {amount.text,
            formatMoney(right, amount.unit, amount.decimals, grouping)
                + amount.text.sliced(length)};
}

Finding differenceFinding(const CheckedDocument& document,
                          const narrative::Saying& saying,
                          const std::vector<Figure>& printed,
                          const QString& name)
{
    const narrative::Amount& amount = saying.amount;
    const Money right = sumOf(printed);
    Finding finding;
    finding.left = document.placeOf(saying);
    finding.right = printed.front().place;
    finding.right->amount = right;
    finding.difference = *amount.amount - right;
    finding.words = {name, amount.text, amountWords(right, amount.unit)};
    finding.mend = mendOf(amount, right);
    return finding;
}

} // namespace budget::checks
