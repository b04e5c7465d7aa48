#include "core/checks/waiver.h"

#include "core/document/table_words.h"

#include <QStringList>

#include <algorithm>

namespace budget::checks {

namespace {

// A row with neither code nor name (of goals, of procurement) is identified by its words.
QString rowWords(const Table& table, const Row& row)
{
    const QString side = row.side == Side::None ? QString() : sideId(row.side);
    QStringList words{side, row.code, row.name};
    if (row.code.isEmpty() && row.name.isEmpty()) {
        for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
            if (table.columns[i].type == ColumnType::Text)
                words.append(row.cells[i].text.simplified());
        }
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QStringList tableWords(const Table& table, const FindingPlace& place)
{
    const bool isOneOfMany =
        table.kind == TableKind::Other || table.kind == TableKind::PerformanceGoal;
    QStringList words{tableKindId(table.kind)};
    if (isOneOfMany)
        words.append(table.title);
    if (place.row >= 0 && place.row < static_cast<int>(table.rows.size()))
        words.append(rowWords(table, table.rows[static_cast<std::size_t>(place.row)]));
    if (place.column >= 0 && place.column < static_cast<int>(table.columns.size())) {
        const Column& column = table.columns[static_cast<std::size_t>(place.column)];
        words.append(column.key.isEmpty() ? column.title : column.key);
    }
    if (place.note >= 0 || place.goal >= 0)
        words.append(place.quote.simplified());
    return words;
}

QString placeWords(const Disclosure& disclosure, const FindingPlace& place)
{
    QStringList words;
    if (place.table >= 0 && place.table < static_cast<int>(disclosure.tables.size())) {
        words = tableWords(disclosure.tables[static_cast<std::size_t>(place.table)], place);
    } else {
        if (place.section >= 0 && place.section < static_cast<int>(disclosure.sections.size()))
            words.append(disclosure.sections[static_cast<std::size_t>(place.section)].heading);
        words.append(place.quote.simplified());
    }
    return words.join(u'|');
}

} // namespace

QString waiverPlace(const Disclosure& disclosure, const Finding& finding)
{
    const QString left = placeWords(disclosure, finding.left);
    return finding.right ? left + QStringLiteral(" / ") + placeWords(disclosure, *finding.right)
                         : left;
}

const Waiver*
findWaiver(const std::vector<Waiver>& waivers, const Finding& finding, const QString& place)
{
    const auto found = std::find_if(waivers.begin(), waivers.end(), [&](const Waiver& waiver) {
        return waiver.check == finding.check && waiver.place == place;
    });
    return found == waivers.end() ? nullptr : &*found;
}

} // namespace budget::checks
