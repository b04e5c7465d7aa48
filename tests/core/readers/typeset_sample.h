#pragma once

#include "core/document/disclosure.h"
#include "core/document/figure_difference.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"

#include <QString>

#include <string>
#include <vector>

namespace budget {

// What a test reads of a typeset document: the file as the product reads it; fails the test where
// it cannot be written or read.
Disclosure readTypeset(const typeset::PrintedDocument& document,
                       const QString& ending = QStringLiteral("pdf"),
                       const typeset::PageStyle& style = {});

// The figures that a typeset document prints, as a disclosure.
Disclosure keyOf(const typeset::PrintedDocument& document);

// How many figures of `key` are read right, are lost or wrong, and are read and not in it; and each
// of the latter, one a line.
struct Reading
{
    int right = 0;
    int lost = 0;
    int surplus = 0;
    std::string text;
};
Reading readingOf(const Disclosure& key, const Disclosure& read);

} // namespace budget
