#pragma once

#include "core/disclosure_file.h"

namespace budget::app {

// Reads as another reader does and shows on standard error, where that is a terminal, which page
// it is at. The line is gone when the reading ends.
class TerminalReader : public DisclosureReader
{
public:
    // `reader` outlives it.
    explicit TerminalReader(const DisclosureReader& reader)
        : m_reader(reader)
    {}

    [[nodiscard]] Result<Disclosure> read(const QString& path,
                                          const ReadProgress& progress) const override;

private:
    const DisclosureReader& m_reader;
};

} // namespace budget::app
