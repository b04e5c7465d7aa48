#include "core/derivation/derivation.h"

#include <array>

namespace budget::derivation {

namespace {

// The shipped catalogues, parsed once; a catalogue that does not parse has no names.
const SubjectTree* shippedTree(Catalogue catalogue)
{
    static const std::array trees{SubjectTree::shipped(Catalogue::Functional),
                                  SubjectTree::shipped(Catalogue::DepartmentEconomic),
                                  SubjectTree::shipped(Catalogue::GovernmentEconomic)};
    const Result<SubjectTree>& tree = trees.at(static_cast<std::size_t>(catalogue));
    return tree ? &*tree : nullptr;
}

} // namespace

QString Derivation::nameOf(Catalogue catalogue, SubjectCode code) const
{
    for (const SubjectName& known : budget.subjectNames) {
        if (known.catalogue == catalogue && known.code == code)
            return known.name;
    }
    const SubjectTree* tree = shippedTree(catalogue);
    const QString text = code.text();
    const int node = tree == nullptr ? -1 : tree->find(text);
    return node < 0 ? text : tree->at(node).name;
}

} // namespace budget::derivation
