#pragma once

#include "core/exchange/disclosure_file.h"
#include "core/money/error.h"
#include "tests/ui/sample_disclosure.h"

#include <QFileInfo>
#include <QSemaphore>

#include <atomic>

namespace budget::ui {

// Reads every file as the sample; "bad…" fails on line 7, "slow…" is let go at page 3 of 10, after
// which it says whether it may go on.
class FakeReader : public DisclosureReader
{
public:
    using DisclosureReader::read;
    Result<Disclosure> read(const QString& path, const ReadProgress& progress) const override
    {
        const QString name = QFileInfo(path).fileName();
        if (name.startsWith(u"slow")) {
            progress(3, 10);
            waiting.release();
            letGo.acquire();
            wasCancelled = !progress(4, 10);
        }
        if (name.startsWith(u"bad"))
            return failure(ErrorCode::AmountMalformed, {path, {}, 0, 7, {}}, QStringLiteral("1O8"));
        Disclosure disclosure = sampleDisclosure();
        disclosure.unitName = name;
        return disclosure;
    }

    mutable QSemaphore waiting; // a slow read has begun
    mutable QSemaphore letGo;   // it may end
    mutable std::atomic<bool> wasCancelled = false;
};

// Remembers what it was asked to write; fails where told to.
class FakeWriter : public DisclosureWriter
{
public:
    QStringList endings() const override
    {
        return {QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json")};
    }
    Result<void>
    write(const Disclosure& disclosure, const QString& path, const Options& options) const override
    {
        if (isFailing)
            return failure(ErrorCode::FileUnwritable, {path, {}, 0, 0, {}});
        written = disclosure;
        writtenUnit = disclosure.unitName;
        writtenPath = path;
        writtenTables = options.tables;
        return {};
    }
    void
    print(const Disclosure& disclosure, QPagedPaintDevice&, const Options& options) const override
    {
        ++prints;
        printed = disclosure;
        writtenTables = options.tables;
    }

    bool isFailing = false;
    mutable Disclosure written;
    mutable Disclosure printed;
    mutable QString writtenUnit;
    mutable QString writtenPath;
    mutable std::vector<int> writtenTables;
    mutable int prints = 0;
};

} // namespace budget::ui
