#pragma once

#include "core/budget/roll_up.h"

namespace budget::derivation {

// What the tables of a disclosure are derived from.
struct Derivation
{
    const Budget& budget;
    const RollUps& rollUps;

    // The name that the budget's document gives the subject, else the catalogue's, else the code.
    QString nameOf(Catalogue catalogue, SubjectCode code) const;
};

} // namespace budget::derivation
