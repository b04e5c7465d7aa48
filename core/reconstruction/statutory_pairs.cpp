#include "core/reconstruction/statutory_pairs.h"

#include <algorithm>
#include <array>

namespace budget::reconstruction {

namespace {

struct Pair
{
    const char16_t* functional;
    const char16_t* economic;
};
constexpr std::array StatutoryPairs{
    Pair{u"2080505", u"30108"}, // 基本养老保险
    Pair{u"2080506", u"30109"}, // 职业年金
    Pair{u"2101101", u"30110"}, // 行政单位医疗
    Pair{u"2101102", u"30110"}, // 事业单位医疗
    Pair{u"2101103", u"30111"}, // 公务员医疗补助
    Pair{u"2210201", u"30113"}, // 住房公积金
    Pair{u"2080501", u"30301"}, // 行政单位离退休: 离休费
    Pair{u"2080501", u"30302"}, // 退休费
    Pair{u"2080502", u"30301"}, // 事业单位离退休
    Pair{u"2080502", u"30302"},
};

} // namespace

bool isStatutoryPair(SubjectCode functional, SubjectCode economic)
{
    const QString left = functional.text();
    const QString right = economic.text();
    return std::any_of(StatutoryPairs.begin(), StatutoryPairs.end(), [&](const Pair& pair) {
        return left == QStringView(pair.functional) && right == QStringView(pair.economic);
    });
}

bool hasStatutoryPair(SubjectCode functional)
{
    const QString code = functional.text();
    return std::any_of(StatutoryPairs.begin(), StatutoryPairs.end(), [&](const Pair& pair) {
        return code == QStringView(pair.functional);
    });
}

} // namespace budget::reconstruction
