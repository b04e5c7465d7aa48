#include "app/budget_conversion.h"

#include "core/derivation/derive.h"
#include "core/money/error.h"
#include "core/reconstruction/reconstruct.h"

#include <utility>

namespace budget::app {

Result<OpenedFile> openFile(const QString& path,
                            const DisclosureReader& reader,
                            const BudgetFiles& budgets,
                            const ReadProgress& progress)
{
    if (!budgets.isBudgetFile(path)) {
        Result<Disclosure> read = reader.read(path, progress);
        if (!read)
            return tl::unexpected(read.error());
        return OpenedFile{std::move(*read), {}};
    }
    const auto store = budgets.openReadOnly(path);
    if (!store)
        return tl::unexpected(store.error());
    const Result<Budget> budget = (*store)->load();
    if (!budget)
        return tl::unexpected(budget.error());
    return OpenedFile{derivation::derive(*budget),
                      {budget->waivers.begin(), budget->waivers.end()}};
}

Result<Disclosure>
readDisclosure(const QString& path, const DisclosureReader& reader, const BudgetFiles& budgets)
{
    Result<OpenedFile> opened = openFile(path, reader, budgets);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(opened->disclosure);
}

Result<LeftOut> writeBudget(const QString& from,
                            const QString& to,
                            const DisclosureReader& reader,
                            const BudgetFiles& budgets,
                            const ChangeStamp& stamp)
{
    if (budgets.isBudgetFile(from)) {
        const auto store = budgets.openReadOnly(from);
        if (!store)
            return tl::unexpected(store.error());
        if (const Result<void> copied = (*store)->saveCopy(to); !copied)
            return tl::unexpected(copied.error());
        return LeftOut();
    }
    const Result<Disclosure> disclosure = reader.read(from);
    if (!disclosure)
        return tl::unexpected(disclosure.error());
    Place place;
    place.file = from;
    if (disclosure->tables.empty())
        return failure(ErrorCode::NothingRecognized, place);
    reconstruction::Reconstruction found = reconstruction::reconstruct(*disclosure);
    if (const auto store = budgets.create(to, found.budget, stamp); !store)
        return tl::unexpected(store.error());
    return LeftOut{found.figures, std::move(found.leftOut)};
}

} // namespace budget::app
