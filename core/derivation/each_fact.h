#pragma once

#include "core/budget/fact_list.h"

#include <utility>

namespace budget::derivation {

// The facts of a list, each as `become` makes it; ids stay.
template<typename T, typename Become>
FactList<T> eachFact(const FactList<T>& facts, Become become)
{
    FactList<T> made;
    made.reserve(facts.size());
    for (T fact : facts) {
        become(fact);
        made.append(std::move(fact));
    }
    return made;
}

} // namespace budget::derivation
