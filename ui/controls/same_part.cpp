#include "ui/controls/same_part.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace budget::ui {

namespace {

QString wordOf(const Row& row)
{
    return QStringLiteral("%1|%2|%3").arg(static_cast<int>(row.side)).arg(row.code, row.name);
}

QString wordOf(const Table& table)
{
    return QStringLiteral("%1|%2").arg(static_cast<int>(table.kind)).arg(table.title);
}

QString wordOf(const Section& section)
{
    return QStringLiteral("%1|%2").arg(section.level).arg(section.heading);
}

// For each of `before` the index of its like in `after`, -1 for none.
template<typename T>
std::vector<int> matches(const std::vector<T>& before, const std::vector<T>& after)
{
    QHash<QString, QList<int>> places;
    for (int i = static_cast<int>(after.size()) - 1; i >= 0; --i)
        places[wordOf(after[static_cast<std::size_t>(i)])].append(i);
    std::vector<int> found;
    found.reserve(before.size());
    for (const T& one : before) {
        const auto place = places.find(wordOf(one));
        const bool isThere = place != places.end() && !place->isEmpty();
        found.push_back(isThere ? place->takeLast() : -1);
    }
    return found;
}

int matchOf(const std::vector<int>& matched, int index)
{
    const bool isThere = index >= 0 && index < static_cast<int>(matched.size());
    return isThere ? matched[static_cast<std::size_t>(index)] : -1;
}

bool isSameLine(const Row& left, const Row& right)
{
    return left.kind == right.kind && left.side == right.side && left.line == right.line
           && left.code == right.code && left.name == right.name && left.level == right.level
           && left.parent == right.parent;
}

} // namespace

std::vector<int> sameRows(const Table& before, const Table& after)
{
    return matches(before.rows, after.rows);
}

bool haveSameLines(const Table& before, const Table& after)
{
    return before.kind == after.kind && before.columns == after.columns
           && before.header == after.header
           && std::equal(before.rows.begin(),
                         before.rows.end(),
                         after.rows.begin(),
                         after.rows.end(),
                         isSameLine);
}

DocumentPart samePart(const Disclosure& before, const DocumentPart& part, const Disclosure& after)
{
    int index = part.index;
    switch (part.kind) {
    case PartKind::None:
        return {};
    case PartKind::Subjects:
    case PartKind::LineItems:
        return part;
    case PartKind::Unrecognized:
        return hasPart(after, part) ? part : DocumentPart();
    case PartKind::Section:
        index = matchOf(matches(before.sections, after.sections), part.index);
        break;
    case PartKind::Table:
    case PartKind::Goals:
        index = matchOf(matches(before.tables, after.tables), part.index);
        break;
    }
    return index < 0 ? DocumentPart() : DocumentPart{part.kind, index};
}

} // namespace budget::ui
