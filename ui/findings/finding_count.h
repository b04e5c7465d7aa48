#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace budget::ui {

// How many findings a part of the document has, those declared to be no mistakes apart.
struct FindingCount
{
    int errors = 0;
    int warnings = 0;
    int others = 0; // notes and rounding tails

    bool isEmpty() const { return errors + warnings + others == 0; }
    FindingCount& operator+=(const FindingCount& other)
    {
        errors += other.errors;
        warnings += other.warnings;
        others += other.others;
        return *this;
    }
    bool operator==(const FindingCount&) const = default;
};

using FindingCounts = QHash<QString, FindingCount>; // by partWord()

} // namespace budget::ui

Q_DECLARE_METATYPE(budget::ui::FindingCount)
