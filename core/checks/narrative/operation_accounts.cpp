#include "core/checks/narrative/operation_accounts.h"

#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

using narrative::Saying;

// The accounts that the words of the agency operating funds stand for; any of them will do.
struct Account
{
    const char16_t* words;
    std::array<const char16_t*, 3> codes;
};

constexpr std::array Accounts{
    Account{u"印刷费", {u"30201", u"30202", u""}},
    Account{u"邮电费", {u"30207", u"", u""}},
    Account{u"差旅费", {u"30211", u"", u""}},
    Account{u"会议费", {u"30215", u"", u""}},
    Account{u"培训费", {u"30216", u"", u""}},
    Account{u"福利费", {u"30229", u"", u""}},
    Account{u"日常维修费", {u"30213", u"", u""}},
    Account{u"专用材料", {u"30218", u"31002", u"31003"}},
    Account{u"办公用房水电费", {u"30205", u"30206", u""}},
    Account{u"取暖费", {u"30208", u"", u""}},
    Account{u"物业管理费", {u"30209", u"", u""}},
    Account{u"公务用车运行维护费", {u"30231", u"", u""}},
};

bool hasFigure(const Table& table, const Account& account)
{
    return std::any_of(account.codes.begin(), account.codes.end(), [&table](const char16_t* code) {
        if (*code == u'\0')
            return false;
        const std::optional<int> row = rowByCode(table, code);
        if (!row)
            return false;
        const auto total = amountAt(table, rowAt(table, *row), keys::Total);
        return total && !total->isZero();
    });
}

// The amounts of agency operating funds.
std::vector<const Saying*> operationAmounts(const CheckedDocument& document)
{
    std::vector<const Saying*> found;
    for (const Saying& saying : document.sayings()) {
        if (saying.statement.topic == narrative::Topic::AgencyOperation && saying.isOfThisYear())
            found.push_back(&saying);
    }
    return found;
}

} // namespace

CheckOutcome checkOperationAccounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Table* table = document.only(TableKind::BasicExpenditure);
    for (const Saying* saying : operationAmounts(document)) {
        const QString purpose = saying->after().section(u'。', 0, 0);
        if (!table || table->rows.size() < 2 || !purpose.contains(QStringLiteral("用于")))
            continue;
        QStringList absent;
        for (const Account& account : Accounts) {
            const QString words = QString::fromUtf16(account.words);
            if (purpose.contains(words) && !hasFigure(*table, account))
                absent.append(words);
        }
        ++outcome.compared;
        if (absent.isEmpty())
            continue;
        Finding finding;
        finding.left = placeBeside(document, *saying, absent.front());
        finding.right = document.placeOf(*table);
        finding.words = {absent.join(u'、')};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// 机关运行经费 over a paragraph about 事业运行经费.
CheckOutcome checkOperationWords(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Saying* saying : operationAmounts(document)) {
        const QString& heading = saying->run->heading;
        const QString& name = saying->statement.name;
        const QString agency = QStringLiteral("机关运行");
        const QString institution = QStringLiteral("事业运行");
        if (!heading.contains(agency) && !heading.contains(institution))
            continue;
        ++outcome.compared;
        if (heading.contains(institution) || !name.contains(institution))
            continue;
        Finding finding;
        finding.left = placeBeside(document, *saying, name);
        finding.words = {name, heading};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
