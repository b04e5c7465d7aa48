#pragma once

#include "core/budget/funding_source.h"
#include "core/document/table.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget::derivation {

// Some sources of revenue, of this year, carried over from the last, or both.
struct RevenueSlice
{
    std::vector<FundingSource> sources; // empty: all
    bool current = true;
    bool carriedOver = false;

    bool has(FundingSource source, bool isCarriedOver) const;
    bool operator==(const RevenueSlice&) const = default;
};

// What the lines of revenue in 收支总表 and 财政拨款收支总表 are about, by their words: funds
// by name, 本年收入合计, 上年结转结余, 收入总计. A fund that is named below a line of what was
// carried over (年初财政拨款结转和结余) is what of it was carried over. Ask for the lines in
// printed order.
class RevenueLineReader
{
public:
    // Nothing for a line whose words name no revenue.
    std::optional<RevenueSlice> read(QStringView name, RowKind kind);

private:
    bool m_isCarriedOver = false; // such a line was above
};

// What a column of 收入总表 shows, by its key of docs/command_line.md; nothing for another key.
std::optional<RevenueSlice> revenueSlice(QStringView columnKey);

} // namespace budget::derivation
