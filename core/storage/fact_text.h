#pragma once

#include "core/budget/facts.h"
#include "core/document/table_template.h"

#include <QString>

namespace budget::storage {

// The parts of a fact that are lists or trees as one text of JSON, exactly: every member comes back
// equal, a blank cell stays blank and a zero a zero. `read…` fail (false) where the text is none.
QString textOf(const QStringList& texts);
QString textOf(const std::vector<Indicator>& indicators);
QString textOf(const std::map<QString, Money>& amounts);
QString textOf(const std::vector<NarrativePassage>& passages);
QString textOf(const Table& table);
// Not the file of template_parser.cpp, which people write and which refuses what no person should
// write: a layout that was found in somebody's document is kept as it is.
QString textOf(const std::vector<TableTemplate>& tables);

bool read(const QString& text, QStringList& texts);
bool read(const QString& text, std::vector<Indicator>& indicators);
bool read(const QString& text, std::map<QString, Money>& amounts);
bool read(const QString& text, std::vector<NarrativePassage>& passages);
bool read(const QString& text, Table& table);
bool read(const QString& text, std::vector<TableTemplate>& tables);

} // namespace budget::storage
