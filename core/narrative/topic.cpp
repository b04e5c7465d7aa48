#include "core/narrative/topic.h"

#include <QString>

#include <algorithm>
#include <array>

namespace budget::narrative {

namespace {

// clang-format off
constexpr std::array Traits{
    //                                                                                    fund   basic  blank
    TopicTraits{Topic::Unknown,             "",                     TopicGroup::None,            false, false, false},
    TopicTraits{Topic::Budget,              "budget",               TopicGroup::Totals,          false, false, false},
    TopicTraits{Topic::Revenue,             "revenue",              TopicGroup::Totals,          false, false, false},
    TopicTraits{Topic::Expenditure,         "expenditure",          TopicGroup::Totals,          false, false, false},
    TopicTraits{Topic::Basic,               "basic",                TopicGroup::Kinds,           false, true,  false},
    TopicTraits{Topic::Personnel,           "personnel",            TopicGroup::Kinds,           false, true,  false},
    TopicTraits{Topic::PublicFunds,         "public",               TopicGroup::Kinds,           false, true,  false},
    TopicTraits{Topic::Project,             "project",              TopicGroup::Kinds,           false, false, false},
    TopicTraits{Topic::Fiscal,              "fiscal",               TopicGroup::Funds,           true,  false, false},
    TopicTraits{Topic::GeneralPublic,       "general_public",       TopicGroup::Funds,           true,  false, false},
    TopicTraits{Topic::GovernmentFund,      "government_fund",      TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::StateCapital,        "state_capital",        TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::SpecialAccount,      "special_account",      TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::Undertaking,         "undertaking",          TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::Business,            "business",             TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::SuperiorSubsidy,     "superior_subsidy",     TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::OtherRevenue,        "other",                TopicGroup::Funds,           true,  false, true},
    TopicTraits{Topic::CarriedOver,         "carried_over",         TopicGroup::CarriedOver,     true,  false, false},
    TopicTraits{Topic::Subject,             "subject",              TopicGroup::Subjects,        false, false, false},
    TopicTraits{Topic::ThreePublic,         "three_public",         TopicGroup::ThreePublic,     false, false, false},
    TopicTraits{Topic::Overseas,            "overseas",             TopicGroup::ThreePublic,     false, false, true},
    TopicTraits{Topic::Vehicles,            "vehicles",             TopicGroup::ThreePublic,     false, false, true},
    TopicTraits{Topic::VehiclePurchase,     "vehicle_purchase",     TopicGroup::ThreePublic,     false, false, true},
    TopicTraits{Topic::VehicleOperation,    "vehicle_operation",    TopicGroup::ThreePublic,     false, false, true},
    TopicTraits{Topic::Reception,           "reception",            TopicGroup::ThreePublic,     false, false, true},
    TopicTraits{Topic::AgencyOperation,     "agency_operation",     TopicGroup::AgencyOperation, false, false, false},
    TopicTraits{Topic::Procurement,         "procurement",          TopicGroup::Procurement,     false, false, false},
    TopicTraits{Topic::ProcurementGoods,    "procurement_goods",    TopicGroup::Procurement,     false, false, false},
    TopicTraits{Topic::ProcurementWorks,    "procurement_works",    TopicGroup::Procurement,     false, false, false},
    TopicTraits{Topic::ProcurementServices, "procurement_services", TopicGroup::Procurement,     false, false, false},
    TopicTraits{Topic::Assets,              "assets",               TopicGroup::Assets,          false, false, false},
};
// clang-format on

} // namespace

const TopicTraits& traitsOf(Topic topic)
{
    const auto found = std::find_if(Traits.begin(), Traits.end(), [topic](const TopicTraits& row) {
        return row.topic == topic;
    });
    return found == Traits.end() ? Traits.front() : *found;
}

Topic topicNamed(QStringView name)
{
    const auto found = std::find_if(Traits.begin(), Traits.end(), [name](const TopicTraits& row) {
        return name == QLatin1StringView(row.name);
    });
    return found == Traits.end() ? Topic::Unknown : found->topic;
}

bool isWhole(Topic topic)
{
    return groupOf(topic) == TopicGroup::Totals;
}

bool isPartOfBudget(Topic topic)
{
    const TopicGroup group = groupOf(topic);
    return group == TopicGroup::Kinds || group == TopicGroup::Funds
           || group == TopicGroup::CarriedOver;
}

bool hasOwnSection(Topic topic)
{
    return topic != Topic::Unknown && !isWhole(topic) && !isPartOfBudget(topic);
}

bool isInSeveralTables(Topic topic)
{
    return isWhole(topic) || isPartOfBudget(topic) || groupOf(topic) == TopicGroup::Subjects;
}

} // namespace budget::narrative
