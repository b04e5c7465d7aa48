#include "ui/wording/unrecognized_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget::ui {

namespace {

class UnrecognizedText
{
    Q_DECLARE_TR_FUNCTIONS(UnrecognizedText)

public:
    static QString whatIs(const Unrecognized& unrecognized)
    {
        const QString text = unrecognized.text.simplified();
        switch (unrecognized.kind) {
        case UnrecognizedKind::Table:
            return text.isEmpty()
                       ? tr("A table without a title is of no known kind; it is shown as printed.")
                       : tr("“%1” is a table of no known kind; it is shown as printed.").arg(text);
        case UnrecognizedKind::Column:
            return text.isEmpty()
                       ? tr("A column without words over it is kept as text.")
                       : tr("The column “%1” is not known in this table; it is kept as text.")
                             .arg(text);
        case UnrecognizedKind::Row:
            return tr("“%1”: cells of this row are lost or too many; its figures are kept as text.")
                .arg(text);
        case UnrecognizedKind::Cell:
            return tr("“%1” is no amount; it is kept as text.").arg(text);
        case UnrecognizedKind::Unit:
            return tr("No unit of money is printed; the amounts are taken as %1.").arg(text);
        }
        return text;
    }

    static QString whereIs(const Unrecognized& unrecognized)
    {
        const Place& place = unrecognized.place;
        QStringList parts;
        if (place.page > 0)
            parts.append(tr("page %1").arg(place.page));
        if (place.line > 0)
            parts.append(tr("line %1").arg(place.line));
        if (!place.table.isEmpty() && unrecognized.kind != UnrecognizedKind::Table)
            parts.append(tr("table “%1”").arg(place.table.simplified()));
        if (!place.column.isEmpty() && unrecognized.kind == UnrecognizedKind::Cell)
            parts.append(tr("column “%1”").arg(place.column.simplified()));
        return parts.join(tr(", ", "between the parts of a place: page, line, table"));
    }

    static QString together(const Unrecognized& unrecognized)
    {
        const QString where = whereIs(unrecognized);
        return where.isEmpty()
                   ? whatIs(unrecognized)
                   : tr("%1: %2", "place: what was found there").arg(where, whatIs(unrecognized));
    }
};

} // namespace

QString unrecognizedText(const Unrecognized& unrecognized)
{
    return UnrecognizedText::together(unrecognized);
}

} // namespace budget::ui
