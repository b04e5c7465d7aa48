#pragma once

#include "core/exchange/disclosure_file.h"
#include "core/writers/pages/page_content.h"

namespace budget::writers {

// Lays out the document: cover, contents, then the tables that no section holds and the sections in
// order, each table where it stands in them, on a page of its own. With Options::tables only those
// tables. Every page but the cover has its number at the foot.
Book layBook(const Disclosure& disclosure,
             const DisclosureWriter::Options& options,
             const PageFormat& format = {});

} // namespace budget::writers
