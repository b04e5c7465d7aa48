#pragma once

#include "core/exchange/disclosure_file.h"

namespace budget::writers {

// Writes .pdf, .xlsx, .csv and .json. The bytes are made in memory first and the file is replaced
// in one step, so a failure leaves what was there before.
class FileDisclosureWriter : public DisclosureWriter
{
public:
    QStringList endings() const override;
    // Also fails with FileUnwritable when the pages cannot be made into a PDF.
    [[nodiscard]] Result<void>
    write(const Disclosure& disclosure, const QString& path, const Options& options) const override;
    void print(const Disclosure& disclosure,
               QPagedPaintDevice& device,
               const Options& options) const override;
};

} // namespace budget::writers
