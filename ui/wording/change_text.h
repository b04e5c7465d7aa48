#pragma once

#include "core/budget/budget_store.h"

#include <QString>

namespace budget::ui {

// What a step is called: “Edit 30201 办公费”, “Paste 12 entries”.
QString changeName(const ChangeLabel& label);

// A line of the audit trail: the step's name, and whether it was undone or done again.
QString changeName(const AuditLine& line);

// The kind of facts that a word of files (factKindId) names, for people: “line items”.
QString factKindText(const QString& id);

// One fact as words, for people: “30201 办公费 · 2010350 · 12.00 元”.
QString factText(const Fact& fact);

// What one fact was and became: “amount 12.00 元 → 15.00 元”. Where a fact was inserted or removed,
// the whole of it.
QString factChangeText(const FactChange& change);

} // namespace budget::ui
