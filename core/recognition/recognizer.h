#pragma once

#include "core/disclosure/disclosure.h"
#include "core/disclosure/table_template.h"
#include "core/recognition/page.h"
#include "core/result.h"

#include <vector>

namespace budget {

// Makes a Disclosure of pages of grids and paragraphs, by the template's titles and header words.
//
// Tables continued over pages are joined, headers broken by extraction are healed by the template,
// empty tables keep their note, grids that no template knows become tables of kind Other. Contents
// pages are not taken for tables. Nothing is lost: what fits nothing stays in its section.
// Fails with NothingRecognized, RowTooLong, RowTooShort, AmountMalformed, AmountTooPrecise,
// AmountTooLarge or HeaderUnreadable, the line in place.
[[nodiscard]] Result<Disclosure> recognize(const std::vector<Page>& pages,
                                           const DisclosureTemplate& disclosureTemplate,
                                           const QString& file);

} // namespace budget
