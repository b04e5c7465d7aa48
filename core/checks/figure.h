#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

#include <optional>
#include <vector>

namespace budget::checks {

// A figure as it is printed: its amount, and how fine it is printed. A blank counts as zero.
struct Figure
{
    Money amount; // fen
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    int decimals = 2;
    FindingPlace place;

    // One unit in the last printed place, fen; zero where it is printed to the fen.
    std::int64_t lastPlace() const;
};

Figure figureOf(const CheckedDocument& document, const Table& table, int row, int column);
Figure figureOf(const CheckedDocument& document, const narrative::Saying& saying);

enum class Agreement
{
    Equal, // and where the figures are printed in different precision, rightly rounded
    Tail,  // 尾差: no more than rounding each figure, or cutting it off, explains
    Differs,
};

// Whether the figures on the left add up to those on the right. Exact for one figure
// against one, printed alike; where several printed alike are added, each may be off by half of its
// last place (a tail); where they are printed differently, the finer one rounds to the coarser one.
// A figure of the narrative with fewer decimals is first taken as exact (48.6 for 48.60).
Agreement compare(const std::vector<Figure>& left, const std::vector<Figure>& right);

Money sumOf(const std::vector<Figure>& figures);

// Counts one comparison, and adds a finding where the two sides do not agree; as a tail where that
// explains it. The places are those of the first figures, their amounts the sums; `words` are those
// of the check's sentence.
void compareInto(CheckOutcome& outcome,
                 const std::vector<Figure>& left,
                 const std::vector<Figure>& right,
                 const QStringList& words);

// Adds the outcome of one rule for one table, unless more figures break the rule than keep it: then
// it does not apply (a column was printed, or read, as something else).
void addUnlessDisproved(CheckOutcome& outcome, const CheckOutcome& part);

// An amount for the words of a finding: 8900.03万元.
QString amountWords(Money amount, MoneyUnit unit);

} // namespace budget::checks
