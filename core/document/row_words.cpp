#include "core/document/row_words.h"

#include "core/document/printed_text.h"

#include <algorithm>
#include <array>

namespace budget {

RowKind rowKindOf(QStringView name)
{
    const QString words = comparable(withoutOrdinal(name));
    if (words == QStringLiteral("合计") || words.endsWith(QStringLiteral("总计")))
        return RowKind::Total;
    if (words.endsWith(QStringLiteral("小计")) || words.endsWith(QStringLiteral("合计")))
        return RowKind::Subtotal;
    return RowKind::Item;
}

QString threePublicItem(QStringView name)
{
    // The first item all of whose words the name says; the more telling ones stand first.
    struct Item
    {
        std::array<const char16_t*, 3> words;
        const char16_t* code;
    };
    static constexpr std::array items{
        Item{{u"出国", u"教学", u""}, u"overseas_teaching"},
        Item{{u"出国", u"其他", u""}, u"overseas_other"},
        Item{{u"出国", u"", u""}, u"overseas"},
        Item{{u"用车", u"购置", u"运行"}, u"vehicles"},
        Item{{u"用车", u"购置", u"运维"}, u"vehicles"},
        Item{{u"用车", u"购置", u""}, u"vehicle_purchase"},
        Item{{u"用车", u"运行", u""}, u"vehicle_operation"},
        Item{{u"用车", u"运维", u""}, u"vehicle_operation"},
        Item{{u"用车费", u"", u""}, u"vehicles"},
        Item{{u"机关运行", u"", u""}, u"agency_operation"},
        Item{{u"接待", u"", u""}, u"reception"},
        Item{{u"三公", u"", u""}, u"three_public"},
    };
    for (const Item& item : items) {
        if (std::all_of(item.words.begin(), item.words.end(), [name](const char16_t* word) {
                return name.contains(QStringView(word));
            }))
            return QString::fromUtf16(item.code);
    }
    return {};
}

} // namespace budget
