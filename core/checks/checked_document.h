#pragma once

#include "core/checks/finding.h"
#include "core/document/disclosure.h"
#include "core/document/printed_indicator.h"
#include "core/narrative/narrative.h"

#include <map>
#include <memory>
#include <optional>
#include <typeindex>
#include <vector>

namespace budget::checks {

// What checks look at: a document, what several of them need of it, and the document of the year
// before where there is one. Refers to both; they must outlive it.
class CheckedDocument
{
public:
    explicit CheckedDocument(const Disclosure& disclosure, const Disclosure* lastYear = nullptr);

    const Disclosure& disclosure() const { return m_disclosure; }
    const Disclosure* lastYear() const { return m_lastYear; } // null where none is given

    // The table of the kind where there is exactly one; else null: with two, nobody knows which
    // belongs to which.
    const Table* only(TableKind kind) const;
    std::vector<const Table*> all(TableKind kind) const;
    bool repeats(TableKind kind) const; // more than one of the kind

    // The narrative; read once, when first asked for.
    const narrative::Narrative& narrative() const;
    narrative::Sayings sayings() const { return narrative().sayings(); }
    // The indicators of the tables of goals; as above.
    const std::vector<PrintedIndicator>& indicators() const;

    // What several checks work out of the document: made when the first of them asks, one of each
    // type, and kept.
    template<typename Worked>
    const Worked& workedOut(Worked (*work)(const CheckedDocument&)) const
    {
        std::shared_ptr<const void>& kept = m_workedOut[std::type_index(typeid(Worked))];
        if (!kept)
            kept = std::make_shared<const Worked>(work(*this));
        return *static_cast<const Worked*>(kept.get());
    }

    // Places of this document. Page and line are those of the row, or of the table's title.
    FindingPlace placeOf(const Table& table) const;
    FindingPlace placeOf(const Table& table, int row, int column = -1) const;
    FindingPlace placeOfNote(const Table& table, int note) const;
    FindingPlace placeOfGoal(const Table& table, int goal) const;
    FindingPlace placeOf(const PrintedIndicator& indicator, int column) const;
    FindingPlace placeOf(const narrative::Saying& saying) const;
    FindingPlace placeOf(int section, int passage, const QString& quote) const;

private:
    const Disclosure& m_disclosure;
    const Disclosure* m_lastYear;
    mutable std::optional<narrative::Narrative> m_narrative;
    mutable std::map<std::type_index, std::shared_ptr<const void>> m_workedOut;
    mutable std::optional<std::vector<PrintedIndicator>> m_indicators;
};

} // namespace budget::checks
