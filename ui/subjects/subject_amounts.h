#pragma once

#include "core/document/disclosure.h"
#include "core/subjects/subject_tree.h"

#include <QHash>

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

// What a document says of the subjects of one catalogue.
struct SubjectAmounts
{
    QString source;                // the table that prints them; empty: the line items
    QHash<QString, Money> byCode;  // fen
    QHash<QString, QString> names; // that the document gives, by code
};

// Of a published document: the figures of 支出总表, or else of the first table that lists
// expenditure by subjects of the catalogue; nothing where none does.
SubjectAmounts printedAmounts(const Disclosure& disclosure, Catalogue catalogue);
// Of a budget: the sums of its line items. They do not name the government's economic subjects.
SubjectAmounts budgetedAmounts(const BudgetDocument& document, Catalogue catalogue);

} // namespace budget::ui
