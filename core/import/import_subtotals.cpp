#include "core/import/import_subtotals.h"

#include <map>

namespace budget::importing {

namespace {

__extension__ using Wide = __int128;
using Sums = std::map<int, Wide>; // fen by column; no zeros

void addTo(Sums& sums, const ReadRow& row)
{
    for (const ReadRow::Amount& amount : row.amounts) {
        Wide& sum = sums[amount.column];
        sum += amount.amount.fen();
        if (sum == 0)
            sums.erase(amount.column);
    }
}

bool isWithin(SubjectCode code, SubjectCode above)
{
    return above.isEmpty() || code.isWithin(above);
}

bool isBelow(const ReadRow& row, const ReadRow& above)
{
    const bool isOtherUnit = row.unit != 0 && above.unit != 0 && row.unit != above.unit;
    const bool isSame = row.functional == above.functional && row.economic == above.economic;
    const bool hasCode = !row.functional.isEmpty() || !row.economic.isEmpty();
    const SubjectCode functional = row.functional.isEmpty() ? above.functional : row.functional;
    return !isOtherUnit && !isSame && hasCode && isWithin(functional, above.functional)
           && isWithin(row.economic, above.economic);
}

// 208 above 20805: nobody budgets on a 类 that is split below.
bool isAbove(const ReadRow& row, const ReadRow& below)
{
    const auto isShorter = [](SubjectCode code, SubjectCode other) {
        return !code.isEmpty() && code != other && other.isWithin(code);
    };
    return isShorter(row.functional, below.functional) || isShorter(row.economic, below.economic);
}

} // namespace

std::vector<RowStanding> standings(const std::vector<ReadRow>& rows)
{
    std::vector<RowStanding> standings(rows.size(), RowStanding::Item);
    for (std::size_t i = rows.size(); i-- > 0;) {
        Sums below;
        std::size_t end = i + 1;
        for (; end < rows.size() && isBelow(rows[end], rows[i]); ++end) {
            if (standings[end] != RowStanding::Subtotal)
                addTo(below, rows[end]);
        }
        if (end == i + 1)
            continue;
        Sums own;
        addTo(own, rows[i]);
        if (own == below)
            standings[i] = RowStanding::Subtotal;
        else if (isAbove(rows[i], rows[i + 1]))
            standings[i] = RowStanding::NotTheirSum;
    }
    return standings;
}

} // namespace budget::importing
