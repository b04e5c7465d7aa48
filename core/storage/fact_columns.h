#pragma once

#include "core/budget/fact_access.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace budget::storage {

// Ids beyond are refused: FactList keeps a row number for every id there ever was.
inline constexpr FactId LargestFactId = 50'000'000;

enum class ColumnKind
{
    Text,
    WholeNumber,
};

// What SQL knows of a column.
struct ColumnShape
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    bool mayBeNull = false;
    QString check;  // SQL that holds for every value; empty for none
    QString refers; // to the id of this table; empty for none
};

// One column of the table of facts T: the only place that knows how it is stored, from which all
// SQL and the audit trail's texts are made. Numbers go through as qint64, the rest as QString.
template<typename T>
struct FactColumn
{
    ColumnShape shape;
    QVariant (*get)(const T& fact) = nullptr;
    // False where the value is none that the column may hold.
    bool (*set)(T& fact, const QVariant& value) = nullptr;
};

// The columns of a kind of fact besides budget_id, id and position.
template<typename T>
const std::vector<FactColumn<T>>& columnsOf();

template<>
const std::vector<FactColumn<BudgetProperties>>& columnsOf();
template<>
const std::vector<FactColumn<DisclosureTemplate>>& columnsOf();
template<>
const std::vector<FactColumn<Unit>>& columnsOf();
template<>
const std::vector<FactColumn<RevenueItem>>& columnsOf();
template<>
const std::vector<FactColumn<LineItem>>& columnsOf();
template<>
const std::vector<FactColumn<Project>>& columnsOf();
template<>
const std::vector<FactColumn<ProcurementItem>>& columnsOf();
template<>
const std::vector<FactColumn<Asset>>& columnsOf();
template<>
const std::vector<FactColumn<ThreePublicFigure>>& columnsOf();
template<>
const std::vector<FactColumn<SubjectName>>& columnsOf();
template<>
const std::vector<FactColumn<NarrativeSection>>& columnsOf();
template<>
const std::vector<FactColumn<KeptTable>>& columnsOf();
template<>
const std::vector<FactColumn<Waiver>>& columnsOf();

// Stands for a type of fact. No fact is made to name its type: every one made is code for each.
template<typename T>
struct FactType
{};

// The reverse of kindOfFact: calls `visit` with the FactType of every type, in the order of
// FactKind, until it returns false.
template<typename Visit>
void forEachFactType(Visit visit)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        static_cast<void>((visit(FactType<std::variant_alternative_t<I, Fact>>{}) && ...));
    }
    (std::make_index_sequence<std::variant_size_v<Fact>>{});
}

template<typename T>
FactKind kindOfFact()
{
    std::size_t kind = 0;
    forEachFactType([&kind]<typename Each>(FactType<Each>) {
        kind += std::is_same_v<T, Each> ? 0 : 1;
        return !std::is_same_v<T, Each>;
    });
    return static_cast<FactKind>(kind);
}

} // namespace budget::storage
