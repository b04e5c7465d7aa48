#pragma once

#include "core/money/result.h"
#include "core/subjects/subject.h"
#include "core/subjects/subject_tree.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget {

// A row of a catalogue's TSV, every cell checked by itself.
struct CatalogueRow
{
    Subject subject;
    QString parent; // code; empty for a 类
    int line = 0;   // 1-based line of the file
};

// Reads the rows of a catalogue; whether they make a tree is SubjectTree's to say. Fails as
// SubjectTree::parse does, except for codes that are there twice and for parents.
[[nodiscard]] Result<std::vector<CatalogueRow>>
readCatalogue(const QByteArray& tsv, Catalogue catalogue, const QString& file);

} // namespace budget
