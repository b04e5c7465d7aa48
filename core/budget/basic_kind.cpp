#include "core/budget/basic_kind.h"

namespace budget {

std::optional<ExpenditureKind> basicKindOf(SubjectCode economic)
{
    static constexpr int categoryDigits = 3;
    const QString category = economic.prefix(categoryDigits).text();
    if (category == u"301" || category == u"303")
        return ExpenditureKind::Personnel;
    if (category == u"302" || category == u"310")
        return ExpenditureKind::PublicFunds;
    return std::nullopt;
}

std::optional<ExpenditureKind>
kindFollowing(ExpenditureKind kind, SubjectCode formerEconomic, SubjectCode economic)
{
    const std::optional<ExpenditureKind> implied = basicKindOf(economic);
    const bool wentWithSubject =
        formerEconomic.isEmpty() || basicKindOf(formerEconomic).value_or(kind) == kind;
    return isBasic(kind) && wentWithSubject && implied != kind ? implied : std::nullopt;
}

} // namespace budget
