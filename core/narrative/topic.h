#pragma once

#include <QStringView>

namespace budget::narrative {

// What an amount of the text is about.
enum class Topic
{
    Unknown,
    Budget, // 收支总预算
    Revenue,
    Expenditure,
    Basic,
    Personnel,
    PublicFunds,
    Project,
    Fiscal,
    GeneralPublic,
    GovernmentFund,
    StateCapital,
    SpecialAccount,
    Undertaking,
    Business,
    SuperiorSubsidy,
    OtherRevenue,
    CarriedOver,
    Subject, // a functional or economic subject
    ThreePublic,
    Overseas,
    Vehicles,
    VehiclePurchase,
    VehicleOperation,
    Reception,
    AgencyOperation,
    Procurement,
    ProcurementGoods,
    ProcurementWorks,
    ProcurementServices,
    Assets,
};

// Topics that are checked together, as one part of the text states them.
enum class TopicGroup
{
    None,
    Totals,
    Kinds, // basic and project expenditure and their parts
    Funds,
    CarriedOver,
    Subjects,
    ThreePublic,
    AgencyOperation,
    Procurement,
    Assets,
};

struct TopicTraits
{
    Topic topic = Topic::Unknown;
    const char* name = ""; // in the vocabulary of the narrative
    TopicGroup group = TopicGroup::None;
    bool isFund = false;        // money by where it comes from
    bool isPartOfBasic = false; // basic expenditure or a part of it
    bool isBlankZero = false;   // tables leave it blank where there is none of it
};

const TopicTraits& traitsOf(Topic topic);
// The topic of a name; Unknown where there is none of it.
Topic topicNamed(QStringView name);

inline TopicGroup groupOf(Topic topic)
{
    return traitsOf(topic).group;
}
// All revenue or all expenditure of the budget.
bool isWhole(Topic topic);
// A part of revenue or expenditure that every part of the text may state again of less than all.
bool isPartOfBudget(Topic topic);
// A section of the text is about it alone: three public expenses, procurement, assets.
bool hasOwnSection(Topic topic);
// More than one table prints its figure, so that one confirms the other.
bool isInSeveralTables(Topic topic);

} // namespace budget::narrative
