#pragma once

#include "core/document/disclosure.h"

#include <QString>

#include <memory>

namespace budget::ui {

// Tables for charts, from a few readable lines: "code|name|amount|amount…" in 万元, a blank amount
// is a blank cell. The first line names the amount columns: "key=title|key=title".
Table chartTable(TableKind kind, const QString& title, const QString& text);

std::shared_ptr<const Disclosure> chartDisclosure(std::vector<Table> tables);

// The published figures of the sample budget: tables 3 (支出总表) and 6 (基本支出表).
Table expenditureSummary();
Table basicExpenditure();

// `count` top rows with names of 25 characters, each longer ago than the last.
Table longNames(int count);

} // namespace budget::ui
