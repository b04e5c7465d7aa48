#include "core/storage/recovery.h"

#include "core/money/error.h"
#include "core/storage/fact_rows.h"
#include "core/storage/migration.h"
#include "core/storage/schema.h"

#include <set>
#include <utility>

namespace budget::storage {

namespace {

template<typename T>
struct Found
{
    ReadFacts<T> read;
    std::set<FactId> ids;
    bool isWhole = true;
};

// Reads from one end until it breaks or meets what the other end has given.
template<typename T>
Result<void> readFrom(Connection& connection, Direction direction, Found<T>& found)
{
    bool meets = false;
    const Result<void> read =
        connection.rows(selectStatement(tableOf<T>(), direction),
                        {LivingBudget},
                        [&](const QSqlQuery& row) -> Result<void> {
                            T fact;
                            qint64 position = 0;
                            if (!readRow(row, fact, position)) {
                                found.isWhole = false;
                                return {};
                            }
                            meets = !found.ids.insert(idOfFact(fact)).second;
                            if (meets)
                                return tl::unexpected(connection.error(ErrorCode::Cancelled, {}));
                            found.read.facts.push_back(std::move(fact));
                            found.read.positions.push_back(position);
                            return {};
                        });
    return meets ? Result<void>() : read;
}

template<typename T>
void recoverFacts(Connection& connection, RecoveredBudget& recovered)
{
    Found<T> found;
    if (!readFrom<T>(connection, Direction::Forwards, found)) {
        found.isWhole = false;
        // What breaks here as well is lost; the kind is reported.
        static_cast<void>(readFrom<T>(connection, Direction::Backwards, found));
    }
    recovered.factCount += static_cast<int>(found.read.facts.size());
    if constexpr (isSingleFact<T>) {
        found.isWhole = found.isWhole && found.read.facts.size() == 1;
        if (!found.read.facts.empty())
            singleFact<T>(recovered.budget) = std::move(found.read.facts.front());
    } else {
        arrange(std::move(found.read), factList<T>(recovered.budget));
    }
    if (!found.isWhole)
        recovered.missing.append(tableOf<T>().name);
}

template<typename T, typename Mend>
void mendAll(FactList<T>& list, Mend mend)
{
    for (int row = 0; row < list.size(); ++row) {
        T fact = list[row];
        mend(fact);
        list.replace(row, std::move(fact));
    }
}

void forgetLostNames(Budget& budget)
{
    const auto keepIfThere = [](FactId& id, const auto& list) {
        if (list.rowOf(id) < 0)
            id = 0;
    };
    mendAll(budget.units, [&](Unit& unit) {
        keepIfThere(unit.parent, budget.units);
        // Of a circle every unit but the one met last keeps its parent.
        const Unit* above = &unit;
        for (int steps = 0; unit.parent != 0 && above->parent != 0; ++steps) {
            above = budget.units.find(above->parent);
            if (above == nullptr || above->id == unit.id || steps > budget.units.size()) {
                unit.parent = 0;
                break;
            }
        }
    });
    mendAll(budget.revenueItems, [&](RevenueItem& item) { keepIfThere(item.unit, budget.units); });
    mendAll(budget.lineItems, [&](LineItem& item) {
        keepIfThere(item.unit, budget.units);
        keepIfThere(item.project, budget.projects);
    });
    mendAll(budget.procurement,
            [&](ProcurementItem& item) { keepIfThere(item.unit, budget.units); });
}

} // namespace

Result<RecoveredBudget> recoverBudget(Connection& connection)
{
    RecoveredBudget recovered;
    // Where even that is lost, every table is looked for.
    const int version = readSchemaVersion(connection).value_or(SchemaVersion);
    int kinds = 0;
    forEachFactType([&]<typename T>(FactType<T>) {
        if (tableOf<T>().since <= version) {
            recoverFacts<T>(connection, recovered);
            ++kinds;
        }
        return true;
    });
    if (recovered.factCount == 0 && recovered.missing.size() == kinds)
        return tl::unexpected(connection.error(ErrorCode::FileDamaged, {}));
    forgetLostNames(recovered.budget);
    return recovered;
}

} // namespace budget::storage
