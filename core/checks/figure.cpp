#include "core/checks/figure.h"

#include "core/money/money_text.h"

#include <algorithm>
#include <cstdlib>

namespace budget::checks {

namespace {

// Rounding alone never moves a sum further, however many parts it has (in published tables,
// tails are of one or two last places).
constexpr std::int64_t LongestTail = 5; // last places

// A rule of arithmetic that more rows break than keep is not a rule of this document: a column was
// printed, or read, as something else.
constexpr std::size_t FewestBreaches = 4;

bool isBrokenRule(const CheckOutcome& outcome)
{
    return outcome.findings.size() >= FewestBreaches
           && outcome.findings.size() * 2 > static_cast<std::size_t>(outcome.compared);
}

int decimalsOf(const QString& text)
{
    int decimals = 0;
    bool counting = false;
    for (const QChar c : text) {
        if (c == u'.' || c == u'．')
            counting = true;
        else if (counting && c.isDigit())
            ++decimals;
    }
    return decimals;
}

std::int64_t lastPlaceOf(MoneyUnit unit, int decimals)
{
    std::int64_t place = fenPerUnit(unit);
    for (int i = 0; i < decimals && place > 1; ++i)
        place /= 10;
    return place > 1 ? place : 0;
}

std::int64_t largestPlace(const std::vector<Figure>& figures)
{
    std::int64_t largest = 0;
    for (const Figure& figure : figures)
        largest = std::max(largest, figure.lastPlace());
    return largest;
}

struct Operands
{
    std::int64_t places = 0; // the sum of the last places
    std::int64_t largest = 0;
    std::size_t count = 0;
    bool isAlike = true; // all printed as finely
};

// A blank, or a zero, is as fine as one wishes.
Operands operandsOf(const std::vector<Figure>& left, const std::vector<Figure>& right)
{
    Operands operands;
    operands.largest = std::max(largestPlace(left), largestPlace(right));
    for (const std::vector<Figure>* side : {&left, &right}) {
        for (const Figure& figure : *side) {
            if (figure.amount.isZero())
                continue;
            ++operands.count;
            operands.places += figure.lastPlace();
            operands.isAlike = operands.isAlike && figure.lastPlace() == operands.largest;
        }
    }
    return operands;
}

} // namespace

std::int64_t Figure::lastPlace() const
{
    return lastPlaceOf(unit, decimals);
}

Figure figureOf(const CheckedDocument& document, const Table& table, int row, int column)
{
    const Cell& cell =
        table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    // 12 万元 beside 12.50 is 12.00 with its zeros left out: as exact as the amount itself needs is
    // decided by the column's finest figure.
    int decimals = decimalsOf(cell.text);
    for (const Row& other : table.rows)
        decimals =
            std::max(decimals, decimalsOf(other.cells[static_cast<std::size_t>(column)].text));
    return {
        cell.amount.value_or(Money()), table.unit, decimals, document.placeOf(table, row, column)};
}

Figure figureOf(const CheckedDocument& document, const narrative::Saying& saying)
{
    const narrative::Amount& amount = saying.amount;
    return {
        amount.amount.value_or(Money()), amount.unit, amount.decimals, document.placeOf(saying)};
}

Money sumOf(const std::vector<Figure>& figures)
{
    Money sum;
    for (const Figure& figure : figures)
        sum += figure.amount;
    return sum;
}

Agreement compare(const std::vector<Figure>& left, const std::vector<Figure>& right)
{
    const std::int64_t off = std::abs((sumOf(left) - sumOf(right)).fen());
    if (off == 0)
        return Agreement::Equal;
    const Operands operands = operandsOf(left, right);
    if (operands.isAlike && operands.count < 3)
        return Agreement::Differs;
    const std::int64_t bound = std::min(operands.places, LongestTail * 2 * operands.largest);
    if (operands.isAlike)
        return 2 * off <= bound ? Agreement::Tail : Agreement::Differs;
    if (2 * off <= bound)
        return Agreement::Equal;
    return off < bound ? Agreement::Tail : Agreement::Differs;
}

void compareInto(CheckOutcome& outcome,
                 const std::vector<Figure>& left,
                 const std::vector<Figure>& right,
                 const QStringList& words)
{
    ++outcome.compared;
    const Agreement agreement = compare(left, right);
    if (agreement == Agreement::Equal)
        return;
    Finding finding;
    finding.severity = agreement == Agreement::Tail ? Severity::Tail : Severity::Error;
    finding.words = words;
    if (!left.empty())
        finding.left = left.front().place;
    finding.left.amount = sumOf(left);
    finding.right = right.empty() ? FindingPlace() : right.front().place;
    finding.right->amount = sumOf(right);
    finding.difference = sumOf(left) - sumOf(right);
    outcome.findings.push_back(finding);
}

void addUnlessDisproved(CheckOutcome& outcome, const CheckOutcome& part)
{
    if (isBrokenRule(part))
        return;
    outcome.compared += part.compared;
    outcome.findings.insert(outcome.findings.end(), part.findings.begin(), part.findings.end());
}

QString amountWords(Money amount, MoneyUnit unit)
{
    return formatMoneyExactly(amount, unit) + moneyUnitName(unit);
}

} // namespace budget::checks
