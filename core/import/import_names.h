#pragma once

#include "core/budget/facts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace budget::importing {

struct CodeAndName
{
    QString code;
    QString name;

    bool isEmpty() const { return code.isEmpty() && name.isEmpty(); }
};

// A code and a name in one text taken apart: [430001]中心本级, 430001 中心本级. A text without a
// code is a name, one without words a code.
CodeAndName takenApart(const QString& text);

// Units or projects, found as a sheet names them. Those that only the sheet names have ids below
// zero: -1 is the first of newOnes().
class NamedFacts
{
public:
    void add(FactId id, const CodeAndName& fact);
    FactId addNew(const CodeAndName& fact);
    const std::vector<CodeAndName>& newOnes() const { return m_new; }
    CodeAndName named(FactId id) const { return m_facts.value(id); }

    struct Match
    {
        enum class Outcome
        {
            Found,
            NameDiffers, // found by its code, but it has another name
            Differs,     // the code is of `id`, the name of another
            Ambiguous,   // several have the name
            Unknown,
        };
        Outcome outcome = Outcome::Unknown;
        FactId id = 0;
    };
    Match match(const CodeAndName& given) const;

private:
    std::vector<FactId> find(const QString& text) const;
    Match matchName(const CodeAndName& given, const std::vector<FactId>& byName) const;

    QHash<QString, std::vector<FactId>> m_ids; // by folded text
    QHash<FactId, CodeAndName> m_facts;
    std::vector<CodeAndName> m_new;
};

} // namespace budget::importing
