#include "tests/typeset/typeset_file.h"

#include "tests/typeset/sheet_typesetter.h"

#include <QFile>

namespace budget::typeset {

bool writeFile(const PrintedDocument& document, const QString& path, const PageStyle& style)
{
    if (path.endsWith(u".xlsx"))
        return writeXlsx(document, path);
    QByteArray bytes;
    if (path.endsWith(u".pdf"))
        bytes = typesetPdf(document, style);
    else if (path.endsWith(u".ods"))
        bytes = typesetOds(document);
    else if (path.endsWith(u".csv"))
        bytes = typesetCsv(document);
    else if (path.endsWith(u".txt"))
        bytes = typesetText(document);
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace budget::typeset
