#pragma once

#include "core/budget/change.h"
#include "core/budget/subject_book.h"

#include <QStringView>

#include <functional>
#include <vector>

namespace budget {

// What a line item is made of, in the order of the grid's columns.
enum class LineItemField
{
    Functional,
    Economic,
    Unit,
    Kind,
    Project,
    Source,
    Amount,
    Note,
    Inferred,
};
inline constexpr int LineItemFieldCount = 9;

// What is entered into the fields of line items as text: typed, chosen or pasted. The book and the
// budget outlive it; it is used for one Change.
class LineItemEntry
{
public:
    using NewId = std::function<FactId(FactKind)>;
    LineItemEntry(const Budget& budget, const SubjectBook& book, MoneyUnit unit, NewId newId);

    // Puts the text into the field; where it fails the item stays as it is. Another subject or
    // amount is a confirmation: the item is 推算 no more.
    // - A subject: its code, its name or both; a code the catalogue lacks is kept, with the name
    //   beside it. CodeMalformed for digits that no code of the catalogue has, ChoiceUnknown and
    //   ChoiceAmbiguous for a name.
    // - Unit, kind, source: a code, a name or the beginning of one name; ChoiceUnknown,
    //   ChoiceAmbiguous. A blank leaves kind and source as they are.
    // - Project: the same; a name that no project has makes a new one.
    // - Amount: as readAmount; a blank is zero.
    // - Inferred: 推算, 是, 1 … and 否, 0, a blank; else ChoiceUnknown.
    [[nodiscard]] Result<void> enter(QStringView text, LineItemField field, LineItem& item);

    // The projects and names of subjects that were entered and the budget lacks; to be inserted
    // before the items that name them.
    const std::vector<FactChange>& newFacts() const { return m_newFacts; }

private:
    Result<SubjectCode> enterSubject(QStringView text, Catalogue catalogue);
    Result<FactId> readUnit(QStringView text) const;
    Result<FactId> readProject(QStringView text);
    void addName(Catalogue catalogue, SubjectCode code, const QString& name);

    const Budget& m_budget;
    const SubjectBook& m_book;
    MoneyUnit m_unit;
    NewId m_newId;
    std::vector<FactChange> m_newFacts;
};

} // namespace budget
