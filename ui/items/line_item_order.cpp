#include "ui/items/line_item_order.h"

#include "core/money/amount_formula.h"
#include "ui/wording/line_item_words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace budget::ui {

namespace {

std::size_t placeOf(LineItemField field)
{
    return static_cast<std::size_t>(field);
}

std::optional<Money> figure(QStringView text, MoneyUnit unit)
{
    const Result<std::optional<EnteredAmount>> amount = readAmount(text, unit);
    if (!amount || !*amount)
        return std::nullopt;
    return (*amount)->amount;
}

// What an item is sorted by: a number, or words; blanks stand last in either order.
struct SortKey
{
    std::int64_t number = 0;
    QString words;
    bool isBlank = false;
};

SortKey keyOf(const LineItem& item, LineItemField field, const LineItemWords& words)
{
    switch (field) {
    case LineItemField::Functional:
        return {static_cast<std::int64_t>(item.functional.packed() >> 1),
                {},
                item.functional.isEmpty()};
    case LineItemField::Economic:
        return {
            static_cast<std::int64_t>(item.economic.packed() >> 1), {}, item.economic.isEmpty()};
    case LineItemField::Kind:
        return {static_cast<std::int64_t>(item.kind), {}, false};
    case LineItemField::Source:
        return {static_cast<std::int64_t>(item.source), {}, false};
    case LineItemField::Amount:
        return {item.amount.fen(), {}, false};
    case LineItemField::Inferred:
        return {item.isInferred ? 0 : 1, {}, !item.isInferred};
    case LineItemField::Unit:
    case LineItemField::Project:
    case LineItemField::Note:
        break;
    }
    const QString text = words.shown(item, field);
    return {0, text, text.isEmpty()};
}

// Rows by their keys, equal ones in the budget's order.
void sortByKey(std::vector<FactId>& ids, const std::vector<SortKey>& keys, Qt::SortOrder order)
{
    QCollator collator{QLocale(QLocale::Chinese)};
    collator.setNumericMode(true);
    const auto less = [&](const SortKey& left, const SortKey& right) {
        const int words = left.words.isEmpty() && right.words.isEmpty()
                              ? 0
                              : collator.compare(left.words, right.words);
        return words != 0 ? words < 0 : left.number < right.number;
    };
    std::vector<std::size_t> places(ids.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        if (keys[a].isBlank != keys[b].isBlank)
            return keys[b].isBlank;
        return order == Qt::AscendingOrder ? less(keys[a], keys[b]) : less(keys[b], keys[a]);
    });
    std::vector<FactId> sorted;
    sorted.reserve(ids.size());
    for (const std::size_t place : places)
        sorted.push_back(ids[place]);
    ids = std::move(sorted);
}

} // namespace

bool amountFits(Money amount, const QString& condition, MoneyUnit unit)
{
    const QString text = condition.trimmed().normalized(QString::NormalizationForm_KC);
    if (text.isEmpty())
        return true;
    if (const qsizetype dots = text.indexOf(QStringLiteral("..")); dots > 0) {
        const std::optional<Money> least = figure(text.first(dots), unit);
        const std::optional<Money> most = figure(text.sliced(dots + 2), unit);
        return least && most && amount >= *least && amount <= *most;
    }
    const auto compare = [&](qsizetype length, auto fits) {
        const std::optional<Money> limit = figure(text.sliced(length), unit);
        return limit && fits(amount, *limit);
    };
    if (text.startsWith(QStringLiteral(">=")) || text.startsWith(u'≥'))
        return compare(text.startsWith(u'≥') ? 1 : 2, std::greater_equal<>());
    if (text.startsWith(QStringLiteral("<=")) || text.startsWith(u'≤'))
        return compare(text.startsWith(u'≤') ? 1 : 2, std::less_equal<>());
    if (text.startsWith(QStringLiteral("<>")))
        return compare(2, std::not_equal_to<>());
    if (text.startsWith(u'>'))
        return compare(1, std::greater<>());
    if (text.startsWith(u'<'))
        return compare(1, std::less<>());
    if (text.startsWith(u'='))
        return compare(1, std::equal_to<>());
    return compare(0, std::equal_to<>());
}

void LineItemOrder::setFilter(const LineItemFilter& filter)
{
    m_filter = filter;
    m_hasFilter = true;
    m_filterText = SearchQuery(filter.text);
}

void LineItemOrder::setSearch(const QString& text)
{
    m_search = SearchQuery(text);
}

void LineItemOrder::setColumnFilter(LineItemField field, const ColumnFilter& filter)
{
    m_columns.at(placeOf(field)) = filter;
}

void LineItemOrder::clearFilters()
{
    m_filter = {};
    m_hasFilter = false;
    m_filterText = SearchQuery(u"");
    m_search = SearchQuery(u"");
    m_columns = {};
}

void LineItemOrder::setSort(std::optional<LineItemField> field, Qt::SortOrder order)
{
    m_sortField = field;
    m_sortOrder = order;
}

const ColumnFilter& LineItemOrder::columnFilter(LineItemField field) const
{
    return m_columns.at(placeOf(field));
}

bool LineItemOrder::isFiltered() const
{
    return m_hasFilter || !m_search.isEmpty()
           || std::any_of(m_columns.begin(), m_columns.end(), [](const ColumnFilter& column) {
                  return !column.isEmpty();
              });
}

bool LineItemOrder::fitsUnit(const LineItem& item, const Budget& budget) const
{
    if (m_filter.unit == 0)
        return true;
    for (FactId unit = item.unit; unit != 0;) {
        if (unit == m_filter.unit)
            return true;
        const Unit* known = budget.units.find(unit);
        unit = known ? known->parent : 0;
    }
    return false;
}

bool LineItemOrder::fitsColumn(const LineItem& item,
                               LineItemField field,
                               const LineItemWords& words) const
{
    const ColumnFilter& filter = columnFilter(field);
    if (filter.isEmpty())
        return true;
    if (field == LineItemField::Amount)
        return amountFits(item.amount, filter.words, words.unit());
    const QString text = words.shown(item, field);
    if (filter.values && !filter.values->contains(text))
        return false;
    const bool isSubject = field == LineItemField::Functional || field == LineItemField::Economic;
    const qsizetype gap = isSubject ? text.indexOf(u' ') : -1;
    return gap < 0 ? matchesSearch(isSubject ? text : QString(), text, filter.words)
                   : matchesSearch(text.first(gap), text.sliced(gap + 1), filter.words);
}

bool LineItemOrder::accepts(const LineItem& item,
                            const Budget& budget,
                            const LineItemWords& words) const
{
    if (m_hasFilter && !(m_filter.fits(item) && fitsUnit(item, budget)))
        return false;
    if (m_hasFilter && m_filter.facts && !m_filter.facts->has(budget, item))
        return false;
    for (int field = 0; field < LineItemFieldCount; ++field) {
        if (!fitsColumn(item, static_cast<LineItemField>(field), words))
            return false;
    }
    return (m_filterText.isEmpty() || words.matches(item, m_filterText))
           && (m_search.isEmpty() || words.matches(item, m_search));
}

std::vector<FactId> LineItemOrder::arranged(const Budget& budget, const LineItemWords& words) const
{
    std::vector<FactId> ids;
    std::vector<SortKey> keys;
    ids.reserve(static_cast<std::size_t>(budget.lineItems.size()));
    const bool filtered = isFiltered();
    for (const LineItem& item : budget.lineItems) {
        if (filtered && !accepts(item, budget, words))
            continue;
        ids.push_back(item.id);
        if (m_sortField)
            keys.push_back(keyOf(item, *m_sortField, words));
    }
    if (m_sortField)
        sortByKey(ids, keys, m_sortOrder);
    return ids;
}

} // namespace budget::ui
