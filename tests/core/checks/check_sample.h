#pragma once

#include "core/checks/report/check_run.h"
#include "core/document/disclosure.h"

#include <QString>
#include <QStringList>

namespace budget::checks {

// The document that comes with the product, corrected where it is known to contradict itself.
const Disclosure& soundDocument();

// A document of this text, read as a file of it would be. Tables as grids of tabs, a title before.
Disclosure documentOf(const QString& text);

// A published document of ../shared/samples; nothing where it is not there.
std::optional<Disclosure> publishedDocument(const QString& file);

// Sets a cell as if it were printed so, in the first table of the kind; the row by its code, or its
// name where it has none. Fails the test where there is no such cell.
void setCell(Disclosure& disclosure,
             TableKind kind,
             const QString& row,
             const QString& column,
             const QString& text);

// The findings of one check, a line each: severity, place, words. "skipped" where it did not run.
QStringList findingsOf(const Disclosure& disclosure, const QString& check);
// Of all checks, each line beginning with the check's id.
QStringList findingsOf(const Disclosure& disclosure);

} // namespace budget::checks
