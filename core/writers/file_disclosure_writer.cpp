#include "core/writers/file_disclosure_writer.h"

#include "core/money/error.h"
#include "core/writers/pdf/pdf_writer.h"
#include "core/writers/saved_file.h"
#include "core/writers/sheets/xlsx_writer.h"
#include "core/writers/text/csv_writer.h"
#include "core/writers/text/json_writer.h"

#include <QFileInfo>

namespace budget::writers {

namespace {

Result<QByteArray> bytesFor(const QString& ending,
                            const Disclosure& disclosure,
                            const DisclosureWriter::Options& options)
{
    if (ending == u"json")
        return toJson(disclosure, options.tables);
    if (ending == u"csv")
        return toCsv(disclosure, options.tables);
    if (ending == u"xlsx")
        return toXlsx(disclosure, options);
    if (ending == u"pdf")
        return toPdf(disclosure, options);
    return failure(ErrorCode::FormatUnknown, {}, ending);
}

} // namespace

QStringList FileDisclosureWriter::endings() const
{
    return {QStringLiteral("pdf"),
            QStringLiteral("xlsx"),
            QStringLiteral("csv"),
            QStringLiteral("json")};
}

Result<void> FileDisclosureWriter::write(const Disclosure& disclosure,
                                         const QString& path,
                                         const Options& options) const
{
    return saveFile(path, bytesFor(QFileInfo(path).suffix().toLower(), disclosure, options));
}

void FileDisclosureWriter::print(const Disclosure& disclosure,
                                 QPagedPaintDevice& device,
                                 const Options& options) const
{
    printPages(disclosure, options, device);
}

} // namespace budget::writers
