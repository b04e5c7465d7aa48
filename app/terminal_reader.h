#pragma once

#include "core/exchange/disclosure_file.h"

#include <functional>

namespace budget::app {

// Reads as another reader does and shows on standard error, where that is a terminal, which page
// it is at, unless the caller is shown that himself. The line is gone when the reading ends.
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

// Shows on standard error how many files of how many are done, where that is a terminal; empty
// where it is none.
std::function<void(int done, int count)> terminalProgress();

} // namespace budget::app
