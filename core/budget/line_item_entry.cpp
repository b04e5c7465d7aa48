#include "core/budget/line_item_entry.h"

#include "core/budget/entered_subject.h"
#include "core/document/folded_text.h"
#include "core/money/amount_formula.h"
#include "core/money/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace budget {

namespace {

struct Choice
{
    FactId id = 0;
    QString code;
    QString name;
};

// The one choice of this code or name or both; else the one whose name begins so.
Result<FactId> chosen(QStringView text, const std::vector<Choice>& choices)
{
    const QString wanted = foldedText(text, Fold::Name);
    std::vector<FactId> whole;
    std::vector<FactId> begun;
    for (const Choice& choice : choices) {
        const QString name = foldedText(choice.name, Fold::Name);
        if (name == wanted
            || (!choice.code.isEmpty() && foldedText(choice.code, Fold::Name) == wanted)
            || foldedText(choice.code + choice.name, Fold::Name) == wanted)
            whole.push_back(choice.id);
        else if (name.startsWith(wanted))
            begun.push_back(choice.id);
    }
    const std::vector<FactId>& found = whole.empty() ? begun : whole;
    if (wanted.isEmpty() || found.empty())
        return failure(ErrorCode::ChoiceUnknown, {}, text.toString());
    if (found.size() > 1)
        return failure(ErrorCode::ChoiceAmbiguous, {}, text.toString());
    return found.front();
}

template<typename Enum>
Result<Enum> chosenOf(QStringView text, int count, QString (*nameOf)(Enum))
{
    std::vector<Choice> choices;
    choices.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        choices.push_back({i, {}, nameOf(static_cast<Enum>(i))});
    return chosen(text, choices).map([](FactId i) { return static_cast<Enum>(i); });
}

Result<bool> readFlag(QStringView text)
{
    constexpr std::array<QStringView, 7> yes{u"推算", u"是", u"1", u"true", u"yes", u"y", u"√"};
    constexpr std::array<QStringView, 6> no{u"", u"否", u"0", u"false", u"no", u"n"};
    const QString word = text.toString().trimmed().toLower();
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), word) != no.end())
        return false;
    return failure(ErrorCode::ChoiceUnknown, {}, text.toString());
}

// Puts what was read into the member; what failed leaves it.
template<typename T>
Result<void> put(const Result<T>& read, T& member)
{
    if (!read)
        return tl::unexpected(read.error());
    member = *read;
    return {};
}

Result<void> putAmount(QStringView text, MoneyUnit unit, LineItem& item)
{
    const Result<std::optional<EnteredAmount>> read = readAmount(text, unit);
    if (!read)
        return tl::unexpected(read.error());
    const EnteredAmount entered = read->value_or(EnteredAmount());
    item.amount = entered.amount;
    item.calculation = RareText(entered.calculation);
    return {};
}

} // namespace

LineItemEntry::LineItemEntry(const Budget& budget,
                             const SubjectBook& book,
                             MoneyUnit unit,
                             NewId newId)
    : m_budget(budget)
    , m_book(book)
    , m_unit(unit)
    , m_newId(std::move(newId))
{}

Result<void> LineItemEntry::enter(QStringView text, LineItemField field, LineItem& item)
{
    const LineItem before = item;
    const bool blank = text.trimmed().isEmpty();
    Result<void> done;
    switch (field) {
    case LineItemField::Functional:
        done = put(enterSubject(text, Catalogue::Functional), item.functional);
        break;
    case LineItemField::Economic:
        done = put(enterSubject(text, Catalogue::DepartmentEconomic), item.economic);
        break;
    case LineItemField::Unit:
        done = put(readUnit(text), item.unit);
        break;
    case LineItemField::Kind:
        if (!blank)
            done = put(chosenOf(text, ExpenditureKindCount, expenditureKindName), item.kind);
        break;
    case LineItemField::Project:
        done = put(readProject(text), item.project);
        break;
    case LineItemField::Source:
        if (!blank)
            done = put(chosenOf(text, FundingSourceCount, fundingSourceName), item.source);
        break;
    case LineItemField::Amount:
        done = putAmount(text, m_unit, item);
        break;
    case LineItemField::Note:
        item.note = RareText(text.toString().trimmed());
        break;
    case LineItemField::Inferred:
        done = put(readFlag(text), item.isInferred);
        break;
    }
    if (item.functional != before.functional || item.economic != before.economic
        || item.amount != before.amount)
        item.isInferred = false;
    return done;
}

Result<SubjectCode> LineItemEntry::enterSubject(QStringView text, Catalogue catalogue)
{
    const Result<EnteredSubject> read = readSubject(text, catalogue, m_book);
    if (!read)
        return tl::unexpected(read.error());
    if (!read->name.isEmpty() && m_book.nameOf(catalogue, read->code).isEmpty())
        addName(catalogue, read->code, read->name);
    return read->code;
}

void LineItemEntry::addName(Catalogue catalogue, SubjectCode code, const QString& name)
{
    for (const FactChange& change : m_newFacts) {
        const auto* known = std::get_if<SubjectName>(&*change.after);
        if (known && known->catalogue == catalogue && known->code == code)
            return;
    }
    int row = m_budget.subjectNames.size();
    for (const FactChange& change : m_newFacts)
        row += kindOf(*change.after) == FactKind::SubjectName ? 1 : 0;
    m_newFacts.push_back(
        insertFact(SubjectName{m_newId(FactKind::SubjectName), catalogue, code, name}, row));
}

Result<FactId> LineItemEntry::readUnit(QStringView text) const
{
    if (text.trimmed().isEmpty())
        return FactId(0);
    std::vector<Choice> choices;
    for (const Unit& unit : m_budget.units)
        choices.push_back({unit.id, unit.code, unit.name});
    return chosen(text, choices);
}

Result<FactId> LineItemEntry::readProject(QStringView text)
{
    if (text.trimmed().isEmpty())
        return FactId(0);
    std::vector<Choice> choices;
    for (const Project& project : m_budget.projects)
        choices.push_back({project.id, project.code, project.name});
    for (const FactChange& change : m_newFacts) {
        if (const auto* project = std::get_if<Project>(&*change.after))
            choices.push_back({project->id, {}, project->name});
    }
    Result<FactId> known = chosen(text, choices);
    const QString wanted = foldedText(text, Fold::Name);
    // The beginning of a name is a choice only where somebody picks it: a new project may begin so.
    const bool isWhole = known && std::any_of(choices.begin(), choices.end(), [&](const Choice& c) {
                             return c.id == *known
                                    && (foldedText(c.name, Fold::Name) == wanted
                                        || foldedText(c.code, Fold::Name) == wanted
                                        || foldedText(c.code + c.name, Fold::Name) == wanted);
                         });
    if (isWhole || (!known && known.error().code == ErrorCode::ChoiceAmbiguous))
        return known;
    Project project;
    project.id = m_newId(FactKind::Project);
    project.name = text.toString().trimmed();
    const int row = static_cast<int>(choices.size());
    m_newFacts.push_back(insertFact(project, row));
    return project.id;
}

} // namespace budget
