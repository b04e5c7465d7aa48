#pragma once

#include "core/document/disclosure.h"
#include "core/money/money.h"
#include "core/narrative/narrative_run.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::narrative {

// What an amount of the explanation speaks of.
enum class NarrativeSubject
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
    SubjectItem, // a functional or economic subject
    ThreePublic,
    AgencyOperation,
    Procurement,
    ProcurementGoods,
    ProcurementWorks,
    ProcurementServices,
    Assets,
};

enum class NarrativeYear
{
    This,
    Last,
    Other,
    Change // the difference from the year before
};

enum class NarrativeDirection
{
    None,
    Increase,
    Decrease,
    Level
};

// An amount of money in a paragraph.
struct NarrativeAmount
{
    QString text;                // as printed, unit included: 8320.77万元
    std::optional<Money> amount; // nothing where it has a part of a fen or is out of range
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    int decimals = 0;
    bool isApproximate = false; // 约, 近, 左右, one end of a range
    bool isRate = false;        // 元/月: not a sum
    NarrativeYear year = NarrativeYear::This;
    NarrativeDirection direction = NarrativeDirection::None; // of a change
    QString quote;                                           // its sentence
    int section = 0;                                         // index into Disclosure::sections
    int passage = 0; // index into Section::passages, where it begins
    Place place;
    int run = -1;        // index into the runs that were read
    qsizetype begin = 0; // of the amount in the text of its run
    qsizetype end = 0;

    bool operator==(const NarrativeAmount&) const = default;
};

// Every amount of the paragraphs, in their order. Digits and signs of full width count, as do
// amounts broken over two lines; numbers without a unit of money are none.
std::vector<NarrativeAmount> narrativeAmounts(const Disclosure& disclosure);
std::vector<NarrativeAmount> narrativeAmounts(const Disclosure& disclosure,
                                              const std::vector<NarrativeRun>& runs);

} // namespace budget::narrative
