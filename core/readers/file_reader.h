#pragma once

#include "core/disclosure/table_template.h"
#include "core/disclosure_file.h"

#include <vector>

namespace budget::readers {

// Reads published budgets from files by the templates it is given: of several, the one that
// recognises most tables.
class FileReader : public DisclosureReader
{
public:
    explicit FileReader(std::vector<DisclosureTemplate> templates);

    // Fails with FileMissing, FileUnreadable, FormatUnknown (a PDF, a ZIP archive, an image, …;
    // detail names it) or as decodeText() and recognize() do.
    [[nodiscard]] Result<Disclosure> read(const QString& path) const override;

private:
    std::vector<DisclosureTemplate> m_templates;
};

} // namespace budget::readers
