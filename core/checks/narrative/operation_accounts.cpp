#include "core/checks/narrative/operation_accounts.h"

#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

namespace {

using narrative::Saying;

// A use of the agency operating funds, as the text names it.
struct NamedUse
{
    QString words;
    QStringList codes; // of its economic subjects; any of them will do
};

// Those of resources/vocabulary/operation_accounts.tsv.
const std::vector<NamedUse>& namedUses()
{
    static const std::vector<NamedUse> uses = [] {
        std::vector<NamedUse> all;
        for (const QStringList& cells :
             narrative::vocabularyTable(QStringLiteral("operation_accounts.tsv")))
            all.push_back({cells[0], cells[1].split(u' ')});
        return all;
    }();
    return uses;
}

bool hasFigure(const Table& table, const NamedUse& use)
{
    return std::any_of(use.codes.begin(), use.codes.end(), [&table](const QString& code) {
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
        if (!table || table->rows.size() < 2
            || !narrative::hasWords(purpose, u"operation.used_for"))
            continue;
        QStringList absent;
        for (const NamedUse& use : namedUses()) {
            if (purpose.contains(use.words) && !hasFigure(*table, use))
                absent.append(use.words);
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
        const bool isOfAgency = narrative::hasWords(heading, u"operation.agency");
        const bool isOfInstitution = narrative::hasWords(heading, u"operation.institution");
        if (!isOfAgency && !isOfInstitution)
            continue;
        ++outcome.compared;
        if (isOfInstitution || !narrative::hasWords(name, u"operation.institution"))
            continue;
        Finding finding;
        finding.left = placeBeside(document, *saying, name);
        finding.words = {name, heading};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
