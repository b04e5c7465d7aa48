#pragma once

#include "core/budget/subject_book.h"
#include "core/money/result.h"

#include <QString>
#include <QStringView>

namespace budget {

// A subject as somebody entered it; both parts empty for a blank.
struct EnteredSubject
{
    SubjectCode code;
    QString name; // as it stood beside the code; empty where only one of the two was entered

    bool operator==(const EnteredSubject&) const = default;
};

// Reads a subject's code, its name or both: 30201, 办公费, 30201 办公费, [30201]办公费,
// 30201-办公费, 208-05-05; full-width digits as well. A code the catalogue lacks is read all the
// same. Fails with CodeMalformed for digits that no code of the catalogue has, ChoiceUnknown and
// ChoiceAmbiguous for a name; the detail is the text.
[[nodiscard]] Result<EnteredSubject>
readSubject(QStringView text, Catalogue catalogue, const SubjectBook& book);

} // namespace budget
