#include "core/document/three_public_item.h"

#include "core/document/table.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct ItemFacts
{
    QStringView key;
    std::optional<ThreePublicItem> parent;
    std::vector<QStringView> subjects;
};

// In the order of the enumerators.
const std::array<ItemFacts, ThreePublicItemCount>& items()
{
    using Item = ThreePublicItem;
    static const std::array<ItemFacts, ThreePublicItemCount> facts{{
        {u"three_public", std::nullopt, {u"30212", u"30217", u"30231", u"30913", u"31013"}},
        {u"overseas", Item::All, {u"30212"}},
        {u"overseas_teaching", Item::Overseas, {}},
        {u"overseas_other", Item::Overseas, {}},
        {u"vehicles", Item::All, {u"30231", u"30913", u"31013"}},
        {u"vehicle_purchase", Item::Vehicles, {u"30913", u"31013"}},
        {u"vehicle_operation", Item::Vehicles, {u"30231"}},
        {u"reception", Item::All, {u"30217"}},
        {u"agency_operation", std::nullopt, {}},
    }};
    return facts;
}

const ItemFacts& factsOf(ThreePublicItem item)
{
    return items().at(static_cast<std::size_t>(item));
}

struct ItemWords
{
    std::array<QStringView, 3> words; // a name has them all
    ThreePublicItem item = {};
};

// The first that a name fits counts; those with more words stand first.
constexpr std::array PrintedWords{
    ItemWords{{u"出国", u"教学", u""}, ThreePublicItem::OverseasTeaching},
    ItemWords{{u"出国", u"其他", u""}, ThreePublicItem::OverseasOther},
    ItemWords{{u"出国", u"", u""}, ThreePublicItem::Overseas},
    ItemWords{{u"用车", u"购置", u"运行"}, ThreePublicItem::Vehicles},
    ItemWords{{u"用车", u"购置", u"运维"}, ThreePublicItem::Vehicles},
    ItemWords{{u"用车", u"购置", u""}, ThreePublicItem::VehiclePurchase},
    ItemWords{{u"用车", u"运行", u""}, ThreePublicItem::VehicleOperation},
    ItemWords{{u"用车", u"运维", u""}, ThreePublicItem::VehicleOperation},
    ItemWords{{u"用车费", u"", u""}, ThreePublicItem::Vehicles},
    ItemWords{{u"机关运行", u"", u""}, ThreePublicItem::AgencyOperation},
    ItemWords{{u"接待", u"", u""}, ThreePublicItem::Reception},
    ItemWords{{u"三公", u"", u""}, ThreePublicItem::All},
};

} // namespace

QString threePublicKey(ThreePublicItem item)
{
    return factsOf(item).key.toString();
}

std::optional<ThreePublicItem> threePublicItemFromKey(QStringView key)
{
    const auto* found = std::find_if(
        items().begin(), items().end(), [key](const ItemFacts& facts) { return facts.key == key; });
    return found == items().end()
               ? std::nullopt
               : std::optional(static_cast<ThreePublicItem>(found - items().begin()));
}

std::optional<ThreePublicItem> threePublicItemNamed(QStringView name)
{
    for (const ItemWords& printed : PrintedWords) {
        if (std::all_of(printed.words.begin(), printed.words.end(), [name](QStringView word) {
                return name.contains(word);
            }))
            return printed.item;
    }
    return std::nullopt;
}

std::optional<int> threePublicRow(const Table& table, ThreePublicItem item)
{
    return rowByCode(table, factsOf(item).key);
}

std::optional<ThreePublicItem> threePublicParent(ThreePublicItem item)
{
    return factsOf(item).parent;
}

const std::vector<QStringView>& threePublicSubjectCodes(ThreePublicItem item)
{
    return factsOf(item).subjects;
}

} // namespace budget
