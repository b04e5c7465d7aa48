#pragma once

#include "core/document/table.h"
#include "core/document/table_template.h"
#include "core/readers/json/json_node.h"

#include <vector>

namespace budget::readers {

// The kind that the node of a table says it has; Other where it says none, and the fault is noted.
TableKind kindOf(const JsonNode& node);

// A table from its node, in the layout of `table`; null only for a table of kind Other.
// `templates` are asked for the words of columns that the layout lacks.
Table tableOf(const JsonNode& node,
              const TableTemplate* table,
              const std::vector<DisclosureTemplate>& templates,
              int fiscalYear);

} // namespace budget::readers
