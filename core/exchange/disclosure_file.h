#pragma once

#include "core/document/disclosure.h"
#include "core/money/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace budget {

// Given how far a reading is, of how many pages; false ends it with Cancelled. Called on the thread
// that reads.
using ReadProgress = std::function<bool(int page, int pageCount)>;

// Reads a published budget from a file. Implemented by core/readers, reached by ui and app through
// this seam.
class DisclosureReader
{
public:
    DisclosureReader() = default;
    DisclosureReader(const DisclosureReader&) = delete;
    DisclosureReader& operator=(const DisclosureReader&) = delete;
    virtual ~DisclosureReader() = default;

    // The format is found by content. Fails with one error that names file and place, or with
    // Cancelled.
    [[nodiscard]] virtual Result<Disclosure> read(const QString& path,
                                                  const ReadProgress& progress) const = 0;
    [[nodiscard]] Result<Disclosure> read(const QString& path) const { return read(path, {}); }
};

// Writes a Disclosure to a file, all of it or nothing. Implemented by core/writers.
class DisclosureWriter
{
public:
    struct Options
    {
        std::vector<int> tables; // indices into Disclosure::tables; empty for the whole document
        QDateTime created;       // written into the file; the same input gives the same bytes
    };

    DisclosureWriter() = default;
    DisclosureWriter(const DisclosureWriter&) = delete;
    DisclosureWriter& operator=(const DisclosureWriter&) = delete;
    virtual ~DisclosureWriter() = default;

    // The endings it writes, without the dot: pdf, xlsx, csv, json.
    virtual QStringList endings() const = 0;
    // The format by the ending of `path`. Fails with FormatUnknown or FileUnwritable.
    [[nodiscard]] virtual Result<void>
    write(const Disclosure& disclosure, const QString& path, const Options& options) const = 0;
    // Lays the pages out as write() does for PDF, on the paper and within the margins of a printer
    // or a preview.
    virtual void print(const Disclosure& disclosure,
                       QPagedPaintDevice& device,
                       const Options& options) const = 0;
};

} // namespace budget
