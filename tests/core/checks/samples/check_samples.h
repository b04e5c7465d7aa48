#pragma once

#include "core/document/disclosure.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace budget::checks {

// For every check a document in which it compares something and finds nothing, and one in which it
// finds something. A new check needs a row here; check_samples_test.cpp holds them to it.

struct SampleDocument
{
    Disclosure disclosure;
    std::optional<Disclosure> lastYear;
};

using MakeDocument = std::function<SampleDocument()>;

struct CheckSample
{
    const char* check = ""; // Check::id
    MakeDocument passing;
    MakeDocument failing;
};

std::vector<CheckSample> tableSamples();
std::vector<CheckSample> narrativeSamples();
std::vector<CheckSample> yearSamples();
std::vector<CheckSample> goalSamples();
std::vector<CheckSample> procurementSamples();
std::vector<CheckSample> assetSamples();
std::vector<CheckSample> styleSamples();

// The document that comes with the product.
MakeDocument sound();
// The same after an edit.
MakeDocument edited(std::function<void(Disclosure&)> edit);
// With one cell printed otherwise; the row by its code, or its name where it has none.
MakeDocument withCell(TableKind kind, const char* row, const char* column, const char* text);
// With other words wherever the text has `from`.
MakeDocument withWords(const char16_t* from, const char16_t* to);

} // namespace budget::checks
