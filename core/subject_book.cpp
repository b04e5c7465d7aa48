#include "core/subject_book.h"

#include <algorithm>

namespace budget {

namespace {

const SubjectTree& shippedTree(Catalogue catalogue)
{
    static const SubjectTree functional =
        SubjectTree::shipped(Catalogue::Functional).value_or(SubjectTree());
    static const SubjectTree economic =
        SubjectTree::shipped(Catalogue::DepartmentEconomic).value_or(SubjectTree());
    return catalogue == Catalogue::Functional ? functional : economic;
}

} // namespace

SubjectBook::SubjectBook()
{
    setNames({});
}

void SubjectBook::setNames(const FactList<SubjectName>& names)
{
    for (const Catalogue catalogue : {Catalogue::Functional, Catalogue::DepartmentEconomic}) {
        Part part{shippedTree(catalogue), {}};
        for (int node = 0; node < part.tree.size(); ++node) {
            const Subject& subject = part.tree.at(node);
            if (const auto code = SubjectCode::fromText(subject.code))
                part.names.insert(code->packed(), subject.name);
        }
        for (const SubjectName& name : names) {
            if (name.catalogue != catalogue || name.code.isEmpty())
                continue;
            part.tree.addUnlisted(name.code.text(), name.name);
            part.names.insert(name.code.packed(), name.name);
        }
        (catalogue == Catalogue::Functional ? m_functional : m_economic) = std::move(part);
    }
}

QString SubjectBook::nameOf(Catalogue catalogue, SubjectCode code) const
{
    return partOf(catalogue).names.value(code.packed());
}

bool SubjectBook::isListed(Catalogue catalogue, SubjectCode code) const
{
    return shippedTree(catalogue).find(code.text()) >= 0;
}

QString SubjectBook::titleOf(Catalogue catalogue, SubjectCode code) const
{
    const QString name = nameOf(catalogue, code);
    return name.isEmpty() ? code.text() : code.text() + u' ' + name;
}

std::vector<SubjectCode> SubjectBook::named(Catalogue catalogue, QStringView name) const
{
    const QString wanted = foldedName(name);
    std::vector<SubjectCode> codes;
    const QHash<quint64, QString>& names = partOf(catalogue).names;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (foldedName(it.value()) == wanted)
            codes.push_back(SubjectCode::fromPacked(it.key()));
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

QString foldedName(QStringView name)
{
    QString folded;
    const QString plain = name.toString().normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : plain) {
        if (!c.isSpace() && !c.isPunct())
            folded.append(c);
    }
    return folded;
}

} // namespace budget
