#pragma once

#include "core/document/disclosure.h"
#include "core/writers/pages/page_content.h"

namespace budget::writers {

// Puts cover and contents before the pages of a book whose body is laid out, and moves what names
// pages (bookmarks, links) accordingly. The contents list the parts and what stands directly below
// them, each with its page and a link to it.
void addFrontMatter(Book& book, const Disclosure& disclosure);

} // namespace budget::writers
