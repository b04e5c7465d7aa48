#include "core/import/subject_cells.h"

#include "core/budget/entered_subject.h"
#include "core/import/import_names.h"

namespace budget::importing {

namespace {

QString below(const QString& above, const QString& part)
{
    const QString digits = part.normalized(QString::NormalizationForm_KC).trimmed();
    if (digits.isEmpty() || digits.startsWith(above))
        return digits.isEmpty() ? above : digits;
    return above + (digits.size() == 1 ? u'0' + digits : digits);
}

} // namespace

QString joinedCode(const QString& category, const QString& section, const QString& item)
{
    const QString first = category.normalized(QString::NormalizationForm_KC).trimmed();
    return below(below(first, section), item);
}

SubjectReading SubjectCells::read(Catalogue catalogue, const QString& code, const QString& name)
{
    QHash<QString, SubjectReading>& known = m_known[catalogue == Catalogue::Functional ? 0 : 1];
    const QString key = code + u'\n' + name;
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    return *known.insert(key, make(catalogue, code, name));
}

SubjectReading SubjectCells::make(Catalogue catalogue, const QString& code, const QString& name)
{
    const QString& text = code.isEmpty() ? name : code;
    const Result<EnteredSubject> read = readSubject(text, catalogue, m_book);
    if (!read) {
        ImportProblem problem;
        problem.text = text;
        problem.error = read.error();
        return {{}, problem, code.isEmpty()};
    }
    QString given = read->name;
    if (!code.isEmpty() && !name.isEmpty())
        given = takenApart(name).name;
    return compare(catalogue, read->code, text, given);
}

SubjectReading SubjectCells::compare(Catalogue catalogue,
                                     SubjectCode code,
                                     const QString& text,
                                     const QString& name)
{
    if (code.isEmpty())
        return {};
    const QString known = m_book.nameOf(catalogue, code);
    ImportProblem problem;
    problem.detail = m_book.titleOf(catalogue, code);
    if (known.isEmpty()) {
        problem.fault = ImportFault::CodeUnlisted;
        problem.text = text;
        if (!name.isEmpty())
            m_newNames.push_back({0, catalogue, code, name});
        return {code, problem, false};
    }
    if (name.isEmpty() || foldedText(known, Fold::Name) == foldedText(name, Fold::Name))
        return {code, std::nullopt, false};
    const std::vector<SubjectCode> others = m_book.named(catalogue, name);
    problem.fault = others.empty() ? ImportFault::NameDiffers : ImportFault::NameOfOther;
    problem.text = name;
    return {code, problem, true};
}

} // namespace budget::importing
