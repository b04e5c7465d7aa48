#include "core/narrative/vocabulary.h"

#include <QFile>
#include <QStringList>

namespace budget::narrative {

const std::vector<VocabularyRow>& vocabulary()
{
    static const std::vector<VocabularyRow> rows = [] {
        constexpr qsizetype Columns = 4;
        std::vector<VocabularyRow> all;
        QFile file(QStringLiteral(":/vocabulary/narrative.tsv"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            const bool isHeader = line.startsWith(u'#') || cells.front() == u"class";
            if (!isHeader && cells.size() == Columns)
                all.push_back({cells[0], cells[1], cells[2], cells[3]});
        }
        return all;
    }();
    return rows;
}

QString anyOf(QStringView wordClass)
{
    QStringList patterns;
    for (const VocabularyRow& row : vocabulary()) {
        if (row.wordClass == wordClass)
            patterns.append(row.pattern);
    }
    return patterns.isEmpty() ? QStringLiteral("(?!)")
                              : QStringLiteral("(?:") + patterns.join(u'|') + u')';
}

} // namespace budget::narrative
