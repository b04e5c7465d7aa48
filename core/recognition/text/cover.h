#pragma once

#include "core/document/disclosure.h"
#include "core/recognition/text/loose_rows.h"

#include <QString>

#include <vector>

namespace budget::recognition {

// What the first lines of a document say about it: 某某局2024年部门预算公开.
struct Cover
{
    QString unitName; // empty where they do not say it
    int fiscalYear = 0;
    PublisherKind publisher = PublisherKind::Unknown;
};

Cover readCover(const std::vector<PlacedBlock>& blocks);

// Gives the disclosure what the lines over its tables did not say.
void takeCover(Disclosure& disclosure, const Cover& cover);

} // namespace budget::recognition
