#include "core/document/row_words.h"

#include "core/document/folded_text.h"

namespace budget {

RowKind rowKindOf(QStringView name)
{
    const QString words = foldedText(name, Fold::WordsBehindOrdinal);
    if (words == QStringLiteral("合计") || words.endsWith(QStringLiteral("总计")))
        return RowKind::Total;
    if (words.endsWith(QStringLiteral("小计")) || words.endsWith(QStringLiteral("合计")))
        return RowKind::Subtotal;
    return RowKind::Item;
}

} // namespace budget
