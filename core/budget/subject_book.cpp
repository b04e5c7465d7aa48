#include "core/budget/subject_book.h"

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

SubjectBook::Part SubjectBook::shippedPart(Catalogue catalogue)
{
    Part part{shippedTree(catalogue), {}, {}};
    for (int node = 0; node < part.tree.size(); ++node) {
        const Subject& subject = part.tree.at(node);
        if (const auto code = SubjectCode::fromText(subject.code)) {
            part.names.insert(code->packed(), subject.name);
            part.byName[foldedText(subject.name, Fold::Name)].push_back(*code);
        }
    }
    return part;
}

void SubjectBook::setNames(const FactList<SubjectName>& names)
{
    static const Part functional = shippedPart(Catalogue::Functional);
    static const Part economic = shippedPart(Catalogue::DepartmentEconomic);
    m_functional = functional;
    m_economic = economic;
    for (const SubjectName& name : names) {
        if (name.catalogue == Catalogue::GovernmentEconomic || name.code.isEmpty())
            continue;
        Part& part = name.catalogue == Catalogue::Functional ? m_functional : m_economic;
        part.tree.addUnlisted(name.code.text(), name.name);
        QString& known = part.names[name.code.packed()];
        std::vector<SubjectCode>& former = part.byName[foldedText(known, Fold::Name)];
        former.erase(std::remove(former.begin(), former.end(), name.code), former.end());
        known = name.name;
        part.byName[foldedText(known, Fold::Name)].push_back(name.code);
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
    std::vector<SubjectCode> codes = partOf(catalogue).byName.value(foldedText(name, Fold::Name));
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace budget
