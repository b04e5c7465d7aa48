#include "ui/items/line_item_finder.h"

#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_edits.h"
#include "ui/items/line_item_model.h"

#include <algorithm>

namespace budget::ui {

void LineItemFinder::setText(const QString& text)
{
    m_text = text;
    m_isKnown = false;
}

bool LineItemFinder::fits(int row, LineItemField field) const
{
    const QModelIndex index = m_model.index(row, static_cast<int>(field));
    if (index.data().toString().contains(m_text, Qt::CaseInsensitive))
        return true;
    // An amount is found with and without its separators.
    return field == LineItemField::Amount
           && index.data(Qt::EditRole).toString().contains(m_text, Qt::CaseInsensitive);
}

const std::vector<LineItemFinder::Match>& LineItemFinder::matches()
{
    if (m_isKnown)
        return m_matches;
    m_matches.clear();
    m_isKnown = true;
    for (int row = 0; row < m_model.itemCount() && !m_text.isEmpty(); ++row) {
        for (const LineItemField field : m_cursor.fields()) {
            if (fits(row, field))
                m_matches.emplace_back(row, field);
        }
    }
    return m_matches;
}

int LineItemFinder::count()
{
    return static_cast<int>(matches().size());
}

int LineItemFinder::current()
{
    const Match here{m_cursor.row(), m_cursor.field()};
    const auto found = std::lower_bound(matches().begin(), matches().end(), here);
    return found != m_matches.end() && *found == here
               ? static_cast<int>(found - m_matches.begin()) + 1
               : 0;
}

bool LineItemFinder::go(bool back)
{
    if (matches().empty())
        return false;
    const Match here{m_cursor.row(), m_cursor.field()};
    Match to = back ? m_matches.back() : m_matches.front();
    if (back) {
        const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), here);
        if (found != m_matches.begin())
            to = *std::prev(found);
    } else {
        const auto found = std::upper_bound(m_matches.begin(), m_matches.end(), here);
        if (found != m_matches.end())
            to = *found;
    }
    m_cursor.moveTo(to.first, to.second);
    return true;
}

QString LineItemFinder::replaced(int row, LineItemField field, const QString& by) const
{
    QString text = m_model.index(row, static_cast<int>(field)).data(Qt::EditRole).toString();
    return text.replace(m_text, by, Qt::CaseInsensitive);
}

bool LineItemFinder::replace(const QString& by)
{
    if (current() == 0)
        return go(false);
    const int row = m_cursor.row();
    const LineItemField field = m_cursor.field();
    LineItemEdits(m_model).enter({{row, field, replaced(row, field, by)}},
                                 ChangeLabel::Action::Replace);
    forget();
    return go(false);
}

std::pair<int, int> LineItemFinder::replaceAll(const QString& by)
{
    std::vector<LineItemEdits::CellText> cells;
    for (const Match& match : matches()) {
        if (match.second == LineItemField::Inferred)
            continue;
        cells.push_back({match.first, match.second, replaced(match.first, match.second, by)});
    }
    const LineItemEdits::Outcome outcome =
        LineItemEdits(m_model).enter(cells, ChangeLabel::Action::Replace);
    forget();
    return outcome.isKept ? std::pair(outcome.cells, outcome.wrong) : std::pair(0, 0);
}

} // namespace budget::ui
