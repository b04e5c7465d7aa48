#include "ui/items/line_item_edits.h"

#include "core/budget/basic_kind.h"
#include "core/budget/budget_document.h"
#include "ui/items/line_item_model.h"

#include <algorithm>
#include <map>

namespace budget::ui {

// What the texts make of one row.
struct LineItemEdits::RowEntry
{
    std::optional<LineItem> before; // nothing for a new item
    LineItem after;
    std::vector<LineItemField> read;
    bool hasNewKind = false; // that follows the subject
    std::vector<std::pair<LineItemField, LineItemProblem>> wrong;
};

namespace {

using Action = ChangeLabel::Action;

void copyField(const LineItem& from, LineItemField field, LineItem& to)
{
    const LineItem before = to;
    switch (field) {
    case LineItemField::Functional:
        to.functional = from.functional;
        break;
    case LineItemField::Economic:
        to.economic = from.economic;
        break;
    case LineItemField::Unit:
        to.unit = from.unit;
        break;
    case LineItemField::Kind:
        to.kind = from.kind;
        break;
    case LineItemField::Project:
        to.project = from.project;
        break;
    case LineItemField::Source:
        to.source = from.source;
        break;
    case LineItemField::Amount:
        to.amount = from.amount;
        to.calculation = from.calculation;
        break;
    case LineItemField::Note:
        to.note = from.note;
        break;
    case LineItemField::Inferred:
        to.isInferred = from.isInferred;
        break;
    }
    if (to.functional != before.functional || to.economic != before.economic
        || to.amount != before.amount)
        to.isInferred = false;
}

} // namespace

LineItem LineItemEdits::newItem(int row) const
{
    const Budget& budget = m_model.document()->budget();
    LineItem item;
    if (const LineItem* above = m_model.itemAt(std::min(row, m_model.itemCount()) - 1)) {
        item.unit = above->unit;
        item.kind = above->kind;
        item.source = above->source;
    } else if (!budget.units.isEmpty()) {
        item.unit = budget.units[0].id;
    }
    // What is added behind a figure belongs to it.
    const LineItemFilter& filter = m_model.order().filter();
    item.functional = filter.functional.value_or(SubjectCode());
    item.economic = filter.economic.value_or(SubjectCode());
    item.project = filter.project;
    item.unit = filter.unit != 0 ? filter.unit : item.unit;
    return item;
}

ChangeLabel LineItemEdits::label(Action action, const std::vector<LineItem>& items) const
{
    ChangeLabel label{action, {}, static_cast<int>(items.size())};
    if (items.size() == 1)
        label.subject = m_model.words().titleOf(items.front());
    return label;
}

LineItemEdits::RowEntry
LineItemEdits::read(int row, const std::vector<const CellText*>& cells, LineItemEntry& entry) const
{
    const LineItem* item = m_model.itemAt(row);
    RowEntry made;
    made.before = item ? std::optional(*item) : std::nullopt;
    made.after = item ? *item : newItem(row);
    for (const CellText* cell : cells) {
        if (const Result<void> entered = entry.enter(cell->text, cell->field, made.after))
            made.read.push_back(cell->field);
        else
            made.wrong.emplace_back(cell->field, LineItemProblem{cell->text, entered.error()});
    }
    followSubject(made);
    return made;
}

// Who enters a subject of 人员经费 need not say so again; what was said stays.
void LineItemEdits::followSubject(RowEntry& row)
{
    const bool isKindSaid =
        std::find(row.read.begin(), row.read.end(), LineItemField::Kind) != row.read.end();
    const SubjectCode before = row.before ? row.before->economic : SubjectCode();
    if (isKindSaid || row.after.economic == before)
        return;
    const std::optional<ExpenditureKind> kind =
        kindFollowing(row.after.kind, before, row.after.economic);
    row.hasNewKind = kind.has_value();
    row.after.kind = kind.value_or(row.after.kind);
}

LineItemEdits::Outcome LineItemEdits::enter(const std::vector<CellText>& texts, Action action)
{
    if (!m_model.document())
        return {};
    BudgetDocument& document = *m_model.document();
    LineItemEntry entry(document.budget(),
                        m_model.words().book(),
                        m_model.words().unit(),
                        [&](FactKind kind) { return document.newId(kind); });
    std::map<int, std::vector<const CellText*>> byRow;
    for (const CellText& text : texts) {
        if (text.row < m_model.itemCount() || !text.text.trimmed().isEmpty())
            byRow[text.row].push_back(&text);
    }
    Outcome outcome;
    std::vector<RowEntry> rows;
    for (const auto& [row, cells] : byRow) {
        rows.push_back(read(row, cells, entry));
        outcome.cells += static_cast<int>(cells.size());
        outcome.wrong += static_cast<int>(rows.back().wrong.size());
        outcome.kinds += rows.back().hasNewKind ? 1 : 0;
        outcome.kind = rows.back().hasNewKind ? rows.back().after.kind : outcome.kind;
    }
    // A new item of which nothing could be read is none yet.
    if (rows.size() == 1 && !rows.front().before && rows.front().read.empty()) {
        mark(rows);
        return outcome;
    }
    for (RowEntry& row : rows) {
        if (!row.before)
            row.after.id = document.newId(FactKind::LineItem);
    }
    const Change change = changeOf(rows, entry.newFacts(), action);
    outcome.isKept = m_model.apply(change);
    if (outcome.isKept)
        mark(rows);
    if (outcome.isKept && outcome.kinds > 0)
        emit m_model.kindsFollowed(outcome.kinds, outcome.kind);
    return outcome;
}

Change LineItemEdits::changeOf(const std::vector<RowEntry>& rows,
                               const std::vector<FactChange>& newFacts,
                               Action action) const
{
    Change change;
    change.facts = newFacts;
    std::vector<LineItem> items;
    int end = m_model.document()->budget().lineItems.size();
    for (const RowEntry& row : rows) {
        if (!row.before)
            change.facts.push_back(insertFact(row.after, end++));
        else if (*row.before != row.after)
            change.facts.push_back(updateFact(*row.before, row.after));
        else
            continue;
        items.push_back(row.after);
    }
    const bool isNew = rows.size() == 1 && !rows.front().before;
    change.label = label(isNew && action == Action::Edit ? Action::Insert : action, items);
    return change;
}

void LineItemEdits::mark(const std::vector<RowEntry>& rows)
{
    for (const RowEntry& row : rows) {
        const FactId id = row.after.id;
        for (const LineItemField field : row.read) {
            m_model.clearProblem({id, field});
            if (!row.before)
                m_model.clearProblem({0, field});
        }
        for (const auto& [field, problem] : row.wrong)
            m_model.setProblem({id, field}, problem);
    }
    m_model.moveNewRowProblems(rows.empty() || rows.back().before ? 0 : rows.back().after.id);
}

std::optional<Error> LineItemEdits::check(LineItemField field, const QString& text) const
{
    LineItem item;
    LineItemEntry entry(m_model.document()->budget(),
                        m_model.words().book(),
                        m_model.words().unit(),
                        [](FactKind) { return FactId(1); });
    const Result<void> read = entry.enter(text, field, item);
    return read ? std::nullopt : std::optional(read.error());
}

bool LineItemEdits::fillDown(const std::vector<int>& rows, const std::vector<LineItemField>& fields)
{
    const LineItem* first = rows.empty() ? nullptr : m_model.itemAt(rows.front());
    if (!first)
        return false;
    Change change;
    std::vector<LineItem> items;
    for (const int row : rows) {
        const LineItem* before = m_model.itemAt(row);
        if (!before)
            continue;
        LineItem after = *before;
        for (const LineItemField field : fields)
            copyField(*first, field, after);
        if (after == *before)
            continue;
        change.facts.push_back(updateFact(*before, after));
        items.push_back(after);
    }
    change.label = label(Action::FillDown, items);
    return m_model.apply(change);
}

bool LineItemEdits::duplicate(const std::vector<int>& rows)
{
    BudgetDocument& document = *m_model.document();
    Change change;
    std::vector<LineItem> items;
    int place = -1;
    for (const int row : rows) {
        const LineItem* item = m_model.itemAt(row);
        if (!item)
            continue;
        place = std::max(place, document.budget().lineItems.rowOf(item->id) + 1);
        items.push_back(*item);
    }
    for (LineItem& item : items) {
        item.id = document.newId(FactKind::LineItem);
        item.isInferred = false;
        item.tail = 0;
        change.facts.push_back(insertFact(item, place++));
    }
    change.label = label(Action::Duplicate, items);
    return m_model.apply(change);
}

bool LineItemEdits::insertAbove(int row)
{
    BudgetDocument& document = *m_model.document();
    const LineItem* below = m_model.itemAt(row);
    LineItem item = newItem(row);
    item.id = document.newId(FactKind::LineItem);
    const FactList<LineItem>& all = document.budget().lineItems;
    const int place = below ? all.rowOf(below->id) : all.size();
    Change change;
    change.label = label(Action::Insert, {item});
    change.facts.push_back(insertFact(item, place));
    return m_model.apply(change);
}

bool LineItemEdits::remove(const std::vector<int>& rows)
{
    const FactList<LineItem>& all = m_model.document()->budget().lineItems;
    std::vector<LineItem> items;
    for (const int row : rows) {
        if (const LineItem* item = m_model.itemAt(row))
            items.push_back(*item);
    }
    // From the last one on, so that neighbours go as one.
    std::sort(items.begin(), items.end(), [&](const LineItem& a, const LineItem& b) {
        return all.rowOf(a.id) > all.rowOf(b.id);
    });
    Change change;
    change.label = label(Action::Remove, items);
    for (const LineItem& item : items)
        change.facts.push_back(removeFact(item, all.rowOf(item.id)));
    return m_model.apply(change);
}

bool LineItemEdits::confirm(const std::vector<int>& rows)
{
    Change change;
    std::vector<LineItem> items;
    for (const int row : rows) {
        const LineItem* before = m_model.itemAt(row);
        if (!before || !before->isInferred)
            continue;
        LineItem after = *before;
        after.isInferred = false;
        change.facts.push_back(updateFact(*before, after));
        items.push_back(after);
    }
    change.label = label(Action::Confirm, items);
    return m_model.apply(change);
}

} // namespace budget::ui
