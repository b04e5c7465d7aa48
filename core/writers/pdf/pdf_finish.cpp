#include "core/writers/pdf/pdf_finish.h"

#include "core/money/error.h"
#include "core/writers/pdf/pdf_rewrite.h"

namespace budget::writers {

Result<QByteArray> finishPdf(const QByteArray& pdf,
                             const Book& book,
                             const std::vector<DrawnFace>& faces,
                             const QDateTime& created)
{
    tl::expected<QByteArray, QString> rewritten = rewritePdf(pdf, book, faces, created);
    if (!rewritten)
        return failure(ErrorCode::FileUnwritable, {}, rewritten.error());
    return std::move(*rewritten);
}

Result<QByteArray>
finishDrawing(const QByteArray& pdf, const QString& title, const QDateTime& created)
{
    Book book;
    book.title = title;
    return finishPdf(pdf, book, commonFaces(), created);
}

} // namespace budget::writers
