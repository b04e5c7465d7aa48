#include "ui/items/line_item_picks.h"

#include "core/subjects/subject_search.h"
#include "ui/wording/subject_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr std::size_t mostPicks = 200;

class PickWords
{
    Q_DECLARE_TR_FUNCTIONS(LineItemPicks)

public:
    static QString unlisted() { return tr("Not in the catalogue; kept as typed"); }
    static QString newProject() { return tr("New project"); }
};

QString title(const Subject& subject)
{
    return subject.code + u' ' + subject.name;
}

Pick subjectPick(const SubjectTree& tree, int node)
{
    const Subject& subject = tree.at(node);
    Pick pick{title(subject), {}, evidenceText(subject), false};
    pick.isDoubtful = !subject.listed || subject.evidence.startsWith(u"recalled");
    QStringList path;
    const std::vector<int> nodes = tree.pathTo(node);
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
        path.append(title(tree.at(nodes[i])));
    pick.path = path.join(QStringLiteral(" › "));
    return pick;
}

void addWholeTree(const SubjectTree& tree, int parent, std::vector<Pick>& picks)
{
    for (const int node : tree.childrenOf(parent)) {
        if (picks.size() == mostPicks)
            return;
        picks.push_back(subjectPick(tree, node));
        addWholeTree(tree, node, picks);
    }
}

// The digits that the text begins with.
int codeLength(const QString& text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); });
    return static_cast<int>(end - text.begin());
}

// The subject of exactly this code or name first, then by code.
std::vector<Pick> subjectPicks(const SubjectTree& tree, const QString& typed)
{
    std::vector<Pick> picks;
    if (typed.isEmpty()) {
        addWholeTree(tree, -1, picks);
        return picks;
    }
    const QString folded = foldedText(typed, Fold::Name);
    bool isListed = false;
    for (const int node : tree.search(typed)) {
        const Subject& subject = tree.at(node);
        const bool isMeant = subject.code == folded
                             || foldedText(subject.name, Fold::Name) == folded
                             || foldedText(title(subject), Fold::Name) == folded;
        isListed = isListed || subject.code == folded;
        if (isMeant)
            picks.insert(picks.begin(), subjectPick(tree, node));
        else if (picks.size() < mostPicks)
            picks.push_back(subjectPick(tree, node));
    }
    const int length = codeLength(folded);
    if (!isListed && (length == 3 || length == 5 || length == 7))
        picks.push_back({typed, {}, PickWords::unlisted(), true});
    return picks;
}

// Those whose name begins so first.
void addChoice(const QString& code,
               const QString& name,
               const QString& typed,
               std::vector<Pick>& begun,
               std::vector<Pick>& others)
{
    if (!typed.isEmpty() && !matchesSearch(code, name, typed))
        return;
    const bool begins = foldedText(name, Fold::Name).startsWith(foldedText(typed, Fold::Name))
                        || code.startsWith(typed);
    (begins ? begun : others).push_back({(code + u' ' + name).trimmed(), {}, {}, false});
}

} // namespace

std::vector<Pick>
picksFor(LineItemField field, const QString& typed, const Budget& budget, const SubjectBook& book)
{
    std::vector<Pick> begun;
    std::vector<Pick> others;
    const auto add = [&](const QString& code, const QString& name) {
        addChoice(code, name, typed, begun, others);
    };
    switch (field) {
    case LineItemField::Functional:
        return subjectPicks(book.tree(Catalogue::Functional), typed);
    case LineItemField::Economic:
        return subjectPicks(book.tree(Catalogue::DepartmentEconomic), typed);
    case LineItemField::Unit:
        for (const Unit& unit : budget.units)
            add(unit.code, unit.name);
        break;
    case LineItemField::Kind:
        for (int kind = 0; kind < ExpenditureKindCount; ++kind)
            add({}, expenditureKindName(static_cast<ExpenditureKind>(kind)));
        break;
    case LineItemField::Project:
        for (const Project& project : budget.projects)
            add({}, project.name);
        break;
    case LineItemField::Source:
        for (int source = 0; source < FundingSourceCount; ++source)
            add({}, fundingSourceName(static_cast<FundingSource>(source)));
        break;
    case LineItemField::Amount:
    case LineItemField::Note:
    case LineItemField::Inferred:
        break;
    }
    begun.insert(begun.end(), others.begin(), others.end());
    const bool isKnown = std::any_of(begun.begin(), begun.end(), [&](const Pick& pick) {
        return foldedText(pick.text, Fold::Name) == foldedText(typed, Fold::Name);
    });
    if (field == LineItemField::Project && !isKnown && !typed.isEmpty())
        begun.push_back({typed, {}, PickWords::newProject(), false});
    return begun;
}

} // namespace budget::ui
