#include "core/checks/tables/table_pair.h"

#include <algorithm>

namespace budget::checks {

const Table* TablePair::table(TableKind kind)
{
    const Table* found = m_document.only(kind);
    if (found == nullptr)
        m_outcome.skipped =
            m_document.repeats(kind) ? SkipReason::TableRepeated : SkipReason::TableMissing;
    else if (isReadInPart(m_document.disclosure(), *found))
        m_outcome.skipped = SkipReason::TableMissing;
    else
        return found;
    return nullptr;
}

std::optional<Figure>
TablePair::at(const Table& table, std::optional<int> row, QStringView key) const
{
    return row ? figureAt(m_document, table, *row, key) : std::nullopt;
}

std::vector<std::vector<Figure>>
TablePair::yearOrAll(const Table& table, Side side, QStringView key) const
{
    std::vector<std::vector<Figure>> figures;
    for (const std::optional<int> row : {yearRow(table, side), totalRow(table, side)}) {
        if (const std::optional<Figure> figure = at(table, row, key))
            figures.push_back({*figure});
    }
    return figures;
}

bool TablePair::areOfOneUnit(const Figure& left, const std::vector<Figure>& right) const
{
    const auto tableOf = [this](const Figure& figure) -> const Table& {
        return m_document.disclosure().tables[static_cast<std::size_t>(figure.place.table)];
    };
    return std::all_of(right.begin(), right.end(), [&](const Figure& figure) {
        const Disclosure& disclosure = m_document.disclosure();
        return figure.unit == left.unit
               || (!isUnitGuessed(disclosure, tableOf(figure))
                   && !isUnitGuessed(disclosure, tableOf(left)));
    });
}

void TablePair::equal(const std::optional<Figure>& left, const std::optional<Figure>& right)
{
    if (left && right && areOfOneUnit(*left, {*right}))
        compareInto(m_outcome, {*left}, {*right}, words(*left, {*right}));
}

void TablePair::equalAny(const std::optional<Figure>& left,
                         const std::vector<std::vector<Figure>>& right)
{
    if (!left || right.empty() || !areOfOneUnit(*left, right.front()))
        return;
    for (const std::vector<Figure>& reading : right) {
        if (compare({*left}, reading) == Agreement::Equal) {
            ++m_outcome.compared;
            return;
        }
    }
    compareInto(m_outcome, {*left}, right.front(), words(*left, right.front()));
}

void TablePair::atLeast(const std::optional<Figure>& left, const std::vector<Figure>& right)
{
    if (!left || right.empty() || !areOfOneUnit(*left, right))
        return;
    if (left->amount >= sumOf(right)) {
        ++m_outcome.compared;
        return;
    }
    compareInto(m_outcome, {*left}, right, words(*left, right));
}

QStringList TablePair::words(const Figure& left, const std::vector<Figure>& right) const
{
    const auto unitOf = [this](const Figure& figure) {
        return m_document.disclosure().tables[static_cast<std::size_t>(figure.place.table)].unit;
    };
    QStringList cells;
    for (const Figure& figure : right)
        cells.append(cellWords(m_document, figure.place));
    return {cellWords(m_document, left.place),
            amountWords(left.amount, left.unit),
            cells.join(QStringLiteral(" + ")),
            right.empty() ? amountWords(Money(), left.unit)
                          : amountWords(sumOf(right), unitOf(right.front()))};
}

} // namespace budget::checks
