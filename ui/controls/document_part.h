#pragma once

#include "core/document/disclosure.h"

#include <QMetaType>
#include <QString>

namespace budget::ui {

// A part of a document that can be shown on its own.
enum class PartKind
{
    None,
    Section,      // index into Disclosure::sections, shown with the sections below it
    Table,        // index into Disclosure::tables
    Goals,        // the list of goal tables that stand together; index of the first of them
    Unrecognized, // what reading the file could not make out; index 0
    Subjects,     // the catalogues beside the document; the index is that of the Catalogue
    LineItems,    // the facts of a budget; the index tells which of them, 0 for all
};

struct DocumentPart
{
    PartKind kind = PartKind::None;
    int index = -1;

    bool operator==(const DocumentPart&) const = default;
};

// The part as one word for the settings: "section:2", "table:0"; empty for none.
QString partWord(const DocumentPart& part);
// The part of such a word; none for any other text.
DocumentPart partFromWord(const QString& word);

// Line items and catalogues are no part of what is published: never true of them.
bool hasPart(const Disclosure& disclosure, const DocumentPart& part);

} // namespace budget::ui

Q_DECLARE_METATYPE(budget::ui::DocumentPart)
