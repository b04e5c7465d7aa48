#pragma once

#include "core/document/table_template.h"
#include "core/reconstruction/expenditure_margins.h"

#include <optional>
#include <vector>

namespace budget::reconstruction {

// The margins with 基本支出 parted into 人员经费 and 公用经费 by the columns of 收支总表,
// which print both for each class (类) over all sources. `personnel` is what the table by economic
// subject has of general public money, fen. Nothing where 收支总表 has no such columns or no
// parting fits them all.
std::optional<std::vector<FunctionalMargin>>
partedByClass(const Disclosure& published,
              const DisclosureTemplate& layout,
              const std::vector<FunctionalMargin>& margins,
              Money personnel);

} // namespace budget::reconstruction
