#pragma once

#include "core/budget/subject_book.h"
#include "core/import/import_problem.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace budget::importing {

// What the texts of a subject's code and name make together.
struct SubjectReading
{
    SubjectCode code;                     // empty for blanks and where it cannot be read
    std::optional<ImportProblem> problem; // without its place
    bool isInName = false;                // the problem is the name's
};

// Reads the subjects of a sheet; the same texts only once.
class SubjectCells
{
public:
    explicit SubjectCells(const SubjectBook& book)
        : m_book(book)
    {}

    // Each may be blank, and hold code and name.
    SubjectReading read(Catalogue catalogue, const QString& code, const QString& name);
    // Of codes that the book lacks; without ids.
    const std::vector<SubjectName>& newNames() const { return m_newNames; }

private:
    SubjectReading make(Catalogue catalogue, const QString& code, const QString& name);
    SubjectReading
    compare(Catalogue catalogue, SubjectCode code, const QString& text, const QString& name);

    const SubjectBook& m_book;
    std::array<QHash<QString, SubjectReading>, 2> m_known; // functional, economic
    std::vector<SubjectName> m_newNames;
};

// 208, 05 and 05 in three cells as one code. A cell may hold all of the code down to it, and a
// spreadsheet may have lost a zero in front.
QString joinedCode(const QString& category, const QString& section, const QString& item);

} // namespace budget::importing
