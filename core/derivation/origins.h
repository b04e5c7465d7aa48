#pragma once

#include "core/budget/change.h"
#include "core/derivation/figure_facts.h"
#include "core/derivation/revenue_facts.h"
#include "core/document/disclosure.h"

#include <optional>
#include <variant>
#include <vector>

namespace budget::derivation {

// The one fact whose words are printed.
struct FactOrigin
{
    FactKind kind = FactKind::Project;
    FactId id = 0;
    int part = 0; // of a project: which of its indicators

    bool operator==(const FactOrigin&) const = default;
};

// What a row of a derived table was made from: one fact, or the items that its figures are sums of
// (each column takes its slice of them); monostate for a row that has neither.
using RowOrigin = std::variant<std::monostate, FactOrigin, FigureFacts, RevenueFacts>;

struct TableOrigin
{
    std::optional<FactOrigin> whole; // the fact that the table as a whole prints: a project
    std::vector<RowOrigin> rows;     // as many as Table::rows, in their order
};

struct SectionOrigin
{
    FactId section = 0;        // a NarrativeSection
    std::vector<int> passages; // as many as Section::passages: indices into those of the fact
};

// Where everything in a derived document came from; its members are as many as the document's.
struct Origins
{
    std::vector<TableOrigin> tables;
    std::vector<SectionOrigin> sections;
};

// A document derived from a budget, which itself does not know that it is one, and its origins.
struct DerivedDisclosure
{
    Disclosure disclosure;
    Origins origins;
};

// A place in a table of a derived document: indices that are there.
struct CellIndex
{
    int table = 0;
    int row = 0;
    int column = 0;
};

// The line items behind the cell. Nothing for a cell that is no sum of line items: revenue,
// procurement, assets, texts.
std::optional<FigureFacts> factsBehind(const DerivedDisclosure& derived, CellIndex cell);
// The revenue items behind the cell. Nothing for a cell that is no sum of them.
std::optional<RevenueFacts> revenueFactsBehind(const DerivedDisclosure& derived, CellIndex cell);

} // namespace budget::derivation
