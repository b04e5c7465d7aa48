#pragma once

#include "core/disclosure/table_template.h"
#include "core/disclosure_file.h"
#include "core/recognition/page.h"

#include <vector>

namespace budget::readers {

// Reads published budgets from files by the templates it is given: of several, the one whose titles
// the document has most of.
class FileReader : public DisclosureReader
{
public:
    explicit FileReader(std::vector<DisclosureTemplate> templates);

    // Fails with FileMissing, FileUnreadable, FormatUnknown (a ZIP archive, an image, …; detail
    // names it) or as readPdf(), decodeText() and recognize() do.
    [[nodiscard]] Result<Disclosure> read(const QString& path,
                                          const ReadProgress& progress) const override;
    using DisclosureReader::read;

private:
    static Result<std::vector<Page>> readAnyPages(const QString& path,
                                                  const ReadProgress& progress);

    std::vector<DisclosureTemplate> m_templates;
};

} // namespace budget::readers
