#include "core/document/table_kind.h"

namespace budget {

namespace {

struct KindId
{
    TableKind kind;
    const char16_t* id;
};

constexpr std::array KindIds{
    KindId{TableKind::RevenueExpenditureSummary, u"revenue_expenditure_summary"},
    KindId{TableKind::RevenueSummary, u"revenue_summary"},
    KindId{TableKind::ExpenditureSummary, u"expenditure_summary"},
    KindId{TableKind::FiscalAppropriationSummary, u"fiscal_appropriation_summary"},
    KindId{TableKind::GeneralPublicExpenditure, u"general_public_expenditure"},
    KindId{TableKind::BasicExpenditure, u"basic_expenditure"},
    KindId{TableKind::GovernmentFundExpenditure, u"government_fund_expenditure"},
    KindId{TableKind::StateCapitalExpenditure, u"state_capital_expenditure"},
    KindId{TableKind::ThreePublic, u"three_public"},
    KindId{TableKind::Procurement, u"procurement"},
    KindId{TableKind::Assets, u"assets"},
    KindId{TableKind::PerformanceGoal, u"performance_goal"},
    KindId{TableKind::Other, u"other"},
};

} // namespace

QString tableKindId(TableKind kind)
{
    for (const KindId& entry : KindIds) {
        if (entry.kind == kind)
            return QString::fromUtf16(entry.id);
    }
    return {};
}

std::optional<TableKind> tableKindFromId(QStringView id)
{
    for (const KindId& entry : KindIds) {
        if (id == QStringView(entry.id))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace budget
