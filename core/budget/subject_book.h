#pragma once

#include "core/budget/fact_list.h"
#include "core/document/folded_text.h"
#include "core/subjects/subject_tree.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace budget {

// The subjects that a line item may have: the functional catalogue and the department's economic
// one as shipped, with the names and the further codes that the department's document gives.
class SubjectBook
{
public:
    SubjectBook(); // as shipped
    // Replaces the names of the document.
    void setNames(const FactList<SubjectName>& names);

    // Not for the government's economic catalogue.
    const SubjectTree& tree(Catalogue catalogue) const { return partOf(catalogue).tree; }
    // The document's name, or the catalogue's; empty where neither has the code.
    QString nameOf(Catalogue catalogue, SubjectCode code) const;
    bool isListed(Catalogue catalogue, SubjectCode code) const; // in the catalogue as shipped
    // 30201 办公费; the code alone where it has no name.
    QString titleOf(Catalogue catalogue, SubjectCode code) const;
    // The codes of the name, by code; names are compared by Fold::Name.
    std::vector<SubjectCode> named(Catalogue catalogue, QStringView name) const;

private:
    struct Part
    {
        SubjectTree tree;
        QHash<quint64, QString> names;                   // by packed code
        QHash<QString, std::vector<SubjectCode>> byName; // folded; in no order
    };
    static Part shippedPart(Catalogue catalogue);
    const Part& partOf(Catalogue catalogue) const
    {
        return catalogue == Catalogue::Functional ? m_functional : m_economic;
    }

    Part m_functional;
    Part m_economic;
};

} // namespace budget
